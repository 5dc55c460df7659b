// Places of the hall as they are read in a gallery: what each shows comes from the hall and is told to those who have it open here.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceName } from '../../shared/lab/place.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Shown } from '../lab/open-place.ts'
import type { Said } from './around.ts'
import type { Hall } from './hall.ts'
import { isWatched } from './watched-places.ts'

/** the hall may have to load the place */
const ANSWER_MS = 5_000

interface Followed {
  readonly people: Set<PersonId>
  /** as it was told last; '' and -1: not yet */
  text: string
  seq: number
  readonly waiting: Set<() => void>
}

export class GalleryPlaces {
  readonly #followed = new Map<PlaceName, Followed>()

  /** Shows a place to somebody, now and whenever it changes, until they leave it or the gallery. Harmless twice. */
  async enter(hall: Hall, person: PersonId, place: PlaceName): Promise<Result<Shown, Refusal>> {
    if (!isWatched(place)) return refuse('place-in-hall')
    if (!hall.attendance.people.has(person)) return refuse('not-entered')
    const followed = this.#follow(hall, place)
    followed.people.add(person)
    if (followed.seq < 0) await answered(followed)
    const hasLeft = !hall.attendance.people.has(person)
    if (hasLeft || followed.seq < 0) {
      this.leave(person, place)
      return refuse(hasLeft ? 'not-entered' : 'place-unknown')
    }
    const { shown } = JSON.parse(followed.text) as Pick<Shown, 'shown'>
    return ok({ seq: followed.seq, shown, own: null })
  }

  /** Harmless for who has not opened it. */
  leave(person: PersonId, place: PlaceName): void {
    const followed = this.#followed.get(place)
    if (followed?.people.delete(person) && followed.people.size === 0) this.#followed.delete(place)
  }

  hear(hall: Hall, said: Said): void {
    if (said.is !== 'place-shown') return
    const followed = this.#followed.get(said.place)
    if (followed === undefined || said.seq < followed.seq || said.text === followed.text) return
    const isFirst = followed.seq < 0
    followed.seq = said.seq
    followed.text = said.text
    for (const go of followed.waiting) go()
    followed.waiting.clear()
    // who has just opened it gets it in the answer
    if (!isFirst) this.#tell(hall, said.place, followed)
  }

  /** Every second: says what is open here, by those who are still here. */
  report(hall: Hall): void {
    for (const [place, { people }] of this.#followed)
      for (const person of people) if (!hall.attendance.people.has(person)) this.leave(person, place)
    if (this.#followed.size > 0) this.#say(hall, [...this.#followed.keys()])
  }

  #follow(hall: Hall, place: PlaceName): Followed {
    const known = this.#followed.get(place)
    if (known) return known
    const made: Followed = { people: new Set(), text: '', seq: -1, waiting: new Set() }
    this.#followed.set(place, made)
    this.#say(hall, [place])
    return made
  }

  #say({ around }: Hall, places: readonly PlaceName[]): void {
    around.say({
      is: 'places-watched',
      places: places.map((place) => [place, this.#followed.get(place)?.seq ?? -1] as const),
    })
  }

  #tell(hall: Hall, place: PlaceName, { people, text }: Followed): void {
    const bytes = Buffer.from(text)
    for (const person of people)
      if (hall.attendance.people.has(person)) hall.outlet.sendBytes(person, MESSAGE.place, bytes)
      else this.leave(person, place)
  }
}

/** Resolves when the hall has said what it shows, or has not for too long. */
function answered({ waiting }: Followed): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ANSWER_MS)
    waiting.add(done)
    function done(): void {
      clearTimeout(timer)
      waiting.delete(done)
      resolve()
    }
  })
}
