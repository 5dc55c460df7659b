// The rooms around the court can be entered on foot, and nothing stands in their doors.
import { describe, expect, it } from 'vitest'
import { isClear } from '../../../shared/hall/collide.ts'
import { heightAt } from '../../../shared/hall/heights.ts'
import { SPAWNS } from '../../../shared/hall/layout.ts'
import { findPath } from '../../../shared/hall/paths.ts'
import { toHall } from '../../../shared/hall/polar.ts'
import { DOORS, FURNITURE, ROOMS, roomAt } from '../../../shared/hall/rooms.ts'
import { zoneAt } from '../../../shared/hall/zones.ts'
import { isReached, reachOnFoot } from './reach.ts'

const entrance = SPAWNS[0] ?? { x: 0, z: 46 }
/** a metre inside of the door */
const inside = ROOMS.map((room) => ({ room, at: toHall(room, 0, room.depth / 2 - 1) }))

describe('the rooms around the court', () => {
  it('are five, each a zone of its own with a level floor', () => {
    expect(inside.map(({ at: { x, z } }) => [zoneAt(x, z), heightAt(x, z)])).toEqual([
      ['lab', 0],
      ['academy', 0],
      ['crisis', 0],
      ['signing', 0],
      ['stories', 0],
    ])
  })

  it('have doors that one walks through, and that belong to their room', () => {
    const shut = DOORS.filter(({ x, z, name }) => !isClear(x, z) || roomAt(x, z) !== name)
    expect(shut.map(({ name }) => name)).toEqual([])
  })

  it('are reached on foot from the entrance, on every side of what stands in them', () => {
    const reached = reachOnFoot()
    const missed = ROOMS.flatMap((room) => {
      const [x, z] = [room.width / 2 - 0.5, room.depth / 2 - 0.5]
      const corners = [
        [x, z],
        [-x, z],
        [0, z],
      ] as const
      return corners.filter(([dx, dz]) => !isReached(reached, toHall(room, dx, dz))).map(() => room.name)
    })
    expect(missed).toEqual([])
  })

  it('are found by whoever clicks into them', () => {
    expect(inside.filter(({ at }) => findPath(entrance, at) === null)).toEqual([])
  })

  it('end at their walls: outside of them nobody stands', () => {
    const out = ROOMS.map((room) => toHall(room, room.width / 2 + 1.2, -room.depth / 2 - 1.2))
    expect(out.filter(({ x, z }) => isClear(x, z) || roomAt(x, z) !== null)).toEqual([])
  })

  it('keep their furniture within their walls', () => {
    const out = ROOMS.flatMap((room) =>
      FURNITURE[room.name].filter(
        ({ x, z, depth }) =>
          Math.abs(x) > room.width / 2 - depth / 2 + 0.01 || Math.abs(z) > room.depth / 2 - depth / 2 + 0.01,
      ),
    )
    expect(out).toEqual([])
  })
})
