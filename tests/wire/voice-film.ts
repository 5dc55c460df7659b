// A film that somebody in a sitting has lines for, whether it is on the wall or not: its sound is numbered, its picture stands still.
import { type Mouth, openCamera, openMouth } from '../backing/rtp-person.ts'
import { type Asking, linesOf } from '../bots/voice-lines.ts'

/** stands in every packet of its sound, as the number of a person does in theirs */
export const FILM = 100

export interface Film {
  readonly sound: Mouth
  close(): void
}

export async function openFilm(visitor: Asking): Promise<Film> {
  const picture = await openCamera(linesOf(visitor, { as: 'wall' }), '')
  const sound = await openMouth(linesOf(visitor, { as: 'film' }), '', FILM)
  return {
    sound,
    close: () => {
      picture.close()
      sound.close()
    },
  }
}
