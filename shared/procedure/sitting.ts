// All procedural state of a sitting, and how an empty one is made. Plain readonly data; only evolve makes new ones.
import type { DelegationId, PersonId, VoteId } from '../ids.ts'
import type { Choice, Outcome } from './majority/majority.ts'
import type { Role } from './roles/roles.ts'
import type { RulebookId } from './rulebooks/rulebook.ts'

/** An accredited person. Visitors of a public sitting are not listed. */
export interface Member {
  readonly role: Role
  readonly delegation: DelegationId | null
  readonly mayCast: boolean
}

export interface Ballot {
  readonly choice: Choice
  readonly by: PersonId
  readonly at: number
  /** height of its entry in the journal */
  readonly seq: number
  readonly salt: string
}

/** What a key was used for, so that asking again gets the same receipt. */
export interface KeyUse {
  readonly vote: VoteId
  readonly delegation: DelegationId
  readonly ballot: Ballot
}

export interface OpenVote {
  readonly id: VoteId
  /** null: erased */
  readonly question: string | null
  readonly openedAt: number
  readonly ballots: ReadonlyMap<DelegationId, Ballot>
}

/** One question that was decided, with what makes its count checkable. */
export interface DecidedVote {
  readonly vote: VoteId
  /** null: erased */
  readonly question: string | null
  readonly openedAt: number
  readonly closedAt: number
  readonly choices: Readonly<Record<DelegationId, Choice>>
  readonly outcome: Outcome
}

export interface Sitting {
  /** height of the journal this state stands for; 0: not opened yet */
  readonly seq: number
  readonly rulebook: RulebookId
  readonly isPublic: boolean
  readonly isOpenForum: boolean
  /** null: erased */
  readonly title: string | null
  /** in seating order */
  readonly delegations: readonly DelegationId[]
  readonly names: Readonly<Record<DelegationId, string>>
  /** in the order of accreditation */
  readonly people: ReadonlyMap<PersonId, Member>
  readonly heads: ReadonlyMap<DelegationId, PersonId>
  readonly presiding: PersonId | null
  readonly vote: OpenVote | null
  /** keys of the open vote, or of the last one until the next opens */
  readonly keys: ReadonlyMap<string, KeyUse>
  /** oldest first */
  readonly decided: readonly DecidedVote[]
}

export const EMPTY_SITTING: Sitting = {
  seq: 0,
  rulebook: 'open-floor',
  isPublic: false,
  isOpenForum: false,
  title: null,
  delegations: [],
  names: {},
  people: new Map(),
  heads: new Map(),
  presiding: null,
  vote: null,
  keys: new Map(),
  decided: [],
}

/** Accredited people of a delegation, in the order of accreditation. */
export const peopleOf = (sitting: Sitting, delegation: DelegationId): readonly PersonId[] =>
  [...sitting.people].filter(([, member]) => member.delegation === delegation).map(([person]) => person)

/** Delegations with at least one accredited person. */
export const representedOf = (sitting: Sitting): ReadonlySet<DelegationId> =>
  new Set([...sitting.people.values()].map((member) => member.delegation).filter((d) => d !== null))
