// How often something may be asked. One number per key: the moment at which its bucket will be full again (GCRA,
// ITU-T I.371), so that nothing has to be refilled by a timer.

/** `burst` at once after a rest, `perSecond` in the long run. */
export interface Pace {
  readonly burst: number
  readonly perSecond: number
}

export interface Rates<Kind extends string> {
  /** 0 when it is allowed, and counts it; otherwise the ms after which asking makes sense. */
  take(kind: Kind, key: string): number
}

/** Beyond this many keys the one that rested longest is forgotten: memory is bounded whatever is sent. */
const MAX_KEYS = 20_000

/** `now` in ms, from any start. */
export function createRates<Kind extends string>(
  paces: Readonly<Record<Kind, Pace>>,
  now: () => number,
  maxKeys = MAX_KEYS,
): Rates<Kind> {
  const fullAt = new Map<string, number>()

  return {
    take(kind, key) {
      const { burst, perSecond } = paces[kind]
      const intervalMs = 1000 / perSecond
      const entry = `${kind} ${key}`
      const at = now()
      const next = Math.max(at, fullAt.get(entry) ?? at) + intervalMs
      const waitMs = next - at - burst * intervalMs
      // a little slack: sums of intervals are not exact in floating point
      if (waitMs > 1e-6) return waitMs
      fullAt.delete(entry)
      fullAt.set(entry, next)
      if (fullAt.size > maxKeys) fullAt.delete(fullAt.keys().next().value!)
      return 0
    },
  }
}
