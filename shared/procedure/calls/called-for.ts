// What is called for now at the desk, and what comes after it: derived from the sitting alone, by the law's own orders.
import { openingQuorum } from '../agenda/opening-quorum.ts'
import { waitingPoints } from '../points/point-order.ts'
import type { Sitting } from '../sitting.ts'
import { remainingMs } from '../speakers/floor-time.ts'
import type { Call } from './call.ts'
import { callAtRest, callsOfAgenda, callsOfCaucus, callsOfList } from './calls-of-debate.ts'
import { callsOfMotions, callsOfProposals } from './calls-of-decisions.ts'
import { callOfVote } from './calls-of-vote.ts'

/**
 * The first is called for now, the others after it; never empty. `at`: ms since 1970. While a vote is open or before a meeting
 * nothing else is listed, for nothing else is in order.
 */
export function callsOf(sitting: Sitting, at: number): readonly Call[] {
  if (sitting.endedAt !== null) return [{ is: 'ended' }]
  if (sitting.agenda.meeting.phase !== 'open') return [beforeMeeting(sitting)]
  const points = waitingPoints(sitting).map((point): Call => ({ is: 'rule', point }))
  if (sitting.vote !== null) return [...points, callOfVote(sitting, sitting.vote)]
  const calls: readonly Call[] = [
    ...points,
    ...callsOfLots(sitting),
    ...callsOfFloor(sitting, at),
    ...callsOfMotions(sitting),
    ...callsOfProposals(sitting),
    ...callsOfElections(sitting),
    ...callsOfCaucus(sitting),
    ...callsOfList(sitting),
    ...callsOfAgenda(sitting),
  ]
  return calls.length > 0 ? calls : [callAtRest(sitting)]
}

function beforeMeeting(sitting: Sitting): Call {
  const { phase, number, until } = sitting.agenda.meeting
  const quorum = openingQuorum(sitting)
  const next = phase === 'suspended' ? number : number + 1
  if (quorum.rule !== null && quorum.have < quorum.need) return { is: 'call-roll', number: next, quorum }
  return phase === 'suspended'
    ? { is: 'resume-meeting', number, until }
    : { is: 'open-meeting', number: next, quorum }
}

/** Those of elections: the lot of a roll-call is drawn while its vote is open. */
const callsOfLots = ({ lots }: Sitting): readonly Call[] =>
  lots
    .filter(({ drawn, purpose }) => drawn === null && purpose.of === 'election')
    .map(({ id, purpose }) => ({ is: 'draw', lot: id, of: purpose.of }))

function callsOfFloor({ speakers: { floor } }: Sitting, at: number): readonly Call[] {
  if (floor === null) return []
  return [{ is: 'speech', floor, isOver: (remainingMs(floor, at) ?? 1) <= 0 }]
}

const callsOfElections = ({ elections, lots }: Sitting): readonly Call[] =>
  elections
    .filter(({ id, isOver }) => !isOver && !lots.some((lot) => isLotOf(lot, id)))
    .map((election) => ({ is: 'hold-ballot', election }))

const isLotOf = ({ purpose, drawn }: Sitting['lots'][number], election: string): boolean =>
  purpose.of === 'election' && purpose.election === election && drawn === null
