// The clock of the wall: what is left, how near the end is, and how far beyond it.
import { describe, expect, it } from 'vitest'
import { type ClockReading, readClock } from '../../client/wall/wall-clock.ts'
import type { WallClock } from '../../client/wall/wall-sheet.ts'
import { stateOf, wordsOf } from './show.tsx'

const words = wordsOf('en')
const { format } = stateOf('en')
const START = 1_000_000
const speech = (more: Partial<Extract<WallClock, { is: 'speech' }>> = {}): WallClock => ({
  ...{ is: 'speech', givenAt: START, limitMs: 90_000, pausedAt: null, pausedMs: 0 },
  ...more,
})
const until: WallClock = { is: 'until', startedAt: START, endsAt: START + 600_000 }

const at = (clock: WallClock, afterMs: number): ClockReading => {
  const reading = readClock(clock, START + afterMs, words, format)
  return { ...reading, note: reading.note.replace(/[\u2068\u2069]/g, '') }
}

describe('the clock of a speech', () => {
  it.each([
    [0, '1:30', 'of 1:30', 'calm', 0],
    [1, '1:30', 'of 1:30', 'calm', 0],
    [45_000, '0:45', 'of 1:30', 'calm', 0.5],
    [60_000, '0:30', 'of 1:30', 'short', 0.667],
    [89_500, '0:01', 'of 1:30', 'short', 0.994],
    [90_000, '0:00', 'of 1:30', 'short', 1],
    [90_400, '+0:00', 'over time', 'over', 1],
    [102_000, '+0:12', 'over time', 'over', 1],
  ])('after %i ms reads %s, %s, %s', (afterMs, digits, note, tone, share) => {
    const reading = at(speech(), afterMs)
    expect({ ...reading, share: Number(reading.share?.toFixed(3)) }).toEqual({ digits, note, tone, share })
  })

  it('stands still while it is stopped, and does not count what was stopped before', () => {
    expect(at(speech({ pausedAt: START + 30_000 }), 80_000)).toEqual({
      digits: '1:00',
      note: 'clock stopped',
      tone: 'paused',
      share: 1 / 3,
    })
    expect(at(speech({ pausedMs: 10_000 }), 40_000).digits).toBe('1:00')
  })

  it('counts up where there is no limit', () => {
    expect(at(speech({ limitMs: null }), 75_000)).toEqual({
      digits: '1:15',
      note: 'no limit',
      tone: 'calm',
      share: null,
    })
  })
})

describe('the clock of a time', () => {
  it.each([
    [0, '10:00', 'calm', 0],
    [570_000, '0:30', 'short', 0.95],
    [600_000, '0:00', 'short', 1],
    [700_000, '0:00', 'short', 1],
  ])('after %i ms reads %s, %s', (afterMs, digits, tone, share) => {
    expect(at(until, afterMs)).toEqual({ digits, note: 'left', tone, share })
  })
})

it('speaks Arabic, with the digits of the reader', () => {
  const arabic = { ...stateOf('ar').format, number: (value: number) => `<${value}>` }
  expect(readClock(speech(), START + 102_000, wordsOf('ar'), arabic)).toMatchObject({
    digits: '+<0>:<1><2>',
    note: 'تجاوز الوقت',
  })
})
