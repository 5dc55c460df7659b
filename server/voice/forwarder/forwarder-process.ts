// The process that forwards voices. It ends with the house that started it; when it breaks, nothing but voices is lost.
import { Forwarder } from './forwarder.ts'
import type { ForwarderSettings, Numbered, Reply } from './orders.ts'

const settings = JSON.parse(process.argv[2] ?? '{}') as ForwarderSettings
const forwarder = new Forwarder(settings)

const tell = (reply: Reply): void => {
  process.send?.(reply)
}

process.on('message', ({ id, order }: Numbered) => {
  forwarder.obey(order).then(
    (value) => {
      if (id > 0) tell({ id, value })
    },
    (error: unknown) => {
      if (id > 0) tell({ id, fault: error instanceof Error ? error.message : String(error) })
    },
  )
})
process.on('disconnect', () => {
  forwarder.close()
  process.exit(0)
})
// the house says when it is time
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
tell({ id: 0, value: null })
