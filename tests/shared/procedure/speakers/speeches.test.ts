// A speech that is being made: SP16, SP17, SP20, SP21.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import { remainingMs, usedMs } from '../../../../shared/procedure/speakers/floor-time.ts'
import type { SpeechKind } from '../../../../shared/procedure/speakers/speakers-state.ts'
import {
  ESTHER,
  ended,
  floorGiven,
  GITA,
  lastAt,
  MEETING,
  OMAR,
  PAUSED,
  Q1,
  RESUMED,
  raised,
  voting,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, DALAL, FRA } from '../samples.ts'

const speaking: Past[] = [...MEETING, floorGiven(ARE, AMINA)]
/** ms since 1970 at which Amina was given the floor */
const SINCE = lastAt(speaking)

describe('the clock', () => {
  const floor = sittingAfter(...speaking).speakers.floor!
  const paused = sittingAfter(...speaking, PAUSED).speakers.floor!
  const resumed = sittingAfter(...speaking, PAUSED, RESUMED).speakers.floor!

  it.each([
    [floor, 0, 0],
    [floor, 5000, 5000],
    [floor, 300_000, 300_000],
    [floor, -5000, 0],
    [paused, 500, 500],
    [paused, 1000, 1000],
    [paused, 9000, 1000],
    [resumed, 9000, 8000],
  ])('[SP16] counts without the pauses (%#)', (on, after, used) => {
    expect(usedMs(on, SINCE + after)).toBe(used)
    expect(remainingMs(on, SINCE + after)).toBe(120_000 - used)
  })

  it('[SP16] knows no rest without a limit', () =>
    expect(remainingMs({ ...floor, limitMs: null }, SINCE)).toBe(null))

  it('[SP16] stands still once, though it is stopped twice', () =>
    expect(sittingAfter(...speaking, PAUSED, PAUSED, RESUMED).speakers.floor).toMatchObject({
      pausedAt: null,
      pausedMs: 2000,
    }))
})

describe('what is counted', () => {
  const spoken = (kind: SpeechKind) =>
    sittingAfter(...MEETING, floorGiven(ARE, AMINA, { kind }), ended(4000)).speakers

  it.each<SpeechKind>(['speech', 'explanation', 'caucus'])('[SP16] a %s as speaking time', (kind) =>
    expect(spoken(kind).spoken).toEqual({ [ARE]: { ms: 4000, times: 1, replies: 0 } }),
  )

  it('[SP16] a reply, which is one right less, too', () =>
    expect(spoken('reply').spoken).toEqual({ [ARE]: { ms: 4000, times: 1, replies: 1 } }))

  it('[SP16] speeches alone as time on the item', () => {
    expect(spoken('speech').onItem).toEqual({ [ARE]: 4000 })
    expect(spoken('reply').onItem).toEqual({})
    expect(spoken('caucus').onItem).toEqual({})
  })

  it('[SP16] one after the other', () =>
    expect(
      sittingAfter(...MEETING, floorGiven(ARE, AMINA), ended(4000), floorGiven(ARE, GITA), ended(3000))
        .speakers.spoken[ARE],
    ).toEqual({ ms: 7000, times: 2, replies: 0 }))
})

describe('ending', () => {
  const end = (givenAt = SINCE): Command => ({ type: 'floor.end', givenAt })

  it.each([AMINA, DALAL, ESTHER])('[SP17] %s ends it', (who) =>
    given(...speaking)
      .when(end(), who, SINCE + 65_000)
      .gives(ended(65_000)),
  )

  it.each([GITA, BORIS, OMAR, 'system'] as const)('[SP17] %s does not', (who) =>
    given(...speaking)
      .when(end(), who)
      .refuses('not-your-floor', 'SP17'),
  )

  it('[SP17] another one than is meant goes on', () =>
    given(...speaking, ended(1000), floorGiven(FRA, BORIS))
      .when(end(), DALAL)
      .refuses('changed-meanwhile', 'RO15'))

  it('[SP17] it ends when the speaker is sent away', () =>
    given(...MEETING, floorGiven(null, OMAR, { kind: 'guest' }))
      .when({ type: 'person.remove', person: OMAR }, DALAL)
      .gives(ended(1000), { type: 'person.removed', person: OMAR }))

  it('[SP17] it ends once', () =>
    given(...speaking, ended(1000))
      .when(end(), AMINA)
      .refuses('floor-free', 'SP17'))

  it('[SP16] [SP17] while the clock stands still, what was used is counted', () =>
    given(...speaking, PAUSED)
      .when(end(), DALAL, SINCE + 65_000)
      .gives(ended(1000)))
})

