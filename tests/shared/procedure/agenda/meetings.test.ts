// Meetings open, are suspended, resumed and adjourned: AG1 to AG3, AG8, AG20, AG23.
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/ids.ts'
import { openingQuorum } from '../../../../shared/procedure/agenda/opening-quorum.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import {
  E1,
  ESTHER,
  houseOpened,
  I1,
  INFORMAL,
  lastAt,
  MEETING,
  meeting,
  meetingUnder,
  noted,
  OMAR,
  PEOPLE,
  VAT,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, DALAL, FRA, KEN, saltOf } from '../samples.ts'

const open: Command = { type: 'meeting.open' }
const suspend: Command = { type: 'meeting.suspend', minutes: 30 }
const adjourn: Command = { type: 'meeting.adjourn' }
const suspended = (until: number | null = null): Event => ({ type: 'meeting.suspended', until })
const adjourned: Event = { type: 'meeting.adjourned', until: null }

const closedHall: Past[] = [houseOpened(), ...PEOPLE]
/** two of the four with a vote */
const enough: Past[] = [...closedHall, noted(ARE), noted(FRA)]

describe('opening', () => {
  it('[AG1] is done by the desk', () => {
    given(...enough)
      .when(open, DALAL)
      .gives(meeting(1))
    given(...enough)
      .when(open, ESTHER)
      .gives(meeting(1))
  })

  it.each<PersonId | 'system'>([AMINA, OMAR, 'system'])('[AG1] is not done by %s', (who) =>
    given(...enough)
      .when(open, who)
      .refuses('not-at-desk', 'AG1'),
  )

  it('[AG1] is needed once', () =>
    given(...MEETING)
      .when(open, DALAL)
      .refuses('meeting-open', 'AG1'))

  it('[AG1] is not needed under an informal rulebook', () =>
    expect(sittingAfter(...INFORMAL).agenda.meeting).toEqual({
      number: 1,
      phase: 'open',
      since: 1000,
      until: null,
    }))

  it('[AG1] makes the meeting open since then', () =>
    expect(sittingAfter(...enough, meeting(1)).agenda.meeting).toEqual({
      number: 1,
      phase: 'open',
      since: lastAt(enough) + 1000,
      until: null,
    }))

  it('[AG3] needs the quorum, and the refusal names its rule', () =>
    given(...closedHall, noted(ARE))
      .when(open, DALAL)
      .refuses('no-quorum', 'H 1'))

  it('[AG3] does not count observers', () => {
    given(...closedHall, noted(ARE), noted(VAT))
      .when(open, DALAL)
      .refuses('no-quorum', 'H 1')
    expect(openingQuorum(sittingAfter(...closedHall, noted(ARE), noted(VAT)))).toEqual({
      have: 1,
      need: 2,
      rule: 'H 1',
    })
  })

  it('[AG3] needs nobody where the rulebook has no such quorum', () =>
    given(houseOpened({ opening: null }), ...PEOPLE)
      .when(open, DALAL)
      .gives(meeting(1)))
})

describe('resuming', () => {
  it('[AG23] keeps number and roll', () => {
    const past = [...MEETING, suspended()]
    given(...past)
      .when(open, ESTHER)
      .gives(meeting(1))
    expect(sittingAfter(...past, meeting(1)).agenda.presence).toEqual(
      sittingAfter(...MEETING).agenda.presence,
    )
  })

  it('[AG3] needs the quorum again', () =>
    given(...MEETING, suspended(), noted(ARE, 'absent'), noted(FRA, 'absent'))
      .when(open, DALAL)
      .refuses('no-quorum', 'H 1'))

  it('[AG23] after an adjournment there is a new number and a new roll', () => {
    const past = [...MEETING, adjourned]
    expect(sittingAfter(...past).agenda.presence).toEqual({})
    given(...past)
      .when(open, DALAL)
      .refuses('no-quorum', 'H 1')
    given(...past, noted(KEN), noted(FRA))
      .when(open, DALAL)
      .gives(meeting(2))
  })
})

