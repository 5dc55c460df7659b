// MO: moving a motion, seconding it, objecting to a division, withdrawing it.
import type { MotionId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act } from '../chapter.ts'
import type { EventOf } from '../event.ts'
import { asDelegate, asVoter, type Gate } from '../gates.ts'
import { openItemOf } from '../proposals/open-item.ts'
import { proposalOf } from '../proposals/proposal-of.ts'
import type { MotionKind } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { carriedEvents } from './carried.ts'
import { endingOn } from './endings.ts'
import { asMover, decisionOf, outsideVoting } from './motion-gates.ts'
import { isSameMotion } from './motion-lapses.ts'
import { faultOf, supportFaultOf } from './motion-matter.ts'
import { motionRuleOf, objectionsTo } from './motion-rule.ts'
import { readTerms } from './motion-terms.ts'
import { motionOf } from './motions-evolution.ts'
import type { Motion, MotionTerms } from './motions-state.ts'

export const move: Act<'motion.move'> = (sitting, { motion: kind, terms, text, salt }, who, at) => {
  const mover = asMover(sitting, who, kind)
  if (!mover.ok) return mover
  const { rule, delegation, person } = mover.value
  const read = readTerms(rule, terms, text)
  if (!read.ok) return read
  const bound = boundTo(sitting, kind, read.value)
  const fault = faultOf(sitting, kind, bound) ?? supportFaultOf(sitting, kind, bound)
  if (fault) return refuse(fault.code, rule.rule, fault.field)
  const same = { motion: kind, terms: bound }
  if (sitting.motions.pending.some((each) => each.delegation === delegation && isSameMotion(each, same)))
    return refuse('already-moved', 'MO9')
  const motion = `m${sitting.motions.count + 1}` as MotionId
  const moved: EventOf<'motion.moved'> = {
    ...{
      type: 'motion.moved',
      motion,
      kind,
      delegation,
      terms: bound,
      text: text === '' ? null : text,
      salt,
    },
  }
  if (rule.decision !== null) return ok([moved])
  return ok([moved, ...carriedEvents(sitting, motionOf(moved, person, at), at)])
}

const ON_THE_ITEM: readonly MotionKind[] = ['adjourn-debate', 'close-debate', 'refer', 'postpone']

/** What concerns the item under discussion names it, so that it does not move on to another one. */
function boundTo(sitting: Sitting, kind: MotionKind, terms: MotionTerms): MotionTerms {
  const item = openItemOf(sitting)
  return item !== null && terms.proposal === undefined && ON_THE_ITEM.includes(kind)
    ? { ...terms, item }
    : terms
}

/** A motion that waits, while nothing is being voted on. */
export function asPending(sitting: Sitting, id: MotionId): Gate<Motion> {
  const motion = sitting.motions.pending.find((each) => each.id === id)
  if (!motion) return refuse('motion-unknown', undefined, 'motion')
  const idle = outsideVoting(sitting, motion.motion)
  return idle.ok ? ok(motion) : idle
}

// MO10
export const second: Act<'motion.second'> = (sitting, { motion: id }, who) => {
  const pending = asPending(sitting, id)
  if (!pending.ok) return pending
  const motion = pending.value
  const rule = motionRuleOf(sitting, motion.motion)
  if (!rule) return refuse('not-in-order', 'MO2')
  const voter = asVoter(sitting, who, decisionOf(sitting, rule), 'MO10')
  if (!voter.ok) return voter
  const { delegation } = voter.value
  if (delegation === motion.delegation) return refuse('own-motion', rule.rule)
  if (motion.seconders.includes(delegation)) return refuse('already-seconded', 'MO10')
  if (motion.seconders.length >= rule.seconds) return refuse('not-in-order', rule.rule)
  return ok([{ type: 'motion.seconded', motion: id, delegation }])
}

// MO26
export const object: Act<'motion.object'> = (sitting, { motion: id }, who) => {
  const pending = asPending(sitting, id)
  if (!pending.ok) return pending
  const motion = pending.value
  const rule = motionRuleOf(sitting, motion.motion)
  const follows = objectionsTo(sitting, motion.motion)
  if (!rule || follows === null) return refuse('not-in-order', 'MO26')
  const voter = asVoter(sitting, who, decisionOf(sitting, rule), 'MO26')
  if (!voter.ok) return voter
  const { delegation } = voter.value
  if (motion.objectors.includes(delegation)) return ok([])
  const objected = { type: 'motion.objected', motion: id, delegation } as const
  if (follows === 'mover-blocks') {
    const isTheirs = proposalOf(sitting, motion.terms.proposal)?.delegation === delegation
    const { division } = rulebookOf(sitting).procedure
    if (!isTheirs) return refuse('not-your-proposal', division?.rule ?? rule.rule)
    return ok([objected, { type: 'motion.failed', motion: id }])
  }
  return delegation === motion.delegation ? refuse('own-motion', rule.rule) : ok([objected])
}

// MO12
export const withdraw: Act<'motion.withdraw'> = (sitting, { motion: id }, who, at) => {
  const delegate = asDelegate(sitting, who, 'MO12')
  if (!delegate.ok) return delegate
  const pending = asPending(sitting, id)
  if (!pending.ok) return pending
  if (pending.value.delegation !== delegate.value.delegation) return refuse('not-your-motion', 'MO12')
  return ok([...endingOn(sitting, id, at), { type: 'motion.withdrawn', motion: id }])
}
