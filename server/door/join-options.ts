// What a visitor may say when asking for a seat in a room: a few short words, checked once and copied.

const TOKEN = /^[\w-]{1,128}$/
const ROOM = /^[\w-]{1,64}$/

/** What reaches `static onAuth`. */
export interface JoinOptions {
  /** the room that the path of the request names, whatever the body says */
  readonly session: string
  readonly token?: string
  readonly version?: number
  readonly reconnectionToken?: string
}

/** null when the shape is wrong. What is not known is left out, so that `{role: 'chair'}` reaches nobody. */
export function readJoinOptions(session: string, body: unknown): JoinOptions | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const { token, version, reconnectionToken }: Partial<Record<string, unknown>> = { ...body }
  if (token !== undefined && !isToken(token)) return null
  if (reconnectionToken !== undefined && !isToken(reconnectionToken)) return null
  if (version !== undefined && !(Number.isSafeInteger(version) && (version as number) >= 0)) return null
  return {
    session,
    ...(token !== undefined && { token }),
    ...(version !== undefined && { version: version as number }),
    ...(reconnectionToken !== undefined && { reconnectionToken }),
  }
}

/** Names such as `__proto__` are found in every plain object, and Colyseus keeps its rooms in one. */
export const isRoomId = (id: string): boolean => ROOM.test(id) && !(id in {})

const isToken = (text: unknown): text is string =>
  typeof text === 'string' && TOKEN.test(text) && !(text in {})
