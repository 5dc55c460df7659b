// The clips as bodies hold them: feet on the ground, hands where they belong.
import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { BONES, boneIndex, joint, type Vec3 } from '../../assets/figures/skeleton.ts'
import { bakeBones, poseMatrices } from '../../client/scene/avatars/bones.ts'
import { CLIPS, type Clip, type ClipName } from '../../client/scene/avatars/clips.ts'
import { WALK_STRIDE } from '../../client/scene/avatars/gait.ts'
import type { Pose } from '../../client/scene/avatars/pose.ts'

/** Where a point of a bone, given as at rest, stands in a pose. */
const placed = (pose: Pose, bone: string, [x, y, z]: Vec3): Vector3 =>
  new Vector3(x, y, z).applyMatrix4(poseMatrices(pose)[boneIndex(bone)]!)

const ANKLE = joint('footL')
const rightWrist: Vec3 = [-joint('handL')[0], joint('handL')[1], joint('handL')[2]]

describe('the skeleton', () => {
  test('has seventeen bones, parents before children', () => {
    expect(BONES).toHaveLength(17)
    expect(BONES.filter(({ parent }, i) => parent >= i)).toEqual([])
  })

  test('is at rest where it was sculpted', () => {
    const moved = poseMatrices({}).filter(({ elements }) =>
      elements.some((value, i) => Math.abs(value - (i % 5 === 0 ? 1 : 0)) > 1e-12),
    )
    expect(moved).toEqual([])
  })
})

describe('walking', () => {
  test('keeps the standing foot still while the body passes over it', () => {
    // the middle of the left foot's stance, in a world that moves back with the body
    const at = (t: number): number => placed(CLIPS.walk.pose(t), 'footL', ANKLE).z + t * WALK_STRIDE
    const places = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35].map(at)
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.012)
  })

  test('never puts a foot under the ground', () => {
    const heights = Array.from({ length: 40 }, (_, i) => placed(CLIPS.walk.pose(i / 40), 'footL', ANKLE).y)
    expect(Math.min(...heights)).toBeGreaterThan(ANKLE[1] - 0.006)
  })
})

describe('sitting', () => {
  test('has the hips over the seat, the feet on the ground and the hands on the thighs', () => {
    const pose = CLIPS.sit.pose(0)
    expect(placed(pose, 'thighL', joint('thighL')).y).toBeCloseTo(0.54, 1)
    expect(placed(pose, 'footL', ANKLE).y).toBeCloseTo(ANKLE[1], 1)
    const hand = placed(pose, 'handR', rightWrist)
    expect([hand.y > 0.6 && hand.y < 0.75, hand.z > 0.15 && hand.z < 0.3]).toEqual([true, true])
  })
})

describe('gestures', () => {
  test('raise a hand over the head, hold the heart, bring the palms together', () => {
    const raised = placed(CLIPS.sitHand.pose(0), 'handR', rightWrist).y
    const crown = placed(CLIPS.sitHand.pose(0), 'head', [0, 1.76, 0]).y
    expect(raised).toBeGreaterThan(crown + 0.05)
    const heart = placed(CLIPS.standHeart.pose(0), 'handR', rightWrist)
    expect([heart.y > 1.15 && heart.y < 1.35, heart.z > 0.1, Math.abs(heart.x) < 0.12]).toEqual([
      true,
      true,
      true,
    ])
    const apart = Array.from(
      { length: 24 },
      (_, i) => -placed(CLIPS.standApplaud.pose(i / 24), 'handR', rightWrist).x,
    )
    expect(Math.min(...apart)).toBeLessThan(0.06)
  })
})

describe('the texture of bones', () => {
  test('has a row for each frame, and one more that closes each clip', () => {
    const { texture, clips } = bakeBones()
    const { width, height } = texture.image as { width: number; height: number }
    const names = Object.keys(CLIPS) as ClipName[]
    const rows = names.map((name) => clips[name].frames + 1)
    expect([width, height]).toEqual([(BONES.length + 1) * 3, rows.reduce((sum, n) => sum + n, 0)])
    const data = texture.image.data as unknown as Uint16Array
    const row = (at: number): number[] => [...data.subarray(at * width * 4, (at + 1) * width * 4)]
    for (const name of names)
      expect(row(clips[name].start + clips[name].frames)).toEqual(row(clips[name].start))
  })

  test('loops without a jump', () => {
    for (const clip of Object.values(CLIPS) as Clip[]) {
      const [end, start] = [clip.pose(0.999), clip.pose(0)]
      for (const bone of Object.keys(start))
        for (const axis of [0, 1, 2] as const)
          expect(Math.abs((end[bone]?.[axis] ?? 0) - (start[bone]?.[axis] ?? 0))).toBeLessThan(0.06)
    }
  })
})
