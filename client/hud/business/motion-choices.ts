// Which motions one may move now, on what, and why not the others: each is tried with the law before anything is written.
import type { AmendmentId, ItemId, PersonId, ProposalId } from '../../../shared/ids.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import { asMover } from '../../../shared/procedure/motions/motion-gates.ts'
import { MOTION_TERMS } from '../../../shared/procedure/motions/motion-terms.ts'
import type { MotionTerms } from '../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind, MotionRule } from '../../../shared/procedure/rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../../../shared/procedure/sitting.ts'
import type { Refusal, RefusalCode } from '../../../shared/refusal.ts'

export type AboutName = 'item' | 'proposal' | 'amendment'

export interface MotionChoice {
  readonly motion: MotionKind
  /** null: it is in order, with the right terms */
  readonly refusal: Refusal | null
  /** ids of what it may be about now; '' among them: nothing in particular */
  readonly about: readonly string[]
}

const NOTHING_THERE: Readonly<Record<AboutName, RefusalCode>> = {
  item: 'item-unknown',
  proposal: 'proposal-unknown',
  amendment: 'amendment-unknown',
}
const isAbout = (name: string): name is AboutName => Object.hasOwn(NOTHING_THERE, name)

/** What a motion of this kind is about, as its form asks; null: nothing in particular. */
export function aboutOf(
  motion: MotionKind,
): { readonly name: AboutName; readonly isOptional: boolean } | null {
  const { needs, takes } = MOTION_TERMS[motion]
  const needed = needs.find(isAbout)
  if (needed) return { name: needed, isOptional: false }
  const taken = takes.find(isAbout)
  return taken ? { name: taken, isOptional: true } : null
}

/** All that the rulebook knows, in its order of precedence. `at`: ms since 1970. */
export const motionChoices = (sitting: Sitting, me: PersonId, at: number): readonly MotionChoice[] =>
  rulebookOf(sitting).procedure.motions.map((rule) => choiceOf(sitting, me, rule, at))

function choiceOf(sitting: Sitting, me: PersonId, { motion, rule }: MotionRule, at: number): MotionChoice {
  const mover = asMover(sitting, me, motion)
  if (!mover.ok) return { motion, refusal: mover.refusal, about: [] }
  const about = aboutOf(motion)
  const ids = about ? idsOf(sitting, about.name) : []
  const tries = about && !about.isOptional ? ids : ['', ...ids]
  const tried = tries.map((id) => ({ id, refusal: refusalOn(sitting, me, motion, id, at) }))
  const allowed = tried.filter(({ refusal }) => refusal === null).map(({ id }) => id)
  if (allowed.length > 0) return { motion, refusal: null, about: allowed }
  const nothing: Refusal = { code: about ? NOTHING_THERE[about.name] : 'not-in-order', rule }
  return { motion, refusal: tried[0]?.refusal ?? nothing, about: [] }
}

const idsOf = ({ agenda, proposals }: Sitting, name: AboutName): readonly string[] =>
  ({ item: agenda.items, proposal: proposals.proposals, amendment: proposals.amendments })[name].map(
    ({ id }) => id,
  )

/** With figures and words that fit every kind, so that only what the motion is about is looked at. */
function refusalOn(
  sitting: Sitting,
  me: PersonId,
  motion: MotionKind,
  id: string,
  at: number,
): Refusal | null {
  const terms: MotionTerms = {
    minutes: 1,
    seconds: 30,
    ...aboutTerms(motion, id),
    parts: [[freeOf(sitting, id)]],
  }
  const moved = decide(sitting, { type: 'motion.move', motion, terms, text: '.', salt: '' }, me, at)
  return moved.ok ? null : moved.refusal
}

/** The term that names what the motion is about; '' names nothing. */
export function aboutTerms(motion: MotionKind, id: string): MotionTerms {
  const about = aboutOf(motion)
  if (about === null || id === '') return {}
  if (about.name === 'item') return { item: id as ItemId }
  return about.name === 'proposal' ? { proposal: id as ProposalId } : { amendment: id as AmendmentId }
}

/** An operative paragraph that stands in no part yet; 0: there is none. */
function freeOf({ proposals }: Sitting, id: string): number {
  const proposal = proposals.proposals.find((each) => each.id === id)
  const taken = proposal?.parts.flatMap(({ paragraphs }) => paragraphs) ?? []
  const numbers = Array.from({ length: proposal?.submittedParagraphs ?? 0 }, (_, index) => index + 1)
  return numbers.find((number) => !taken.includes(number)) ?? 0
}
