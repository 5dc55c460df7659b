// Who may come into the hall: everyone while the door is open; behind it some wait until the desk admits them, or nobody new comes.
import type { PersonId } from '../../shared/ids.ts'
import { isAtDesk } from '../../shared/procedure/standing.ts'
import type { Answer, Ask, Knocking } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import type { Hall } from './hall.ts'

/** Who does not knock again for so long has gone. A page that waits knocks every few seconds. */
const KNOCK_KEPT_MS = 15_000
/** more than a crowd at one door; who knocked longest ago is forgotten */
const MOST_KNOCKING = 500

export class Doorway {
  readonly #knocking = new Map<PersonId, { readonly name: string; readonly at: number }>()
  readonly #admitted = new Set<PersonId>()

  /** null: come in. Who is accredited, was admitted, or is in the hall already always may. */
  refusalFor(hall: Hall, person: PersonId, name: string): 'waiting' | 'door-locked' | null {
    const { conduct } = hall.host.standing.sitting
    if (conduct.door === 'open' || this.knows(hall, person)) return null
    if (conduct.door === 'locked') return 'door-locked'
    this.knocks(hall, person, name)
    // the desk may sit in another room
    hall.around.say({ is: 'knocks', person, name })
    return 'waiting'
  }

  /** Who need not knock. */
  knows(hall: Hall, person: PersonId): boolean {
    const { people } = hall.host.standing.sitting
    return people.has(person) || this.#admitted.has(person) || hall.attendance.people.has(person)
  }

  knocks(hall: Hall, person: PersonId, name: string): void {
    this.#knocking.delete(person)
    this.#knocking.set(person, { name, at: hall.house.now() })
    const [longestAgo] = this.#knocking.keys()
    if (this.#knocking.size > MOST_KNOCKING && longestAgo) this.#knocking.delete(longestAgo)
    this.#tell(hall)
  }

  letIn(person: PersonId): void {
    this.#admitted.add(person)
    this.#knocking.delete(person)
  }

  knocking(hall: Hall): readonly Knocking[] {
    const since = hall.house.now() - KNOCK_KEPT_MS
    return [...this.#knocking].flatMap(([person, { name, at }]) => (at >= since ? [{ person, name }] : []))
  }

  admit(hall: Hall, person: PersonId): void {
    this.letIn(person)
    hall.around.say({ is: 'admitted', person })
    this.#tell(hall)
  }

  #tell(hall: Hall): void {
    const people = this.knocking(hall)
    const { sitting } = hall.host.standing
    for (const person of sitting.people.keys())
      if (isAtDesk(sitting, person)) hall.outlet.send(person, MESSAGE.knocking, people)
  }
}

export function listKnocking(hall: Hall, person: PersonId): Answer<'door.knocking'> {
  if (!isAtDesk(hall.host.standing.sitting, person)) return refuse('not-at-desk', 'RO18')
  return ok({ people: hall.doorway.knocking(hall) })
}

/** Harmless twice. */
export function admitKnocking(hall: Hall, person: PersonId, ask: Ask<'door.admit'>): Answer<'door.admit'> {
  if (!isAtDesk(hall.host.standing.sitting, person)) return refuse('not-at-desk', 'RO18')
  hall.doorway.admit(hall, ask.person)
  return ok(null)
}
