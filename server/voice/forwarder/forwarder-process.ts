// The process that forwards voices. It ends with the house that started it; when it breaks, nothing but voices is lost.
import { createSocket } from 'node:dgram'
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

/** What is wrong with the port, in a sentence; null: it can be used. */
function portFault({ port, bind }: ForwarderSettings): Promise<string | null> {
  const socket = createSocket('udp4')
  return new Promise((resolve) => {
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(
        code === 'EADDRINUSE'
          ? `UDP port ${port} is taken: stop the program that has it, or name another in MAJLIS_VOICE_PORT`
          : `UDP port ${port} may not be used (${code}): name another in MAJLIS_VOICE_PORT`,
      ),
    )
    socket.bind(port, bind ?? undefined, () => socket.close(() => resolve(null)))
  })
}

const fault = await portFault(settings)
tell(fault === null ? { id: 0, value: null } : { id: 0, fault })
