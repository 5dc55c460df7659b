// Motions of simulated delegations: each kind that the rulebook knows and that belongs to a good rehearsal, once and in its time.
import type { DelegationId, PersonId } from '../../../ids.ts'
import { isSeconded, motionRuleOf } from '../../../procedure/motions/motion-rule.ts'
import type { MotionTerms } from '../../../procedure/motions/motions-state.ts'
import { openItemOf } from '../../../procedure/proposals/open-item.ts'
import { hasVotingBegun } from '../../../procedure/proposals/proposal-of.ts'
import type { MotionKind } from '../../../procedure/rulebooks/procedure.ts'
import { onMotion } from './ballots.ts'
import { chanceOf } from './chance.ts'
import { actOf } from './lawful.ts'
import { headOf, isDebating, type Moment } from './moment.ts'
import { type SimulatedAct, WAIT } from './rehearsal.ts'
import { textsOf } from './texts-of.ts'
import { isTalkedOut } from './wishes.ts'

/** of all kinds together, so that a rehearsal comes to an end whatever people move */
const MOST_MOTIONS = 24

export function* motionsMovedBy(moment: Moment): Generator<SimulatedAct> {
  yield* secondsOf(moment)
  if (moment.sitting.motions.count >= MOST_MOTIONS) return
  yield* introductionsOf(moment)
  for (const [place, wanted] of [...plannedIn(moment)].entries()) {
    const mover = moment.members[place % Math.max(1, moment.members.length)]
    if (mover) yield moving(moment, mover, wanted)
  }
}

interface Wanted {
  readonly motion: MotionKind
  readonly terms: MotionTerms
  readonly text?: string
}

const moving = (moment: Moment, mover: DelegationId, { motion, terms, text = '' }: Wanted): SimulatedAct =>
  actOf(headOf(moment, mover), { type: 'motion.move', motion, terms, text }, WAIT.initiative)

/** Those who would vote for it second a motion; if nobody would, the first does so that it can be talked about. */
function* secondsOf(moment: Moment): Generator<SimulatedAct> {
  const { sitting, rehearsal, members } = moment
  for (const motion of sitting.motions.pending) {
    const rule = motionRuleOf(sitting, motion.motion)
    if (!rule || isSeconded(rule, motion)) continue
    const willing = members.filter((one) => onMotion(rehearsal, one, motion) === 'yes')
    for (const one of [...willing, ...members])
      yield actOf(headOf(moment, one), { type: 'motion.second', motion: motion.id }, WAIT.answer)
  }
}

/** Where texts come before the body by a motion, who submitted one moves it, once. */
function* introductionsOf(moment: Moment): Generator<SimulatedAct> {
  const { sitting, drafts, rehearsal } = moment
  const { pending, settled } = sitting.motions
  const isMoved = (id: string) =>
    [...pending, ...settled].some(({ terms }) => terms.proposal === id || terms.amendment === id)
  const mayMove = (person: PersonId | undefined) => person !== undefined && rehearsal.isSimulated(person)
  if (motionRuleOf(sitting, 'introduce-proposal'))
    for (const { id, delegation, phase } of drafts)
      if (phase === 'submitted' && !isMoved(id) && mayMove(sitting.heads.get(delegation)))
        yield moving(moment, delegation, { motion: 'introduce-proposal', terms: { proposal: id } })
  if (motionRuleOf(sitting, 'introduce-amendment')?.decision == null) return
  for (const { id, delegation, phase } of sitting.proposals.amendments)
    if (phase === 'submitted' && !isMoved(id) && mayMove(sitting.heads.get(delegation)))
      yield moving(moment, delegation, { motion: 'introduce-amendment', terms: { amendment: id } })
}

function* plannedIn(moment: Moment): Generator<Wanted> {
  const { sitting } = moment
  const { pending, settled } = sitting.motions
  const isNew = ({ motion }: Wanted) => ![...pending, ...settled].some((each) => each.motion === motion)
  for (const wanted of onTheWay(moment)) if (isNew(wanted)) yield wanted
  if (isOver(moment) && !pending.some(({ motion }) => motion === 'adjourn-meeting'))
    yield { motion: 'adjourn-meeting', terms: {} }
}

function* onTheWay(moment: Moment): Generator<Wanted> {
  const { sitting, rehearsal, speeches } = moment
  const waiting = sitting.agenda.items.find(({ phase }) => phase === 'waiting')
  if (waiting && openItemOf(sitting) === null) yield { motion: 'take-up-item', terms: { item: waiting.id } }
  if (!isDebating(moment)) return
  if (speeches >= 1 && sitting.speakers.seconds === null)
    yield { motion: 'limit-speeches', terms: { seconds: 120 } }
  const text = textsOf(rehearsal).caucusTopic
  if (speeches >= 2) yield { motion: 'moderated-caucus', terms: { minutes: 5, seconds: 30 }, text }
  yield* onDrafts(moment)
}

function* onDrafts(moment: Moment): Generator<Wanted> {
  const { rehearsal, drafts, speeches, isQuiet, sitting } = moment
  const before = drafts.filter((each) => each.phase === 'introduced' && !hasVotingBegun(sitting, each))
  const [draft] = before
  if (!draft) return
  const { seed } = rehearsal
  const proposal = draft.id
  if (speeches >= 3) yield { motion: 'unmoderated-caucus', terms: { minutes: 5 } }
  if (chanceOf(seed, 'important') < 0.5) yield { motion: 'important-question', terms: { proposal } }
  const paragraph = 1 + Math.floor(chanceOf(seed, 'divide') * draft.submittedParagraphs)
  if (chanceOf(seed, 'divided') < 0.5) yield { motion: 'divide', terms: { proposal, parts: [[paragraph]] } }
  if (!isTalkedOut(moment) && !isQuiet) return
  yield { motion: chanceOf(seed, 'roll') < 0.5 ? 'roll-call' : 'recorded-vote', terms: {} }
  yield { motion: 'close-debate', terms: {} }
}

/** Nothing is left to do in this meeting: no item is open or waits, or all that is left waits for another meeting (PR27). */
export function isOver({ sitting, drafts, isQuiet }: Moment): boolean {
  const { agenda } = sitting
  if (agenda.meeting.phase !== 'open' || sitting.vote !== null || !isQuiet) return false
  if (agenda.items.some(({ phase }) => phase === 'waiting')) return false
  if (openItemOf(sitting) === null) return agenda.items.length > 0
  const introduced = drafts.filter(({ phase }) => phase === 'introduced')
  return introduced.length > 0 && introduced.every(({ dividedIn }) => dividedIn === agenda.meeting.number)
}
