// Takes from the matchmaker of Colyseus what strangers may do there. Bodies of POST /matchmake/:method/:room are parsed by
// better-call (adapters/node/request.mjs: content-length bytes, JSON by content-type) inside router/default_routes.ts,
// which calls `controller.invokeMethod(method, room, body)`, and keeps the body as the seat's options until the seat is
// taken. The door has let at most 8 KiB of JSON through; here it shrinks to `JoinOptions`, a few hundred bytes.
import { REFUSAL_CODES, type RefusalCode } from '../../shared/refusal.ts'
import type { WarnLog } from './burst-log.ts'
import { isRoomId, type JoinOptions, readJoinOptions } from './join-options.ts'
import { keepEncoded } from './keep-encoded.ts'

type Matchmake = (room: string, options?: JoinOptions, context?: never) => Promise<unknown>

/** The part of Colyseus' `matchMaker` that is touched. */
export interface MatchMaker {
  readonly controller: {
    DEFAULT_CORS_HEADERS: object
    exposedMethods: string[]
    getCorsHeaders(headers: Headers): Record<string, string>
    invokeMethod(method: string, room: string, body?: never, context?: never): Promise<unknown>
  }
  readonly joinById: Matchmake
  readonly reconnect: Matchmake
}

/** An error of a seat request: `code` becomes the HTTP status, `message` is a refusal code and all that the visitor reads. */
export class JoinRefusal extends Error {
  readonly code: number
  constructor(refusal: RefusalCode, code = STATUS[refusal] ?? 403) {
    super(refusal)
    this.code = code
  }
}

const STATUS: Partial<Record<RefusalCode, number>> = {
  'bad-request': 400,
  'session-unknown': 404,
  'session-full': 409,
  'token-unknown': 403,
  'old-version': 409,
  'too-fast': 429,
  'not-saved': 500,
}

/** Error codes of Colyseus 0.18 (shared-types, ErrorCode) in our words. */
const COLYSEUS: Readonly<Record<number, RefusalCode>> = {
  520: 'bad-request',
  522: 'session-unknown',
  524: 'token-unknown',
  525: 'not-entered',
}

/** Once, before listening; harmless twice. Rooms are made by the server alone; visitors join by id or come back. */
export function lockdownColyseus(matchMaker: MatchMaker, log: WarnLog): void {
  const { controller } = matchMaker
  const methods: Readonly<Record<string, Matchmake>> = {
    joinById: matchMaker.joinById,
    reconnect: matchMaker.reconnect,
  }
  controller.exposedMethods = Object.keys(methods)
  controller.DEFAULT_CORS_HEADERS = {}
  controller.getCorsHeaders = () => ({})
  controller.invokeMethod = async (method, room, body, context) => {
    const options = readJoinOptions(body)
    if (!Object.hasOwn(methods, method) || options === null) throw new JoinRefusal('bad-request')
    if (!isRoomId(room)) throw new JoinRefusal('session-unknown')
    try {
      return await methods[method]!(room, options, context)
    } catch (error) {
      throw asRefusal(error, log)
    }
  }
  keepEncoded()
}

const isRefusalCode = (text: string): text is RefusalCode => REFUSAL_CODES.includes(text as RefusalCode)

/** What went wrong inside is told to the log, never to the visitor. */
function asRefusal(error: unknown, log: WarnLog): JoinRefusal {
  const { message, name, code } = Object(error) as { message?: unknown; name?: unknown; code?: unknown }
  if (typeof message === 'string' && isRefusalCode(message)) return new JoinRefusal(message)
  const known = typeof code === 'number' ? COLYSEUS[code] : undefined
  if (known !== undefined) return new JoinRefusal(known)
  if (name === 'SeatReservationError' || /already full/.test(String(message)))
    return new JoinRefusal('session-full')
  log.warn({ err: error }, 'a seat could not be given')
  return new JoinRefusal('not-saved')
}
