// MO: what who presides does with motions: takes up the first, puts it, rules one out.
import type { MotionId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act } from '../chapter.ts'
import type { Who } from '../command.ts'
import { asPresiding, type Gate, type Refused, refusedBy } from '../gates.ts'
import { settledPoints } from '../points/point-order.ts'
import type { MotionRule } from '../rulebooks/procedure.ts'
import type { Sitting } from '../sitting.ts'
import { putVote } from '../votes/put-vote.ts'
import { carriedEvents } from './carried.ts'
import { endingOn } from './endings.ts'
import { inOrderNow } from './motion-gates.ts'
import { lapsed } from './motion-lapses.ts'
import { faultOf } from './motion-matter.ts'
import { firstInOrder } from './motion-order.ts'
import { isSeconded, motionRuleOf, objectionsTo } from './motion-rule.ts'
import type { Motion } from './motions-state.ts'
import { asPending } from './move-motion.ts'

interface Chaired {
  readonly motion: Motion
  readonly rule: MotionRule
}

function asChaired(sitting: Sitting, who: Who, id: MotionId, cited: string): Gate<Chaired> {
  const chair = asPresiding(sitting, who, cited)
  if (!chair.ok) return chair
  const pending = asPending(sitting, id)
  if (!pending.ok) return pending
  const rule = motionRuleOf(sitting, pending.value.motion)
  return rule ? ok({ motion: pending.value, rule }) : refuse('not-in-order', 'MO2')
}

// MO13
export const ruleOut: Act<'motion.rule-out'> = (sitting, { motion: id, text, salt }, who, at) => {
  const chaired = asChaired(sitting, who, id, 'MO13')
  if (!chaired.ok) return chaired
  const { rule } = chaired.value
  if (!rule.mayBeRuledOut) return refuse('not-in-order', rule.rule)
  const words = text === '' ? null : text
  return ok([...endingOn(sitting, id, at), { type: 'motion.ruled-out', motion: id, text: words, salt }])
}

// MO15
export const takeUp: Act<'motion.take-up'> = (sitting, { motion: id }, who) => {
  const chaired = asChaired(sitting, who, id, 'MO15')
  if (!chaired.ok) return chaired
  const { motion, rule } = chaired.value
  if (sitting.motions.current === id) return refuse('motion-current', rule.rule)
  // MO24
  const gone = sitting.motions.pending
    .filter((each) => faultOf(sitting, each.motion, each.terms) !== null)
    .map(lapsed)
  if (faultOf(sitting, motion.motion, motion.terms)) return ok(gone)
  const refused = refusedBy(settledPoints(sitting), inOrderNow(sitting, rule))
  if (refused) return refused
  // MO11
  if (!isSeconded(rule, motion)) return refuse('seconds-needed', rule.rule)
  const first = firstInOrder(sitting)
  if (first && first.motion.id !== id) return refuse('not-first-in-precedence', first.rule.rule)
  return ok([...gone, { type: 'motion.taken-up', motion: id }])
}

// MO18
export const put: Act<'motion.put'> = (sitting, command, who, at) => {
  const chaired = asChaired(sitting, who, command.motion, 'MO18')
  if (!chaired.ok) return chaired
  const { motion, rule } = chaired.value
  if (sitting.motions.current !== motion.id) return notTakenUp(sitting, motion)
  // MO17
  const speech = sitting.speakers.floor?.kind
  if (speech === 'for' || speech === 'against') return refuse('debate-open', rule.rule)
  const refused = refusedBy(settledPoints(sitting), inOrderNow(sitting, rule))
  if (refused) return refused
  // MO24, MO25
  const isGone = faultOf(sitting, motion.motion, motion.terms) !== null
  const isGranted = objectionsTo(sitting, motion.motion) !== null && motion.objectors.length === 0
  if (isGone || isGranted || rule.decision === null) return ok(carriedEvents(sitting, motion, at))
  const { method, salt, seed, seedSalt } = command
  const subject = { of: 'motion', motion: motion.id } as const
  return putVote(sitting, { subject, decision: rule.decision, method, question: null, salt, seed, seedSalt })
}

function notTakenUp(sitting: Sitting, { id }: Motion): Refused {
  const first = firstInOrder(sitting)
  return first && first.motion.id !== id
    ? refuse('not-first-in-precedence', first.rule.rule)
    : refuse('not-in-order', 'MO18')
}
