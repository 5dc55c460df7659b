// What the cases are pointed at: a running server on this machine, and a way to become somebody there.
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'

export interface Entrance {
  readonly token: string
  /** also the id of the room */
  readonly session: string
}

export interface Target {
  /** origin of the server, without a slash at the end */
  readonly url: string
  /** A new person of the open forum. */
  enter(url: string): Promise<Entrance>
}

export interface Case {
  /** number of the case in the handbook's list, with what is done */
  readonly name: string
  /** Rejects when the server does not behave. */
  run(target: Target): Promise<void>
}

let entered = 0

/** The way in of the full server: POST /api/sessions/open-forum/enter. */
export async function enterOpenForum(url: string): Promise<Entrance> {
  entered += 1
  const answer = await post(`${url}/api/sessions/open-forum/enter`, { name: `Prober ${entered}` })
  if (answer.status >= 300) throw new Error(`entering answered ${answer.status}`)
  const { token, session } = (await answer.json()) as { token: string; session: { id: string } }
  return { token, session: session.id }
}

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** A server on this very machine, or null: no other may be attacked. */
export function localTarget(text: string | undefined): Target | null {
  if (text === undefined || !URL.canParse(text)) return null
  const { protocol, hostname, origin } = new URL(text)
  return protocol === 'http:' && LOCAL.has(hostname) ? { url: origin, enter: enterOpenForum } : null
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

export interface Seat extends Entrance {
  readonly sessionId: string
  /** path of the room's socket */
  readonly path: string
}

export const askSeat = ({ url }: Target, { token, session }: Entrance): Promise<Response> =>
  post(`${url}/matchmake/joinById/${session}`, { token, version: PROTOCOL_VERSION })

/** A reserved seat that nobody has taken yet. */
export async function reserve(target: Target): Promise<Seat> {
  const entrance = await target.enter(target.url)
  const answer = await askSeat(target, entrance)
  if (answer.status !== 200) throw new Error(`a seat was refused with ${answer.status}`)
  const seat = (await answer.json()) as { sessionId: string; roomId: string; processId: string }
  return {
    ...entrance,
    sessionId: seat.sessionId,
    path: `/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`,
  }
}
