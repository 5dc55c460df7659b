import { BoxGeometry, type BufferGeometry, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { bevelOf, isLeftOut, pointsOf, stepsOf, withFineness } from '../../client/scene/hall/kit/fineness.ts'
import { fullRing } from '../../client/scene/hall/kit/ring.ts'
import { buildShell } from '../../client/scene/hall/shell.ts'

const path = [0, 1, 2, 3, 4, 5].map((x) => new Vector3(x))

test('a fine building keeps every step, bevel, point and slat', () => {
  const slat = new BoxGeometry(0.07, 0.6, 0.03)
  expect([stepsOf(96, 6.3), bevelOf(0.02), pointsOf(path).length, isLeftOut(slat)]).toEqual([
    96,
    0.02,
    6,
    false,
  ])
})

test('a coarse one has half the steps, but stays round, and no slats', () => {
  withFineness('coarse', () => {
    expect([stepsOf(96, 6.3), stepsOf(36, 6.3), stepsOf(20, 6.3), stepsOf(1, 0.1)]).toEqual([48, 34, 20, 1])
    expect([bevelOf(0.02), pointsOf(path).map(({ x }) => x)]).toEqual([0, [0, 2, 4, 5]])
    expect(isLeftOut(new BoxGeometry(0.07, 0.6, 0.03))).toBe(true)
    expect(isLeftOut(new BoxGeometry(2, 0.6, 0.03))).toBe(false)
  })
})

test('whatever happens while it is made, what comes after is fine again', () => {
  expect(() =>
    withFineness('coarse', () => {
      throw new Error('no stone')
    }),
  ).toThrow('no stone')
  expect(stepsOf(96, 6.3)).toBe(96)
})

test('the coarse shell has at most half the triangles of the fine one', () => {
  const count = (geometry: BufferGeometry): number => geometry.index!.count / 3
  const fine = count(buildShell().geometry)
  expect(count(withFineness('coarse', buildShell).geometry)).toBeLessThan(fine * 0.52)
  expect(count(withFineness('coarse', () => fullRing({ inner: 1, outer: 2, bottom: 0, top: 1 }, 96)))).toBe(
    384,
  )
})
