// What may be asked: a closed union. Ids and salts that a command needs are minted by the host and handed in, so that replay equals live.
import type { DelegationId, PersonId, VoteId } from '../ids.ts'
import type { SittingTexts } from './event.ts'
import type { Choice } from './majority/majority.ts'
import type { Role } from './roles/roles.ts'
import type { RulebookId } from './rulebooks/rulebook.ts'

export type Command =
  // by the house itself
  | {
      readonly type: 'sitting.open'
      readonly rulebook: RulebookId
      readonly isPublic: boolean
      readonly isOpenForum: boolean
      readonly delegations: readonly DelegationId[]
      readonly texts: SittingTexts
      readonly salt: string
    }
  /** Twice is harmless: who is admitted already stays as they are. */
  | {
      readonly type: 'person.admit'
      readonly person: PersonId
      readonly role: Role
      readonly delegation: DelegationId | null
    }
  /** Someone of the open forum has been gone too long: chair and delegation become free. Twice is harmless. */
  | { readonly type: 'person.lapse'; readonly person: PersonId; readonly from: 'presiding' | 'everything' }
  // by people; twice is a refusal unless said otherwise
  | { readonly type: 'delegation.take'; readonly delegation: DelegationId }
  | { readonly type: 'delegation.leave' }
  /** Twice is harmless. */
  | { readonly type: 'delegation.allow'; readonly person: PersonId; readonly mayCast: boolean }
  /** Twice is harmless. */
  | { readonly type: 'delegation.lead'; readonly person: PersonId }
  /** Twice is harmless. */
  | { readonly type: 'presiding.take' }
  | { readonly type: 'presiding.hand'; readonly person: PersonId }
  | { readonly type: 'presiding.leave' }
  | { readonly type: 'vote.open'; readonly question: string; readonly salt: string }
  /** Twice: the second is refused with 'vote-closed', the outcome stands. */
  | { readonly type: 'vote.close'; readonly vote: VoteId }
  /** Twice with one key is harmless: the first ballot's receipt holds (VO5). */
  | {
      readonly type: 'ballot.cast'
      readonly vote: VoteId
      readonly choice: Choice
      readonly key: string
      readonly salt: string
    }

export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

/** Who asks: a person, or the house itself. */
export type Who = PersonId | 'system'
