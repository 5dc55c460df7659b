// What happens to people.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { Role } from './roles.ts'
import type { Door } from './roles-state.ts'

export type RolesEvent =
  | {
      readonly type: 'person.admitted'
      readonly person: PersonId
      readonly role: Role
      readonly delegation: DelegationId | null
      /** id of the badge that accredited them; who was admitted before this was said does not have it */
      readonly badge?: string
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
  | { readonly type: 'person.muted'; readonly person: PersonId; readonly isMuted: boolean }
  /** out of the sitting; `delegation.left` and `lead.passed` come before it where need be. `badge`: whose link went with them */
  | { readonly type: 'person.removed'; readonly person: PersonId; readonly badge?: string }
  /** who was sent away may come again */
  | { readonly type: 'person.readmitted'; readonly person: PersonId }
  | { readonly type: 'door.set'; readonly door: Door }
  | { readonly type: 'chat.slowed'; readonly everyMs: number }
  | { readonly type: 'succession.set'; readonly people: readonly PersonId[] }
