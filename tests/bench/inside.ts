// Loaded into a server that is measured, before its own code: every half second one line about its event loop and its memory.
import { appendFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const file = process.env.MAJLIS_BENCH_INSIDE
const EVERY_MS = 500
/** what the clock of the measurement itself waits */
const RESOLUTION_MS = 5

if (isMainThread && file) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delays.enable()
  setInterval(() => {
    const beyond = (ns: number): number => Math.max(0, ns / 1_000_000 - RESOLUTION_MS)
    const line = {
      at: Date.now(),
      p99Ms: beyond(delays.percentile(99)),
      maxMs: beyond(delays.max),
      rssMb: process.memoryUsage.rss() / 1_048_576,
    }
    delays.reset()
    appendFileSync(file, `${JSON.stringify(line)}\n`)
  }, EVERY_MS).unref()
}
