import { describe, expect, it } from 'vitest'
import { GAIT } from '../../client/net/walk-sync.ts'
import { heightAt } from '../../shared/hall/heights.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { makeWorld } from './walk-line.ts'

const ada = 'p_ada' as PersonId
const bo = 'p_bo' as PersonId
const carpet = { x: 0, z: 0 }
const lines = [
  { leastMs: 0, jitterMs: 0 },
  { leastMs: 40, jitterMs: 20 },
  { leastMs: 150, jitterMs: 100 },
  { leastMs: 100, jitterMs: 200 },
  { leastMs: 0, jitterMs: 300 },
]
const nameOf = ({ leastMs, jitterMs }: (typeof lines)[number]): string =>
  `${leastMs}–${leastMs + jitterMs} ms`
const named = lines.map((line) => [nameOf(line), line] as const)

describe('others', () => {
  it.each(named)('move smoothly and never backward while they walk straight (%s)', (_, line) => {
    const world = makeWorld(3)
    const walker = world.enter(ada, { x: -4, z: 2 }, line)
    const watcher = world.enter(bo, { x: 0, z: 3 }, { leastMs: 30, jitterMs: line.jitterMs })
    world.run(1000)
    walker.intend(Math.PI / 2, 1)
    const places: number[] = []
    world.run(5000, () => places.push(watcher.others.get(ada)?.x ?? Number.NaN))
    const strides = places.slice(1).map((x, index) => x - (places[index] ?? x))
    expect(Math.min(...strides)).toBeGreaterThanOrEqual(-0.006)
    // a walker goes 0.026 m in a frame; what an uneven line tells late is caught up within a few, without a leap
    expect(Math.max(...strides)).toBeLessThan(line.jitterMs > 50 ? 0.2 : 0.06)
    expect(Math.max(...places)).toBeGreaterThan(1)
  })

  it('are drawn at most 450 ms late, and 250 ms on a good line', () => {
    const world = makeWorld()
    const walker = world.enter(ada, { x: -4, z: 2 }, { leastMs: 10, jitterMs: 0 })
    const watcher = world.enter(bo, { x: 0, z: 3 }, { leastMs: 10, jitterMs: 0 })
    world.run(1000)
    walker.intend(Math.PI / 2, 1)
    world.run(2000)
    const lateMs = ((walker.own.x - (watcher.others.get(ada)?.x ?? 0)) / 1.6) * 1000
    expect(lateMs).toBeLessThan(250)
  })

  it('walk, run, stand, turn softly and keep to the floor', () => {
    const world = makeWorld()
    const walker = world.enter(ada, { x: 0, z: 9 }, { leastMs: 10, jitterMs: 0 })
    const watcher = world.enter(bo, { x: 0, z: 3 }, { leastMs: 10, jitterMs: 0 })
    world.run(1000)
    const gaits: number[] = []
    const turns: number[] = []
    let yaw = watcher.others.get(ada)?.yaw ?? 0
    const watch = () => {
      const pose = watcher.others.get(ada)
      if (!pose) return
      gaits.push(pose.gait)
      turns.push(Math.abs(Math.atan2(Math.sin(pose.yaw - yaw), Math.cos(pose.yaw - yaw))))
      yaw = pose.yaw
      expect(pose.y).toBe(heightAt(pose.x, pose.z))
    }
    walker.intend(0, 1)
    world.run(1500, watch)
    walker.intend(Math.PI, 2)
    world.run(1500, watch)
    walker.intend(null, 1)
    world.run(1500, watch)
    expect(gaits.filter((gait, index) => gait !== gaits[index - 1])).toEqual([
      GAIT.stand,
      GAIT.walk,
      GAIT.run,
      GAIT.stand,
    ])
    expect(Math.max(...turns)).toBeLessThan(0.7)
  })

  it('sit exactly on their seats', () => {
    const world = makeWorld()
    world.enter(ada, carpet, { leastMs: 10, jitterMs: 0 })
    const watcher = world.enter(bo, { x: 0, z: 3 }, { leastMs: 10, jitterMs: 0 })
    const seat = SEATS[150]
    world.run(500)
    world.seat(ada, 150)
    world.run(1000)
    expect(watcher.others.get(ada)).toEqual({
      x: seat?.x,
      y: seat?.y,
      z: seat?.z,
      yaw: seat?.heading,
      gait: GAIT.sit,
    })
  })

  it('are known however late the roster comes, without oneself, and forgotten when they leave', () => {
    const world = makeWorld()
    const watcher = world.enter(bo, { x: 0, z: 3 }, { leastMs: 10, jitterMs: 0 })
    world.run(300)
    world.enter(ada, carpet, { leastMs: 200, jitterMs: 0 })
    world.run(500)
    const present = [...watcher.others.keys()]
    watcher.people(new Map([[bo, { slot: 1, seat: null }]]), bo)
    expect([present, [...world.clientOf(ada).sync.others.keys()]]).toEqual([[ada], [bo]])
  })

  it('survive bytes that are no poses', () => {
    const world = makeWorld()
    const watcher = world.enter(bo, carpet, { leastMs: 10, jitterMs: 0 })
    world.run(100)
    watcher.onPoses(new Uint8Array([1, 2, 3, 4]))
    watcher.onStepped(new Uint8Array([9]))
    world.run(100)
    expect(watcher.others.size).toBe(0)
  })
})
