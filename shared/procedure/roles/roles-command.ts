// What may be asked about people. Twice is a refusal unless said otherwise.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { Role } from './roles.ts'
import type { Door } from './roles-state.ts'

export type PeopleCommand =
  // by the house itself
  /** Twice is harmless: who is admitted already stays as they are. */
  | {
      readonly type: 'person.admit'
      readonly person: PersonId
      readonly role: Role
      readonly delegation: DelegationId | null
      /** id of the badge that accredits them */
      readonly badge?: string
    }
  /** Someone of the open forum has been gone too long: chair and delegation become free. Twice is harmless. */
  | { readonly type: 'person.lapse'; readonly person: PersonId; readonly from: 'presiding' | 'everything' }
  /** Who presides has been gone too long: the first of the succession that is there presides. Twice is harmless. */
  | { readonly type: 'presiding.succeed'; readonly gone: PersonId; readonly there: readonly PersonId[] }
  // by people
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

/** By the desk; twice is harmless. */
export type ConductCommand =
  | { readonly type: 'person.mute'; readonly person: PersonId; readonly isMuted: boolean }
  | { readonly type: 'person.remove'; readonly person: PersonId }
  /** Lets somebody back in who was sent away. */
  | { readonly type: 'person.readmit'; readonly person: PersonId }
  | { readonly type: 'door.set'; readonly door: Door }
  | { readonly type: 'chat.slow'; readonly everyMs: number }
  /** `seen`: the height at which the order that is replaced was read. */
  | { readonly type: 'succession.set'; readonly people: readonly PersonId[]; readonly seen: number }

export type RolesCommand = PeopleCommand | ConductCommand
