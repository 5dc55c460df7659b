// Meetings open, are suspended, resumed and adjourned: AG1 to AG3, AG8, AG9, AG20.
import { describe, expect, it } from 'vitest'
import type { EntryId, PersonId } from '../../../../shared/ids.ts'
import { meetingClosing } from '../../../../shared/procedure/agenda/meeting-closing.ts'
import { openingQuorum } from '../../../../shared/procedure/agenda/opening-quorum.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import {
  debating,
  E1,
  ESTHER,
  ended,
  floorGiven,
  houseOpened,
  INFORMAL,
  lastAt,
  listed,
  M1,
  MEETING,
  meeting,
  meetingUnder,
  noted,
  OMAR,
  PEOPLE,
  Q1,
  raised,
  VAT,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, DALAL, FRA, KEN } from '../samples.ts'

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

  it('[AG2] needs the quorum, and the refusal names its rule', () =>
    given(...closedHall, noted(ARE))
      .when(open, DALAL)
      .refuses('no-quorum', 'H 1'))

  it('[AG2] does not count observers', () => {
    given(...closedHall, noted(ARE), noted(VAT))
      .when(open, DALAL)
      .refuses('no-quorum', 'H 1')
    expect(openingQuorum(sittingAfter(...closedHall, noted(ARE), noted(VAT)))).toEqual({
      have: 1,
      need: 2,
      rule: 'H 1',
    })
  })

  it('[AG2] needs nobody where the rulebook has no such quorum', () =>
    given(houseOpened({ opening: null }), ...PEOPLE)
      .when(open, DALAL)
      .gives(meeting(1)))
})

describe('resuming', () => {
  it('[AG3] keeps number and roll', () => {
    const past = [...MEETING, suspended()]
    given(...past)
      .when(open, ESTHER)
      .gives(meeting(1))
    expect(sittingAfter(...past, meeting(1)).agenda.presence).toEqual(
      sittingAfter(...MEETING).agenda.presence,
    )
  })

  it('[AG2] needs the quorum again', () =>
    given(...MEETING, suspended(), noted(ARE, 'absent'), noted(FRA, 'absent'))
      .when(open, DALAL)
      .refuses('no-quorum', 'H 1'))

  it('[AG3] after an adjournment there is a new number and a new roll', () => {
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

describe('what ends with a meeting', () => {
  const speaking: Past[] = [...INFORMAL, listed(E1, FRA, BORIS), floorGiven(ARE, AMINA)]
  const at = lastAt(speaking) + 7000

  it('[AG9] the speech, its time counted', () => {
    given(...speaking)
      .when(adjourn, DALAL, at)
      .gives(ended(7000), adjourned)
    const { speakers } = sittingAfter(...speaking, ended(7000), adjourned)
    expect(speakers.floor).toBe(null)
    expect(speakers.spoken[ARE]).toEqual({ ms: 7000, times: 1, replies: 0 })
  })

  it('[AG9] the caucus', () => {
    const caucus: Event = { type: 'caucus.started', kind: 'unmoderated', endsAt: at + 60_000, seconds: null }
    given(...INFORMAL, caucus)
      .when({ type: 'meeting.suspend', minutes: null }, DALAL)
      .gives({ type: 'caucus.ended' }, suspended())
  })

  it('[AG9] the motions, when it is adjourned', () => {
    const sitting = debating(sittingAfter(...INFORMAL))
    inState(sitting).when(adjourn, DALAL).gives({ type: 'motion.lapsed', motion: M1 }, adjourned)
    inState(sitting).when({ type: 'meeting.suspend', minutes: null }, DALAL).gives(suspended())
    expect(meetingClosing(sitting, at, { lapses: true })).toEqual([{ type: 'motion.lapsed', motion: M1 }])
  })

  it('[AG9] points that wait', () => {
    const { points } = sittingAfter(...INFORMAL, [BORIS, raised(Q1, FRA)], suspended())
    expect(points).toEqual({ raised: [], ruledDuring: null, count: 1 })
  })

  it.each([adjourned, suspended()])('[AG9] but not the list ($type)', (event) =>
    expect(sittingAfter(...speaking, event).speakers.entries.map(({ id }) => id)).toEqual<EntryId[]>([E1]),
  )

  it('[AG9] a motion that adjourns without another word ends the same', () => {
    const { speakers, motions } = sittingAfter(...speaking, adjourned)
    expect(speakers.spoken[ARE]).toEqual({ ms: 1000, times: 1, replies: 0 })
    expect([speakers.floor, speakers.caucus, motions.pending]).toEqual([null, null, []])
  })
})
