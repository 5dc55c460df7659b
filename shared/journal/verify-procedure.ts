// What the law says of the next entry of a journal: votes in their order, ballots by who may cast them, results and lots that
// follow from what is revealed, and behind each of them exactly what the law makes follow.
import type { DelegationId, LotId } from '../ids.ts'
import { annulmentConsequences, areTwo } from '../procedure/annulment/annulment-acts.ts'
import type { Event, EventOf, Happened } from '../procedure/event.ts'
import { EVENT_TYPES, evolve } from '../procedure/evolve.ts'
import { drawOf } from '../procedure/lots/draw.ts'
import { drawnConsequences } from '../procedure/lots/lots-acts.ts'
import { CHOICES } from '../procedure/majority/majority.ts'
import { RULEBOOK_IDS } from '../procedure/rulebooks/rulebook.ts'
import { countedFrom, noSums } from '../procedure/secret/answers.ts'
import { closeEvents } from '../procedure/secret/close-events.ts'
import { EMPTY_SITTING, type Sitting } from '../procedure/sitting.ts'
import { isAtDesk } from '../procedure/standing.ts'
import { consequencesOf } from '../procedure/votes/consequences.ts'
import { type Choices, type Counted, countedOf, NOTHING_COUNTED } from '../procedure/votes/counted.ts'
import { outcomeOf } from '../procedure/votes/outcome.ts'
import type { BallotChoice, OpenVote } from '../procedure/votes/votes-state.ts'
import { canonical } from './canonical.ts'
import type { JournalLine } from './chain.ts'
import { commitmentOf } from './digest.ts'
import { isEntitled } from './entitled.ts'
import { closedSecret, secretFault } from './verify-secret.ts'

export type Fault =
  | 'malformed'
  | 'gap'
  | 'other-session'
  | 'time-runs-back'
  | 'broken-link'
  | 'wrong-hash'
  | 'wrong-commitment'
  | 'out-of-order'
  | 'ballot-outside-vote'
  | 'not-entitled'
  | 'wrong-reveal'
  | 'wrong-outcome'
  | 'wrong-lot'
  | 'wrong-consequence'
  | 'wrong-ballot'

export interface Progress {
  /** as the entries so far have made it: who speaks for whom */
  readonly sitting: Sitting
  /** commitments of the open vote's standing ballots */
  readonly ballots: ReadonlyMap<DelegationId, unknown>
  /** commitments to the seeds of lots that are not drawn */
  readonly seeds: ReadonlyMap<LotId, unknown>
  /** what must come next, for it follows from what came before */
  readonly due: readonly Event[]
  /** votes closed */
  readonly votes: number
}

export const START: Progress = {
  sitting: EMPTY_SITTING,
  ballots: new Map(),
  seeds: new Map(),
  due: [],
  votes: 0,
}

export function procedureFault({ entry }: JournalLine, happened: Happened, progress: Progress): Fault | null {
  const { event, by } = happened
  const { sitting, due } = progress
  if (!EVENT_TYPES.has(event.type)) return 'malformed'
  if (due[0]) return isSame(due[0], event) ? null : 'wrong-consequence'
  const ofSecrets = secretFault(sitting, event, by)
  if (ofSecrets !== undefined) return ofSecrets
  switch (event.type) {
    case 'sitting.opened':
      if (entry.seq > 1) return 'out-of-order'
      return RULEBOOK_IDS.includes(event.rulebook) ? null : 'malformed'
    case 'vote.opened':
      // VO2, and no question is put twice: a vote that goes badly cannot be dropped for another
      return sitting.vote !== null || event.vote !== `v${sitting.voteCount + 1}` ? 'out-of-order' : null
    case 'ballot.cast':
      if (sitting.vote?.id !== event.vote || sitting.vote.secret) return 'ballot-outside-vote'
      return isEntitled(sitting, by, event.delegation) ? null : 'not-entitled'
    case 'vote.closed':
      return closeFault(event, progress)
    case 'vote.annulled':
      return annulledFault(event, sitting, by)
    case 'silence.closed':
      return silenceFault(event, sitting, happened)
    case 'lot.drawn':
      return lotFault(event, progress)
    default:
      return null
  }
}

/** The progress after an entry that holds. */
export function evolveProgress(line: JournalLine, happened: Happened, progress: Progress): Progress {
  const { event } = happened
  const sitting = evolve(progress.sitting, happened)
  const due = progress.due.length > 0 ? progress.due.slice(1) : dueAfter(happened, progress.sitting)
  const { commitment } = line.entry.body
  const after = { ...progress, sitting, due }
  switch (event.type) {
    case 'vote.opened':
      return { ...after, ballots: new Map() }
    case 'ballot.cast':
      return { ...after, ballots: new Map(progress.ballots).set(event.delegation, commitment) }
    case 'vote.closed':
      return { ...after, votes: progress.votes + 1 }
    case 'lot.committed':
      return { ...after, seeds: new Map(progress.seeds).set(event.lot, commitment) }
    default:
      return after
  }
}

