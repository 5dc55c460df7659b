// EL: holding an election. The chair opens it and each of its ballots; who may be voted for follows from the ballot before.
import type { ElectionId, LotId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { asPresiding, figure, inMeeting, notVoting, refusedBy } from '../gates.ts'
import { settledPoints } from '../points/point-order.ts'
import { rulebookOf } from '../sitting.ts'
import { unheard } from '../speakers/floor-gates.ts'
import { putVote } from '../votes/put-vote.ts'
import type { ElectionsCommand } from './elections-command.ts'
import { ELECTION } from './elections-decided.ts'

const MOST_PLACES = 60
const MOST_CANDIDATES = 200

const openElection: Act<'election.open'> = (sitting, command, who) => {
  const chair = asPresiding(sitting, who, 'EL6')
  if (!chair.ok) return chair
  const meeting = inMeeting(sitting, 'AG2')
  if (!meeting.ok) return meeting
  if (!rulebookOf(sitting).elections) return refuse('not-in-order', 'EL6')
  const { places, candidates, majority, title, salt } = command
  const seats = figure(places, 1, MOST_PLACES, 'places')
  if (!seats.ok) return seats
  const isTwice = new Set(candidates).size < candidates.length
  if (isTwice || candidates.length > MOST_CANDIDATES || candidates.length < places)
    return refuse('candidate-unknown', 'EL6', 'candidates')
  const election = `b${sitting.elections.length + 1}` as ElectionId
  return ok([{ type: 'election.opened', election, places, majority, candidates, title, salt }])
}

const takeBallot: Act<'election.ballot'> = (sitting, command, who) => {
  const chair = asPresiding(sitting, who, 'EL6')
  if (!chair.ok) return chair
  const refused = refusedBy(
    inMeeting(sitting, 'AG2'),
    notVoting(sitting, 'PR20'),
    settledPoints(sitting),
    unheard(sitting),
  )
  if (refused) return refused
  const election = sitting.elections.find(({ id }) => id === command.election)
  if (!election) return refuse('election-unknown', 'EL6')
  if (election.isOver) return refuse('election-over', 'EL6')
  const { id, ballot, eligible } = election
  const { salt, seed, seedSalt, isSecret } = command
  if (ballot !== 'lot')
    return putVote(sitting, {
      ...{ subject: { of: 'election', election: id }, decision: ELECTION, question: null },
      ...{ method: isSecret ? 'secret' : 'recorded', salt, seed, seedSalt },
    })
  // EL5: one lot at a time
  const isPending = sitting.lots.some(
    ({ purpose, drawn }) => purpose.of === 'election' && purpose.election === id && drawn === null,
  )
  if (isPending) return refuse('lot-not-drawn', 'EL5')
  const lot = `l${sitting.lots.length + 1}` as LotId
  const purpose = { of: 'election', election: id } as const
  return ok([{ type: 'lot.committed', lot, purpose, of: eligible.length, seed, salt: seedSalt }])
}

const endElection: Act<'election.end'> = (sitting, command, who) => {
  const chair = asPresiding(sitting, who, 'EL6')
  if (!chair.ok) return chair
  const election = sitting.elections.find(({ id }) => id === command.election)
  if (!election) return refuse('election-unknown', 'EL6')
  if (election.isOver) return refuse('election-over', 'EL6')
  const { vote } = sitting
  if (vote?.subject.of === 'election' && vote.subject.election === election.id)
    return refuse('vote-open', 'VO2')
  return ok([{ type: 'election.ended', election: election.id }])
}

export const ELECTIONS_ACTS: ActsOf<ElectionsCommand> = {
  'election.open': openElection,
  'election.ballot': takeBallot,
  'election.end': endElection,
}
