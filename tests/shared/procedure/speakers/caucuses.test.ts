// Caucuses: SP25 to SP27.
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { evolve } from '../../../../shared/procedure/evolve.ts'
import { timeDueAt } from '../../../../shared/procedure/speakers/time-due.ts'
import {
  debating,
  E1,
  ESTHER,
  ended,
  floorGiven,
  lastAt,
  listed,
  MEETING,
  OMAR,
  PAUSED,
  PIA,
  VAT,
  voting,
} from '../floor-samples.ts'
import { given, happened, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ATLANTIS, BORIS, DALAL, FRA } from '../samples.ts'

type Kind = 'for' | 'against' | 'caucus'
const recognise = (delegation: DelegationId, kind: Kind): Command => ({
  ...{ type: 'floor.recognise', delegation, kind },
})

const started = (minutes: number, kind: 'moderated' | 'unmoderated' = 'moderated'): Event => ({
  ...{ type: 'caucus.started', kind, endsAt: lastAt(MEETING) + 1000 + minutes * 60_000 },
  seconds: kind === 'moderated' ? 60 : null,
})

describe('in a caucus', () => {
  const moderated: Past[] = [...MEETING, started(10)]
  const unmoderated: Past[] = [...MEETING, started(10, 'unmoderated')]
  const endsAt = lastAt(moderated) + 600_000
  const speech = (limitMs = 60_000) => floorGiven(FRA, BORIS, { kind: 'caucus', limitMs })

  it('[SP25] the desk recognises without a list', () =>
    given(...moderated)
      .when(recognise(FRA, 'caucus'), ESTHER)
      .gives(speech()))

  it('[SP25] the same delegation again', () =>
    given(...moderated, speech(), ended(3000))
      .when(recognise(FRA, 'caucus'), DALAL)
      .gives(speech()))

  it('[SP25] observers, too', () =>
    given(...moderated)
      .when(recognise(VAT, 'caucus'), DALAL)
      .gives(floorGiven(VAT, PIA, { kind: 'caucus', limitMs: 60_000 })))

  it('[SP25] not who is absent, and not by a delegate', () => {
    given(...moderated)
      .when(recognise(ATLANTIS, 'caucus'), DALAL)
      .refuses('absent', 'SP25')
    given(...moderated)
      .when(recognise(FRA, 'caucus'), BORIS)
      .refuses('not-at-desk', 'SP25')
  })

  it('[SP25] a speech does not go beyond its end', () => {
    given(...moderated)
      .when(recognise(FRA, 'caucus'), DALAL, endsAt - 25_000)
      .gives(speech(25_000))
    given(...moderated)
      .when(recognise(FRA, 'caucus'), DALAL, endsAt)
      .refuses('no-caucus', 'SP25')
  })

  it('[SP25] more time does not go beyond its end', () => {
    const past: Past[] = [...moderated, speech()]
    const since = lastAt(past)
    const extend = { type: 'floor.extend', givenAt: since, seconds: 600 } as const
    given(...past)
      .when(extend, DALAL, since + 10_000)
      .gives({ type: 'floor.extended', ms: endsAt - since - 60_000 })
    given(...past, { type: 'floor.extended', ms: endsAt - since - 60_000 })
      .when({ ...extend, seconds: 5 }, DALAL, since + 20_000)
      .refuses('time-used-up', 'SP25')
  })

  it('[SP25] nobody is recognised where there is none, or an unmoderated one', () => {
    given(...MEETING)
      .when(recognise(FRA, 'caucus'), DALAL)
      .refuses('no-caucus', 'SP25')
    given(...unmoderated)
      .when(recognise(FRA, 'caucus'), DALAL)
      .refuses('no-caucus', 'SP25')
  })

  it.each([moderated, unmoderated])('[SP25] the list and guests rest (%#)', (...past) => {
    given(...past, listed(E1, FRA, BORIS))
      .when({ type: 'floor.give', entry: E1 }, DALAL)
      .refuses('not-in-order', 'SP25')
    given(...past)
      .when({ type: 'floor.invite', person: OMAR, seconds: 90 }, DALAL)
      .refuses('not-in-order', 'SP25')
  })
})

