// The ids of rooms: the hall of a sitting has the sitting's own, a gallery adds its number.
import type { SessionId } from '../../shared/ids.ts'

const GALLERY = /^(.+)-g([1-9]\d{0,1})$/
/** what the number can be in an id and in the state */
export const MOST_GALLERIES = 99

export const roomId = (session: SessionId, gallery: number): string =>
  gallery === 0 ? session : `${session}-g${gallery}`

/** Which sitting a room shows, and the number of its gallery (0: the hall). */
export function roomOf(id: string): { readonly session: SessionId; readonly gallery: number } {
  const [, session, gallery] = GALLERY.exec(id) ?? []
  return { session: (session ?? id) as SessionId, gallery: Number(gallery ?? 0) }
}