/** What the law makes follow from an event, by the sitting before it. */
function dueAfter({ event, at }: Happened, sitting: Sitting): readonly Event[] {
  if (event.type === 'vote.closed' && sitting.vote) {
    const counted = countedIn(event, sitting, sitting.vote)
    return counted ? consequencesOf(sitting, sitting.vote.subject, event.outcome, counted, at) : []
  }
  // SB13
  if (event.type === 'secret.ended' && sitting.vote?.secret?.standing.size === 0)
    return closeEvents(sitting, sitting.vote, noSums(sitting, sitting.vote), at) ?? []
  if (event.type === 'silence.closed' && event.brokenBy === null) {
    const silence = sitting.silences.find(({ id }) => id === event.silence)
    return silence ? consequencesOf(sitting, silence.subject, event.outcome, NOTHING_COUNTED, at) : []
  }
  if (event.type === 'vote.annulled') {
    const decided = sitting.decided.find(({ vote }) => vote === event.vote)
    return decided ? annulmentConsequences(sitting, decided) : []
  }
  const lot = event.type === 'lot.drawn' && sitting.lots.find(({ id }) => id === event.lot)
  return lot && event.type === 'lot.drawn' ? drawnConsequences(sitting, lot, event.drawn) : []
}

const choicesOf = ({ revealed }: EventOf<'vote.closed'>): Choices =>
  new Map(revealed.map(({ delegation, choice }) => [delegation, choice]))

const countedIn = (event: EventOf<'vote.closed'>, sitting: Sitting, vote: OpenVote): Counted | null =>
  vote.secret
    ? countedFrom(sitting, vote, vote.secret.standing.size, event.sums ?? [])
    : countedOf(vote.subject, choicesOf(event))

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

function closeFault(event: EventOf<'vote.closed'>, { sitting, ballots }: Progress): Fault | null {
  const { vote } = sitting
  if (vote?.id !== event.vote) return 'ballot-outside-vote'
  if (vote.secret) {
    const counted = closedSecret(sitting, vote.secret, event)
    if (typeof counted === 'string') return counted
    return isSame(outcomeOf(sitting, vote, counted), event.outcome) ? null : 'wrong-outcome'
  }
  if (event.revealed.length !== ballots.size || event.sums) return 'wrong-reveal'
  const choices = new Map<DelegationId, BallotChoice>()
  for (const { delegation, choice, salt } of event.revealed) {
    const isChoice = typeof choice !== 'string' || CHOICES.includes(choice)
    if (!isChoice || choices.has(delegation)) return 'wrong-reveal'
    if (ballots.get(delegation) !== commitmentOf({ salt, value: choice })) return 'wrong-reveal'
    choices.set(delegation, choice)
  }
  return isSame(outcomeOf(sitting, vote, countedOf(vote.subject, choices)), event.outcome)
    ? null
    : 'wrong-outcome'
}

// VO27: asked for by one, confirmed by another
function annulledFault(
  { vote, askedBy }: EventOf<'vote.annulled'>,
  sitting: Sitting,
  by: Happened['by'],
): Fault | null {
  const { annulment } = sitting
  if (annulment?.vote !== vote || annulment.by !== askedBy) return 'out-of-order'
  return by !== 'system' && isAtDesk(sitting, by) && areTwo(sitting, annulment, by) ? null : 'not-entitled'
}

// VO21: broken in time by a person of a delegation, or kept to the end
function silenceFault(
  event: EventOf<'silence.closed'>,
  sitting: Sitting,
  { by, at }: Happened,
): Fault | null {
  const silence = sitting.silences.find(({ id }) => id === event.silence)
  if (!silence) return 'out-of-order'
  const isKept = event.brokenBy === null
  if (isKept !== (event.outcome.outcome === 'adopted')) return 'wrong-outcome'
  if (event.brokenBy !== null && !isEntitled(sitting, by, event.brokenBy)) return 'not-entitled'
  return isKept === at < silence.deadlineAt ? 'wrong-outcome' : null
}

// LO3: the seed is the one that was committed to, and the draw is what it gives with all that was added
function lotFault({ lot: id, seed, salt, drawn }: EventOf<'lot.drawn'>, progress: Progress): Fault | null {
  const lot = progress.sitting.lots.find((each) => each.id === id)
  if (lot?.drawn !== null) return 'out-of-order'
  if (progress.seeds.get(id) !== commitmentOf({ salt, value: seed })) return 'wrong-lot'
  const nonces = lot.contributions.map(({ nonce }) => nonce)
  return drawOf(seed, nonces, lot.of) === drawn ? null : 'wrong-lot'
}
