// Guests at the rostrum, and what stands in the way of giving the floor to anybody: SP14, SP22, PO9.
import { describe, expect, it } from 'vitest'
import type { EntryId, PersonId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { timeDueAt } from '../../../../shared/procedure/speakers/time-due.ts'
import {
  E1,
  E2,
  ESTHER,
  ended,
  floorGiven,
  houseOpened,
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
  ruled,
  VAT,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, DALAL, FRA, NOBODY } from '../samples.ts'

const give = (entry: EntryId): Command => ({ type: 'floor.give', entry })

/** FRA, then ARE. */
const list: Past[] = [...MEETING, listed(E1, FRA, BORIS), listed(E2, ARE, AMINA)]
const first = floorGiven(FRA, BORIS, { entry: E1 })

describe('what stands in the way', () => {
  const commands: Command[] = [
    give(E1),
    { type: 'floor.recognise', delegation: FRA, kind: 'for' },
    { type: 'floor.recognise', delegation: FRA, kind: 'caucus' },
    { type: 'floor.invite', person: OMAR, seconds: 90 },
  ]

  it.each(commands)('[SP14] no meeting is open (%#)', (command) =>
    given(houseOpened(), ...PEOPLE, noted(FRA), listed(E1, FRA, BORIS))
      .when(command, DALAL)
      .refuses('meeting-not-open', 'SP14'),
  )

  it.each(commands)('[VO12] [SP14] a question is open (%#)', (command) =>
    inState(voting(sittingAfter(...list)))
      .when(command, DALAL)
      .refuses('during-vote', 'SP14'),
  )

  it.each(commands)('[SP14] somebody has the floor (%#)', (command) =>
    given(...list, floorGiven(ARE, AMINA))
      .when(command, DALAL)
      .refuses('floor-taken', 'SP14'),
  )

  it.each(commands)('[PO9] a point waits (%#)', (command) =>
    given(...list, [BORIS, raised(Q1, FRA, 'inquiry')])
      .when(command, DALAL)
      .refuses('point-open', 'PO9'),
  )

  it('[PO9] and then it does not', () =>
    given(...list, [BORIS, raised(Q1, FRA)], ruled(Q1))
      .when(give(E1), DALAL)
      .gives(first))
})

describe('guests', () => {
  const invite = (person: PersonId = OMAR, seconds = 90): Command => ({
    ...{ type: 'floor.invite', person, seconds },
  })
  const guest = floorGiven(null, OMAR, { kind: 'guest', limitMs: 90_000 })
  const speaking: Past[] = [...MEETING, guest]
  const since = lastAt(speaking)
  const check: Command = { type: 'time.check' }

  it.each([DALAL, ESTHER])('[SP22] the desk brings somebody to the rostrum (%s)', (who) =>
    given(...MEETING)
      .when(invite(), who)
      .gives(guest),
  )

  it('[SP22] be it somebody from the gallery', () =>
    given(...MEETING)
      .when(invite(NOBODY, 600), DALAL)
      .gives(floorGiven(null, NOBODY, { kind: 'guest', limitMs: 600_000 })))

  it('[SP22] a delegate does not', () =>
    given(...MEETING)
      .when(invite(), AMINA)
      .refuses('not-at-desk', 'SP22'))

  it('[SP22] nobody of a delegation, and nobody who was sent away', () => {
    given(...MEETING)
      .when(invite(AMINA), DALAL)
      .refuses('not-in-order', 'SP22')
    given(...MEETING, { type: 'person.removed', person: OMAR })
      .when(invite(), DALAL)
      .refuses('person-unknown', 'SP22')
  })

  it.each([9, 601, 0, 30.5])('[SP22] not for %d seconds', (seconds) =>
    given(...MEETING)
      .when(invite(OMAR, seconds), DALAL)
      .refuses('bad-figure', undefined, 'seconds'),
  )

  it('[SP22] the house ends it when the time is over, and not before', () => {
    given(...speaking)
      .when(check, 'system', since + 89_999)
      .gives()
    given(...speaking)
      .when(check, 'system', since + 90_000)
      .gives(ended(90_000))
    expect(timeDueAt(sittingAfter(...speaking))).toBe(since + 90_000)
  })

  it('[SP22] counts what was given, however late the end is noticed', () =>
    given(...speaking)
      .when(check, 'system', since + 500_000)
      .gives(ended(90_000)))

  it('[SP22] counts no pauses', () => {
    const paused: Past[] = [...speaking, PAUSED]
    given(...paused)
      .when(check, 'system', since + 500_000)
      .gives()
    expect(timeDueAt(sittingAfter(...paused))).toBe(null)
    expect(timeDueAt(sittingAfter(...paused, RESUMED))).toBe(since + 91_000)
  })

  it('[SP22] leaves no trace in the times of delegations', () =>
    expect(sittingAfter(...speaking, ended(90_000)).speakers.spoken).toEqual({}))

  it('[SP22] a speech of anybody else goes on', () => {
    const past: Past[] = [...MEETING, floorGiven(VAT, OMAR)]
    given(...past)
      .when(check, 'system', lastAt(past) + 500_000)
      .gives()
    expect(timeDueAt(sittingAfter(...past))).toBe(null)
  })
})