describe('more time', () => {
  const extend = (seconds: number, givenAt = SINCE): Command => ({ type: 'floor.extend', givenAt, seconds })

  it('[SP20] the desk gives it', () => {
    given(...speaking)
      .when(extend(30), ESTHER)
      .gives({ type: 'floor.extended', ms: 30_000 })
    expect(sittingAfter(...speaking, { type: 'floor.extended', ms: 30_000 }).speakers.floor?.limitMs).toBe(
      150_000,
    )
  })

  it('[RO15] not to another speech than is meant', () =>
    given(...speaking)
      .when(extend(30, 1), DALAL)
      .refuses('changed-meanwhile', 'RO15'))

  it('[SP20] the speaker does not', () =>
    given(...speaking)
      .when(extend(30), AMINA)
      .refuses('not-at-desk', 'SP20'))

  it.each([4, 601, -30, 5.5])('[SP20] not %d seconds', (seconds) =>
    given(...speaking)
      .when(extend(seconds), DALAL)
      .refuses('bad-figure', undefined, 'seconds'),
  )

  it('[SP20] not where there is no speech, or no limit', () => {
    given(...MEETING)
      .when(extend(30), DALAL)
      .refuses('floor-free', 'SP20')
    given(...MEETING, floorGiven(ARE, AMINA, { limitMs: null }))
      .when(extend(30), DALAL)
      .refuses('not-in-order', 'SP20')
  })

  it('[SP20] [SP22] a guest has ten minutes at most', () => {
    const guest = floorGiven(null, OMAR, { kind: 'guest', limitMs: 570_000 })
    given(...MEETING, guest)
      .when(extend(31), DALAL)
      .refuses('bad-figure', undefined, 'seconds')
    given(...MEETING, guest)
      .when(extend(30), DALAL)
      .gives({ type: 'floor.extended', ms: 30_000 })
  })
})

describe('stopping the clock', () => {
  const pause = (isPaused: boolean, givenAt = SINCE): Command => ({ type: 'floor.pause', givenAt, isPaused })

  it('[RO15] not that of another speech than is meant', () =>
    given(...speaking)
      .when(pause(true, 1), DALAL)
      .refuses('changed-meanwhile', 'RO15'))

  it('[SP21] the desk does, and lets it go on', () => {
    given(...speaking)
      .when(pause(true), ESTHER)
      .gives(PAUSED)
    given(...speaking, PAUSED)
      .when(pause(false), DALAL)
      .gives(RESUMED)
  })

  it('[SP21] the house does both around a restart of its own', () => {
    given(...speaking)
      .when(pause(true), 'system')
      .gives(PAUSED)
    given(...speaking, PAUSED)
      .when(pause(false), 'system')
      .gives(RESUMED)
  })

  it('[SP21] the speaker does not', () =>
    given(...speaking)
      .when(pause(true), AMINA)
      .refuses('not-at-desk', 'SP21'))

  it('[SP21] twice is harmless', () => {
    given(...speaking)
      .when(pause(false), DALAL)
      .gives()
    given(...speaking, PAUSED)
      .when(pause(true), DALAL)
      .gives()
  })

  it('[SP21] not without a speech', () =>
    given(...MEETING)
      .when(pause(true), DALAL)
      .refuses('floor-free', 'SP21'))

  it('[SP21] it does not go on while a point or an open question holds it', () => {
    given(...speaking, [BORIS, raised(Q1, FRA)], PAUSED)
      .when(pause(false), DALAL)
      .refuses('point-open', 'PO8')
    inState(voting(sittingAfter(...speaking, PAUSED)))
      .when(pause(false), DALAL)
      .refuses('during-vote', 'SP21')
  })
})
