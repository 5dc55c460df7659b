// A visitor without a browser: enters over HTTP and joins over the real protocol, as every client does.
import { Client, type Room } from 'colyseus.js'
import type { Enter, Entered, NewSession, NewSessionAnswer } from '../../shared/protocol/api.ts'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { HallState } from '../../shared/state/hall-state.ts'

export type BotRoom = Room<unknown, HallState>

export interface Visitor {
  readonly entered: Entered
  readonly room: BotRoom
  ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>>
  leave(): Promise<void>
}

/** POST to the API of a server on this machine; throws with the answer's text when it is refused. */
export async function post<T>(url: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

export const makeSession = (url: string, session: NewSession): Promise<NewSessionAnswer> =>
  post<NewSessionAnswer>(url, '/api/sessions', session)

export const secretOf = (link: string): string => link.split('#k=')[1] ?? ''

/** Enters and joins; resolves once the state has arrived. `prepare` may listen to the room before anything is sent. */
export async function visit(
  url: string,
  session: string,
  who: Enter,
  prepare: (room: BotRoom) => void = () => undefined,
): Promise<Visitor> {
  const entered = await post<Entered>(url, `/api/sessions/${session}/enter`, who)
  const client = new Client(url, { headers: { origin: url } })
  const options = { session, token: entered.token, version: PROTOCOL_VERSION }
  const room = (await client.joinById(entered.room, options, HallState)) as unknown as BotRoom
  room.reconnection.enabled = false
  const arrived = new Promise<void>((resolve) => room.onStateChange.once(() => resolve()))
  for (const type of [
    MESSAGE.pulse,
    MESSAGE.restarting,
    MESSAGE.poses,
    MESSAGE.stepped,
    MESSAGE.chat,
    MESSAGE.gesture,
    MESSAGE.ballot,
    MESSAGE.note,
    MESSAGE.knocking,
    MESSAGE.corner,
    MESSAGE.voice,
  ])
    room.onMessage(type, () => undefined)
  prepare(room)
  await arrived
  return {
    entered,
    room,
    ask: (name, payload) => room.request(MESSAGE.ask, [name, payload]),
    leave: async () => {
      await room.leave(true)
    },
  }
}

/** Resolves when the room's state satisfies `holds`; rejects after `ms`. */
export function stateWhere(room: BotRoom, holds: (state: HallState) => boolean, ms = 10_000): Promise<void> {
  if (holds(room.state)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the state never came to hold what was waited for')), ms)
    const listen = (state: HallState) => {
      if (!holds(state)) return
      clearTimeout(timer)
      room.onStateChange.remove(listen)
      resolve()
    }
    room.onStateChange(listen)
  })
}
