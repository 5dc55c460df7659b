// The systems of a frame with a made-up world: what keys mean, where the camera may be, what a click points at.
import { describe, expect, test } from 'vitest'
import { GAIT } from '../../client/net/walk-sync.ts'
import { turnBetween } from '../../client/scene/camera/ease.ts'
import { isHallKey } from '../../client/scene/input/keyboard.ts'
import { aimCamera } from '../../client/scene/systems/aim-camera.ts'
import { answerClick } from '../../client/scene/systems/answer-click.ts'
import { followRoute } from '../../client/scene/systems/follow-route.ts'
import { steer } from '../../client/scene/systems/steer.ts'
import { turnView } from '../../client/scene/systems/turn-view.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { clickOn, frameOf, worldAt } from './scene-world.ts'

describe('keys', () => {
  test('letters are given up when single keys are switched off, arrows and Shift are not', () => {
    const codes = ['KeyW', 'KeyQ', 'KeyV', 'ArrowUp', 'ShiftLeft', 'Tab', 'Enter']
    expect(codes.map((code) => [code, isHallKey(code, true), isHallKey(code, false)])).toEqual([
      ['KeyW', true, false],
      ['KeyQ', true, false],
      ['KeyV', true, false],
      ['ArrowUp', true, true],
      ['ShiftLeft', true, true],
      ['Tab', false, false],
      ['Enter', false, false],
    ])
  })

  test.each([
    [['KeyW'], Math.PI, 1],
    [['ArrowRight'], Math.PI / 2, 1],
    [['KeyA', 'ShiftLeft'], Math.PI * 1.5, 2],
    [['ArrowDown'], 0, 1],
  ])('%j walks as the camera sees it', (keys, heading, pace) => {
    const { world, wanted } = worldAt(0, 45)
    for (const key of keys) world.input.keys.add(key)
    steer(world, { dt: 0.016, nowMs: 0 })
    expect(wanted.map(([want, paced]) => [Number(want!.toFixed(4)), paced])).toEqual([
      [Number(heading.toFixed(4)), pace],
    ])
  })

  test('no key stands, but does not end a way that a click set out on', () => {
    const { world, wanted } = worldAt(0, 45)
    steer(world, { dt: 0.016, nowMs: 0 })
    world.route.isOn = true
    steer(world, { dt: 0.016, nowMs: 16 })
    expect(wanted).toEqual([[null, 1]])
  })

  test('a key held on a seat asks to stand up once', () => {
    const { world, called } = worldAt(0, 45)
    world.view.isSeated = true
    world.input.keys.add('KeyW')
    for (const nowMs of [0, 16, 32]) steer(world, { dt: 0.016, nowMs })
    expect(called).toEqual(['seat.leave'])
  })

  test('V switches the view once and tells the page', () => {
    const { world, called } = worldAt(0, 45)
    world.input.switchView = true
    turnView(world, frameOf())
    turnView(world, frameOf())
    expect([world.view.mode, called]).toEqual(['first', [{ view: 'first' }]])
  })
})

describe('the camera', () => {
  test('stays in the court when one stands with the back to its wall', () => {
    // beside the door of the room behind it
    const { world } = worldAt(4, HALL.lobby.end - 0.8)
    const frame = frameOf()
    aimCamera(world, frame)
    expect(frame.camera.position.z).toBeLessThan(HALL.lobby.end)
  })

  test('looks as the figure does when the hall has brought it elsewhere, and not while one walks', () => {
    const { world, own } = worldAt(0, 10)
    const frame = frameOf()
    aimCamera(world, frame)
    own.yaw = 1
    own.x = 0.3
    aimCamera(world, frame)
    const walking = world.view.yaw
    own.z = -11.5
    own.yaw = 0
    aimCamera(world, frame)
    expect([walking, world.view.yaw]).toEqual([Math.PI, 0])
  })

  test('on sitting down has wall and rostrum in one picture', () => {
    const { world, own } = worldAt(12, 9)
    own.gait = GAIT.sit
    aimCamera(world, frameOf())
    const { votingWall, rostrum } = HALL
    const toWall = Math.atan2(votingWall.x - 12, votingWall.z - 9)
    const toRostrum = Math.atan2(rostrum.speaker.x - 12, rostrum.speaker.z - 9)
    expect(turnBetween(toWall, world.view.yaw)).toBeCloseTo(turnBetween(toWall, toRostrum) / 2, 6)
  })

  test('looks as wide as was chosen, and wider on a page that is higher than wide', () => {
    const { world } = worldAt(0, 10)
    world.settings = { ...world.settings, fieldOfView: 70 }
    const [wide, narrow] = [frameOf(), { ...frameOf(), width: 300, height: 600 }]
    aimCamera(world, wide)
    aimCamera(world, narrow)
    expect([wide.camera.fov, narrow.camera.fov]).toEqual([70, 86])
  })

  test('of who is brought elsewhere while the eyes still turn to the wall looks where the figure looks', () => {
    const { world, own } = worldAt(10, 30)
    world.settings = { ...world.settings, reducedMotion: false }
    const frame = frameOf()
    aimCamera(world, frame)
    own.gait = GAIT.sit
    aimCamera(world, frame)
    expect(world.view.gaze).not.toBeNull()
    Object.assign(own, { x: 0, z: -11.5, yaw: 0, gait: GAIT.stand })
    aimCamera(world, frame)
    expect([world.view.yaw, world.view.gaze]).toEqual([0, null])
  })
})

describe('a click', () => {
  test('on the floor walks there', () => {
    const { world, wanted } = worldAt(0, 45)
    const frame = frameOf()
    aimCamera(world, frame)
    clickOn(world, frame, 2, 0, 40)
    answerClick(world, frame)
    followRoute(world, frame)
    expect(wanted.map(([heading]) => heading!.toFixed(1))).toEqual([Math.atan2(2, -5).toFixed(1)])
  })

  test('on a chair beside one takes the seat', () => {
    const seat = SEATS[0]!
    const { world, called } = worldAt(seat.exit.x, seat.exit.z)
    world.view.yaw = Math.atan2(seat.x - seat.exit.x, seat.z - seat.exit.z)
    const frame = frameOf()
    aimCamera(world, frame)
    clickOn(world, frame, seat.x, seat.y + 0.7, seat.z)
    answerClick(world, frame)
    expect(called).toEqual([{ seat: 0 }])
  })

  test('on somebody tells who it is', () => {
    const nora = 'p_nora' as PersonId
    const { world, called } = worldAt(
      0,
      48,
      new Map([[nora, { x: 1, y: 0, z: 44, yaw: 0, gait: GAIT.stand }]]),
    )
    const frame = frameOf()
    aimCamera(world, frame)
    clickOn(world, frame, 1, 1.2, 44)
    answerClick(world, frame)
    expect(called).toEqual([{ person: nora }])
  })
})
