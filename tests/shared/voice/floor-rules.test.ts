// Who is heard on the floor, by the rules of shared/procedure/SPEC.md.
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../shared/procedure/event.ts'
import { floorClosesAt, floorRulesOf } from '../../../shared/voice/floor-rules.ts'
import { EMPTY_STAGE } from '../../../shared/voice/hearing.ts'
import {
  ended,
  floorGiven,
  lastAt,
  MEETING,
  OMAR,
  PAUSED,
  Q1,
  Q2,
  RESUMED,
  raised,
  ruled,
  voting,
} from '../procedure/floor-samples.ts'
import { type Past, sittingAfter } from '../procedure/given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN } from '../procedure/samples.ts'

const rulesOf = (past: readonly Past[], at = lastAt(past)) =>
  floorRulesOf(sittingAfter(...past), EMPTY_STAGE, at)
const heard = (past: readonly Past[], at?: number) => rulesOf(past, at).speaker

const SPEAKING: readonly Past[] = [...MEETING, floorGiven(FRA, BORIS)]
const GIVEN_AT = lastAt(SPEAKING)
const POINT: Past = [CHIDI, raised(Q1, KEN)]
const POINTED: readonly Past[] = [...SPEAKING, POINT, PAUSED]

describe('a speaker', () => {
  it('[SP12] is heard from when the floor is given until it ends, and nobody before', () => {
    expect([heard(MEETING), heard(SPEAKING), heard([...SPEAKING, ended(1000)])]).toEqual([null, BORIS, null])
  })

  it('[SP7] is heard until the time is over, to the millisecond', () => {
    const closesAt = GIVEN_AT + 120_000
    expect([heard(SPEAKING, closesAt - 1), heard(SPEAKING, closesAt)]).toEqual([BORIS, null])
    expect(floorClosesAt(sittingAfter(...SPEAKING))).toBe(closesAt)
  })

  it('[SP6] is heard without end where there is no limit', () => {
    const unlimited = [...MEETING, floorGiven(FRA, BORIS, { limitMs: null })]
    expect(heard(unlimited, GIVEN_AT + 86_400_000)).toBe(BORIS)
    expect(floorClosesAt(sittingAfter(...unlimited))).toBe(null)
  })

  it('[SP20] is heard again when the desk prolongs a speech whose time was over', () => {
    const prolonged: readonly Past[] = [...SPEAKING, { type: 'floor.extended', ms: 30_000 }]
    expect(heard(prolonged, GIVEN_AT + 149_999)).toBe(BORIS)
    expect(floorClosesAt(sittingAfter(...prolonged))).toBe(GIVEN_AT + 150_000)
  })

  it('[SP21] is heard while the desk has stopped the clock, and as much longer', () => {
    const stopped = [...SPEAKING, PAUSED]
    expect(heard(stopped, GIVEN_AT + 600_000)).toBe(BORIS)
    expect(floorClosesAt(sittingAfter(...stopped))).toBe(null)
    expect(floorClosesAt(sittingAfter(...stopped, RESUMED))).toBe(GIVEN_AT + 121_000)
  })

  it.each([
    ['[SP8] of a reply', floorGiven(FRA, BORIS, { kind: 'reply', limitMs: 60_000 }), BORIS],
    ['[SP10] who explains a vote', floorGiven(FRA, BORIS, { kind: 'explanation', limitMs: 60_000 }), BORIS],
    [
      '[SP22] who was invited to the rostrum',
      floorGiven(null, OMAR, { kind: 'guest', limitMs: 60_000 }),
      OMAR,
    ],
    ['[SP23] for a motion', floorGiven(FRA, BORIS, { kind: 'for', limitMs: 60_000 }), BORIS],
  ])('%s is heard for the time that is given', (_, given, person) => {
    const past = [...MEETING, given]
    expect([heard(past), heard(past, GIVEN_AT + 60_000)]).toEqual([person, null])
  })

  it('[SP19] to whom the rest was yielded is heard instead', () => {
    const yielded: readonly Event[] = [
      { type: 'floor.yielded', to: 'delegation' },
      ended(1000),
      floorGiven(KEN, CHIDI, { limitMs: 60_000, isYielded: true }),
    ]
    expect(heard([...SPEAKING, ...yielded])).toBe(CHIDI)
  })

  it('[SP18] who yields the rest to questions stays heard', () => {
    expect(heard([...SPEAKING, { type: 'floor.yielded', to: 'questions' }])).toBe(BORIS)
  })
})

describe('a point', () => {
  it('[PO2] that interrupts is heard, and the speaker is not until it is settled', () => {
    expect(heard(POINTED)).toBe(CHIDI)
    expect(heard([...POINTED, ruled(Q1), RESUMED])).toBe(BORIS)
  })

  it('[PO5] that is withdrawn gives the floor back', () => {
    const back: readonly Past[] = [...POINTED, { type: 'point.withdrawn', point: Q1 }, RESUMED]
    expect(heard(back)).toBe(BORIS)
  })

  it('[PO7] of privilege is heard before one of order', () => {
    expect(heard([...POINTED, [AMINA, raised(Q2, ARE, 'privilege')]])).toBe(AMINA)
  })

  it('[PO8] lets the speaker go on for the time that was left', () => {
    const past = [...POINTED, ruled(Q1), RESUMED]
    // the clock stood still for two seconds
    const closesAt = GIVEN_AT + 122_000
    expect([heard(past, closesAt - 1), heard(past, closesAt)]).toEqual([BORIS, null])
  })

  it('[PO12] appealed against is voted on without debate: nobody has the floor', () => {
    const sitting = voting(sittingAfter(...SPEAKING, PAUSED), { of: 'ruling', point: Q1 })
    expect(floorRulesOf(sitting, EMPTY_STAGE, GIVEN_AT).speaker).toBe(null)
  })

  it('[PO1] is heard without anybody on the floor, too', () => {
    expect(heard([...MEETING, [CHIDI, raised(Q1, KEN, 'inquiry')]])).toBe(CHIDI)
  })
})

describe('the hall', () => {
  it('[RO1] hears who presides at any time', () => {
    expect(rulesOf(MEETING).presiding).toBe(DALAL)
    expect(rulesOf(POINTED).presiding).toBe(DALAL)
  })

  it('[SP25] is silent but for the floor in a meeting, and not in an unmoderated caucus', () => {
    const caucus = (kind: 'moderated' | 'unmoderated'): Past => ({
      ...{ type: 'caucus.started', kind, endsAt: 900_000, seconds: kind === 'moderated' ? 60 : null },
    })
    const silent = [[], [caucus('moderated')], [caucus('unmoderated')]].map(
      (more) => rulesOf([...MEETING, ...more]).isInSession,
    )
    expect(silent).toEqual([true, true, false])
  })

  it('[AG9] talks when the meeting is suspended', () => {
    expect(rulesOf([...MEETING, { type: 'meeting.suspended', until: null }]).isInSession).toBe(false)
  })

  it('[RO17] knows whom the desk has muted', () => {
    const mute = (isMuted: boolean): Past => [DALAL, { type: 'person.muted', person: BORIS, isMuted }]
    expect(rulesOf([...SPEAKING, mute(true)]).muted).toEqual(new Set([BORIS]))
    expect(rulesOf([...SPEAKING, mute(true), mute(false)]).muted).toEqual(new Set())
  })
})
