// Yielding the rest of a speech: SP18, SP19.
import { describe, expect, it } from 'vitest'
import type { Command, CommandOf } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Yield } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { SpeechKind } from '../../../../shared/procedure/speakers/speakers-state.ts'
import {
  ended,
  floorGiven,
  HOUSE_RULES,
  lastAt,
  MEETING,
  meetingUnder,
  noted,
  PAUSED,
  Q1,
  raised,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, ATLANTIS, BORIS, DALAL, FRA, KEN, UNSEATED } from '../samples.ts'

const speaking: Past[] = [...MEETING, floorGiven(ARE, AMINA)]
/** ms since 1970 at which Amina was given the floor */
const SINCE = lastAt(speaking)

describe('yielding', () => {
  const to = (whom: Yield, delegation: CommandOf<'floor.yield'>['delegation'] = null): Command => ({
    ...{ type: 'floor.yield', to: whom, delegation },
  })
  const yielded = (whom: Yield): Event => ({ type: 'floor.yielded', to: whom })
  const at = SINCE + 50_000

  it('[SP18] to the chair ends it', () =>
    given(...speaking)
      .when(to('chair'), AMINA, at)
      .gives(yielded('chair'), ended(50_000)))

  it('[SP18] to questions keeps the floor', () => {
    given(...speaking)
      .when(to('questions'), AMINA, at)
      .gives(yielded('questions'))
    expect(sittingAfter(...speaking, yielded('questions')).speakers.floor).toMatchObject({
      yieldedTo: 'questions',
      limitMs: 120_000,
      givenAt: SINCE,
    })
  })

  it('[SP18] is for the speaker', () => {
    given(...speaking)
      .when(to('chair'), DALAL)
      .refuses('not-your-floor', 'SP18')
    given(...MEETING)
      .when(to('chair'), AMINA)
      .refuses('floor-free', 'SP18')
  })

  it('[SP18] only in ways that the rulebook knows', () => {
    const speakers = { ...HOUSE_RULES.speakers, yields: ['chair'] } as const
    given(...meetingUnder({ speakers }), floorGiven(ARE, AMINA))
      .when(to('questions'), AMINA)
      .refuses('no-yield', 'H 2')
  })

  it.each<SpeechKind>(['reply', 'explanation', 'for', 'against', 'caucus'])('[SP18] not of a %s', (kind) =>
    given(...MEETING, floorGiven(ARE, AMINA, { kind }))
      .when(to('chair'), AMINA)
      .refuses('no-yield', 'H 2'),
  )

  it('[SP18] not while an interrupting point or a question waits', () => {
    given(...speaking, [BORIS, raised(Q1, FRA)], PAUSED)
      .when(to('chair'), AMINA)
      .refuses('point-open', 'PO8')
    inState(voting(sittingAfter(...speaking)))
      .when(to('chair'), AMINA)
      .refuses('during-vote', 'SP18')
  })

  it('[SP19] to another delegation gives it the rest', () =>
    given(...speaking)
      .when(to('delegation', FRA), AMINA, at)
      .gives(
        yielded('delegation'),
        ended(50_000),
        floorGiven(FRA, BORIS, { limitMs: 70_000, isYielded: true }),
      ))

  it('[SP19] of a speech without limit, no limit', () =>
    given(...MEETING, floorGiven(ARE, AMINA, { limitMs: null }))
      .when(to('delegation', FRA), AMINA, at)
      .gives(
        yielded('delegation'),
        ended(50_000),
        floorGiven(FRA, BORIS, { limitMs: null, isYielded: true }),
      ))

  it('[SP19] within what the other may still speak on the item', () => {
    const limits: Event = { type: 'limits.set', seconds: 120, totalSeconds: 140 }
    const before: Past[] = [
      ...MEETING,
      limits,
      floorGiven(FRA, BORIS),
      ended(110_000),
      floorGiven(ARE, AMINA),
    ]
    given(...before)
      .when(to('delegation', FRA), AMINA, lastAt(before) + 20_000)
      .gives(
        yielded('delegation'),
        ended(20_000),
        floorGiven(FRA, BORIS, { limitMs: 30_000, isYielded: true }),
      )
    given(...MEETING, limits, floorGiven(FRA, BORIS), ended(140_000), floorGiven(ARE, AMINA))
      .when(to('delegation', FRA), AMINA)
      .refuses('time-used-up', 'H 3')
  })

  it('[SP19] with nothing left there is nothing to give', () =>
    given(...speaking)
      .when(to('delegation', FRA), AMINA, SINCE + 120_000)
      .refuses('time-used-up', 'H 3'))

  it('[SP19] to a delegation that is there, and another one', () => {
    given(...speaking)
      .when(to('delegation', ATLANTIS), AMINA)
      .refuses('absent', 'SP19')
    given(...speaking)
      .when(to('delegation', UNSEATED), AMINA)
      .refuses('delegation-unknown', 'SP19')
    given(...speaking)
      .when(to('delegation'), AMINA)
      .refuses('delegation-unknown', 'SP19')
    given(...speaking)
      .when(to('delegation', ARE), AMINA)
      .refuses('no-yield', 'SP19')
    given(...speaking, noted(ATLANTIS))
      .when(to('delegation', ATLANTIS), AMINA)
      .refuses('person-unknown', 'SP19')
  })

  it.each<Yield>(['chair', 'questions', 'delegation'])('[SP19] not a second time: to %s', (whom) => {
    given(...MEETING, floorGiven(ARE, AMINA, { isYielded: true }))
      .when(to(whom, KEN), AMINA)
      .refuses('no-yield', 'H 2')
    given(...speaking, yielded('questions'))
      .when(to(whom, KEN), AMINA)
      .refuses('no-yield', 'H 2')
  })

  it('[SP19] who received it is known to have, and its time is its own', () => {
    const received = floorGiven(FRA, BORIS, { limitMs: 70_000, isYielded: true })
    const { speakers } = sittingAfter(...speaking, yielded('delegation'), ended(50_000), received)
    expect(speakers.floor).toMatchObject({ delegation: FRA, isYielded: true, yieldedTo: null })
    expect(speakers.onItem).toEqual({ [ARE]: 50_000 })
  })
})
