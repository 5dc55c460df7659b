import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asTold, encodePoses, squareOf } from '../../../shared/protocol/pose-bytes.ts'
import { decodePoses, GAIT, type Gait, POSE_GRID, type Pose, tickOf } from '../../../shared/protocol/poses.ts'

const metres = fc.double({ min: -800, max: 800, noNaN: true })
const slot = fc.integer({ min: 0, max: 0xffff })
const standing = fc.record({
  slot,
  x: metres,
  z: metres,
  heading: fc.integer({ min: 0, max: 63 }),
  gait: fc.constantFrom<Gait>(GAIT.stand, GAIT.walk, GAIT.run),
  seat: fc.constant(null),
})
const seated = fc.record({
  slot,
  x: metres,
  z: metres,
  heading: fc.constant(0),
  gait: fc.constant(GAIT.sit),
  seat: fc.integer({ min: 0, max: 0xffff }),
})
const people = fc
  .uniqueArray(fc.oneof(standing, seated), { maxLength: 40, selector: (pose) => pose.slot })
  .map((poses): readonly Pose[] => [...poses].sort((one, other) => one.slot - other.slot))
const tick = fc.integer({ min: 0, max: 0xffff })

function decode(bytes: unknown): { tick: number | null; poses: Pose[] } {
  const poses: Pose[] = []
  const message = bytes as Uint8Array
  decodePoses(message, (slot, x, z, heading, gait, seat) => poses.push({ slot, x, z, heading, gait, seat }))
  return { tick: tickOf(message), poses: poses.sort((one, other) => one.slot - other.slot) }
}
/** As it is known at the other end: on the grid, and a seat for who sits. */
const told = (pose: Pose): Pose =>
  pose.seat === null ? { ...pose, x: asTold(pose.x), z: asTold(pose.z) } : { ...pose, x: 0, z: 0 }

describe('poses', () => {
  it('come out of their bytes as they went in, on the grid', () => {
    fc.assert(
      fc.property(tick, people, (at, poses) => {
        expect(decode(encodePoses(at, poses))).toEqual({ tick: at, poses: poses.map(told) })
      }),
    )
  })

  it('are off by half a step of the grid at most', () => {
    fc.assert(
      fc.property(people, (poses) => {
        for (const [index, { x, z, seat }] of decode(encodePoses(0, poses)).poses.entries()) {
          if (seat !== null) continue
          const off = Math.max(Math.abs(x - poses[index]!.x), Math.abs(z - poses[index]!.z))
          expect(off).toBeLessThanOrEqual(POSE_GRID / 2 + 1e-9)
        }
      }),
    )
  })

  it('take four bytes for most, and three more for a square of the floor', () => {
    const one = { slot: 1, x: 1, z: 1, heading: 0, gait: GAIT.stand, seat: null }
    const far = { ...one, slot: 3000, x: -20 }
    expect([
      encodePoses(0, []).length,
      encodePoses(0, [one]).length,
      encodePoses(0, [one, { ...one, slot: 2 }]).length,
      encodePoses(0, [one, far]).length,
    ]).toEqual([3, 10, 14, 18])
  })

  it('hold any number of people in one square', () => {
    const crowd = Array.from({ length: 700 }, (_, slot) =>
      told({ ...{ slot, x: 1, z: -1, heading: 5 }, gait: GAIT.walk, seat: null }),
    )
    expect(decode(encodePoses(1, crowd)).poses).toEqual(crowd)
  })

  it('name the square in which somebody is told to be', () => {
    fc.assert(
      fc.property(metres, metres, (x, z) => {
        expect(squareOf({ x, z })).toBe(squareOf({ x: asTold(x), z: asTold(z) }))
      }),
    )
  })

  it('are null as other bytes, and nobody is visited', () => {
    const one = { slot: 1, x: 1, z: 2, heading: 3, gait: GAIT.walk, seat: null }
    const good = encodePoses(9, [one, { ...one, slot: 2 }])
    const bad = [
      good.with(0, 1),
      good.slice(0, -1),
      good.slice(0, 5),
      good.with(5, 0),
      good.with(5, 3),
      new Uint8Array(0),
      null,
      'poses',
      [2, 0, 0],
    ]
    expect(bad.map(decode)).toEqual(bad.map(() => ({ tick: null, poses: [] })))
  })
})
