// The one listener of the house: plain or TLS, with limits on how slowly a stranger may speak, and the guard before everything.
import { createServer as createHttpServer, type ServerOptions } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type Meter, NO_METER } from '../operation/meter.ts'
import { createBurstLog, type WarnLog } from './burst-log.ts'
import { type GuardedServer, guard } from './guard.ts'
import type { DoorPolicy } from './policy.ts'

const LIMITS: ServerOptions = {
  maxHeaderSize: 8192,
  headersTimeout: 3000,
  requestTimeout: 5000,
  connectionsCheckingInterval: 1000,
  // the guard answers to a missing Host itself
  requireHostHeader: false,
}
/** a line on which nothing has moved for so long, such as a reader who stopped reading */
const IDLE_MS = 30_000

/** Not listening yet. `tls`: PEM texts, or null for plain HTTP. */
export function createGuardedServer(
  policy: DoorPolicy,
  log: WarnLog,
  tls: { readonly cert: string; readonly key: string } | null = null,
  meter: Meter = NO_METER,
): GuardedServer {
  const server =
    tls === null
      ? createHttpServer(LIMITS)
      : createHttpsServer({ ...LIMITS, ...tls, handshakeTimeout: LIMITS.requestTimeout })
  server.maxConnections = policy.maxConnections
  server.setTimeout(IDLE_MS)
  guard(server, policy, createBurstLog(log), meter)
  return server
}
