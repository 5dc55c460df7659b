// The roll: AG4 to AG7.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Presence } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { isPresent, presentOf } from '../../../../shared/procedure/standing.ts'
import {
  E1,
  E2,
  E3,
  ESTHER,
  ended,
  floorGiven,
  GITA,
  houseOpened,
  INFORMAL,
  lastAt,
  listed,
  MEETING,
  noted,
  OMAR,
  PAUSED,
  PEOPLE,
  Q1,
  RESUMED,
  raised,
  VAT,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, ATLANTIS, BORIS, DALAL, FRA, KEN, NOBODY, UNSEATED } from '../samples.ts'

const note = (delegation = ARE, presence: Presence = 'present'): Command => ({
  type: 'presence.note',
  delegation,
  presence,
})
const hall: Past[] = [houseOpened(), ...PEOPLE]

describe('who is present', () => {
  it('[AG4] nobody is before the roll is called', () => expect(presentOf(sittingAfter(...hall))).toEqual([]))

  it('[AG4] those noted are, in seating order', () =>
    expect(
      presentOf(sittingAfter(...hall, noted(FRA), noted(ARE, 'present-and-voting'), noted(KEN))),
    ).toEqual([KEN, ARE, FRA]))

  it('[AG4] who was noted as absent is not', () =>
    expect(isPresent(sittingAfter(...hall, noted(FRA), noted(FRA, 'absent')), FRA)).toBe(false))

  it('[AG4] delegations with people are under an informal rulebook', () => {
    expect(presentOf(sittingAfter(...INFORMAL))).toEqual([KEN, ARE, FRA, VAT])
    given(...INFORMAL)
      .when(note(), DALAL)
      .refuses('not-in-order', 'AG4')
  })
})

describe('noting presence', () => {
  it.each([DALAL, ESTHER])('[AG5] the desk notes any delegation, also one without people (%s)', (who) => {
    given(...hall)
      .when(note(FRA), who)
      .gives(noted(FRA))
    given(...hall)
      .when(note(ATLANTIS, 'present-and-voting'), who)
      .gives(noted(ATLANTIS, 'present-and-voting'))
  })

  it.each([AMINA, GITA])('[AG5] a person of a delegation answers for it (%s)', (who) =>
    given(...hall)
      .when(note(ARE), who)
      .gives(noted(ARE)),
  )

  it.each([AMINA, OMAR, NOBODY, 'system'] as const)('[AG5] %s does not answer for another', (who) =>
    given(...hall)
      .when(note(FRA), who)
      .refuses('not-at-desk', 'AG5'),
  )

  it('[AG5] a delegation without a seat is not noted', () =>
    given(...hall)
      .when(note(UNSEATED), DALAL)
      .refuses('delegation-unknown', 'AG5'))

  it('[AG5] a state that the rulebook does not know is not noted', () =>
    given(houseOpened({ presence: ['absent', 'present'] }), ...PEOPLE)
      .when(note(ARE, 'present-and-voting'), AMINA)
      .refuses('presence-unknown', 'AG5'))

  it('[AG5] twice is harmless', () => {
    given(...hall, noted(ARE))
      .when(note(ARE), AMINA)
      .gives()
    given(...hall)
      .when(note(ARE, 'absent'), DALAL)
      .gives()
  })
})

describe('while a question is open', () => {
  const sitting = voting(sittingAfter(...MEETING))

  it('[AG6] a delegation arrives', () => inState(sitting).when(note(ATLANTIS), DALAL).gives(noted(ATLANTIS)))

  it.each<Presence>(['absent', 'present-and-voting'])('[AG6] none becomes %s', (presence) =>
    inState(sitting).when(note(ARE, presence), AMINA).refuses('during-vote', 'AG6'),
  )
})

describe('leaving', () => {
  it('[AG7] takes a delegation off the list', () =>
    given(...MEETING, listed(E1, ARE, AMINA), listed(E2, FRA, BORIS), listed(E3, ARE, GITA, 'reply'))
      .when(note(ARE, 'absent'), AMINA)
      .gives(
        noted(ARE, 'absent'),
        { type: 'speaker.unlisted', entry: E1 },
        { type: 'speaker.unlisted', entry: E3 },
      ))

  it('[AG7] ends its speech', () => {
    const past = [...MEETING, floorGiven(ARE, AMINA)]
    given(...past)
      .when(note(ARE, 'absent'), DALAL, lastAt(past) + 4000)
      .gives(noted(ARE, 'absent'), ended(4000))
  })

  it('[AG7] withdraws its point, and the clock of the speech goes on', () =>
    given(...MEETING, floorGiven(FRA, BORIS), [AMINA, raised(Q1, ARE)], PAUSED)
      .when(note(ARE, 'absent'), DALAL)
      .gives(noted(ARE, 'absent'), { type: 'point.withdrawn', point: Q1 }, RESUMED))

  it('[AG7] withdraws its point and ends its own speech', () => {
    const past: Past[] = [...MEETING, floorGiven(ARE, AMINA), [GITA, raised(Q1, ARE)], PAUSED]
    given(...past)
      .when(note(ARE, 'absent'), DALAL)
      .gives(noted(ARE, 'absent'), ended(2000), { type: 'point.withdrawn', point: Q1 })
  })
})
