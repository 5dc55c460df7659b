// The process that forwards voices. It ends with the house that started it; when it breaks, nothing but voices is lost.
import { createSocket } from 'node:dgram'
import { obeyOrders } from '../../processes/obey-orders.ts'
import { Forwarder } from './forwarder.ts'
import type { ForwarderSettings, Order } from './orders.ts'

const settings = JSON.parse(process.argv[2] ?? '{}') as ForwarderSettings
const forwarder = new Forwarder(settings)

const house = obeyOrders(
  (order: Order) => forwarder.obey(order),
  () => forwarder.close(),
)

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
if (fault === null) house.ready()
else house.unfit(fault)
