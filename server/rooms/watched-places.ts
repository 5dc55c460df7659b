// Places that are followed from galleries: the hall, which keeps them, says what they show when it changes, to those galleries where
// somebody has one open. Galleries say so every second: what is said from room to room may be lost.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceName } from '../../shared/lab/place.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { PlaceOutlet, Shown } from '../lab/open-place.ts'
import type { Said } from './around.ts'
import type { Hall } from './hall.ts'

/** What goes on beside the floor is for the galleries, too; the other places are for those in the hall. */
const WATCHED: ReadonlySet<string> = new Set(['captions', 'interpretation', 'wall', 'record'])

export const isWatched = (place: PlaceName): boolean => WATCHED.has(place)

/** All galleries together, as one who has a place open. No person has such an id. */
export const GALLERIES = 'galleries' as PersonId
/** Galleries that have said nothing for so long have it open no more. */
const KEPT_MS = 4_000

/** `seq`: height of the place's journal; `text`: the JSON of what MESSAGE.place says. */
export type PlaceSaid =
  /** where a gallery is, by the heights it has seen; -1: it has seen nothing */
  | { readonly is: 'places-watched'; readonly places: readonly (readonly [PlaceName, number])[] }
  | { readonly is: 'place-shown'; readonly place: PlaceName; readonly seq: number; readonly text: string }

/** How places tell the people of a hall, and its galleries. What one person alone sees is for nobody in them. */
export const placeOutlet = (hall: Hall): PlaceOutlet => ({
  send: (person, type, message) => {
    if (person !== GALLERIES) hall.outlet.send(person, type, message)
  },
  sendBytes: (person, type, bytes) => {
    if (person !== GALLERIES) hall.outlet.sendBytes(person, type, bytes)
    else if (type === MESSAGE.place) sayShown(hall, Buffer.from(bytes).toString())
  },
})

function sayShown({ around }: Hall, text: string): void {
  const { place, seq } = JSON.parse(text) as { place: PlaceName } & Shown
  around.say({ is: 'place-shown', place, seq, text })
}

export class WatchedPlaces {
  /** until when each is told, ms since 1970 */
  readonly #until = new Map<PlaceName, number>()

  hear(hall: Hall, said: Said): void {
    if (said.is !== 'places-watched' || hall.isClosed) return
    for (const [place, seq] of said.places)
      if (isWatched(place))
        this.#watch(hall, place, seq).catch((error: unknown) => {
          hall.house.log.error({ err: error }, 'a place could not be shown to the galleries')
        })
  }

  /** Every second. */
  report(hall: Hall): void {
    for (const [place, until] of this.#until) {
      if (until >= hall.house.now()) continue
      this.#until.delete(place)
      void hall.places.leave(GALLERIES, place)
    }
  }

  async #watch(hall: Hall, place: PlaceName, seen: number): Promise<void> {
    this.#until.set(place, hall.house.now() + KEPT_MS)
    const entered = await hall.places.enter(GALLERIES, place)
    if (!entered.ok || entered.value.seq === seen) return
    const { seq, shown } = entered.value
    sayShown(hall, JSON.stringify({ place, seq, shown }))
  }
}
