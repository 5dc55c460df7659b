// What the places of the hall show to everyone in it without being asked (who signs, whether it is recorded, what is on the wall) is seen
// in its galleries, too. The hall says it when it changes, and every second: what is said from room to room may be lost.
import { EMPTY_SITTING } from '../../shared/procedure/sitting.ts'
import { chaptersOf } from '../../shared/procedure/view-room.ts'
import type { Said } from './around.ts'
import type { Hall } from './hall.ts'

/** by their names, the chapters of the state that are no part of the sitting */
export interface BesideSaid {
  readonly is: 'beside'
  readonly chapters: Readonly<Record<string, string>>
}

/** these a gallery has itself */
const OF_SITTING: ReadonlySet<string> = new Set(Object.keys(chaptersOf(EMPTY_SITTING)))

export class BesideFloor {
  #saidLast = ''

  /** In the hall, some times a second; `isAnew`: though nothing has changed. */
  say(hall: Hall, isAnew: boolean): void {
    if (hall.around.gallery > 0 || hall.around.others().length === 0) return
    const chapters = Object.fromEntries([...hall.state.chapters].filter(([name]) => !OF_SITTING.has(name)))
    const text = JSON.stringify(chapters)
    if (text === '{}' || (text === this.#saidLast && !isAnew)) return
    this.#saidLast = text
    hall.around.say({ is: 'beside', chapters })
  }

  hear({ around, state }: Hall, said: Said): void {
    if (said.is !== 'beside' || around.gallery === 0) return
    for (const [name, text] of Object.entries(said.chapters))
      if (state.chapters.get(name) !== text) state.chapters.set(name, text)
  }
}
