// The figures of this process from its first moment: counted always, shown where METRICS_PORT says.
import type { Settings } from '../env.ts'
import { type Meter, NO_METER } from './meter.ts'
import { serveMetrics } from './metrics-server.ts'
import type { Census } from './prometheus.ts'
import type { Readiness } from './readiness.ts'

const NOBODY: Census = { rooms: 0, people: 0, lateSteps: 0, leftOut: 0, oneIn: 1 }

export interface Figures {
  readonly meter: Meter
  /** From now on there are rooms to count and a store to ask. */
  watch(readiness: Readiness, rooms: { census(): Census }): void
  close(): void
}

/** Without a port nothing is counted. Rejects with SettingsError when the port cannot be had. */
export async function openFigures({ metricsPort }: Settings): Promise<Figures> {
  if (metricsPort === null) return { meter: NO_METER, watch: () => undefined, close: () => undefined }
  // a hundred kilobytes of code that most forums do not need
  const { createMetrics } = await import('./prometheus.ts')
  const metrics = createMetrics()
  let watched: { readonly readiness: Readiness; readonly rooms: { census(): Census } } | null = null
  const { close } = await serveMetrics(metricsPort, {
    metrics,
    census: () => watched?.rooms.census() ?? NOBODY,
    reason: async () => (watched === null ? 'starting' : watched.readiness.reason()),
  })
  return {
    meter: metrics.meter,
    watch(readiness, rooms) {
      watched = { readiness, rooms }
    },
    close,
  }
}
