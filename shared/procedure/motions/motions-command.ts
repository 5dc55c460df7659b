// What may be asked about motions. Twice is a refusal unless said otherwise.
import type { MotionId } from '../../ids.ts'
import type { Method, MotionKind } from '../rulebooks/procedure.ts'
import type { MotionTerms } from './motions-state.ts'

export type MotionsCommand =
  | {
      readonly type: 'motion.move'
      readonly motion: MotionKind
      readonly terms: MotionTerms
      /** topic or reason; empty: none */
      readonly text: string
      readonly salt: string
    }
  | { readonly type: 'motion.second'; readonly motion: MotionId }
  /** To a division, before it is put. Harmless twice. */
  | { readonly type: 'motion.object'; readonly motion: MotionId }
  /** The mover, before it is put. */
  | { readonly type: 'motion.withdraw'; readonly motion: MotionId }
  /** The presiding officer: out of order or dilatory. */
  | {
      readonly type: 'motion.rule-out'
      readonly motion: MotionId
      readonly text: string
      readonly salt: string
    }
  /** The chair takes up the one that has precedence. */
  | { readonly type: 'motion.take-up'; readonly motion: MotionId }
  /**
   * Puts it to the vote, once its debate is over or the chair sees no one to speak. A division to which nobody has objected is
   * granted instead.
   */
  | {
      readonly type: 'motion.put'
      readonly motion: MotionId
      readonly method: Method
      readonly salt: string
      /** for the lot of a roll-call: 256 bits and their salt */
      readonly seed: string
      readonly seedSalt: string
    }
