// What a simulated chair does: what is called for, by the law's own order. Where a person presides, a simulated secretary prepares the
// agenda, and nothing else.
import type { PersonId } from '../../../ids.ts'
import type { Call } from '../../../procedure/calls/call.ts'
import { callsOf } from '../../../procedure/calls/called-for.ts'
import { openItemOf } from '../../../procedure/proposals/open-item.ts'

import { remainingMs } from '../../../procedure/speakers/floor-time.ts'
import { choiceOn, onMotion } from './ballots.ts'
import { chanceOf, shuffled } from './chance.ts'
import { actOf } from './lawful.ts'
import { methodFor } from './methods.ts'
import { isFinished, type Moment } from './moment.ts'
import { isOver } from './motions-moved.ts'
import { simulatedOf } from './positions.ts'
import { type SimulatedAct, WAIT } from './rehearsal.ts'
import { textsOf } from './texts-of.ts'

/** ms of real time that a person has at least, however fast a rehearsal goes */
const LEAST_FOR_PEOPLE_MS = 6_000
const OVERTIME_MS = 8_000

export function* deskActs(moment: Moment, at: number): Generator<SimulatedAct> {
  const { sitting, rehearsal } = moment
  const chair =
    sitting.presiding !== null && rehearsal.isSimulated(sitting.presiding) ? sitting.presiding : null
  yield* preparationsOf(moment, chair)
  if (chair === null) return
  if (sitting.agenda.meeting.phase !== 'open') return yield* betweenMeetings(moment, chair)
  for (const call of callsOf(sitting, at)) yield* actsOn(moment, chair, call, at)
  yield* closingsOf(moment, chair)
}

/** The time that people have before the desk goes on; without people nobody waits. */
export const forPeople = ({ hasPeople, rehearsal }: Moment, ms: number = WAIT.person): number =>
  hasPeople ? Math.max(ms, LEAST_FOR_PEOPLE_MS * rehearsal.pace) : WAIT.desk

function* preparationsOf({ sitting, rehearsal }: Moment, chair: PersonId | null): Generator<SimulatedAct> {
  const secretary = [...sitting.people].find(
    ([person, { role }]) => role === 'secretary' && rehearsal.isSimulated(person),
  )
  const clerk = secretary?.[0] ?? chair
  if (clerk === null || sitting.agenda.items.length > 0) return
  const { topics, note } = textsOf(rehearsal)
  if (sitting.agenda.documentCount === 0)
    yield actOf(clerk, { type: 'document.add', item: null, ...note }, WAIT.answer)
  yield actOf(clerk, { type: 'item.add', title: topics[rehearsal.topic].title }, WAIT.answer)
}

function* betweenMeetings(moment: Moment, chair: PersonId): Generator<SimulatedAct> {
  const { sitting, rules, rehearsal } = moment
  if (isFinished(sitting)) return yield actOf(chair, { type: 'sitting.end' }, forPeople(moment))
  if (!rules.isInformal)
    for (const [delegation, head] of sitting.heads)
      if (!rehearsal.isSimulated(head) && sitting.agenda.presence[delegation] === undefined)
        yield actOf(chair, { type: 'presence.note', delegation, presence: 'present' }, forPeople(moment))
  yield actOf(chair, { type: 'meeting.open' }, WAIT.desk)
}

function* actsOn(moment: Moment, chair: PersonId, call: Call, at: number): Generator<SimulatedAct> {
  const { sitting, rehearsal } = moment
  const texts = textsOf(rehearsal)
  switch (call.is) {
    case 'rule': {
      const { id, kind } = call.point
      const order = chanceOf(rehearsal.seed, id) < 0.5 ? 'well-taken' : 'not-well-taken'
      const ruling = kind === 'inquiry' ? 'answered' : order
      const text = texts.ruling[ruling]
      return yield actOf(chair, { type: 'point.rule', point: id, ruling, text }, WAIT.desk)
    }
    case 'draw':
      return yield actOf(chair, { type: 'lot.draw', lot: call.lot }, WAIT.desk)
    case 'call': {
      const head = sitting.heads.get(call.delegation)
      const waitMs = head === undefined ? WAIT.answer : forPeople(moment, WAIT.ballot)
      const { id } = call.vote
      return yield actOf(chair, { type: 'roll.pass', vote: id, delegation: call.delegation }, waitMs)
    }
    case 'ask-consent':
      return yield actOf(chair, { type: 'vote.close', vote: call.vote.id }, forPeople(moment))
    case 'close-vote':
      return yield actOf(chair, { type: 'vote.close', vote: call.vote.id }, WAIT.desk)
    case 'wait-for-ballots':
      return yield actOf(chair, { type: 'vote.close', vote: call.vote.id }, forPeople(moment, WAIT.ballot))
    case 'speech':
      return yield* overtimeOf(moment, chair, at)
    case 'debate':
      return yield* debateOf(moment, chair, call)
    case 'put-motion':
    case 'grant-motion':
      return yield putting(moment, chair, call.motion.id)
    case 'take-up':
      return yield actOf(chair, { type: 'motion.take-up', motion: call.motion.id }, WAIT.desk)
    case 'put-proposal': {
      const { proposal } = call.subject
      const says = simulatedOf(rehearsal, sitting).map((one) =>
        choiceOn(rehearsal, sitting, one, call.subject),
      )
      const method = methodFor(sitting, call.subject, says)
      return yield actOf(chair, { type: 'proposal.put', proposal, method }, forPeople(moment))
    }
    case 'recognise':
    case 'caucus':
      return yield* caucusOf(moment, chair, at)
    case 'give-floor':
      return yield actOf(chair, { type: 'floor.give', entry: call.entry.id }, WAIT.desk)
    case 'adopt-agenda':
      return yield actOf(chair, { type: 'agenda.adopt' }, WAIT.desk)
    case 'take-up-item':
      return yield actOf(chair, { type: 'item.open', item: call.item }, WAIT.desk)
    default:
  }
}

