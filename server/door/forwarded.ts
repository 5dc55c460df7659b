// Who really sent a request: the peer, or whom a proxy that we trust names.
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { plainAddress } from './address.ts'
import { type DoorPolicy, isProxy } from './policy.ts'

const CLAIMED = /^(?:x-forwarded-.*|forwarded|x-real-ip|x-client-ip)$/

export interface Sender {
  readonly address: string
  /** the visitor's own line is encrypted, be it as far as us or as far as the proxy */
  readonly secure: boolean
}

/**
 * Reads the claims of a trusted proxy, then takes every such header off the request and leaves one `x-real-ip`, which
 * is true. Colyseus builds URLs from x-forwarded-proto and takes x-forwarded-for for the visitor, from anyone.
 */
export function settleSender(req: IncomingMessage, policy: DoorPolicy): Sender {
  const peer = plainAddress(req.socket.remoteAddress ?? '')
  const trusted = isProxy(policy, peer)
  const address = trusted ? nearestVisitor(header(req, 'x-forwarded-for'), peer, policy) : peer
  const encrypted = 'encrypted' in req.socket && req.socket.encrypted === true
  const secure = encrypted || (trusted && header(req, 'x-forwarded-proto') === 'https')
  for (const name of Object.keys(req.headers)) if (CLAIMED.test(name)) delete req.headers[name]
  dropRaw(req.rawHeaders)
  req.headers['x-real-ip'] = address
  if (secure) req.headers['x-forwarded-proto'] = 'https'
  return { address, secure }
}

const header = (req: IncomingMessage, name: string): string => String(req.headers[name] ?? '')

/** Each proxy appends the peer it saw; read from the right, the first that is no proxy of ours is the visitor. */
function nearestVisitor(chain: string, peer: string, policy: DoorPolicy): string {
  const hops = chain.split(',').map((hop) => plainAddress(hop.trim()))
  const visitor = hops.reverse().find((hop) => isIP(hop) === 0 || !isProxy(policy, hop))
  return visitor !== undefined && isIP(visitor) !== 0 ? visitor : peer
}

function dropRaw(raw: string[]): void {
  for (let i = raw.length - 2; i >= 0; i -= 2) if (CLAIMED.test(raw[i]!.toLowerCase())) raw.splice(i, 2)
}
