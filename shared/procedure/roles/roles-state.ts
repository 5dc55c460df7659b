// Who people are in a sitting, who presides and who would, and what the desk has decided about them.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { Role } from './roles.ts'

/** An accredited person. Visitors of a public sitting are not listed. */
export interface Member {
  readonly role: Role
  readonly delegation: DelegationId | null
  readonly mayCast: boolean
}

export const DOORS = ['open', 'waiting', 'locked'] as const
/** waiting: newcomers wait until the desk admits them; locked: nobody new comes in. Who is accredited always may. */
export type Door = (typeof DOORS)[number]

export interface Conduct {
  readonly door: Door
  /** ms between two lines of one person in the chat; 0: no limit */
  readonly chatEveryMs: number
  /** neither chat nor gestures nor raised hands */
  readonly muted: readonly PersonId[]
  /** sent away for good: their badge is revoked */
  readonly removed: readonly PersonId[]
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
  succession: [],
  successionSeq: 0,
}
