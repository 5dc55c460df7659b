// What comes of an act, as the tables of the scripts say it: the type of each event and what matters of it.
import type { CommandOf } from '../../../../shared/procedure/command.ts'
import type { EventOf } from '../../../../shared/procedure/event.ts'
import type { Method, MotionKind, PointKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { ListedKind, SpeechKind } from '../../../../shared/procedure/speakers/speakers-state.ts'
import type { BallotChoice, Subject } from '../../../../shared/procedure/votes/votes-state.ts'
import { casts } from './asks-business.ts'
import type { Loose } from './loose.ts'
import { type Fact, gives, type Turn, turn } from './script.ts'

type Terms = Loose<CommandOf<'motion.move'>['terms']>
type Outcome = EventOf<'vote.closed'>['outcome']

export const listed = (entry: string, delegation: string, kind: ListedKind = 'speech'): Fact => ({
  ...{ type: 'speaker.listed', entry, delegation, kind },
})
/** `seconds`: null: no limit */
export const given = (
  delegation: string | null,
  seconds: number | null,
  kind: SpeechKind = 'speech',
): Fact => ({
  ...{ type: 'floor.given', delegation, kind, limitMs: seconds === null ? null : seconds * 1000 },
})
export const ended = (seconds: number): Fact => ({ type: 'floor.ended', usedMs: seconds * 1000 })
export const PAUSED: Fact = { type: 'floor.paused' }
export const RESUMED: Fact = { type: 'floor.resumed' }

export const raised = (point: string, delegation: string, kind: PointKind = 'order'): Fact => ({
  ...{ type: 'point.raised', point, delegation, kind },
})
export const ruled = (point: string, ruling: EventOf<'point.ruled'>['ruling']): Fact => ({
  ...{ type: 'point.ruled', point, ruling },
})

export const moved = (motion: string, kind: MotionKind, delegation: string, terms: Terms = {}): Fact => ({
  ...{ type: 'motion.moved', motion, kind, delegation, terms },
})
export const seconded = (motion: string, delegation: string): Fact => ({
  ...{ type: 'motion.seconded', motion, delegation },
})
export const takenUp = (motion: string): Fact => ({ type: 'motion.taken-up', motion })
export const carried = (motion: string): Fact => ({ type: 'motion.carried', motion })
export const failed = (motion: string): Fact => ({ type: 'motion.failed', motion })
export const lapsed = (motion: string): Fact => ({ type: 'motion.lapsed', motion })

export const submitted = (proposal: string, delegation: string, decision: string): Fact => ({
  ...{ type: 'proposal.submitted', proposal, delegation, decision },
})
export const introduced = (proposal: string): Fact => ({ type: 'proposal.introduced', proposal })
export const backed = (
  proposal: string,
  delegation: string,
  as: EventOf<'proposal.supported'>['as'] = 'sponsor',
): Fact => ({ type: 'proposal.supported', proposal, delegation, as })
export const decidedAs = (proposal: string, result: EventOf<'proposal.decided'>['result']): Fact => ({
  ...{ type: 'proposal.decided', proposal, result },
})
/** Submitted and before the body. */
export const amended = (amendment: string, delegation: string): readonly Fact[] => [
  { type: 'amendment.submitted', amendment, delegation },
  { type: 'amendment.introduced', amendment },
]
export const settled = (amendment: string, phase: EventOf<'amendment.settled'>['phase']): Fact => ({
  ...{ type: 'amendment.settled', amendment, phase },
})

export const opened = (
  vote: string,
  subject: Loose<Subject>,
  method: Method,
  decision: string,
  isAgain = false,
): Fact => ({ type: 'vote.opened', vote, subject, method, decision, isAgain })
/** What is put of a proposal: the whole, an amendment (`a1`) or a part of it (from 0). */
export const put = (
  proposal: string,
  what: 'whole' | `a${number}` | number,
  vote: string,
  method: Method,
  decision: string,
  isAgain = false,
): readonly Fact[] => [
  { type: 'proposal.put', proposal, vote },
  opened(vote, subjectOf(proposal, what), method, decision, isAgain),
]
function subjectOf(proposal: string, what: 'whole' | `a${number}` | number): Loose<Subject> {
  if (what === 'whole') return { of: 'proposal', proposal }
  return typeof what === 'number'
    ? { of: 'part', proposal, part: what }
    : { of: 'amendment', proposal, amendment: what }
}

/** `tally`: yes-no-abstain */
export function closed(
  vote: string,
  outcome: Outcome['outcome'],
  reason: Outcome['reason'],
  rule: string,
  tally: `${number}-${number}-${number}` = '0-0-0',
): Fact {
  const [yes, no, abstain] = tally.split('-').map(Number) as [number, number, number]
  return { type: 'vote.closed', vote, outcome: { outcome, reason, rule, tally: { yes, no, abstain } } }
}

/** Who votes how, two seconds from one to the next. */
export const ballots = (
  vote: string,
  choices: Readonly<Partial<Record<'yes' | 'no' | 'abstain', string>>>,
): readonly Turn[] =>
  Object.entries(choices).flatMap(([choice, delegations]) =>
    delegations.split(' ').map((delegation) => ballot(vote, delegation, choice as 'yes')),
  )

export const ballot = (vote: string, delegation: string, choice: BallotChoice): Turn =>
  turn(2, delegation, casts(vote, choice), gives({ type: 'ballot.cast', vote, delegation, choice }))
