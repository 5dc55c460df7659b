// The TCP line under each web socket, as Node's server hands it over with the upgrade: what is written to it goes past `ws`.
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { WebSocketTransport } from '@colyseus/ws-transport'

const lines = new WeakMap<object, Socket>()

/** Undefined for a web socket that came in by another door. */
export const lineUnder = (webSocket: object): Socket | undefined => lines.get(webSocket)

export function keepLine(webSocket: object, { socket }: Pick<IncomingMessage, 'socket'>): void {
  lines.set(webSocket, socket)
}

/** Colyseus' transport, which notes the line of everybody who comes in. */
export class HouseTransport extends WebSocketTransport {
  constructor(options: ConstructorParameters<typeof WebSocketTransport>[0]) {
    super(options)
    // before Colyseus admits anybody
    this.wss.prependListener('connection', keepLine)
  }
}