describe('the end of a caucus', () => {
  const caucus: Past[] = [...MEETING, started(10)]
  const endsAt = lastAt(caucus) + 600_000
  const speaking: Past[] = [...caucus, floorGiven(FRA, BORIS, { kind: 'caucus', limitMs: 60_000 })]
  const end: Command = { type: 'caucus.end', startedAt: lastAt(caucus) }
  const check: Command = { type: 'time.check' }
  const over: Event = { type: 'caucus.ended' }

  it('[RO15] not another one than is meant', () =>
    given(...caucus)
      .when({ type: 'caucus.end', startedAt: 1 }, DALAL)
      .refuses('changed-meanwhile', 'RO15'))

  it('[SP26] by the desk', () => {
    given(...caucus)
      .when(end, DALAL)
      .gives(over)
    given(...caucus)
      .when(end, AMINA)
      .refuses('not-at-desk', 'SP26')
    given(...MEETING)
      .when(end, DALAL)
      .refuses('no-caucus', 'SP26')
  })

  it('[SP26] ends the speech made in it', () =>
    given(...speaking)
      .when(end, DALAL, lastAt(speaking) + 8000)
      .gives(ended(8000), over))

  it('[SP26] by the house at its time, and not before', () => {
    given(...caucus)
      .when(check, 'system', endsAt - 1)
      .gives()
    given(...caucus)
      .when(check, 'system', endsAt)
      .gives(over)
    expect(timeDueAt(sittingAfter(...caucus))).toBe(endsAt)
  })

  it('[SP28] waits for a house that restarts, and comes so much later', () => {
    const held: Past[] = [...caucus, { type: 'times.held' }]
    given(...caucus)
      .when({ type: 'times.hold', isHeld: true })
      .gives({ type: 'times.held' })
    given(...held)
      .when({ type: 'times.hold', isHeld: true })
      .gives()
    given(...held)
      .when(check, 'system', endsAt)
      .gives()
    expect(timeDueAt(sittingAfter(...held))).toBeNull()
    const back = evolve(sittingAfter(...held), {
      ...{ seq: held.length + 1, at: lastAt(held) + 90_000, by: 'system', event: { type: 'times.released' } },
    })
    expect(back.speakers).not.toHaveProperty('heldAt')
    expect(timeDueAt(back)).toBe(endsAt + 90_000)
  })

  it('[SP28] nothing waits where there is nothing that ends, and no person makes it wait', () => {
    for (const isHeld of [true, false])
      given(...MEETING)
        .when({ type: 'times.hold', isHeld })
        .gives()
    given(...caucus)
      .when({ type: 'times.hold', isHeld: true }, DALAL)
      .refuses('not-presiding', 'RO12')
  })

  it('[SP26] the speech counts to the end, however late that is noticed', () => {
    const late: Past[] = [...caucus, floorGiven(FRA, BORIS, { kind: 'caucus', limitMs: 60_000 })]
    given(...late)
      .when(check, 'system', endsAt + 90_000)
      .gives(ended(endsAt - lastAt(late)), over)
  })

  it('[SP26] the pause of a speech counts neither', () =>
    given(...speaking, PAUSED)
      .when(check, 'system', endsAt + 90_000)
      .gives(ended(1000), over))

  it('[SP26] waits for an open question', () => {
    const sitting = voting(sittingAfter(...caucus))
    inState(sitting).when(check, 'system', endsAt).gives()
    inState(sitting).when(end, DALAL).refuses('during-vote', 'SP26')
    expect(timeDueAt(sitting)).toBe(null)
  })

  it('[SP26] nothing is left of it', () => {
    const { floor, caucus: none } = sittingAfter(...speaking, over).speakers
    expect([floor, none]).toEqual([null, null])
    expect(timeDueAt(sittingAfter(...MEETING))).toBe(null)
    given(...MEETING)
      .when(check, 'system')
      .gives()
  })

  it('[SP26] comes later when it is extended', () =>
    expect(
      sittingAfter(...caucus, { type: 'caucus.extended', endsAt: endsAt + 60_000 }).speakers.caucus?.endsAt,
    ).toBe(endsAt + 60_000))

  it('[SP26] what is over is not extended', () =>
    expect(
      sittingAfter(...caucus, over, { type: 'caucus.extended', endsAt: endsAt + 60_000 }).speakers.caucus,
    ).toBe(null))
})

describe('the beginning of a caucus', () => {
  it('[SP27] has the topic of the motion that was carried', () => {
    const before = debating(sittingAfter(...MEETING), { motion: 'moderated-caucus', text: 'Wells' })
    const carried = { ...before, motions: { ...before.motions, carried: before.motions.pending[0]! } }
    const [event] = happened([started(10)], carried.seq + 1)
    expect(evolve(carried, event!).speakers.caucus).toEqual({
      ...{ kind: 'moderated', topic: 'Wells', startedAt: lastAt(MEETING) + 1000 },
      ...{ endsAt: lastAt(MEETING) + 601_000, seconds: 60 },
    })
  })

  it('[SP27] ends the speech before it', () => {
    const { floor, spoken } = sittingAfter(...MEETING, floorGiven(FRA, BORIS), started(10)).speakers
    expect([floor, spoken[FRA]?.ms]).toEqual([null, 1000])
  })
})
