// The gate before Colyseus. It wraps `server.emit`, since Colyseus prepends its own listeners: whatever were registered
// beside them would see a request only after it was parsed, and parsing is what Colyseus 0.18 dies of.
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { Socket } from 'node:net'
import { type Meter, NO_METER } from '../operation/meter.ts'
import { addressKey } from './address.ts'
import { answerRaw, refusalBody, refusalHeaders } from './answer.ts'
import { createAntechamber } from './antechamber.ts'
import { readBody } from './body.ts'
import type { WarnLog } from './burst-log.ts'
import { createConnectionCap } from './connections.ts'
import { type Sender, settleSender } from './forwarded.ts'
import { securityHeaders } from './headers.ts'
import { type DoorKind, doorPaces, kindOf } from './paces.ts'
import type { DoorPolicy } from './policy.ts'
import { createRates } from './rates.ts'
import { judgeRequest, judgeUpgrade, type Refused } from './shape.ts'
import { turnstile } from './turnstile.ts'

export type GuardedServer = HttpServer | HttpsServer

/** what a crowd asks for at once */
const COMING_IN: ReadonlySet<DoorKind> = new Set(['enter', 'join'])

interface Refusal {
  readonly status: Refused
  readonly waitMs: number
}

/** Judges everything that arrives at `server` before any listener sees it. Call it once, before listening. */
export function guard(
  server: GuardedServer,
  policy: DoorPolicy,
  log: WarnLog,
  meter: Meter = NO_METER,
): void {
  const emit = server.emit.bind(server) as (event: string, ...args: unknown[]) => boolean
  const maySit = createConnectionCap(policy)
  const rates = createRates<DoorKind>(doorPaces(policy), () => performance.now())
  const attend = createAntechamber(turnstile)

  const paced = (kind: DoorKind, sender: Sender): Refusal | null => {
    const waitMs = rates.take(kind, addressKey(sender.address))
    return waitMs > 0 ? { status: 429, waitMs } : null
  }
  const judged = (refused: Refused | null, kind: DoorKind, sender: Sender): Refusal | null => {
    const refusal = refused === null ? paced(kind, sender) : { status: refused, waitMs: 0 }
    if (refusal !== null) {
      meter.turnedAway(refusal.status)
      log.warn({ status: refusal.status }, `the door refused a request with ${refusal.status}`)
    }
    return refusal
  }

  const request = (req: IncomingMessage, res: ServerResponse): boolean => {
    const refused = judgeRequest(req, policy)
    const sender = settleSender(req, policy)
    const kind = kindOf(req)
    const refusal = judged(refused, kind, sender)
    const headers = securityHeaders(refused === null ? req.headers.host! : 'localhost', sender.secure, [
      ...policy.hosts,
      ...policy.peers,
    ])
    if (refusal !== null) return refuse(req, res, refusal, headers)
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    if (req.method === 'OPTIONS') return answerOptions(res)
    if (Number(req.headers['content-length'] ?? 0) === 0) return emit('request', req, res)
    readBody(req, (isSound) => {
      if (isSound && COMING_IN.has(kind)) attend(res, () => emit('request', req, res))
      else if (isSound) emit('request', req, res)
      else refuse(req, res, { status: 400, waitMs: 0 }, headers)
    })
    return true
  }

  const expected = (req: IncomingMessage, res: ServerResponse): boolean => {
    if (judgeRequest(req, policy) === null) res.writeContinue()
    return request(req, res)
  }

  const upgrade = (req: IncomingMessage, socket: Socket, head: Buffer): boolean => {
    const refused = judgeUpgrade(req, policy)
    const refusal = judged(refused, 'socket', settleSender(req, policy))
    if (refusal === null) return upgradeInTurn(socket, () => emit('upgrade', req, socket, head))
    answerRaw(socket, refusal.status, plainRefusal(refusal))
    return true
  }

  const gates: Readonly<Record<string, (...args: never[]) => boolean>> = {
    connection: (socket: Socket) => (maySit(socket) ? emit('connection', socket) : dropped(socket)),
    request,
    // curl asks before it sends much: it gets the refusal instead of a go-ahead
    checkContinue: expected,
    upgrade,
    connect: (_req: IncomingMessage, socket: Socket) => refuseSocket(socket, 405),
    clientError: (error: NodeJS.ErrnoException, socket: Socket) => refuseSocket(socket, statusOf(error)),
  }
  server.emit = ((event: string, ...args: never[]) =>
    Object.hasOwn(gates, event) ? gates[event]!(...args) : emit(event, ...args)) as typeof server.emit
  // Node hands these over only where somebody listens
  for (const event of ['checkContinue', 'connect', 'clientError']) server.on(event, () => {})
}

/** Nobody listens to the line meanwhile, and it may break. */
function upgradeInTurn(socket: Socket, upgrade: () => void): true {
  const end = () => socket.destroy()
  socket.once('error', end)
  turnstile.pass(() => {
    socket.off('error', end)
    if (!socket.destroyed) upgrade()
  })
  return true
}

function answerOptions(res: ServerResponse): boolean {
  res.writeHead(204, { allow: 'GET, HEAD, POST, OPTIONS' }).end()
  return true
}

const plainRefusal = ({ status, waitMs }: Refusal) => ({
  ...securityHeaders('localhost', false),
  ...refusalHeaders(status, waitMs),
})

function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  refusal: Refusal,
  security: Readonly<Record<string, string>>,
): boolean {
  const headers = { ...security, ...refusalHeaders(refusal.status, refusal.waitMs) }
  const owesBody =
    req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined
  // res.socket is null while an earlier answer on the same line is still being written
  if (owesBody && !req.complete && res.socket !== null) answerRaw(req.socket, refusal.status, headers)
  else res.writeHead(refusal.status, headers).end(refusalBody(refusal.status))
  return true
}

/** A line on which an answer has begun can only be cut. */
function refuseSocket(socket: Socket & { _httpMessage?: ServerResponse | null }, status: Refused): boolean {
  if (socket._httpMessage?.headersSent) socket.destroy()
  else answerRaw(socket, status, plainRefusal({ status, waitMs: 0 }))
  return true
}

function dropped(socket: Socket): boolean {
  socket.destroy()
  return true
}

function statusOf({ code }: NodeJS.ErrnoException): Refused {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  // llhttp knows no such method
  if (code === 'HPE_INVALID_METHOD') return 405
  return 400
}
