// Whose turn it is in the roll-call that is on, as everyone may know it.
import type { DelegationId } from '../../shared/ids.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import { calledOf } from '../../shared/procedure/votes/called.ts'

/** null: nobody's, or there is no roll-call. */
export function calledIn({ vote }: Pick<Chapters, 'vote'>): DelegationId | null {
  if (!vote?.rollCall) return null
  const { rollCall, answers } = vote
  return calledOf({ rollCall, ballots: { has: (id) => id in answers } })
}