/** A person who goes on after the time is thanked. */
function* overtimeOf({ sitting, rehearsal }: Moment, chair: PersonId, at: number): Generator<SimulatedAct> {
  const { floor } = sitting.speakers
  const left = floor && remainingMs(floor, at)
  if (!floor || left === null || rehearsal.isSimulated(floor.person) || floor.pausedAt !== null) return
  const afterMs = (Math.max(0, left) + OVERTIME_MS) * rehearsal.pace
  yield actOf(chair, { type: 'floor.end', givenAt: floor.givenAt }, afterMs)
}

function* debateOf(moment: Moment, chair: PersonId, { motion, left }: Extract<Call, { is: 'debate' }>) {
  const { rehearsal, members } = moment
  const { seed } = rehearsal
  const side = (choice: 'yes' | 'no') =>
    shuffled(members, seed, motion.id, choice).filter((one) => onMotion(rehearsal, one, motion) === choice)
  const sides = [
    { kind: 'for', may: left.for > 0 && motion.spokenFor === 0, who: side('yes') },
    { kind: 'against', may: left.against > 0 && motion.spokenAgainst === 0, who: side('no') },
  ] as const
  for (const { kind, may, who } of sides)
    if (may)
      for (const delegation of who.filter((one) => one !== motion.delegation))
        yield actOf(chair, { type: 'floor.recognise', delegation, kind }, WAIT.desk)
  yield putting(moment, chair, motion.id)
}

function putting(moment: Moment, chair: PersonId, id: string): SimulatedAct {
  const { sitting, rehearsal } = moment
  const motion = sitting.motions.pending.find((each) => each.id === id)!
  const says = simulatedOf(rehearsal, sitting).map((one) => onMotion(rehearsal, one, motion))
  const method = methodFor(sitting, { of: 'motion', motion: motion.id }, says)
  return actOf(chair, { type: 'motion.put', motion: motion.id, method }, WAIT.desk)
}

function* caucusOf(moment: Moment, chair: PersonId, at: number): Generator<SimulatedAct> {
  const { sitting, rehearsal, members, speeches } = moment
  const { caucus } = sitting.speakers
  if (!caucus) return
  const left = WAIT.caucus - (at - caucus.startedAt) * rehearsal.pace
  const next = shuffled(members, rehearsal.seed, 'caucus')[speeches % Math.max(1, members.length)]
  if (caucus.kind === 'moderated' && left > 0 && next)
    yield actOf(chair, { type: 'floor.recognise', delegation: next, kind: 'caucus' }, WAIT.desk)
  yield actOf(chair, { type: 'caucus.end', startedAt: caucus.startedAt }, Math.max(0, left))
}

/** When nothing is called for any more: the item is closed, the meeting adjourned. */
function* closingsOf(moment: Moment, chair: PersonId): Generator<SimulatedAct> {
  const { sitting, drafts, isQuiet } = moment
  const item = openItemOf(sitting)
  const isSettled = drafts.every(({ phase }) => phase !== 'introduced')
  const { caucus } = sitting.speakers
  if (item !== null && isSettled && isQuiet && caucus === null && sitting.motions.current === null)
    yield actOf(chair, { type: 'item.close', item }, forPeople(moment))
  if (isOver(moment)) yield actOf(chair, { type: 'meeting.adjourn' }, forPeople(moment))
}
