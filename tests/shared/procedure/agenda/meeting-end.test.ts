// What ends with a meeting, and what stays: AG9.
import { describe, expect, it } from 'vitest'
import type { EntryId } from '../../../../shared/ids.ts'
import { meetingClosing } from '../../../../shared/procedure/agenda/meeting-closing.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import {
  debating,
  E1,
  ended,
  floorGiven,
  INFORMAL,
  lastAt,
  listed,
  M1,
  Q1,
  raised,
} from '../floor-samples.ts'
import { given, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, DALAL, FRA } from '../samples.ts'

const adjourn: Command = { type: 'meeting.adjourn' }
const suspended = (until: number | null = null): Event => ({ type: 'meeting.suspended', until })
const adjourned: Event = { type: 'meeting.adjourned', until: null }

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
