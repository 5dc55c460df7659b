// VO26 to VO28: a result is annulled by two people of the desk, never by one.
import type { PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDesk, asPresiding, type Gate, inMeeting, notVoting, outsideVote, refusedBy } from '../gates.ts'
import { proposalOf } from '../proposals/proposal-of.ts'
import type { Sitting } from '../sitting.ts'
import type { DecidedVote } from '../votes/votes-state.ts'
import type { AnnulmentCommand } from './annulment-command.ts'
import type { Annulment } from './annulment-state.ts'

/** Those that may be annulled as they stand now, newest last. */
export const annullableOf = (sitting: Sitting): readonly DecidedVote[] =>
  sitting.decided.filter((decided, index) => isAnnullable(sitting, decided, index))

// VO26: nothing else rests on it, and it is the last word on its proposal
function isAnnullable(sitting: Sitting, { annulled, subject }: DecidedVote, index: number): boolean {
  if (annulled) return false
  if (subject.of === 'question') return true
  if (subject.of !== 'proposal') return false
  const { proposal } = subject
  const isAgain = sitting.decided
    .slice(index + 1)
    .some((later) => 'proposal' in later.subject && later.subject.proposal === proposal)
  const phase = proposalOf(sitting, proposal)?.phase
  return !isAgain && (phase === 'adopted' || phase === 'rejected' || phase === 'introduced')
}

/** The decision that is meant, when the moment is one for it and it may be annulled. */
function inPlace(sitting: Sitting, id: string): Gate<DecidedVote> {
  const refused = refusedBy(
    inMeeting(sitting, 'AG2'),
    outsideVote(sitting, 'VO12'),
    notVoting(sitting, 'PR20'),
  )
  if (refused) return refused
  if (!sitting.decided.some(({ vote }) => vote === id)) return refuse('vote-unknown', 'VO26')
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

// VO28
export const annulmentConsequences = (sitting: Sitting, { subject }: DecidedVote): readonly Event[] =>
  subject.of === 'proposal' && proposalOf(sitting, subject.proposal)?.phase !== 'introduced'
    ? [{ type: 'proposal.reopened', proposal: subject.proposal }]
    : []

export const ANNULMENT_ACTS: ActsOf<AnnulmentCommand> = {
  'vote.annul': ask,
  'annulment.confirm': confirm,
  'annulment.drop': drop,
}
