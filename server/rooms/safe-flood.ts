// Whether somebody sends more than anyone would: the pace of ../door/rates.ts, for what comes so often that looking up a name would
// cost more than what is counted.
import type { Pace } from '../door/rates.ts'

/** Counts one from `client`, and says whether it was one too many. Who is counted is forgotten with them. `now` in ms, from any start. */
export function createFlood({ burst, perSecond }: Pace, now: () => number): (client: object) => boolean {
  const intervalMs = 1000 / perSecond
  const fullAt = new WeakMap<object, { ms: number }>()

  return (client) => {
    const at = now()
    let full = fullAt.get(client)
    if (full === undefined) {
      full = { ms: at }
      fullAt.set(client, full)
    }
    const next = Math.max(at, full.ms) + intervalMs
    // a little slack: sums of intervals are not exact in floating point
    if (next - at - burst * intervalMs > 1e-6) return true
    full.ms = next
    return false
  }
}
