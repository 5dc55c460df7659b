// The clock of the house: right when the server starts, and steady from then on. When somebody sets the machine's clock, times that run
// (a caucus, a silence, who is gone how long) end when they should, and none comes an hour early. Time that the machine slept is counted.

/** the machine is asked so often whether it slept, and a nap below this is none */
const LOOK_MS = 1_000
const NAP_MS = 2_000

export interface Times {
  /** ms since 1970, as the machine says: may be set at any time */
  wall(): number
  /** ms that only ever grow, whatever is set; stands still while the machine sleeps */
  steady(): number
  /** ms since the machine was started, sleep included */
  uptime(): number
}

/** Answers the clock: ms since 1970, never less than before. */
export function steadyClock({ wall, steady, uptime }: Times): () => number {
  const since = steady()
  const from = wall() - since
  const upSince = uptime()
  let sleptMs = 0
  let lookedAt = since
  return () => {
    const at = steady()
    if (at - lookedAt >= LOOK_MS) {
      lookedAt = at
      const missedMs = uptime() - upSince - (at - since)
      if (missedMs - sleptMs >= NAP_MS) sleptMs = missedMs
    }
    return Math.floor(from + at + sleptMs)
  }
}
