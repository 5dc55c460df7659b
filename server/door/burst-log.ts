// One line for a burst: what strangers send may not fill the log.

/** The part of a pino logger that is used here. */
export interface WarnLog {
  warn(fields: object, message: string): void
}

const BURST_MS = 10_000
/** more kinds of lines than the program has: beyond it, what is counted is forgotten */
const MAX_KEYS = 100

/** Writes the first line of each `message` at once, and the next one after `burstMs` with the number left out. */
export function createBurstLog(
  log: WarnLog,
  now: () => number = performance.now.bind(performance),
  burstMs = BURST_MS,
): WarnLog {
  const bursts = new Map<string, { until: number; silent: number }>()

  return {
    warn(fields, message) {
      const burst = bursts.get(message)
      const at = now()
      if (burst !== undefined && at < burst.until) {
        burst.silent += 1
        return
      }
      if (bursts.size >= MAX_KEYS) bursts.clear()
      bursts.set(message, { until: at + burstMs, silent: 0 })
      const silent = burst?.silent ?? 0
      log.warn(silent > 0 ? { ...fields, leftOut: silent } : fields, message)
    },
  }
}
