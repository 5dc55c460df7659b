import { describe, expect, it } from 'vitest'
import { SPAWNS } from '../../../shared/hall/layout.ts'
import { findPath } from '../../../shared/hall/paths.ts'
import type { Spot } from '../../../shared/hall/polar.ts'
import { SEATS, type SeatKind } from '../../../shared/hall/seats.ts'
import { headingOf, PACE, takeStep } from '../../../shared/hall/walk.ts'

const entrance = SPAWNS[0] ?? { x: 0, z: 45 }

/** Walks from corner to corner with the one step; what is left to the end after at most `limit` steps. */
function follow(from: Spot, path: readonly Spot[], limit = 2000): number {
  const body = { x: from.x, z: from.z }
  let steps = 0
  for (const corner of path)
    while (Math.hypot(corner.x - body.x, corner.z - body.z) > 0.1 && steps++ < limit)
      takeStep(body, headingOf(Math.atan2(corner.x - body.x, corner.z - body.z)), PACE.walk)
  const end = path[path.length - 1] ?? from
  return Math.hypot(end.x - body.x, end.z - body.z)
}

describe('findPath', () => {
  it.each<SeatKind>(['desk', 'council', 'gallery', 'majlis'])(
    'leads from the entrance to every %s, and whoever follows it arrives',
    (kind) => {
      const missed = SEATS.filter((seat) => seat.kind === kind)
        .filter((_, index) => index % 5 === 0)
        .filter(({ exit }) => {
          const path = findPath(entrance, exit)
          return !path || follow(entrance, path) > 0.11
        })
      expect(missed.map(({ index }) => index)).toEqual([])
    },
  )

  it('goes straight where the way is free', () => {
    expect(findPath({ x: 0, z: 2 }, { x: 3, z: -2 })).toEqual([{ x: 3, z: -2 }])
  })

  it('ends beside a thing that is clicked', () => {
    const chair = SEATS[0] ?? { x: 0, z: 0 }
    const path = findPath(entrance, chair) ?? []
    const end = path[path.length - 1] ?? entrance
    expect(Math.hypot(end.x - chair.x, end.z - chair.z)).toBeLessThan(1)
  })

  it('finds no way out of the house', () => {
    expect([findPath(entrance, { x: 500, z: 0 }), findPath(entrance, { x: 0, z: -60 })]).toEqual([null, null])
  })

  it('finds no way into the water', () => {
    expect(findPath(entrance, { x: 22.3, z: 0 })).toBeNull()
  })
})
