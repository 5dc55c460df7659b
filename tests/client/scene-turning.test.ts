// Turning as systems do it: a look that was asked for, and turns in steps.
import { describe, expect, test } from 'vitest'
import { turnBetween } from '../../client/scene/camera/ease.ts'
import { turnView } from '../../client/scene/systems/turn-view.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { fakeView } from './fake-sitting.ts'
import { frameOf, worldAt } from './scene-world.ts'

describe('a look at who has the floor', () => {
  const asked = (x: number, z: number, reducedMotion: boolean) => {
    const { world } = worldAt(x, z)
    world.settings = { ...world.settings, reducedMotion }
    Object.assign(world.sitting, { store: { getState: () => fakeView() } })
    world.input.lookUp = true
    return world
  }
  const toWall = (x: number, z: number) => Math.atan2(HALL.votingWall.x - x, HALL.votingWall.z - z)

  test('turns there softly, and is given up when one turns oneself', () => {
    const world = asked(12, 9, false)
    const frame = frameOf()
    turnView(world, frame)
    const first = world.view.yaw
    for (let count = 0; count < 200; count += 1) turnView(world, frame)
    expect([Math.abs(turnBetween(first, Math.PI)) < 0.2, world.view.gaze]).toEqual([true, null])
    expect(turnBetween(world.view.yaw, toWall(12, 9))).toBeCloseTo(0, 1)
    world.settings = { ...world.settings, looksAsked: 1 }
    turnView(world, frame)
    world.input.look.turn = 0.2
    turnView(world, frame)
    expect(world.view.gaze).toBeNull()
  })

  test('is there at once for those who want no movement', () => {
    const world = asked(12, 9, true)
    turnView(world, frameOf())
    expect(turnBetween(world.view.yaw, toWall(12, 9))).toBeCloseTo(0, 6)
  })
})

test('turned in steps, a key held turns by 30° once', () => {
  const { world } = worldAt(0, 45)
  world.settings = { ...world.settings, turning: 'snap' }
  world.input.keys.add('KeyE')
  for (let count = 0; count < 5; count += 1) turnView(world, frameOf())
  expect(world.view.yaw).toBeCloseTo(Math.PI - Math.PI / 6, 9)
})
