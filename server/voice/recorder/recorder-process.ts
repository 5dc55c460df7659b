// The process that records. It ends with the house that started it; when it breaks, nothing but the last second of a recording is lost.
import type { NumberedOrder, RecorderReply, RecorderSettings } from './orders.ts'
import { Recorder } from './recorder.ts'

const settings = JSON.parse(process.argv[2] ?? '{}') as RecorderSettings

const tell = (reply: RecorderReply): void => {
  process.send?.(reply)
}
const recorder = new Recorder(settings, (news) => tell({ news }))

process.on('message', ({ id, order }: NumberedOrder) => {
  recorder.obey(order).then(
    (value) => {
      if (id > 0) tell({ id, value })
    },
    (error: unknown) => {
      if (id > 0) tell({ id, fault: error instanceof Error ? error.message : String(error) })
    },
  )
})
process.on('disconnect', () => {
  recorder.close()
  process.exit(0)
})
// the house says when it is time
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
