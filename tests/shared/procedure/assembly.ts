import type { DelegationId, ItemId, MotionId, PersonId } from '../../../shared/ids.ts'
import type { Command, Who } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import type { ToPut } from '../../../shared/procedure/proposals/proposals-command.ts'
import type { Procedure } from '../../../shared/procedure/rulebooks/procedure.ts'
import type { Rulebook } from '../../../shared/procedure/rulebooks/rulebook.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { OpenVote, Subject } from '../../../shared/procedure/votes/votes-state.ts'
import { rulesWith } from './assembly-rules.ts'
import { happened, inState, type Past, sittingAfter } from './given.ts'
import { ARE, admitted, FRA, I1, KEN, OPENED, presiding, Q1, saltOf } from './samples.ts'

export const CHAIR = 'p_chair' as PersonId
export const IND = 'IND' as DelegationId
/** without a vote */
export const HOLY_SEE = 'VAT' as DelegationId
export const ABSENT = 'USA' as DelegationId
export const MEMBERS = [KEN, ARE, FRA, IND] as const

/** The person of a delegation. */
export const of = (delegation: DelegationId): PersonId => `p_${delegation.toLowerCase()}` as PersonId
export const byOf = (delegation: DelegationId, event: Event): Past => [of(delegation), event]

export const I2 = 'i2' as ItemId
export const I3 = 'i3' as ItemId
/** ms since 1970: the moment at which everything is asked */
export const NOW = 1_000_000
export const MINUTE = 60_000

const SEATS = [...MEMBERS, HOLY_SEE, ABSENT]

const presences = [...MEMBERS, HOLY_SEE].map(
  (delegation): Event => ({ type: 'presence.noted', delegation, presence: 'present' }),
)
const added = (item: ItemId): Event => ({ type: 'item.added', item, title: item, salt: saltOf(1) })

/** Four members are present, an observer too, a fifth member is not. Item 1 is open, 2 waits, 3 was adjourned. */
export const assembledUnder = (ownRulebook: Rulebook): readonly Event[] => [
  {
    ...{ ...OPENED, rulebook: 'own', ownRulebook },
    ...{ delegations: SEATS, observers: [HOLY_SEE] },
  },
  ...SEATS.map((delegation) => admitted(of(delegation), delegation)),
  admitted(CHAIR, null, 'chair'),
  presiding(CHAIR),
  { type: 'meeting.opened', number: 1 },
  ...presences,
  ...[I1, I2, I3].map(added),
  { type: 'item.opened', item: I3 },
  { type: 'item.adjourned', item: I3 },
  { type: 'item.opened', item: I1 },
]

export const assembled = (procedure: Partial<Procedure> = {}): readonly Event[] =>
  assembledUnder(rulesWith(procedure))

export const session = (procedure: Partial<Procedure> = {}): Sitting => sittingAfter(...assembled(procedure))

export const following = (sitting: Sitting, ...past: readonly Past[]): Sitting =>
  happened(past, sitting.seq + 1).reduce(evolve, sitting)

/** What is asked of a sitting, and what it answers. */
export const when = (sitting: Sitting, command: Command, who: Who, at = NOW) =>
  inState(sitting).when(command, who, at)

/** The sitting after what is asked has been done. Throws when it is refused. */
export function done(sitting: Sitting, command: Command, who: Who, at = NOW): Sitting {
  const decided = decide(sitting, command, who, at)
  if (!decided.ok) throw new Error(`${command.type}: ${JSON.stringify(decided.refusal)}`)
  return following(sitting, ...decided.value.map((event): Past => [who, event]))
}

export const speaking = (
  sitting: Sitting,
  kind: 'speech' | 'for' | 'against' = 'speech',
  delegation: DelegationId = KEN,
): Sitting => ({
  ...sitting,
  speakers: {
    ...sitting.speakers,
    floor: {
      ...{ delegation, person: of(delegation), kind, givenAt: NOW - 50_000, limitMs: 60_000 },
      ...{ pausedAt: null, pausedMs: 5_000, isYielded: false, yieldedTo: null },
    },
  },
})
/** of the speech above, ms without its pauses */
export const USED: Event = { type: 'floor.ended', usedMs: 45_000 }

export const inCaucus = (sitting: Sitting, kind: 'moderated' | 'unmoderated' = 'moderated'): Sitting => ({
  ...sitting,
  speakers: {
    ...sitting.speakers,
    caucus: {
      ...{ kind, topic: 'Wells', startedAt: NOW - MINUTE, endsAt: NOW + MINUTE },
      seconds: kind === 'moderated' ? 30 : null,
    },
  },
})

/** A point of order waits for a ruling. */
export const withPoint = (sitting: Sitting): Sitting =>
  following(sitting, [
    of(FRA),
    { type: 'point.raised', point: Q1, kind: 'order', delegation: FRA, text: null, salt: saltOf(3) },
  ])

export const closedDebate = (sitting: Sitting): Sitting =>
  following(sitting, { type: 'debate.closed', item: I1 })

export const withoutItem = (sitting: Sitting): Sitting =>
  following(sitting, { type: 'item.closed', item: I1 })

/** A vote on this is open. */
export const voting = (sitting: Sitting, subject: Subject, more: Partial<OpenVote> = {}): Sitting => {
  const open = following(sitting, {
    ...{ type: 'vote.opened', vote: `v${sitting.voteCount + 1}` as OpenVote['id'], subject },
    ...{
      decision: 'simple',
      method: 'recorded',
      isAgain: false,
      year: null,
      question: null,
      salt: saltOf(2),
    },
  })
  return { ...open, vote: { ...open.vote!, ...more } }
}

/** What is needed to put something to the vote. */
export const BALLOT: ToPut = {
  method: 'recorded',
  salt: saltOf(9),
  seed: '5'.repeat(64),
  seedSalt: saltOf(8),
}

export const M2 = 'm2' as MotionId
export const M3 = 'm3' as MotionId
export const M4 = 'm4' as MotionId
