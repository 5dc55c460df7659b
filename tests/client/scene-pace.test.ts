import { describe, expect, test } from 'vitest'
import { nextTier } from '../../client/scene/quality.ts'
import { newClimbs, newPace, type Pace, SHARES, watchPace } from '../../client/scene/systems/watch-pace.ts'

/** Every change that so many seconds at a rate lead to, as the second in which it came. */
function run(pace: Pace, rate: number, seconds: number): readonly string[] {
  const changes: string[] = []
  for (let frame = 1; frame <= rate * seconds; frame += 1) {
    const verdict = watchPace(pace, { dt: 1 / rate })
    if (verdict !== 'keep') changes.push(`${Math.round(frame / rate)} ${verdict} ${SHARES[pace.rung]}`)
  }
  return changes
}

describe('the pace of the hall', () => {
  test('the first seconds say nothing; after slow ones the resolution goes down, then the tier', () => {
    expect(run(newPace(), 10, 21)).toEqual([
      '8 resolution 0.8',
      '12 resolution 0.64',
      '16 resolution 0.5',
      '20 lower 0.5',
    ])
  })

  test('one slow look changes nothing', () => {
    const pace = newPace()
    expect([...run(pace, 60, 10), ...run(pace, 10, 2), ...run(pace, 60, 2), ...run(pace, 10, 2)]).toEqual([])
  })

  test('between slow and quick it stays as it is', () => {
    expect(run(newPace(), 30, 120)).toEqual([])
  })

  test('it climbs after many quick seconds, twice at most, and never flickers', () => {
    const pace = newPace()
    const slow = run(pace, 10, 13)
    const quick = run(pace, 60, 120)
    const again = [...run(pace, 10, 40), ...run(pace, 60, 300)]
    expect([slow.length, quick, pace.climbs.left]).toEqual([2, ['17 resolution 0.8', '33 resolution 1'], 0])
    expect(again.filter((change) => change.includes('resolution 1') || change.includes('higher'))).toEqual([])
  })

  test('at full resolution it climbs to the next tier, and the climbs are kept from tier to tier', () => {
    const climbs = newClimbs()
    expect(run(newPace(climbs), 60, 21)).toEqual(['20 higher 1'])
    expect(run(newPace(climbs), 60, 21)).toEqual(['20 higher 1'])
    expect(run(newPace(climbs), 60, 120)).toEqual([])
  })

  test('a tab that was hidden is not a slow machine', () => {
    const pace = newPace()
    const dts = [...Array.from({ length: 360 }, () => 1 / 60), 30, 1 / 60]
    expect(new Set(dts.map((dt) => watchPace(pace, { dt })))).toEqual(new Set(['keep']))
  })
})

describe('the next tier', () => {
  const card = { renderer: 'ANGLE (Some Card)', cores: 8, isTouch: false }
  test('is one step away, and stops at both ends', () => {
    expect([
      nextTier('high', 'lower', card),
      nextTier('medium', 'lower', card),
      nextTier('low', 'lower', card),
    ]).toEqual(['medium', 'low', 'low'])
    expect([nextTier('low', 'higher', card), nextTier('high', 'higher', card)]).toEqual(['medium', 'high'])
  })

  test('a machine without a graphics card never climbs', () => {
    const machine = { ...card, renderer: 'Google SwiftShader' }
    expect([nextTier('low', 'higher', machine), nextTier('low', 'higher', null)]).toEqual(['low', 'low'])
  })
})
