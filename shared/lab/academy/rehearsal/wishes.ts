// When simulated delegations want the floor, and when they give it back.
import type { DelegationId } from '../../../ids.ts'
import { chanceOf, shuffled } from './chance.ts'
import { actOf } from './lawful.ts'
import { headOf, isDebating, isFinished, type Moment } from './moment.ts'
import { leaningOn } from './positions.ts'
import { type SimulatedAct, WAIT } from './rehearsal.ts'
import { textsOf } from './texts-of.ts'

/** More would be a long evening; fewer is no debate. */
const FIRST_SPEAKERS = 6
const SECOND_SPEAKERS = 3
const EXPLAINERS = 2

/** Presence is said first: nothing can be done without. */
export function* arrivalsOf({ rehearsal, sitting, rules }: Moment): Generator<SimulatedAct> {
  if (rules.isInformal || isFinished(sitting)) return
  const { seed, isSimulated } = rehearsal
  for (const delegation of sitting.delegations) {
    const who = sitting.heads.get(delegation)
    if (!who || !isSimulated(who) || sitting.agenda.presence[delegation] !== undefined) continue
    const isVoting =
      rules.presence.includes('present-and-voting') && chanceOf(seed, 'voting', delegation) < 0.3
    const presence = isVoting ? 'present-and-voting' : 'present'
    yield actOf(who, { type: 'presence.note', delegation, presence }, WAIT.answer / 2)
  }
}

/** Speeches that a delegation means to make on an item: first on the matter, later on the drafts. */
function speechesOf({ members, leaders, drafts, rehearsal }: Moment, delegation: DelegationId): number {
  const first = [...leaders, ...members.filter((one) => !leaders.includes(one))].slice(0, FIRST_SPEAKERS)
  const second = shuffled(members, rehearsal.seed, 'second').slice(0, SECOND_SPEAKERS)
  return (first.includes(delegation) ? 1 : 0) + (drafts.length > 0 && second.includes(delegation) ? 1 : 0)
}

const timesOf = ({ sitting }: Moment, delegation: DelegationId): number =>
  sitting.speakers.spoken[delegation]?.times ?? 0

/** Whether all have said what they meant to say. */
export const isTalkedOut = (moment: Moment): boolean =>
  moment.members.every((delegation) => timesOf(moment, delegation) >= speechesOf(moment, delegation))

export function* wishesOf(moment: Moment): Generator<SimulatedAct> {
  const { members, sitting, rules, rehearsal, speeches } = moment
  if (isDebating(moment) && sitting.speakers.caucus === null) {
    for (const delegation of members)
      if (
        timesOf(moment, delegation) < speechesOf(moment, delegation) &&
        sitting.speakers.floor?.delegation !== delegation
      )
        yield actOf(
          headOf(moment, delegation),
          { type: 'floor.request', kind: 'speech' },
          WAIT.initiative / 2,
        )
    const isAnswered = Object.values(sitting.speakers.spoken).some(({ replies }) => replies > 0)
    const offended = members.at(-1)
    if (rules.replies && !isAnswered && speeches >= 4 && offended && chanceOf(rehearsal.seed, 'reply') < 0.6)
      yield actOf(headOf(moment, offended), { type: 'floor.request', kind: 'reply' }, WAIT.initiative)
  }
  yield* explanationsOf(moment)
}

/** After the vote, by some who voted otherwise than most. */
function* explanationsOf(moment: Moment): Generator<SimulatedAct> {
  const { sitting, rules, rehearsal, members } = moment
  const decided = sitting.proposals.proposals.filter(
    ({ item, phase }) => item === sitting.agenda.current && (phase === 'adopted' || phase === 'rejected'),
  )
  const last = decided.at(-1)
  if (!rules.voting.explanations || !last || sitting.vote) return
  const explainers = members
    .filter((one) => leaningOn(rehearsal, sitting, one, last.id) !== 'for')
    .slice(0, EXPLAINERS)
  for (const delegation of explainers)
    if (timesOf(moment, delegation) <= speechesOf({ ...moment, drafts: decided }, delegation))
      yield actOf(headOf(moment, delegation), { type: 'floor.request', kind: 'explanation' }, WAIT.initiative)
}

/** During somebody's speech, once in a rehearsal and not in all of them. */
export function* pointsOf(moment: Moment): Generator<SimulatedAct> {
  const { sitting, rules, rehearsal, members, speeches } = moment
  const { floor } = sitting.speakers
  if (floor?.kind !== 'speech' || rules.points.order === undefined || sitting.points.count > 0) return
  if (speeches < 2 || !rehearsal.isSimulated(floor.person) || chanceOf(rehearsal.seed, 'point') > 0.5) return
  const raiser = shuffled(members, rehearsal.seed, 'point').find((one) => one !== floor.delegation)
  const text = textsOf(rehearsal).point
  if (raiser)
    yield actOf(headOf(moment, raiser), { type: 'point.raise', kind: 'order', text }, WAIT.speech / 3)
}

/** `at`: ms since 1970. A speech is as long as it takes to read it. */
export function* endingsOf({ sitting, rules, rehearsal }: Moment, at: number): Generator<SimulatedAct> {
  const { floor } = sitting.speakers
  if (!floor || !rehearsal.isSimulated(floor.person)) return
  const afterMs = Math.max(0, WAIT.speech - (at - floor.givenAt) * rehearsal.pace)
  const { givenAt, person, kind } = floor
  if (rules.speakers.yields.includes('chair') && kind === 'speech' && chanceOf(givenAt, person) < 0.4)
    yield actOf(person, { type: 'floor.yield', to: 'chair', delegation: null }, afterMs)
  yield actOf(person, { type: 'floor.end', givenAt }, afterMs)
}
