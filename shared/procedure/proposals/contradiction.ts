// PR13, PR22: implied rejection. What has been decided otherwise needs no vote of its own.
import type { Sitting } from '../sitting.ts'
import { amendmentsTo, isWaiting } from './proposal-of.ts'
import type { Amendment, Change, Proposal } from './proposals-state.ts'

/** Both replace or delete the same paragraph, so that the text has no room for both. */
export const contradicts = (one: Change, other: Change): boolean =>
  one.paragraph === other.paragraph && one.is !== 'add' && other.is !== 'add'

/** Amendments that fall when the body adopts this one; what it had adopted before a reconsideration is among them. */
export function fallenWith(sitting: Sitting, proposal: Proposal, adopted: Amendment): readonly Amendment[] {
  const excluded = proposal.excludes[adopted.id] ?? []
  return amendmentsTo(sitting.proposals, proposal.id).filter(
    (other) =>
      other.id !== adopted.id &&
      ((isWaiting(other) && excluded.includes(other.id)) ||
        ((isWaiting(other) || isMade(other)) && contradicts(adopted.change, other.change))),
  )
}

/** Amendments that fall when this one is taken over: what was taken over before. The body may still vote on those that wait. */
export const replacedBy = (sitting: Sitting, accepted: Amendment): readonly Amendment[] =>
  amendmentsTo(sitting.proposals, accepted.proposal).filter(
    (other) =>
      other.id !== accepted.id && other.phase === 'accepted' && contradicts(accepted.change, other.change),
  )

/** What the body has adopted is not for who submitted the proposal to undo. */
export const isAgainstAdopted = (sitting: Sitting, accepted: Amendment): boolean =>
  amendmentsTo(sitting.proposals, accepted.proposal).some(
    (other) => other.phase === 'adopted' && contradicts(accepted.change, other.change),
  )

const isMade = ({ phase }: Amendment): boolean => phase === 'adopted' || phase === 'accepted'