describe('outside a meeting', () => {
  it.each<[Command, PersonId, string]>([
    [
      {
        ...{ type: 'vote.open', question: 'Shall we?', method: 'recorded', decision: null, again: null },
        ...{ salt: saltOf(2), seed: '', seedSalt: '' },
      },
      DALAL,
      'AG2',
    ],
    [{ type: 'motion.move', motion: 'adjourn-debate', terms: {}, text: '', salt: saltOf(2) }, AMINA, 'MO1'],
    [{ type: 'point.raise', kind: 'order', text: '', salt: saltOf(2) }, AMINA, 'PO1'],
    [{ type: 'item.open', item: I1 }, DALAL, 'AG15'],
    [{ type: 'floor.give', entry: E1 }, DALAL, 'SP14'],
  ])('[AG2] no business is done (%#)', (command, who, rule) => {
    given(...enough)
      .when(command, who)
      .refuses('meeting-not-open', rule)
    given(...MEETING, suspended())
      .when(command, who)
      .refuses('meeting-not-open', rule)
  })

  it('[AG2] under an informal rulebook neither', () =>
    given(...INFORMAL, suspended())
      .when({ type: 'point.raise', kind: 'order', text: '', salt: saltOf(2) }, AMINA)
      .refuses('meeting-not-open', 'PO1'))
})

describe('suspending and adjourning by a word', () => {
  it('[AG8] who presides does under an informal rulebook', () => {
    given(...INFORMAL)
      .when(suspend, DALAL, 60_000)
      .gives(suspended(60_000 + 30 * 60_000))
    given(...INFORMAL)
      .when({ type: 'meeting.suspend', minutes: null }, DALAL)
      .gives(suspended())
    given(...INFORMAL)
      .when(adjourn, DALAL)
      .gives(adjourned)
  })

  it('[AG8] who presides does where a formal rulebook knows no motion for it', () => {
    const past = meetingUnder({ motions: [] })
    given(...past)
      .when({ type: 'meeting.suspend', minutes: null }, DALAL)
      .gives(suspended())
    given(...past)
      .when(adjourn, DALAL)
      .gives(adjourned)
  })

  it.each<[Command, string]>([
    [suspend, 'H 10'],
    [adjourn, 'H 11'],
  ])('[AG8] otherwise the motion does (%#)', (command, rule) =>
    given(...MEETING)
      .when(command, DALAL)
      .refuses('not-in-order', rule),
  )

  it.each([AMINA, ESTHER, 'system'] as const)('[AG8] %s does not', (who) => {
    given(...INFORMAL)
      .when(suspend, who)
      .refuses('not-presiding', 'AG8')
    given(...INFORMAL)
      .when(adjourn, who)
      .refuses('not-presiding', 'AG8')
  })

  it.each([0, -1, 1.5, 1441, Number.NaN])('[AG8] a suspension of %d minutes is none', (minutes) =>
    given(...INFORMAL)
      .when({ type: 'meeting.suspend', minutes }, DALAL)
      .refuses('bad-figure', undefined, 'minutes'),
  )

  it('[AG8] what is suspended cannot be suspended again, but adjourned', () => {
    given(...INFORMAL, suspended())
      .when(suspend, DALAL)
      .refuses('meeting-not-open', 'AG8')
    given(...INFORMAL, suspended())
      .when(adjourn, DALAL)
      .gives(adjourned)
    given(...INFORMAL, adjourned)
      .when(adjourn, DALAL)
      .refuses('meeting-not-open', 'AG8')
  })

  it.each([suspend, adjourn])('[AG20] not while a question is open ($type)', (command) =>
    inState(voting(sittingAfter(...INFORMAL)))
      .when(command, DALAL)
      .refuses('during-vote', 'AG20'),
  )
})
