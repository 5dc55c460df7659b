// MO14: the order of precedence, and why each motion stands where it stands.
import type { MotionId } from '../../ids.ts'
import type { MotionRule } from '../rulebooks/procedure.ts'
import type { Sitting } from '../sitting.ts'
import { faultOf } from './motion-matter.ts'
import { isSeconded, motionRuleOf, rankOf } from './motion-rule.ts'
import type { Motion } from './motions-state.ts'

/** Why one motion comes before another, the weightiest reason first. */
export const BECAUSES = ['seconded', 'precedence', 'longer', 'more-speakers', 'earlier'] as const
export type Because = (typeof BECAUSES)[number]

export interface RankedMotion {
  readonly motion: Motion
  readonly rule: MotionRule
  readonly isSeconded: boolean
  /** why it comes before the next one; null: it is the last */
  readonly because: Because | null
}

interface Keyed extends Omit<RankedMotion, 'because'> {
  /** one for each reason; the lower comes first */
  readonly keys: readonly number[]
}

/** Motions that may be taken up now or once they are seconded, the first of them first; those whose object is gone are left out. */
export function motionsInOrder(sitting: Sitting): readonly RankedMotion[] {
  const keyed = sitting.motions.pending
    .flatMap((motion, place) => keyedOf(sitting, motion, place))
    .sort((a, b) => differ(a, b)?.by ?? 0)
  return keyed.map(({ keys: _, ...ranked }, index) => {
    const next = keyed[index + 1]
    return { ...ranked, because: next ? (differ(keyed[index]!, next)?.because ?? null) : null }
  })
}

/** The one that may be taken up now; undefined: none. */
export function firstInOrder(sitting: Sitting): RankedMotion | undefined {
  const [first] = motionsInOrder(sitting)
  return first?.isSeconded ? first : undefined
}

/** What is taken up stays so only while nothing comes before it (MO16). */
export function stillCurrent(sitting: Sitting): MotionId | null {
  const { current } = sitting.motions
  return firstInOrder(sitting)?.motion.id === current ? current : null
}

function keyedOf(sitting: Sitting, motion: Motion, place: number): readonly Keyed[] {
  const rule = motionRuleOf(sitting, motion.motion)
  if (!rule || faultOf(sitting, motion.motion, motion.terms)) return []
  const isOn = isSeconded(rule, motion)
  const { minutes = 0, seconds } = motion.terms
  const isByLength = rule.among === 'longest-first'
  const speeches = seconds === undefined ? 0 : Math.floor((minutes * 60) / seconds)
  const length = isByLength ? [-minutes, -speeches] : [0, 0]
  return [
    {
      motion,
      rule,
      isSeconded: isOn,
      keys: [isOn ? 0 : 1, rankOf(sitting, motion.motion), ...length, place],
    },
  ]
}

function differ(a: Keyed, b: Keyed): { readonly by: number; readonly because: Because } | null {
  const at = a.keys.findIndex((key, index) => key !== b.keys[index])
  return at < 0 ? null : { by: a.keys[at]! - b.keys[at]!, because: BECAUSES[at]! }
}
