// Votes, silence procedures, lots and elections. Choices are on record after the close, and only where the vote was a recorded one.
import type { DelegationId } from '../ids.ts'
import type { ElectionsEvent } from '../procedure/elections/elections-event.ts'
import type { LotsEvent } from '../procedure/lots/lots-event.ts'
import { entitledOf } from '../procedure/standing.ts'
import type { Revealed, VotesEvent } from '../procedure/votes/votes-event.ts'
import type { OpenVote, Subject } from '../procedure/votes/votes-state.ts'
import { lastAct, type Moment, type RecordersOf, retell, tell, textOf, toldOf } from './draft.ts'
import type { MinutesVote, Told } from './minutes.ts'

export const VOTES_RECORDERS: RecordersOf<VotesEvent | LotsEvent | ElectionsEvent> = {
  'vote.opened': (draft, { vote, subject, method, question, salt }, moment) => {
    const asked = subject.of === 'question' ? textOf(question) : toldOf(question, salt)
    draft.asked.set(vote, asked)
    const round = roundOf(moment, subject)
    tell(draft, moment, { is: 'vote-opened', vote, subject, round, question: asked, method })
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
  'vote.closed': (draft, { vote, revealed, outcome }, moment) => {
    const { vote: open } = moment.before
    if (open === null) return
    draft.votes.push({
      ...{ id: vote, number: draft.votes.length + 1, seq: moment.happened.seq },
      ...{ openedAt: open.openedAt, closedAt: moment.happened.at, subject: open.subject },
      question: draft.asked.get(vote) ?? null,
      ...{ method: open.method, isAgain: open.isAgain, outcome, objections: open.objections },
      lot: draft.lotOf.get(vote) ?? null,
      ...recordedOf(moment, open, revealed),
      ...electionOf(moment, open, revealed),
    })
    const told = lastAct(draft)
    if (told?.is === 'vote-opened' && told.vote === vote)
      retell(draft, { seq: moment.happened.seq, at: moment.happened.at, is: 'vote', vote })
    else tell(draft, moment, { is: 'vote', vote })
  },
  'silence.opened': (draft, { silence, subject, question, salt, deadlineAt }, moment) => {
    const asked = subject.of === 'question' ? textOf(question) : toldOf(question, salt)
    tell(draft, moment, { is: 'silence-opened', silence, subject, question: asked, until: deadlineAt })
  },
  'silence.closed': (draft, { silence, brokenBy, outcome }, moment) => {
    const open = moment.before.silences.find(({ id }) => id === silence)
    if (!open) return
    const question: Told = open.subject.of === 'question' ? textOf(open.question) : open.question
    draft.votes.push({
      ...{ id: silence, number: draft.votes.length + 1, seq: moment.happened.seq },
      ...{ openedAt: open.openedAt, closedAt: moment.happened.at, subject: open.subject, question },
      ...{ method: 'silence', isAgain: false, outcome, ballots: null, notVoting: [] },
      ...{ objections: brokenBy === null ? [] : [brokenBy], round: null, candidates: [], lot: null },
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
  'election.ended': (draft, { election }, moment) => tell(draft, moment, { is: 'election-ended', election }),
}

/** After a show of hands there are totals and no more, as in a hall. */
function recordedOf(
  { before }: Moment,
  { method, rollCall, decision, subject }: OpenVote,
  revealed: readonly Revealed[],
): Pick<MinutesVote, 'ballots' | 'notVoting'> {
  if (method !== 'recorded' && method !== 'roll-call' && subject.of !== 'election')
    return { ballots: null, notVoting: [] }
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

function roundOf({ before }: Moment, subject: Subject): number | null {
  if (subject.of !== 'election') return null
  return before.elections.find(({ id }) => id === subject.election)?.round ?? 1
}

function electionOf(
  moment: Moment,
  { subject }: OpenVote,
  revealed: readonly Revealed[],
): Pick<MinutesVote, 'round' | 'candidates'> {
  if (subject.of !== 'election') return { round: null, candidates: [] }
  const election = moment.before.elections.find(({ id }) => id === subject.election)
  const named = revealed.flatMap(({ choice }) => (typeof choice === 'string' ? [] : choice))
  const votesFor = (candidate: string): number => named.filter((name) => name === candidate).length
  const candidates = (election?.eligible ?? []).map((candidate) => ({
    candidate,
    votes: votesFor(candidate),
  }))
  return { round: roundOf(moment, subject), candidates }
}
