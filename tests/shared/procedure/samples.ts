// People, delegations and what they do: short names for the tables of the tests.
import type {
  AmendmentId,
  DelegationId,
  DocumentId,
  ElectionId,
  EntryId,
  ItemId,
  LotId,
  MotionId,
  OfficeId,
  PersonId,
  PointId,
  ProposalId,
  SilenceId,
  VoteId,
} from '../../../shared/ids.ts'
import type { CommandOf } from '../../../shared/procedure/command.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import {
  type Choice,
  decideMajority,
  type Outcome,
  tallyOf,
} from '../../../shared/procedure/majority/majority.ts'
import type { Role } from '../../../shared/procedure/roles/roles.ts'
import { OPEN_FLOOR } from '../../../shared/procedure/rulebooks/open-floor.ts'
import type { Past } from './given.ts'

export const AMINA = 'p_amina' as PersonId
export const BORIS = 'p_boris' as PersonId
export const CHIDI = 'p_chidi' as PersonId
export const DALAL = 'p_dalal' as PersonId
export const NOBODY = 'p_nobody' as PersonId

export const ARE = 'ARE' as DelegationId
export const FRA = 'FRA' as DelegationId
export const KEN = 'KEN' as DelegationId
export const ATLANTIS = 'd1' as DelegationId
export const UNSEATED = 'XXX' as DelegationId

export const V1 = 'v1' as VoteId
export const V2 = 'v2' as VoteId
export const V9 = 'v9' as VoteId
export const I1 = 'i1' as ItemId
export const E1 = 'e1' as EntryId
export const Q1 = 'q1' as PointId
export const M1 = 'm1' as MotionId
export const R1 = 'r1' as ProposalId
export const A1 = 'a1' as AmendmentId
export const L1 = 'l1' as LotId
export const S1 = 's1' as SilenceId
export const B1 = 'b1' as ElectionId
export const O1 = 'o1' as OfficeId
export const X1 = 'x1' as DocumentId

/** 128 bits of hex that end in `n`. */
export const saltOf = (n: number): string => n.toString(16).padStart(32, '0')

export const OPEN: CommandOf<'sitting.open'> = {
  type: 'sitting.open',
  rulebook: 'open-floor',
  ownRulebook: null,
  isPublic: true,
  isOpenForum: false,
  delegations: [KEN, ARE, FRA, ATLANTIS],
  observers: [],
  texts: { title: 'Water', names: { [ATLANTIS]: 'أطلانتس' } },
  salt: saltOf(1),
}
/** A sitting by badges. */
export const OPENED: Event = { ...OPEN, type: 'sitting.opened' }
/** The open forum. */
export const FORUM: Event = { ...OPENED, isOpenForum: true }

export const admitted = (
  person: PersonId,
  delegation: DelegationId | null,
  role: Role = 'delegate',
): Event => ({ type: 'person.admitted', person, role, delegation })
export const presiding = (person: PersonId): Event => ({ type: 'presiding.taken', person })
export const unpresided = (person: PersonId): Event => ({ type: 'presiding.left', person })
export const joined = (person: PersonId, delegation: DelegationId): Event => ({
  type: 'delegation.joined',
  person,
  delegation,
})
export const left = (person: PersonId, delegation: DelegationId): Event => ({
  type: 'delegation.left',
  person,
  delegation,
})
export const allowed = (person: PersonId, delegation: DelegationId, mayCast = true): Event => ({
  type: 'casting.allowed',
  person,
  delegation,
  mayCast,
})
export const leads = (person: PersonId, delegation: DelegationId): Event => ({
  type: 'lead.passed',
  person,
  delegation,
})

export const QUESTION = 'Shall the well be dug?'
export const opened = (vote: VoteId): Event => ({
  type: 'vote.opened',
  vote,
  subject: { of: 'question' },
  decision: 'ordinary',
  method: 'recorded',
  isAgain: false,
  year: null,
  question: QUESTION,
  salt: saltOf(2),
})

/** The chair puts a question of its own. */
export const put = (
  question: string,
  rest: Partial<CommandOf<'vote.open'>> = {},
): CommandOf<'vote.open'> => ({
  type: 'vote.open',
  question,
  method: 'recorded',
  decision: null,
  again: null,
  salt: saltOf(2),
  seed: '5'.repeat(64),
  seedSalt: saltOf(4),
  ...rest,
})

export const ask = (
  vote: VoteId,
  choice: Choice,
  key = 'k1',
  salt = saltOf(3),
): CommandOf<'ballot.cast'> => ({
  type: 'ballot.cast',
  vote,
  choice,
  key,
  salt,
})
export const ballot = (
  vote: VoteId,
  delegation: DelegationId,
  choice: Choice,
  key = 'k1',
  salt = saltOf(3),
): Event => ({ type: 'ballot.cast', vote, delegation, choice, salt, key })
export const cast = (by: PersonId, ...rest: Parameters<typeof ballot>): Past => [by, ballot(...rest)]

/** The outcome of these choices on the open floor, for tests about other things than majorities. */
export const outcomeOf = (...choices: readonly Choice[]): Outcome =>
  decideMajority(tallyOf(choices), OPEN_FLOOR.decisions.ordinary)

/** A close with each ballot revealed: delegation, choice and salt. */
export const closed = (
  vote: VoteId,
  ...revealed: readonly (readonly [DelegationId, Choice, string])[]
): Event => ({
  type: 'vote.closed',
  vote,
  revealed: revealed.map(([delegation, choice, salt]) => ({ delegation, choice, salt })),
  outcome: outcomeOf(...revealed.map(([, choice]) => choice)),
})
