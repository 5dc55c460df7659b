// MO1 to MO5: whether motions of a kind are in order at this moment, whoever moves them and whatever they say.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Who } from '../command.ts'
import { asVoter, type Delegate, type Gate, inMeeting, notVoting, outsideVote, refusedBy } from '../gates.ts'
import type { MotionKind, MotionRule } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { motionRuleOf, rankOf } from './motion-rule.ts'

export interface Mover extends Delegate {
  readonly rule: MotionRule
}

/** Whether this person may move such a motion now: desks show with it what is in order, and why something is not. */
export function asMover(sitting: Sitting, who: Who, kind: MotionKind): Gate<Mover> {
  const rule = motionRuleOf(sitting, kind)
  if (!rule) return refuse('not-in-order', 'MO2')
  const voter = asVoter(sitting, who, decisionOf(sitting, rule), 'MO1')
  if (!voter.ok) return voter
  const now = inOrderNow(sitting, rule)
  return now.ok ? ok({ ...voter.value, rule }) : now
}

/** By what it is decided; what is granted concerns whoever votes on questions. */
export const decisionOf = (sitting: Sitting, { decision }: MotionRule): string =>
  decision ?? rulebookOf(sitting).procedure.question

/** A meeting is open, no vote, no voting, no speech and no caucus stand against it. */
export function inOrderNow(sitting: Sitting, rule: MotionRule): Gate<null> {
  const refused = refusedBy(inMeeting(sitting, 'MO1'), outsideVoting(sitting, rule.motion))
  if (refused) return refused
  if (sitting.speakers.floor !== null && !rule.interrupts) return refuse('floor-taken', rule.rule)
  return isForCaucus(sitting, rule.motion) ? ok(null) : refuse('not-in-order', 'MO5')
}

// MO4
const ABOUT_VOTING: readonly MotionKind[] = ['roll-call', 'recorded-vote']

export function outsideVoting(sitting: Sitting, kind: MotionKind | null): Gate<null> {
  const idle = outsideVote(sitting, 'MO4')
  if (!idle.ok) return idle
  return kind !== null && ABOUT_VOTING.includes(kind) ? ok(null) : notVoting(sitting, 'MO4')
}

// MO5
function isForCaucus(sitting: Sitting, kind: MotionKind): boolean {
  const { caucus } = sitting.speakers
  if (caucus === null) return true
  const extension = rankOf(sitting, 'extend-caucus')
  if (extension >= 0) return rankOf(sitting, kind) <= extension
  return rankOf(sitting, kind) < rankOf(sitting, `${caucus.kind}-caucus`)
}
