// The one room at LiveKit in which all lines of the house are, opened and closed over its server API (Twirp, as JSON).
// https://docs.livekit.io/reference/server/server-apis/
import { randomBytes } from 'node:crypto'
import { type ApiKey, accessToken, type Grants } from './access-token.ts'

const ANSWER_MS = 5000
/** LiveKit closes a room in which nobody was for so long, s; the house then opens another */
const EMPTY_S = 86_400

export interface LiveKitSettings extends ApiKey {
  /** of its server: ws://… or wss://… */
  readonly url: string
}

export interface Room {
  readonly name: string
  /** of this opening: a LiveKit that died and is back has another one, or none */
  readonly sid: string
}

/** Rejects with a sentence. */
export async function openRoom(settings: LiveKitSettings): Promise<Room> {
  const name = `majlis-${randomBytes(8).toString('hex')}`
  const asked = { name, empty_timeout: EMPTY_S, departure_timeout: EMPTY_S }
  const { sid } = (await ask(settings, 'CreateRoom', asked, { roomCreate: true })) as { sid: string }
  return { name, sid }
}

/** Whether LiveKit still has it. Rejects with a sentence when nobody answers. */
export async function isThere(settings: LiveKitSettings, { name, sid }: Room): Promise<boolean> {
  const answer = await ask(settings, 'ListRooms', { names: [name] }, { roomList: true })
  const { rooms = [] } = answer as { rooms?: readonly { readonly sid: string }[] }
  return rooms.some((room) => room.sid === sid)
}

/** All who are in it are sent away. Harmless for one that is not there. */
export async function closeRoom(settings: LiveKitSettings, { name }: Room): Promise<void> {
  await ask(settings, 'DeleteRoom', { room: name }, { roomCreate: true }).catch(() => undefined)
}

/** It may stand under a path of its own. */
export function addressOf({ url }: Pick<LiveKitSettings, 'url'>, path: string): URL {
  const address = new URL(url)
  address.pathname = address.pathname.replace(/\/$/, '') + path
  return address
}

async function ask(
  settings: LiveKitSettings,
  what: string,
  asked: Readonly<Record<string, unknown>>,
  grants: Grants,
): Promise<unknown> {
  const url = addressOf({ url: settings.url.replace(/^ws/, 'http') }, `/twirp/livekit.RoomService/${what}`)
  const token = accessToken(settings, '', grants, Date.now())
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch(() => {
    throw new Error(`Voice: LiveKit does not answer at ${settings.url}`)
  })
  if (!answer.ok) throw new Error(`Voice: LiveKit says: ${(await answer.text()).slice(0, 200)}`)
  return answer.json()
}
