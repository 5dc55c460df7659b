// Putting one thing of a list a place up or down.

/** The list with the item at `from` moved by one; the same list where there is no place to go. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by
  const one = list[from]
  const other = list[to]
  if (one === undefined || other === undefined) return list
  return list.map((each, place) => (place === from ? other : place === to ? one : each))
}
