// MO23, PR29: which motions lapse with what has been decided.
import type { ItemId, MotionId, ProposalId } from '../../ids.ts'
import type { Event } from '../event.ts'
import { amendmentOf, proposalOf } from '../proposals/proposal-of.ts'
import type { MotionKind } from '../rulebooks/procedure.ts'
import type { Sitting } from '../sitting.ts'
import type { Motion, MotionTerms } from './motions-state.ts'

/** Kinds that are left without an object by one of another matter, or of another kind. */
const LEAVES: Readonly<Partial<Record<MotionKind, readonly MotionKind[]>>> = {
  'close-debate': ['unmoderated-caucus', 'moderated-caucus', 'introduce-proposal', 'introduce-amendment'],
  'unmoderated-caucus': ['unmoderated-caucus', 'moderated-caucus'],
  'moderated-caucus': ['unmoderated-caucus', 'moderated-caucus'],
  'resume-debate': ['resume-debate', 'take-up-item'],
  'take-up-item': ['resume-debate', 'take-up-item'],
  'roll-call': ['recorded-vote'],
}

/** One of them does not settle the others: another limit may be wanted, other parts be divided. */
const STANDS_BESIDE: readonly MotionKind[] = ['limit-speeches', 'divide']

/** Motions that lapse with a carried one. `effects`: what follows from it. */
export function lapsesWith(sitting: Sitting, carried: Motion, effects: readonly Event[]): readonly Event[] {
  const items = effects.flatMap((event) =>
    event.type === 'item.adjourned' || event.type === 'item.closed' ? [event.item] : [],
  )
  const proposals = effects.flatMap((event) => (event.type === 'proposal.decided' ? [event.proposal] : []))
  const isGone = (other: Motion): boolean => {
    const { item, proposal } = matterOf(sitting, other.terms)
    return (
      carried.motion === 'adjourn-meeting' ||
      (LEAVES[carried.motion]?.includes(other.motion) ?? false) ||
      (item !== null && items.includes(item)) ||
      (proposal !== null && proposals.includes(proposal)) ||
      (isSameMotion(carried, other) && !STANDS_BESIDE.includes(other.motion))
    )
  }
  return sitting.motions.pending.filter((other) => other.id !== carried.id && isGone(other)).map(lapsed)
}

/** Motions about a proposal that is settled; one that is being voted on lapses when that is over (MO24). */
export const lapsesAbout = (sitting: Sitting, proposal: ProposalId): readonly Event[] =>
  sitting.motions.pending
    .filter(({ id, terms }) => matterOf(sitting, terms).proposal === proposal && !isVotedOn(sitting, id))
    .map(lapsed)

const isVotedOn = ({ vote }: Sitting, motion: MotionId): boolean =>
  vote?.subject.of === 'motion' && vote.subject.motion === motion

export const lapsed = ({ id }: Motion): Event => ({ type: 'motion.lapsed', motion: id })

/** MO9: of one kind, on one matter. */
export const isSameMotion = (
  one: Pick<Motion, 'motion' | 'terms'>,
  other: Pick<Motion, 'motion' | 'terms'>,
): boolean =>
  one.motion === other.motion &&
  one.terms.item === other.terms.item &&
  one.terms.proposal === other.terms.proposal &&
  one.terms.amendment === other.terms.amendment

interface Matter {
  readonly item: ItemId | null
  readonly proposal: ProposalId | null
}

function matterOf(sitting: Sitting, terms: MotionTerms): Matter {
  const proposal = terms.proposal ?? amendmentOf(sitting, terms.amendment)?.proposal ?? null
  const item = terms.item ?? proposalOf(sitting, proposal ?? undefined)?.item ?? null
  return { item, proposal }
}
