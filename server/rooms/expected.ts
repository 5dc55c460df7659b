// Who was sent to a room by the usher and is on the way: their places are not given to others.
import type { PersonId } from '../../shared/ids.ts'
import { belongsOnFloor } from './anywhere.ts'
import type { Hall } from './hall.ts'

/** Who does not come for so long is not expected any more. */
const KEPT_MS = 10_000

export class Expected {
  readonly #since = new Map<PersonId, number>()

  expect(person: PersonId, now: number): void {
    this.#since.delete(person)
    this.#since.set(person, now)
  }

  forget(person: PersonId): void {
    this.#since.delete(person)
  }

  has(person: PersonId): boolean {
    return this.#since.has(person)
  }

  count(now: number): number {
    for (const [person, at] of this.#since) {
      // in the order of their coming
      if (now - at < KEPT_MS) break
      this.#since.delete(person)
    }
    return this.#since.size
  }
}

/** Whether there is room for somebody, who may be on the way or here already. Who speaks or presides always finds some. */
export function hasRoomFor(hall: Hall, person: PersonId): boolean {
  const { attendance, expected, house } = hall
  if (attendance.people.has(person) || expected.has(person) || belongsOnFloor(hall, person)) return true
  return attendance.people.size + expected.count(house.now()) < house.settings.hallPeople
}
