// Whom the presiding officer has sent away, for the desk that may let them back in.
import type { PersonId } from '../../shared/ids.ts'
import { isAtDesk } from '../../shared/procedure/standing.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import type { Hall } from './hall.ts'

/** In the order in which they went; who has no name any more is left out. */
export async function listSentAway(
  { house, host }: Hall,
  person: PersonId,
): Promise<Answer<'people.sent-away'>> {
  const { sitting } = host.standing
  if (!isAtDesk(sitting, person)) return refuse('not-at-desk', 'RO20')
  const names = new Map((await house.store.people(host.session)).map(({ id, name }) => [id, name]))
  return ok({
    people: sitting.conduct.sentAway.flatMap(({ person: gone }) => {
      const name = names.get(gone)
      return name ? [{ person: gone, name }] : []
    }),
  })
}
