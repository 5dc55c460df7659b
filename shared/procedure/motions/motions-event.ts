// What happens to motions. What a carried motion brings about follows it as events of other chapters, in the same act.
import type { DelegationId, MotionId } from '../../ids.ts'
import type { MotionKind } from '../rulebooks/procedure.ts'
import type { MotionTerms } from './motions-state.ts'

export type MotionsEvent =
  | {
      readonly type: 'motion.moved'
      readonly motion: MotionId
      readonly kind: MotionKind
      readonly delegation: DelegationId
      readonly terms: MotionTerms
      /** null: erased */
      readonly text: string | null
      readonly salt: string
    }
  | { readonly type: 'motion.seconded'; readonly motion: MotionId; readonly delegation: DelegationId }
  | { readonly type: 'motion.objected'; readonly motion: MotionId; readonly delegation: DelegationId }
  | { readonly type: 'motion.withdrawn'; readonly motion: MotionId }
  | {
      readonly type: 'motion.ruled-out'
      readonly motion: MotionId
      /** the chair's reason; null: erased */
      readonly text: string | null
      readonly salt: string
    }
  | { readonly type: 'motion.taken-up'; readonly motion: MotionId }
  | { readonly type: 'motion.carried'; readonly motion: MotionId }
  | { readonly type: 'motion.failed'; readonly motion: MotionId }
  /** The vote by which it failed was annulled: it waits again. */
  | { readonly type: 'motion.restored'; readonly motion: MotionId }
  /** What it was about is settled: a caucus that was asked for when another one begins. */
  | { readonly type: 'motion.lapsed'; readonly motion: MotionId }
