// Where a time stands in what happened one after the other.
/** How many of them had happened at `at` (ms) or before; their times never run back. */
export function countUpTo(happened: readonly { readonly at: number }[], at: number): number {
  let [low, high] = [0, happened.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (happened[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  return low
}
