// How people move: the clip that fits, feet that do not slide, changes that fade.
import { describe, expect, test } from 'vitest'
import { type DrawnPose, GAIT } from '../../client/net/walk-sync.ts'
import { bakeBones } from '../../client/scene/avatars/bones.ts'
import {
  type Action,
  type Carriage,
  clipFor,
  lookToward,
  type Mover,
  move,
  newMover,
  rowOf,
  takenOver,
} from '../../client/scene/avatars/motion.ts'

const { clips } = bakeBones()
const FRAME_S = 1 / 60
const ON_FOOT: Carriage = { size: 1, aid: 'none' }

const pose = (gait: DrawnPose['gait'] = GAIT.stand): DrawnPose => ({ x: 0, y: 0, z: 0, yaw: 0, gait })

/** Lets a person go straight on at `speed` for `frames` frames from second `fromS` on. */
function go(
  mover: Mover,
  at: DrawnPose,
  speed: number,
  frames: number,
  fromS = 0,
  action: Action = 'none',
): void {
  for (let i = 0; i < frames; i++) {
    at.z += speed * FRAME_S
    move(mover, at, action, ON_FOOT, clips, FRAME_S, fromS + i * FRAME_S)
  }
}

describe('the clip', () => {
  test('follows the seat, the speed and what one does', () => {
    const seen = [
      clipFor(false, 0, 'none'),
      clipFor(false, 1.6, 'none'),
      clipFor(false, 3.4, 'none'),
      clipFor(false, 0, 'hand'),
      clipFor(false, 1.6, 'hand'),
      clipFor(false, 0, 'wave'),
      clipFor(true, 0, 'none'),
      clipFor(true, 0, 'hand'),
      clipFor(true, 0, 'applaud'),
      clipFor(false, 0, 'heart'),
    ]
    const expected = 'idle walk run standHand walkHand standWave sit sitHand sitApplaud standHeart'
    expect(seen).toEqual(expected.split(' '))
  })

  test('of who does nothing is a habit of their own', () => {
    expect([0, 1, 2, 3].map((habit) => clipFor(true, 0, 'none', habit))).toEqual([
      'sit',
      'sitListening',
      'sitAtEase',
      'sit',
    ])
    expect([0, 1, 2, 3].map((habit) => clipFor(false, 0, 'none', habit))).toEqual([
      'idle',
      'idleFolded',
      'idleShift',
      'idle',
    ])
  })

  test('is found by what the eye sees: who is moved walks, who stops stands', () => {
    const [mover, at] = [newMover(0), pose(GAIT.walk)]
    go(mover, at, 1.6, 30)
    const walking = mover.clip
    go(mover, at, 0, 30)
    expect([walking, mover.clip]).toEqual(['walk', 'idle'])
  })

  test('does not change when someone is put somewhere else', () => {
    const [mover, at] = [newMover(0), pose()]
    go(mover, at, 0, 10)
    at.x += 20
    go(mover, at, 0, 1)
    expect([mover.x, mover.clip]).toEqual([20, 'idle'])
  })
})

describe('a gait', () => {
  test('turns with the way: one turn in one stride, at any speed', () => {
    const turnsAt = (speed: number, frames: number): number => {
      const [mover, at] = [newMover(0), pose(GAIT.walk)]
      go(mover, at, speed, 60)
      const from = mover.turn
      go(mover, at, speed, frames)
      return (mover.turn - from + 1) % 1
    }
    const { stride } = clips.walk
    expect(turnsAt(1.6, 15)).toBeCloseTo((1.6 * 15 * FRAME_S) / stride, 5)
    expect(turnsAt(0.8, 15)).toBeCloseTo((0.8 * 15 * FRAME_S) / stride, 5)
  })

  test('turns faster on shorter legs', () => {
    const turned = (size: number): number => {
      const [mover, at] = [newMover(0), pose(GAIT.walk)]
      go(mover, at, 1.6, 60)
      const from = mover.turn
      at.z += 0.1
      move(mover, at, 'none', { size, aid: 'none' }, clips, FRAME_S, 2)
      return mover.turn - from
    }
    expect(turned(0.9) / turned(1)).toBeCloseTo(1 / 0.9, 4)
  })
})

