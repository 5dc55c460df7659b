// Motions that wait, in the order in which they were moved, and the one that is before the body.
import type { AmendmentId, DelegationId, ItemId, MotionId, PersonId, ProposalId } from '../../ids.ts'
import type { MotionKind } from '../rulebooks/procedure.ts'

/** What a motion asks for beyond its kind; which of these it needs stands in motion-terms.ts. */
export interface MotionTerms {
  /** of a caucus, an extension, a suspension */
  readonly minutes?: number
  /** of each speech */
  readonly seconds?: number
  readonly item?: ItemId
  readonly proposal?: ProposalId
  readonly amendment?: AmendmentId
  /** of a division: the operative paragraphs of each part, counted from 1 */
  readonly parts?: readonly (readonly number[])[]
}

export interface Motion {
  readonly id: MotionId
  readonly motion: MotionKind
  readonly terms: MotionTerms
  /** topic or reason; null: none, or erased */
  readonly text: string | null
  readonly delegation: DelegationId
  readonly person: PersonId
  readonly at: number
  readonly seconders: readonly DelegationId[]
  /** to a division */
  readonly objectors: readonly DelegationId[]
  /** speeches made on it, the mover's own not among those for */
  readonly spokenFor: number
  readonly spokenAgainst: number
}

export interface Motions {
  readonly pending: readonly Motion[]
  /** what the chair has taken up: it is debated, then put */
  readonly current: MotionId | null
  /** the one that was carried last, whose text is the topic of a caucus that follows */
  readonly carried: Motion | null
  /** those that were carried or failed, oldest first, so that what was decided can be named */
  readonly settled: readonly Motion[]
  readonly count: number
}

export const EMPTY_MOTIONS: Motions = { pending: [], current: null, carried: null, settled: [], count: 0 }
