// MO6, MO7: what a motion of each kind states. A form is drawn from this, and what is moved is read by it.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Gate } from '../gates.ts'
import type { MotionKind, MotionRule } from '../rulebooks/procedure.ts'
import type { MotionTerms } from './motions-state.ts'

export type TermName = keyof MotionTerms | 'text'

interface Terms {
  readonly needs: readonly TermName[]
  /** what may be stated, besides the text that always may */
  readonly takes: readonly TermName[]
}

const terms = (needs: readonly TermName[], takes: readonly TermName[] = []): Terms => ({ needs, takes })

export const MOTION_TERMS: Readonly<Record<MotionKind, Terms>> = {
  'suspend-meeting': terms([], ['minutes']),
  'adjourn-meeting': terms([]),
  'adjourn-debate': terms([], ['proposal']),
  'close-debate': terms([]),
  'close-list': terms([]),
  'limit-speeches': terms(['seconds']),
  'extend-caucus': terms(['minutes']),
  'unmoderated-caucus': terms(['minutes']),
  'moderated-caucus': terms(['minutes', 'seconds', 'text']),
  'introduce-proposal': terms(['proposal']),
  'introduce-amendment': terms(['amendment']),
  'resume-debate': terms(['item']),
  'take-up-item': terms(['item']),
  refer: terms([], ['proposal']),
  postpone: terms([]),
  'no-competence': terms(['proposal']),
  'important-question': terms(['proposal']),
  'preliminary-question': terms(['proposal']),
  reconsider: terms(['proposal']),
  divide: terms(['proposal', 'parts']),
  'roll-call': terms([]),
  'recorded-vote': terms([]),
}

/** a day, unless the rule allows less */
export const MOST_MINUTES = 1440
export const LEAST_SECONDS = 5
export const MOST_SECONDS = 3600

/** The terms that count for this kind, each within its bounds. What they are about is looked at elsewhere (MO8). */
export function readTerms(rule: MotionRule, given: MotionTerms, text: string): Gate<MotionTerms> {
  const { needs, takes } = MOTION_TERMS[rule.motion]
  const missing = needs.find((name) => (name === 'text' ? text === '' : given[name] === undefined))
  if (missing !== undefined) return refuse('term-missing', rule.rule, fieldOf(missing))
  const counts = new Set<string>([...needs, ...takes])
  const read: MotionTerms = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => counts.has(name) && value !== undefined),
  )
  const { minutes, seconds } = read
  if (minutes !== undefined && !isWithin(minutes, 1, rule.mostMinutes ?? MOST_MINUTES))
    return refuse('bad-figure', rule.rule, fieldOf('minutes'))
  if (seconds !== undefined && !isWithin(seconds, LEAST_SECONDS, MOST_SECONDS))
    return refuse('bad-figure', rule.rule, fieldOf('seconds'))
  // MO7
  if (minutes !== undefined && seconds !== undefined && seconds > minutes * 60)
    return refuse('bad-figure', 'MO7', fieldOf('seconds'))
  return ok(read)
}

const fieldOf = (name: TermName): string => (name === 'text' ? name : `terms.${name}`)

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most
