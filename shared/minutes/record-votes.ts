// Votes, silence procedures, lots and elections. Choices are on record after the close, and only where the vote was a recorded one.
import type { DelegationId } from '../ids.ts'
import type { ElectionsEvent } from '../procedure/elections/elections-event.ts'
import type { SittingElection } from '../procedure/elections/elections-state.ts'
import type { LotsEvent } from '../procedure/lots/lots-event.ts'
import type { Sitting } from '../procedure/sitting.ts'
import { entitledOf } from '../procedure/standing.ts'
import type { Revealed, VotesEvent } from '../procedure/votes/votes-event.ts'
import type { OpenVote, Subject } from '../procedure/votes/votes-state.ts'
import { lastAct, type Moment, type RecordersOf, retell, tell, textOf, toldOf } from './draft.ts'
import type { Asked, MinutesVote } from './minutes.ts'
import { candidatesFrom, secretOf } from './record-secret.ts'
import { paragraphsOf } from './subject.ts'

export const VOTES_RECORDERS: RecordersOf<VotesEvent | LotsEvent | ElectionsEvent> = {
  'vote.opened': (draft, { vote, method, ...event }, moment) => {
    const asked = askedOf(event, moment)
    draft.asked.set(vote, asked)
    tell(draft, moment, { is: 'vote-opened', vote, method, ...asked })
  },
  'ballot.cast': null,
  'method.required': (draft, { method, delegation }, moment) => {
    const last = lastAct(draft)
    // a motion for it, and that it was granted, have said so
    const isMoved = last?.is === 'motion-carried'
    if (!isMoved) tell(draft, moment, { is: 'method-required', method, delegation })
  },
  // told with the result
  'objection.raised': null,
  'roll.ordered': null,
  'roll.passed': null,
  'vote.closed': (draft, { vote, revealed, outcome, sums }, moment) => {
    const { vote: open } = moment.before
    const asked = draft.asked.get(vote)
    if (open === null || !asked) return
    draft.votes.push({
      ...{ id: vote, number: draft.votes.length + 1, seq: moment.happened.seq },
      ...{ openedAt: open.openedAt, closedAt: moment.happened.at, ...asked },
      ...{ method: open.method, isAgain: open.isAgain, outcome, objections: open.objections },
      lot: draft.lotOf.get(vote) ?? null,
      ...recordedOf(moment, open, revealed),
      candidates: sums ? candidatesFrom(moment, open, sums) : candidatesOf(moment, open, revealed),
      ...(open.secret && secretOf(moment, open, open.secret)),
    })
    const told = lastAct(draft)
    if (told?.is === 'vote-opened' && told.vote === vote)
      retell(draft, { seq: moment.happened.seq, at: moment.happened.at, is: 'vote', vote })
    else tell(draft, moment, { is: 'vote', vote })
  },
  'silence.opened': (draft, { silence, deadlineAt, ...event }, moment) => {
    const asked = askedOf(event, moment)
    draft.asked.set(silence, asked)
    tell(draft, moment, { is: 'silence-opened', silence, until: deadlineAt, ...asked })
  },
  'silence.closed': (draft, { silence, brokenBy, outcome }, moment) => {
    const open = moment.before.silences.find(({ id }) => id === silence)
    const asked = draft.asked.get(silence)
    if (!open || !asked) return
    draft.votes.push({
      ...{ id: silence, number: draft.votes.length + 1, seq: moment.happened.seq },
      ...{ openedAt: open.openedAt, closedAt: moment.happened.at, ...asked },
      ...{ method: 'silence', isAgain: false, outcome, ballots: null, notVoting: [] },
      ...{ objections: brokenBy === null ? [] : [brokenBy], candidates: [], lot: null },
    })
    tell(draft, moment, { is: 'silence', silence })
  },
  'lot.committed': (draft, { lot, purpose, of }, { happened }) => {
    if (purpose.of === 'roll-call') draft.lotOf.set(purpose.vote, lot)
    draft.lots.set(lot, {
      ...{ id: lot, purpose, of, committedSeq: happened.seq, drawnSeq: 0 },
      ...{ seed: '', salt: '', contributions: [], drawn: -1 },
    })
  },
  'lot.contributed': null,
  'lot.drawn': (draft, { lot, seed, salt, drawn }, moment) => {
    const promised = draft.lots.get(lot)
    if (!promised) return
    const contributions = moment.before.lots.find(({ id }) => id === lot)?.contributions ?? []
    for (const { person } of contributions) draft.mentioned.add(person)
    draft.lots.set(lot, { ...promised, seed, salt, contributions, drawn, drawnSeq: moment.happened.seq })
    // that of a roll-call is told with the vote
    if (promised.purpose.of === 'election') tell(draft, moment, { is: 'lot-drawn', lot })
  },
  'election.opened': (draft, { election }, moment) =>
    tell(draft, moment, { is: 'election-opened', election }),
  'election.advanced': (draft, { election, elected, next }, moment) =>
    tell(draft, moment, { is: 'election-advanced', election, elected, next }),
  // said with the annulment
  'election.restored': null,
  'election.ended': (draft, { election }, moment) => tell(draft, moment, { is: 'election-ended', election }),
}

/** After a show of hands there are totals and no more, as in a hall. */
function recordedOf(
  { before }: Moment,
  { method, rollCall, decision, subject }: OpenVote,
  revealed: readonly Revealed[],
): Pick<MinutesVote, 'ballots' | 'notVoting'> {
  const isOnRecord = method === 'recorded' || method === 'roll-call' || subject.of === 'election'
  if (!isOnRecord || method === 'secret') return { ballots: null, notVoting: [] }
  const choices = new Map(revealed.map(({ delegation, choice }) => [delegation, choice]))
  const order: readonly DelegationId[] = rollCall?.order ?? revealed.map(({ delegation }) => delegation)
  return {
    ballots: order.flatMap((delegation) => {
      const choice = choices.get(delegation)
      return choice === undefined ? [] : [{ delegation, choice }]
    }),
    notVoting: entitledOf(before, decision).filter((delegation) => !choices.has(delegation)),
  }
}

interface Asking {
  readonly subject: Subject
  readonly question: string | null
  readonly salt: string
}

/** What is asked, in words that stay right when the proposal or the election goes on. */
const askedOf = ({ subject, question, salt }: Asking, { before }: Moment): Asked => ({
  subject,
  question: subject.of === 'question' ? textOf(question) : toldOf(question, salt),
  round: subject.of === 'election' ? (electionOf(before, subject.election)?.round ?? 1) : null,
  paragraphs: subject.of === 'part' ? paragraphsOf(before, subject.proposal, subject.part) : null,
})

const electionOf = ({ elections }: Sitting, id: string): SittingElection | undefined =>
  elections.find((election) => election.id === id)

/** Votes obtained by each that could be voted for. */
function candidatesOf(
  { before }: Moment,
  { subject }: OpenVote,
  revealed: readonly Revealed[],
): MinutesVote['candidates'] {
  if (subject.of !== 'election') return []
  const named = revealed.flatMap(({ choice }) => (typeof choice === 'string' ? [] : choice))
  return (electionOf(before, subject.election)?.eligible ?? []).map((candidate) => ({
    candidate,
    votes: named.filter((name) => name === candidate).length,
  }))
}
