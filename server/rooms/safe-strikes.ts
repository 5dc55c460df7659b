// Patience with malformed messages: a bug of an honest client costs it nothing, a fuzzer is put out.

const STRIKES = 5
const WINDOW_MS = 60_000

/** Says whether this strike was one too many. Whom it counts against is forgotten with them. */
export function createStrikes(now: () => number): (against: object) => boolean {
  const struck = new WeakMap<object, readonly number[]>()

  return (against) => {
    const at = now()
    const recent = [...(struck.get(against) ?? []).filter((then) => at - then < WINDOW_MS), at]
    struck.set(against, recent)
    return recent.length >= STRIKES
  }
}
