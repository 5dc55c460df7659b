import { describe, expect, test } from 'vitest'
import { isTooSlow, newPace } from '../../client/scene/systems/watch-pace.ts'

describe('pace', () => {
  const runAt = (rate: number, seconds: number): boolean => {
    const pace = newPace()
    return Array.from({ length: rate * seconds }, () => isTooSlow(pace, { dt: 1 / rate })).includes(true)
  }

  test('a slow machine is found out after the warm-up', () => {
    expect([runAt(10, 7), runAt(10, 9)]).toEqual([false, true])
  })

  test('a tab that was hidden is not a slow machine', () => {
    const pace = newPace()
    const dts = [...Array.from({ length: 360 }, () => 1 / 60), 30, 1 / 60]
    expect(dts.map((dt) => isTooSlow(pace, { dt }))).not.toContain(true)
  })

  test('a quick one is left alone', () => {
    expect(runAt(60, 20)).toBe(false)
  })
})
