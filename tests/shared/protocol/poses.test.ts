import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodePoses,
  encodePoses,
  GAIT,
  type Gait,
  type Pose,
  poseHeadingOf,
  radiansOfPose,
  tickOf,
} from '../../../shared/protocol/poses.ts'

const centimetres = fc.integer({ min: -32768, max: 32767 }).map((count) => count / 100)
const pose = fc.record({
  slot: fc.integer({ min: 0, max: 0xffff }),
  x: centimetres,
  z: centimetres,
  heading: fc.integer({ min: 0, max: 255 }),
  gait: fc.constantFrom<Gait>(...Object.values(GAIT)),
})

function decode(bytes: unknown): { tick: number | null; poses: Pose[] } {
  const poses: Pose[] = []
  const message = bytes as Uint8Array
  decodePoses(message, (slot, x, z, heading, gait) => poses.push({ slot, x, z, heading, gait }))
  return { tick: tickOf(message), poses }
}

describe('poses', () => {
  it('come out of their bytes as they went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), fc.array(pose, { maxLength: 40 }), (tick, poses) => {
        expect(decode(encodePoses(tick, poses))).toEqual({ tick, poses })
      }),
    )
  })

  it('take 8 bytes a walker', () => {
    const one = { slot: 1, x: 0, z: 0, heading: 0, gait: GAIT.stand }
    expect([encodePoses(0, []).length, encodePoses(0, [one, one]).length]).toEqual([3, 19])
  })

  it('answer null to other bytes and visit nobody', () => {
    const one = { slot: 1, x: 1, z: 2, heading: 3, gait: GAIT.walk }
    const good = encodePoses(9, [one, one])
    const bad = [
      good.with(0, 7),
      good.slice(1),
      good.with(18, 4),
      new Uint8Array(0),
      null,
      'poses',
      [1, 2, 3],
    ]
    expect(bad.map(decode)).toEqual(bad.map(() => ({ tick: null, poses: [] })))
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void decode(bytes)))
  })

  it('name headings as yaw does', () => {
    expect([
      poseHeadingOf(0),
      poseHeadingOf(Math.PI / 2),
      poseHeadingOf(-Math.PI / 2),
      radiansOfPose(192),
    ]).toEqual([0, 64, 192, -Math.PI / 2])
  })
})
