// VO26 to VO28: a result is annulled by two people of the desk, never by one.
import type { ElectionId, MotionId, PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDesk, asPresiding, type Gate, inMeeting, notVoting, outsideVote, refusedBy } from '../gates.ts'
import type { LotPurpose } from '../lots/lots-state.ts'
import { proposalOf } from '../proposals/proposal-of.ts'
import type { Sitting } from '../sitting.ts'
import type { DecidedVote } from '../votes/votes-state.ts'
import type { AnnulmentCommand } from './annulment-command.ts'
import type { Annulment } from './annulment-state.ts'
import { isLastWord } from './last-word.ts'

/** Those that may be annulled as they stand now, newest last. */
export const annullableOf = (sitting: Sitting): readonly DecidedVote[] =>
  sitting.decided.filter((decided, index) => isAnnullable(sitting, decided, index))

// VO26
function isAnnullable(sitting: Sitting, { vote, subject, closedAt }: DecidedVote, index: number): boolean {
  if (!isLastWord(sitting.decided, index)) return false
  switch (subject.of) {
    case 'proposal': {
      const phase = proposalOf(sitting, subject.proposal)?.phase
      return phase === 'adopted' || phase === 'rejected' || phase === 'introduced'
    }
    case 'amendment': {
      const proposal = proposalOf(sitting, subject.proposal)
      return proposal?.phase === 'introduced' && proposal.isVoting
    }
    case 'election':
      return (
        sitting.elections.some(({ id, before }) => id === subject.election && before?.vote === vote) &&
        !sitting.lots.some(({ purpose, drawn }) => drawn === null && isOf(purpose, subject.election))
      )
    case 'motion':
      return closedAt >= sitting.agenda.meeting.since && isFree(sitting, subject.motion)
    default:
      return true
  }
}

const isOf = (purpose: LotPurpose, election: ElectionId): boolean =>
  purpose.of === 'election' && purpose.election === election

/** It failed, and its delegation has none of its kind waiting (MO9). */
function isFree({ motions: { settled, pending } }: Sitting, id: MotionId): boolean {
  const motion = settled.find((each) => each.id === id)
  return (
    motion !== undefined &&
    !pending.some((each) => each.delegation === motion.delegation && each.motion === motion.motion)
  )
}

/** The decision that is meant, when the moment is one for it and it may be annulled. */
function inPlace(sitting: Sitting, id: string): Gate<DecidedVote> {
  const meant = sitting.decided.find(({ vote }) => vote === id)
  const refused = refusedBy(
    inMeeting(sitting, 'AG2'),
    outsideVote(sitting, 'VO12'),
    // an amendment is decided in the middle of the voting on its proposal
    meant?.subject.of === 'amendment' ? ok(null) : notVoting(sitting, 'PR20'),
  )
  if (refused) return refused
  if (!meant) return refuse('vote-unknown', 'VO26')
  const decided = annullableOf(sitting).find(({ vote }) => vote === id)
  return decided ? ok(decided) : refuse('not-annullable', 'VO26')
}

const ask: Act<'vote.annul'> = (sitting, { vote, reason, salt }, who) => {
  const chair = asPresiding(sitting, who, 'VO26')
  if (!chair.ok) return chair
  if (sitting.annulment !== null) return refuse('annulment-asked', 'VO27')
  const decided = inPlace(sitting, vote)
  if (!decided.ok) return decided
  if (reason === '') return refuse('bad-text', 'VO26', 'reason')
  return ok([{ type: 'annulment.asked', vote, reason, salt }])
}

// VO27
const confirm: Act<'annulment.confirm'> = (sitting, { vote }, who) => {
  const desk = asDesk(sitting, who, 'VO27')
  if (!desk.ok) return desk
  const { annulment } = sitting
  if (annulment?.vote !== vote) return refuse('annulment-unknown', 'VO27')
  if (!areTwo(sitting, annulment, desk.value)) return refuse('second-person-needed', 'VO27')
  const decided = inPlace(sitting, vote)
  if (!decided.ok) return decided
  return ok([
    { type: 'vote.annulled', vote, askedBy: annulment.by },
    ...annulmentConsequences(sitting, decided.value),
  ])
}

const drop: Act<'annulment.drop'> = (sitting, { vote }, who) => {
  const desk = asDesk(sitting, who, 'VO27')
  if (!desk.ok) return desk
  return sitting.annulment?.vote === vote
    ? ok([{ type: 'annulment.dropped', vote }])
    : refuse('annulment-unknown', 'VO27')
}

/** Two people by two badges: who has opened one link twice is one, also when the first of them has gone since. */
export const areTwo = ({ people }: Sitting, { by, badge }: Annulment, other: PersonId): boolean =>
  by !== other && (badge === null || badge !== people.get(other)?.badge)

// VO28: what it decided is as it was before
export function annulmentConsequences(sitting: Sitting, { vote, subject }: DecidedVote): readonly Event[] {
  switch (subject.of) {
    case 'proposal':
      return proposalOf(sitting, subject.proposal)?.phase === 'introduced'
        ? []
        : [{ type: 'proposal.reopened', proposal: subject.proposal }]
    case 'amendment':
      return sitting.proposals.amendments
        .filter(({ before }) => before?.vote === vote)
        .map(({ id }): Event => ({ type: 'amendment.restored', amendment: id }))
    case 'election':
      return [{ type: 'election.restored', election: subject.election }]
    case 'motion':
      return sitting.motions.settled.some(({ id }) => id === subject.motion)
        ? [{ type: 'motion.restored', motion: subject.motion }]
        : []
    default:
      return []
  }
}

export const ANNULMENT_ACTS: ActsOf<AnnulmentCommand> = {
  'vote.annul': ask,
  'annulment.confirm': confirm,
  'annulment.drop': drop,
}
