// Speaking with calm hands, and hands on the rims of wheels: where wrists and heads go.
import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { boneIndex, joint, type Vec3 } from '../../assets/figures/skeleton.ts'
import { poseMatrices } from '../../client/scene/avatars/bones.ts'
import { CLIPS } from '../../client/scene/avatars/clips.ts'
import { between, type Pose } from '../../client/scene/avatars/pose.ts'
import { WHEEL_RADIUS } from '../../client/scene/avatars/wheelchairs.ts'

const at = (pose: Pose, bone: string, [x, y, z]: Vec3): Vector3 =>
  new Vector3(x, y, z).applyMatrix4(poseMatrices(pose)[boneIndex(bone)]!)
const wrists = (pose: Pose): readonly [Vector3, Vector3] => {
  const [x, y, z] = joint('handL')
  return [at(pose, 'handL', [x, y, z]), at(pose, 'handR', [-x, y, z])]
}
const turns = Array.from({ length: 60 }, (_, i) => i / 60)

describe('speaking', () => {
  test('keeps the hands between waist and chin, and before the body when they are up', () => {
    for (const name of ['standSpeak', 'sitSpeak'] as const)
      for (const t of turns)
        for (const wrist of wrists(CLIPS[name].pose(t))) {
          expect(wrist.y).toBeLessThan(at(CLIPS[name].pose(t), 'head', [0, 1.535, 0]).y)
          expect(Math.abs(wrist.x)).toBeLessThan(0.45)
        }
    const highest = Math.max(...turns.map((t) => wrists(CLIPS.standSpeak.pose(t))[1].y))
    expect([highest > 1, highest < 1.3]).toEqual([true, true])
  })

  test('comes to rest between gestures', () => {
    const still = wrists(CLIPS.standSpeak.pose(0.99))[1]
    expect(still.y).toBeLessThan(0.95)
  })
})

describe('rolling', () => {
  test('has the hands at the rims while they push, and pushes forward', () => {
    const push = [0.05, 0.25, 0.5].map((t) => wrists(CLIPS.roll.pose(t))[0])
    for (const { x, y } of push)
      expect([x > 0.2 && x < 0.36, y > WHEEL_RADIUS, y < 2 * WHEEL_RADIUS + 0.16]).toEqual([true, true, true])
    expect(push[0]!.z).toBeLessThan(push[1]!.z)
    expect(push[1]!.z).toBeLessThan(push[2]!.z)
  })
})

test('between two poses each bone is part of the way, from rest where one of them leaves it out', () => {
  expect(between({ head: [0, 1, 0] }, { head: [0, 0, 0], armL: [2, 0, -4] }, 0.25)).toEqual({
    head: [0, 0.75, 0],
    armL: [0.5, 0, -1],
  })
})
