// Frames of poses that are lost or come in any order: whoever is told of all once more sees everybody where they are.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWalkSync } from '../../client/net/walk-sync.ts'
import type { PersonId } from '../../shared/ids.ts'
import { encodePoses } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, type Gait, type Pose } from '../../shared/protocol/poses.ts'

const PEOPLE = [1, 2, 3]
const TICK_MS = 50
const pose = fc.record({
  slot: fc.constantFrom(...PEOPLE),
  x: fc.integer({ min: -30, max: 30 }),
  z: fc.integer({ min: -30, max: 30 }),
  heading: fc.integer({ min: 0, max: 63 }),
  gait: fc.constantFrom<Gait>(GAIT.stand, GAIT.walk, GAIT.run),
  seat: fc.constant(null),
})
const frames = fc.array(fc.array(pose, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 12 })

/** A client that hears these frames of ticks 10, 20, … in the order of their places, and then `last`. */
function drawnAfter(told: readonly (readonly Pose[])[], order: readonly number[], last: readonly Pose[]) {
  let nowMs = 0
  const walk = createWalkSync({
    send: () => undefined,
    personOf: (slot) => `p_${slot}` as PersonId,
    nowMs: () => nowMs,
  })
  for (const place of order) {
    nowMs += TICK_MS
    walk.onPoses(encodePoses((place + 1) * 10, told[place]!))
    walk.frame(nowMs)
  }
  const lastTick = (told.length + 1) * 10
  nowMs = lastTick * TICK_MS
  walk.onPoses(encodePoses(lastTick, last))
  for (const endMs = nowMs + 2000; nowMs < endMs; nowMs += 16) walk.frame(nowMs)
  return PEOPLE.map((slot) => {
    const { x, z, gait } = walk.others.get(`p_${slot}` as PersonId)!
    return { x: Math.round(x * 100) / 100, z: Math.round(z * 100) / 100, gait }
  })
}

test('any of them may be lost and any may come late', () => {
  const standing = PEOPLE.map((slot) => ({
    slot,
    x: slot,
    z: -slot,
    heading: 0,
    gait: GAIT.stand,
    seat: null,
  }))
  fc.assert(
    fc.property(frames, fc.array(fc.nat()), (told, dice) => {
      const order = dice.map((die) => die % told.length)
      expect(drawnAfter(told, order, standing)).toEqual(standing.map(({ x, z, gait }) => ({ x, z, gait })))
    }),
  )
})
