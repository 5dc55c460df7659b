// What has happened: a closed union. Facts only; each has a version (see journal/upcast.ts) and is never edited.
// Fields named in journal/seal.ts do not enter the chain in clear: `salt` (128 bits, hex) goes with them.
import type { DelegationId, PersonId, VoteId } from '../ids.ts'
import type { Choice, Outcome } from './majority/majority.ts'
import type { Role } from './roles/roles.ts'
import type { RulebookId } from './rulebooks/rulebook.ts'

export interface Revealed {
  readonly delegation: DelegationId
  readonly choice: Choice
  readonly salt: string
}

export interface SittingTexts {
  readonly title: string
  /** names of delegations that are no member or observer state */
  readonly names: Readonly<Record<DelegationId, string>>
}

export type Event =
  | {
      readonly type: 'sitting.opened'
      readonly rulebook: RulebookId
      readonly isPublic: boolean
      readonly isOpenForum: boolean
      /** in seating order */
      readonly delegations: readonly DelegationId[]
      /** null: erased */
      readonly texts: SittingTexts | null
      readonly salt: string
    }
  | {
      readonly type: 'person.admitted'
      readonly person: PersonId
      readonly role: Role
      readonly delegation: DelegationId | null
    }
  | { readonly type: 'delegation.joined'; readonly person: PersonId; readonly delegation: DelegationId }
  | { readonly type: 'delegation.left'; readonly person: PersonId; readonly delegation: DelegationId }
  | {
      readonly type: 'casting.allowed'
      readonly person: PersonId
      readonly delegation: DelegationId
      readonly mayCast: boolean
    }
  | { readonly type: 'lead.passed'; readonly person: PersonId; readonly delegation: DelegationId }
  | { readonly type: 'presiding.taken'; readonly person: PersonId }
  | { readonly type: 'presiding.left'; readonly person: PersonId }
  | {
      readonly type: 'vote.opened'
      readonly vote: VoteId
      /** null: erased */
      readonly question: string | null
      readonly salt: string
    }
  | {
      readonly type: 'ballot.cast'
      readonly vote: VoteId
      readonly delegation: DelegationId
      readonly choice: Choice
      readonly salt: string
      /** the idempotency key of the request */
      readonly key: string
    }
  | {
      readonly type: 'vote.closed'
      readonly vote: VoteId
      /** one per delegation that cast, in seating order */
      readonly revealed: readonly Revealed[]
      readonly outcome: Outcome
    }

export type EventType = Event['type']

/** An event with its place in the journal. `at`: ms since 1970. */
export interface Happened {
  readonly seq: number
  readonly at: number
  readonly by: PersonId | 'system'
  readonly event: Event
}
