// People of a sitting, in whatever room of it they are.
import type { PersonId } from '../../shared/ids.ts'
import type { Hall } from './hall.ts'

/** Who speaks or presides is in the hall, full or not. */
export function belongsOnFloor({ host }: Hall, person: PersonId): boolean {
  const { presiding, speakers } = host.standing.sitting
  return presiding === person || speakers.floor?.person === person
}

/** In this room, or as far as is known in another one. */
export const isAtSitting = ({ attendance, around }: Hall, person: PersonId): boolean =>
  attendance.people.has(person) || around.knows(person)

/** Tells people of the sitting something; who is nowhere is told nothing. */
export function tellAnywhere(hall: Hall, people: readonly PersonId[], type: string, message: unknown): void {
  for (const person of people) hall.outlet.send(person, type, message)
  const elsewhere = people.filter((person) => !hall.attendance.people.has(person))
  if (elsewhere.length > 0 && hall.around.others().length > 0)
    hall.around.say({ is: 'told', people: elsewhere, type, message })
}
