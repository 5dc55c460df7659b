// Only people of the sitting are named as interpreters.
import type { PersonId } from '../../../shared/ids.ts'
import type { PlaceAct } from '../../../shared/lab/place.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Errand } from '../errands.ts'

/** The act as it is. Rejects when the store fails. */
export async function knownInterpreter(
  { house, host }: Errand,
  act: PlaceAct & { readonly person: PersonId },
): Promise<Result<PlaceAct, Refusal>> {
  const people = await house.store.people(host.session)
  return people.some(({ id }) => id === act.person) ? ok(act) : refuse('person-unknown')
}
