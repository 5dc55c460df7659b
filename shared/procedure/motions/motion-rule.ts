// What the rulebook of a sitting says of a kind of motion.
import type { Debate, MotionKind, MotionRule } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import type { Motion } from './motions-state.ts'

/** undefined: the rulebook does not know it. What it says of divisions counts for the motion to divide. */
export function motionRuleOf(sitting: Sitting, kind: MotionKind): MotionRule | undefined {
  const { motions, division } = rulebookOf(sitting).procedure
  const rule = motions.find(({ motion }) => motion === kind)
  if (rule === undefined || kind !== 'divide' || division === null) return rule
  return { ...rule, debate: division.debate, decision: division.decision }
}

/** Its place in the order of precedence; 0: before all others. */
export const rankOf = (sitting: Sitting, kind: MotionKind): number =>
  rulebookOf(sitting).procedure.motions.findIndex(({ motion }) => motion === kind)

// MO11
export const isSeconded = ({ seconds }: MotionRule, { seconders }: Motion): boolean =>
  seconders.length >= seconds

/** MO26: whether objections to a division lead to a vote, or end it; null: it is a motion like others. */
export const objectionsTo = (
  sitting: Sitting,
  kind: MotionKind,
): 'debate-and-vote' | 'mover-blocks' | null =>
  kind === 'divide' ? (rulebookOf(sitting).procedure.division?.onObjection ?? null) : null

const NOBODY: Debate = { for: 0, against: 0 }

/** How many may speak on it in all, besides the mover (MO17); on a division, nobody unless someone objects (MO26). */
export function debateOn(sitting: Sitting, { motion, objectors }: Motion): Debate {
  const isUndisputed = objectionsTo(sitting, motion) !== null && objectors.length === 0
  return isUndisputed ? NOBODY : (motionRuleOf(sitting, motion)?.debate ?? NOBODY)
}

/** How many more may speak on the motion that is taken up; nobody when there is none. */
export function debateLeft(sitting: Sitting): Debate {
  const { pending, current } = sitting.motions
  const motion = pending.find(({ id }) => id === current)
  if (!motion) return NOBODY
  const most = debateOn(sitting, motion)
  return {
    for: Math.max(0, most.for - motion.spokenFor),
    against: Math.max(0, most.against - motion.spokenAgainst),
  }
}
