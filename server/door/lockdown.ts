// Takes from the matchmaker of Colyseus what strangers may do there. Bodies of POST /matchmake/:method/:room are parsed by
// better-call (adapters/node/request.mjs: `req.body` where it is set, as our door does; otherwise the stream, without a limit)
// for router/default_routes.ts, which calls `controller.invokeMethod(method, room, body)` and keeps the body as the seat's
// options until the seat is taken. The door lets at most 8 KiB through; here it shrinks to `JoinOptions`, 300 bytes.
import type { WarnLog } from './burst-log.ts'
import { isRoomId, type JoinOptions, readJoinOptions } from './join-options.ts'
import { JoinRefusal, refusalIn } from './join-refusal.ts'
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
    const options = readJoinOptions(room, body)
    const isSound = method !== 'reconnect' || options?.reconnectionToken !== undefined
    if (!Object.hasOwn(methods, method) || options === null || !isSound) throw new JoinRefusal('bad-request')
    if (!isRoomId(room)) throw new JoinRefusal('session-unknown')
    try {
      return atThisOrigin(await methods[method]!(room, options, context))
    } catch (error) {
      const refusal = asRefusal(error, log)
      // a token that does not fit tells nobody whether there is such a room
      throw method === 'reconnect' && refusal.message === 'session-unknown'
        ? new JoinRefusal('token-unknown')
        : refusal
    }
  }
  keepEncoded()
}

/**
 * Who asks here again has not come in by the seat that entering gave: their page may not go to the other process. They are sent to none:
 * a socket to this one is relayed.
 */
function atThisOrigin(seat: unknown): unknown {
  if (typeof seat !== 'object' || seat === null || !('publicAddress' in seat)) return seat
  const { publicAddress: _, ...here } = seat
  return here
}

/** What went wrong inside is told to the log, never to the visitor. */
function asRefusal(error: unknown, log: WarnLog): JoinRefusal {
  const refusal = refusalIn(error)
  if (refusal === null) log.warn({ err: error }, 'a seat could not be given')
  return new JoinRefusal(refusal ?? 'not-saved')
}
