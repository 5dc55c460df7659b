// Giving the floor by the list: SP7 to SP9, SP12, SP13, SP15.
import { describe, expect, it } from 'vitest'
import type { EntryId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Procedure } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { nextEntry } from '../../../../shared/procedure/speakers/next-entry.ts'
import {
  E1,
  E2,
  E3,
  E9,
  ESTHER,
  ended,
  floorGiven,
  GITA,
  HOUSE_RULES,
  INFORMAL,
  lastAt,
  listed,
  MEETING,
  meetingUnder,
} from '../floor-samples.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, left } from '../samples.ts'

const give = (entry: EntryId): Command => ({ type: 'floor.give', entry })
const nextOf = (...past: readonly Past[]) => nextEntry(sittingAfter(...past))?.id ?? null

/** FRA, then ARE. */
const list: Past[] = [...MEETING, listed(E1, FRA, BORIS), listed(E2, ARE, AMINA)]
const first = floorGiven(FRA, BORIS, { entry: E1 })

describe('by the list', () => {
  it.each([DALAL, ESTHER])('[SP12] the desk calls the first (%s)', (who) =>
    given(...list)
      .when(give(E1), who)
      .gives(first),
  )

  it('[SP12] a delegate does not', () =>
    given(...list)
      .when(give(E1), BORIS)
      .refuses('not-at-desk', 'SP12'))

  it('[SP12] not the second', () =>
    given(...list)
      .when(give(E2), DALAL)
      .refuses('not-next', 'H 2'))

  it('[SP12] not who is not on it', () => {
    given(...list)
      .when(give(E9), DALAL)
      .refuses('entry-unknown', 'SP12')
    given(...list, first, ended(1000))
      .when(give(E1), DALAL)
      .refuses('entry-unknown', 'SP12')
  })

  it('[SP12] who is called is on it no more, and has the floor', () => {
    const { entries, floor } = sittingAfter(...list, first).speakers
    expect(entries.map(({ id }) => id)).toEqual([E2])
    expect(floor).toEqual({
      ...{ delegation: FRA, person: BORIS, kind: 'speech', givenAt: lastAt(list) + 1000, limitMs: 120_000 },
      ...{ pausedAt: null, pausedMs: 0, isYielded: false, yieldedTo: null },
    })
  })

  it('[SP12] the next is known before it is called', () => {
    expect(nextOf(...list)).toBe(E1)
    expect(nextOf(...list, first, ended(1000))).toBe(E2)
    expect(nextOf(...MEETING)).toBe(null)
  })

  it('[SP13] who is absent when called is passed over and keeps the place', () => {
    // FRA came, asked and went in an informal hall, where entries outlive their people
    const gone: Past[] = [...INFORMAL, listed(E1, FRA, BORIS), listed(E2, ARE, AMINA), left(BORIS, FRA)]
    given(...gone)
      .when(give(E1), DALAL)
      .refuses('absent', 'SP13')
    given(...gone)
      .when(give(E2), DALAL)
      .gives(floorGiven(ARE, AMINA, { entry: E2 }))
    expect(nextOf(...gone)).toBe(E2)
    expect(sittingAfter(...gone).speakers.entries.map(({ id }) => id)).toEqual([E1, E2])
  })

  it('[SP13] so is a delegation that is present without people', () => {
    const empty: Past[] = [...list, left(BORIS, FRA)]
    given(...empty)
      .when(give(E1), DALAL)
      .refuses('person-unknown', 'SP15')
    expect(nextOf(...empty)).toBe(E2)
  })

  it('[SP15] the head speaks for who has left', () =>
    given(...MEETING, listed(E1, ARE, GITA), left(GITA, ARE))
      .when(give(E1), DALAL)
      .gives(floorGiven(ARE, AMINA, { entry: E1 })))

  it('[SP15] who asked speaks, be it the head or not', () =>
    given(...MEETING, listed(E1, ARE, GITA))
      .when(give(E1), DALAL)
      .gives(floorGiven(ARE, GITA, { entry: E1 })))
})

