// A journal as a line of moments: the sitting at any height, folded by the same law that kept it. States are kept at marks along the
// way, so that no step is far from one; nothing is drawn here.

import type { DelegationId, SessionId, VoteId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, happenedOf, headOf, type JournalLine } from '../../shared/journal/chain.ts'
import type { Happened } from '../../shared/procedure/event.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../shared/procedure/sitting.ts'
import type { Revealed } from '../../shared/procedure/votes/votes-event.ts'
import { countUpTo } from './count-up-to.ts'

/** entries between two marks: folded again in a few milliseconds, while a long journal keeps few whole states */
const BETWEEN_MARKS = 64

export interface Timeline {
  readonly session: SessionId
  /** height of the last entry; heights run from 1 */
  readonly length: number
  /** ms since 1970: of the first and of the last entry */
  readonly begin: number
  readonly end: number
  happened(seq: number): Happened
  sittingAt(seq: number): Sitting
  headAt(seq: number): Head
  /** Height of the last entry that had happened at `at`, ms since 1970; at least 1. */
  seqAt(at: number): number
}

/** The timeline of a journal from its first entry on. Throws for one that is empty, begins later or has gaps. */
export function timelineOf(lines: readonly JournalLine[]): Timeline {
  const [first] = lines
  if (first === undefined) throw new Error('a journal without entries has no moments')
  const answers = answersOf(lines)
  const events = lines.map((line) => withAnswer(happenedOf(line), answers))
  const marks: Sitting[] = [EMPTY_SITTING]
  let sitting = EMPTY_SITTING
  for (const [index, happened] of events.entries()) {
    sitting = evolve(sitting, happened)
    if ((index + 1) % BETWEEN_MARKS === 0) marks.push(sitting)
  }
  let last = sitting
  const sittingAt = (asked: number): Sitting => {
    const seq = Math.min(events.length, Math.max(0, asked))
    const mark = marks[Math.floor(seq / BETWEEN_MARKS)] ?? EMPTY_SITTING
    let state = last.seq >= mark.seq && last.seq <= seq ? last : mark
    for (const happened of events.slice(state.seq, seq)) state = evolve(state, happened)
    last = state
    return state
  }
  const inRange = (seq: number): number => Math.min(events.length, Math.max(1, seq)) - 1
  return {
    session: first.entry.session,
    length: events.length,
    begin: events[0]!.at,
    end: events.at(-1)!.at,
    happened: (seq) => events[inRange(seq)]!,
    sittingAt,
    headAt: (seq) => (seq < 1 ? EMPTY_HEAD : headOf(lines[inRange(seq)]!.entry)),
    seqAt: (at) => Math.max(1, countUpTo(events, at)),
  }
}

type Answers = ReadonlyMap<VoteId, ReadonlyMap<DelegationId, Revealed>>

/** What was answered aloud: a roll-call's choices, which its close reveals, were heard when they were given (VO15). */
function answersOf(lines: readonly JournalLine[]): Answers {
  const called = new Set<VoteId>()
  const answers = new Map<VoteId, ReadonlyMap<DelegationId, Revealed>>()
  for (const { entry } of lines) {
    const { vote, method, revealed } = entry.body as {
      vote?: VoteId
      method?: string
      revealed?: readonly Revealed[]
    }
    if (vote === undefined) continue
    if (entry.type === 'vote.opened' && method === 'roll-call') called.add(vote)
    if (entry.type === 'vote.closed' && called.has(vote) && revealed)
      answers.set(vote, new Map(revealed.map((each) => [each.delegation, each])))
  }
  return answers
}

function withAnswer(happened: Happened, answers: Answers): Happened {
  const { event } = happened
  if (event.type !== 'ballot.cast') return happened
  const answer = answers.get(event.vote)?.get(event.delegation)
  return answer ? { ...happened, event: { ...event, choice: answer.choice, salt: answer.salt } } : happened
}
