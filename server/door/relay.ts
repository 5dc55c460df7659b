// The way to a room of another process for a page that may not go there itself: what it may connect to was said when it was opened, and that
// process came later. It opens its socket here, and the bytes go on as they are. Who can go straight does; this costs both processes.
import type { IncomingMessage } from 'node:http'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** a process that does not answer for so long is as good as gone: the visitor comes back another way */
const CONNECT_MS = 4_000

/** Takes an upgrade that the door has let in; false when it is for a room of our own, or of nobody we know. */
export type Relay = (req: IncomingMessage, socket: Socket, head: Buffer) => boolean

/**
 * `addressOf` answers with `host:port` of the process that a path names, as it says itself; null for others. `own`: how the others know
 * us, for they open sockets to pages of the forum alone.
 */
export function createRelay(addressOf: (process: string) => string | null, own: string): Relay {
  return (req, socket, head) => {
    const address = addressOf((req.url ?? '').split('/')[1] ?? '')
    if (address === null || address === own) return false
    // the door has seen to it that this is true
    const isSecure = req.headers['x-forwarded-proto'] === 'https'
    const far = connectTo(address, isSecure)
    const origin = `${isSecure ? 'https' : 'http'}://${own}`
    far.write(upgradeOf(req, address, origin))
    far.write(head)
    join(socket, far)
    return true
  }
}

function connectTo(address: string, isSecure: boolean): Socket {
  const { hostname, port } = new URL(`${isSecure ? 'https' : 'http'}://${address}`)
  const host = hostname.replace(/^\[|\]$/g, '')
  const to = { host, port: Number(port || (isSecure ? 443 : 80)) }
  if (!isSecure) return connect(to)
  return connectTls({ ...to, ...(isIP(host) === 0 && { servername: host }) })
}

/** Only what a web socket needs: nothing else that was said here is said there. */
const upgradeOf = ({ url, headers }: IncomingMessage, host: string, origin: string): string =>
  [
    `GET ${url} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${headers['sec-websocket-key']}`,
    '',
    '',
  ].join('\r\n')

/** Each gets what the other sends, no faster than it reads; when one is gone the other goes. */
function join(socket: Socket, far: Socket): void {
  // pings of the room go through, and their answers
  socket.setTimeout(0)
  far.setTimeout(CONNECT_MS, () => far.destroy())
  far.once('data', () => far.setTimeout(0))
  for (const [one, other] of [
    [socket, far],
    [far, socket],
  ] as const) {
    one.setNoDelay(true)
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
    one.pipe(other)
  }
}