describe('how long', () => {
  const limits = (seconds: number | null, totalSeconds: number | null): Event => ({
    ...{ type: 'limits.set', seconds, totalSeconds },
  })

  it.each<[number | null, number | null, number | null]>([
    [90, null, 90_000],
    [null, null, null],
    [null, 60, 60_000],
    [90, 60, 60_000],
    [30, 60, 30_000],
  ])('[SP7] with %s seconds a speech and %s in all: %s ms', (seconds, totalSeconds, limitMs) =>
    given(...list, limits(seconds, totalSeconds))
      .when(give(E1), DALAL)
      .gives(floorGiven(FRA, BORIS, { entry: E1, limitMs })),
  )

  it('[SP7] the rest of the time on the item is the limit', () =>
    given(...MEETING, limits(60, 100), floorGiven(FRA, BORIS), ended(70_000), listed(E1, FRA, BORIS))
      .when(give(E1), DALAL)
      .gives(floorGiven(FRA, BORIS, { entry: E1, limitMs: 30_000 })))

  it('[SP7] [SP13] who has none left is passed over', () => {
    const spent: Past[] = [...list, floorGiven(FRA, BORIS), ended(70_000), limits(60, 70)]
    given(...spent)
      .when(give(E1), DALAL)
      .refuses('time-used-up', 'H 3')
    expect(nextOf(...spent)).toBe(E2)
  })

  it.each([
    [0, 60_000],
    [1, 30_000],
    [2, 30_000],
  ])('[SP8] after %d replies another has %d ms', (before, limitMs) => {
    const made = Array.from({ length: before }, () => [
      floorGiven(FRA, BORIS, { kind: 'reply' }),
      ended(1000),
    ]).flat()
    given(...MEETING, ...made, listed(E1, FRA, BORIS, 'reply'))
      .when(give(E1), DALAL)
      .gives(floorGiven(FRA, BORIS, { entry: E1, kind: 'reply', limitMs }))
  })

  it.each([300, null])('an explanation has the %s seconds of the rulebook', (seconds) => {
    const explanations = { rule: 'H 14', seconds, exceptSponsors: true }
    given(
      ...meetingUnder({ voting: { ...HOUSE_RULES.voting, explanations } }),
      listed(E1, FRA, BORIS, 'explanation'),
    )
      .when(give(E1), DALAL)
      .gives(
        floorGiven(FRA, BORIS, {
          entry: E1,
          kind: 'explanation',
          limitMs: seconds === null ? null : seconds * 1000,
        }),
      )
  })
})

describe('out of turn', () => {
  const replying = (change: Partial<Procedure> = {}): Past[] => [
    ...meetingUnder(change),
    listed(E1, FRA, BORIS),
    listed(E2, ARE, AMINA, 'reply'),
    listed(E3, KEN, CHIDI, 'reply'),
  ]
  const afterSpeech = { replies: { ...HOUSE_RULES.replies!, when: 'after-speech' } } as const
  const reply = floorGiven(ARE, AMINA, { entry: E2, kind: 'reply', limitMs: 60_000 })

  it('[SP9] replies wait for the end of the list where the rulebook says so', () => {
    given(...replying())
      .when(give(E2), DALAL)
      .refuses('not-next', 'H 2')
    expect(nextOf(...replying())).toBe(E1)
    const done: Past[] = [...replying(), first, ended(1000)]
    given(...done)
      .when(give(E2), DALAL)
      .gives(reply)
    expect(nextOf(...done)).toBe(E2)
  })

  it('[SP9] or come at once after a speech', () => {
    given(...replying(afterSpeech))
      .when(give(E2), DALAL)
      .gives(reply)
    given(...replying(afterSpeech))
      .when(give(E1), DALAL)
      .gives(first)
    expect(nextOf(...replying(afterSpeech))).toBe(E2)
  })

  it('[SP9] [SP12] in the order of request', () =>
    given(...replying(afterSpeech))
      .when(give(E3), DALAL)
      .refuses('not-next', 'H 2'))

  it('[SP12] explanations come at any time, in their order', () => {
    const past: Past[] = [
      ...MEETING,
      listed(E1, FRA, BORIS),
      listed(E2, ARE, AMINA, 'explanation'),
      listed(E3, KEN, CHIDI, 'explanation'),
    ]
    given(...past)
      .when(give(E2), DALAL)
      .gives(floorGiven(ARE, AMINA, { entry: E2, kind: 'explanation', limitMs: 300_000 }))
    given(...past)
      .when(give(E3), DALAL)
      .refuses('not-next', 'H 2')
    expect(nextOf(...past)).toBe(E2)
  })
})