describe('a change of clip', () => {
  test('leaves the pose that was, and is over after a quarter of a second', () => {
    const [mover, at] = [newMover(0), pose()]
    go(mover, at, 0, 60)
    const left = Math.floor(rowOf(mover, clips))
    at.gait = GAIT.sit
    move(mover, at, 'none', ON_FOOT, clips, FRAME_S, 5)
    expect([mover.clip, mover.leftRow]).toEqual(['sit', left])
    expect([takenOver(mover, 5), takenOver(mover, 5.125), takenOver(mover, 5.25)]).toEqual([0, 0.5, 1])
  })

  test('does not happen on the first frame: who comes in seated sits', () => {
    const [mover, at] = [newMover(0), pose(GAIT.sit)]
    move(mover, at, 'none', ON_FOOT, clips, FRAME_S, 3)
    expect([mover.clip, takenOver(mover, 3)]).toEqual(['sit', 1])
  })
})

describe('a wheelchair', () => {
  const ON_WHEELS: Carriage = { size: 1, aid: 'wheelchair' }

  test('rolls instead of walking, and one sits in it wherever one stops', () => {
    const seen = [
      clipFor(false, 1.6, 'none', 0, 'wheelchair'),
      clipFor(false, 3.5, 'none', 0, 'wheelchair'),
      clipFor(false, 0, 'none', 0, 'wheelchair'),
      clipFor(false, 0, 'applaud', 0, 'wheelchair'),
      clipFor(true, 0, 'speak', 0, 'wheelchair'),
    ]
    expect(seen).toEqual(['roll', 'roll', 'sit', 'sitApplaud', 'sitSpeak'])
  })

  test('turns its wheels with the way: forward, back, and not when it is put somewhere else', () => {
    const [mover, at] = [newMover(0), { ...pose(GAIT.walk), yaw: Math.PI / 2 }]
    const step = (x: number): number => {
      at.x += x
      move(mover, at, 'none', ON_WHEELS, clips, FRAME_S, 0)
      return mover.rolled
    }
    step(0)
    expect([step(0.25), step(-0.5), step(20)]).toEqual([0.25, -0.25, -0.25])
  })
})

describe('a head', () => {
  const turned = (x: number, z: number, speed = 0): number => {
    const mover = { ...newMover(0), speed }
    for (let i = 0; i < 600; i++) lookToward(mover, { x, z }, FRAME_S)
    return mover.gaze
  }

  test('turns to who speaks, no farther than a neck does, and not right round', () => {
    expect(turned(1, 1)).toBeCloseTo(Math.PI / 4, 4)
    expect(turned(-1, 1)).toBeCloseTo(-Math.PI / 4, 4)
    expect(turned(1, 0)).toBeCloseTo(1.05, 4)
    expect(turned(0.1, -1)).toBe(0)
  })

  test('looks ahead when its owner walks, and comes back by and by when nobody speaks', () => {
    expect(turned(1, 1, 1.5)).toBe(0)
    const mover = { ...newMover(0), gaze: 1 }
    lookToward(mover, null, FRAME_S)
    expect(mover.gaze).toBeCloseTo(Math.exp(-FRAME_S / 0.45), 6)
  })
})

describe('a cane', () => {
  test('keeps the left hand: who walks with one neither runs nor folds the hands, and speaks with the other', () => {
    const clipsOf = [
      clipFor(false, 3.5, 'none', 0, 'cane'),
      clipFor(false, 1.6, 'hand', 0, 'cane'),
      clipFor(false, 0, 'none', 1, 'cane'),
      clipFor(false, 0, 'speak', 0, 'cane'),
      clipFor(true, 0, 'speak', 0, 'cane'),
      clipFor(true, 0, 'none', 1, 'cane'),
    ]
    expect(clipsOf).toEqual(['walk', 'walkHand', 'idleShift', 'standSpeakCane', 'sitSpeak', 'sitListening'])
  })
})
