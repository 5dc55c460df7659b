// Anyone can check a journal: the chain, the commitments, and that each result follows from the ballots revealed.
import type { DelegationId } from '../ids.ts'
import type { Event, Happened } from '../procedure/event.ts'
import { evolve } from '../procedure/evolve.ts'
import { CHOICES, decideMajority, tallyOf } from '../procedure/majority/majority.ts'
import { RULEBOOKS } from '../procedure/rulebooks/rulebooks.ts'
import { EMPTY_SITTING, type Sitting } from '../procedure/sitting.ts'
import { canonical } from './canonical.ts'
import { EMPTY_HEAD, type Head, happenedOf, headOf, type JournalLine } from './chain.ts'
import { commitmentOf, entryHash } from './digest.ts'
import type { Entry } from './entry.ts'

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

export type Verdict =
  | { readonly ok: true; readonly entries: number; readonly votes: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly reason: Fault }

interface Progress {
  head: Head
  session: string | null
  /** as the entries so far have made it: who speaks for whom */
  sitting: Sitting
  /** commitments of the open vote's standing ballots */
  open: { vote: string; ballots: Map<DelegationId, unknown> } | null
  votes: number
}

/** Recomputes a journal from its lines and names the first entry that does not hold. Reads nothing else, trusts nothing. */
export function verifyJournal(lines: Iterable<JournalLine>): Verdict {
  const progress: Progress = { head: EMPTY_HEAD, session: null, sitting: EMPTY_SITTING, open: null, votes: 0 }
  for (const line of lines) {
    const reason = faultOf(line, progress)
    if (reason !== null) return { ok: false, seq: progress.head.seq + 1, reason }
    progress.head = headOf(line.entry)
  }
  return { ok: true, entries: progress.head.seq, votes: progress.votes, head: progress.head.hash }
}

function faultOf(line: JournalLine, progress: Progress): Fault | null {
  try {
    const fault = linkFault(line.entry, progress) ?? commitmentFault(line)
    if (fault !== null) return fault
    const happened = happenedOf(line)
    const broken = procedureFault(line, happened, progress)
    if (broken === null) progress.sitting = evolve(progress.sitting, happened)
    return broken
  } catch {
    return 'malformed'
  }
}

function linkFault(entry: Entry, progress: Progress): Fault | null {
  const { head } = progress
  if (typeof entry.at !== 'number' || typeof entry.body !== 'object' || entry.body === null)
    return 'malformed'
  if (entry.seq !== head.seq + 1) return 'gap'
  progress.session ??= entry.session
  if (entry.session !== progress.session) return 'other-session'
  if (entry.prev !== head.hash) return 'broken-link'
  if (entryHash(entry) !== entry.hash) return 'wrong-hash'
  return entry.at < head.at ? 'time-runs-back' : null
}

const commitmentFault = ({ entry, secret }: JournalLine): Fault | null =>
  secret && commitmentOf(secret) !== entry.body.commitment ? 'wrong-commitment' : null

function procedureFault(line: JournalLine, { event, by }: Happened, progress: Progress): Fault | null {
  switch (event.type) {
    case 'sitting.opened':
      if (line.entry.seq > 1) return 'out-of-order'
      return Object.hasOwn(RULEBOOKS, event.rulebook) ? null : 'malformed'
    case 'vote.opened':
      // VO2, and no question is put twice: a vote that goes badly cannot be dropped for another
      if (progress.open !== null || event.vote !== `v${progress.votes + 1}`) return 'out-of-order'
      progress.open = { vote: event.vote, ballots: new Map() }
      return null
    case 'ballot.cast':
      if (progress.open?.vote !== event.vote) return 'ballot-outside-vote'
      if (!isEntitled(progress.sitting, by, event.delegation)) return 'not-entitled'
      progress.open.ballots.set(event.delegation, line.entry.body.commitment)
      return null
    case 'vote.closed':
      return closeFault(event, progress)
    case 'person.admitted':
    case 'delegation.joined':
    case 'delegation.left':
    case 'casting.allowed':
    case 'lead.passed':
    case 'presiding.taken':
    case 'presiding.left':
      return null
    default:
      // a type that no version of the program wrote
      event satisfies never
      return 'malformed'
  }
}

// VO3, by what the journal itself says of people and delegations
function isEntitled({ delegations, people }: Sitting, by: Happened['by'], delegation: DelegationId): boolean {
  const member = by === 'system' ? undefined : people.get(by)
  return delegations.includes(delegation) && member?.delegation === delegation && member.mayCast
}

function closeFault(event: Extract<Event, { type: 'vote.closed' }>, progress: Progress): Fault | null {
  const { open } = progress
  if (open?.vote !== event.vote) return 'ballot-outside-vote'
  if (event.revealed.length !== open.ballots.size) return 'wrong-reveal'
  for (const { delegation, choice, salt } of event.revealed) {
    if (!CHOICES.includes(choice)) return 'wrong-reveal'
    if (open.ballots.get(delegation) !== commitmentOf({ salt, value: choice })) return 'wrong-reveal'
    open.ballots.delete(delegation)
  }
  const decision = RULEBOOKS[progress.sitting.rulebook].decisions.ordinary
  const outcome = decideMajority(tallyOf(event.revealed.map(({ choice }) => choice)), decision)
  progress.open = null
  progress.votes += 1
  return canonical(outcome) === canonical(event.outcome) ? null : 'wrong-outcome'
}
