// Who people are in a sitting, who presides and who would, and what the desk has decided about them.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { Role } from './roles.ts'

/** An accredited person. Visitors of a public sitting are not listed. */
export interface Member {
  readonly role: Role
  readonly delegation: DelegationId | null
  readonly mayCast: boolean
  /** id of the badge that accredited them; who came before badges were noted, or without one, has none */
  readonly badge?: string
}

export const DOORS = ['open', 'waiting', 'locked'] as const
/** waiting: newcomers wait until the desk admits them; locked: nobody new comes in. Who is accredited always may. */
export type Door = (typeof DOORS)[number]

export interface SentAway {
  readonly person: PersonId
  /** id of the badge that accredited them; null: none did */
  readonly badge: string | null
  /** ms since 1970 */
  readonly at: number
}

export interface Conduct {
  readonly door: Door
  /** ms between two lines of one person in the chat; 0: no limit */
  readonly chatEveryMs: number
  /** neither chat nor gestures nor raised hands */
  readonly muted: readonly PersonId[]
  /** out of the sitting until they are let back in */
  readonly removed: readonly PersonId[]
  /** those of them whom the presiding officer sent away: with them went the link that brought them */
  readonly sentAway: readonly SentAway[]
  /** who presides when the chair is gone, the first that is there */
  readonly succession: readonly PersonId[]
  /** height of the journal at which it was set */
  readonly successionSeq: number
}

export const EMPTY_CONDUCT: Conduct = {
  door: 'open',
  chatEveryMs: 0,
  muted: [],
  removed: [],
  sentAway: [],
  succession: [],
  successionSeq: 0,
}
