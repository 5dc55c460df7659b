// A result that should not stand: asked for by one, confirmed by another.
import type { PersonId, SilenceId, VoteId } from '../../ids.ts'

/** Asked for, and not confirmed yet. */
export interface Annulment {
  readonly vote: VoteId | SilenceId
  readonly by: PersonId
  /** by which they were accredited then; null: none was noted */
  readonly badge: string | null
  /** ms since 1970 */
  readonly at: number
  /** null: erased */
  readonly reason: string | null
}

/** How a result was annulled. */
export interface Annulled {
  readonly askedBy: PersonId
  readonly confirmedBy: PersonId
  /** ms since 1970 */
  readonly at: number
  /** null: erased */
  readonly reason: string | null
}
