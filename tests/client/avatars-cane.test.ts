// The walking stick: in the hand, on the ground, and still while one walks past it.
import { type Matrix4, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { boneIndex, joint } from '../../assets/figures/skeleton.ts'
import { bakeBones, poseMatrices } from '../../client/scene/avatars/bones.ts'
import { CANE_BONE, caneMatrix, caneShape, gripAhead } from '../../client/scene/avatars/cane.ts'
import { CLIPS, type Clip, type ClipName } from '../../client/scene/avatars/clips.ts'
import { WALK_STRIDE } from '../../client/scene/avatars/gait.ts'

const wrist = (matrices: readonly Matrix4[]): Vector3 =>
  new Vector3(...joint('handL')).applyMatrix4(matrices[boneIndex('handL')]!)

function held(name: ClipName, t: number) {
  const { pose, stride = 0 }: Clip = CLIPS[name]
  const matrices = poseMatrices(pose(t))
  const ahead = stride > 0 ? gripAhead(poseMatrices(pose(0.5))) : 0
  const cane = caneMatrix(matrices, t, { stride, isSeated: name.startsWith('sit'), ahead })
  return {
    tip: new Vector3(0, 0, 0).applyMatrix4(cane),
    grip: new Vector3(0, 0.9, 0).applyMatrix4(cane),
    wrist: wrist(matrices),
  }
}
const turns = Array.from({ length: 24 }, (_, i) => i / 24)

describe('its grip', () => {
  test.each(['idle', 'idleShift', 'walk', 'standHand', 'standWave', 'standSpeakCane'] as const)(
    'is in the left palm in %s',
    (name) => {
      const apart = turns.map((t) => held(name, t)).map(({ grip, wrist: at }) => grip.distanceTo(at))
      expect(Math.max(...apart)).toBeLessThan(0.075)
    },
  )

  test('is let go of where both hands are busy, and beside the chair of who sits', () => {
    const [applauds, sits] = [held('standApplaud', 0), held('sit', 0)]
    expect([applauds, sits].map(({ grip, wrist: at }) => grip.distanceTo(at) > 0.15)).toEqual([true, true])
    expect([applauds.tip.y, sits.tip.y]).toEqual([0, 0])
  })
})

describe('its tip', () => {
  test('is never under the ground and at most a hand above it', () => {
    const heights = turns.map((t) => held('walk', t).tip.y)
    expect(Math.min(...heights)).toBe(0)
    expect(Math.max(...heights)).toBeLessThan(0.08)
  })

  test('stands still on the ground with the right foot, in a world that moves back with the body', () => {
    const places = [0.52, 0.6, 0.7, 0.8, 0.9].map((t) => held('walk', t).tip.z + t * WALK_STRIDE)
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.001)
  })

  test('comes round without a leap', () => {
    const tips = [...turns, 1].map((t) => held('walk', t % 1).tip)
    const steps = tips.slice(1).map((tip, i) => tip.distanceTo(tips[i]!))
    expect(Math.max(...steps)).toBeLessThan(0.16)
  })
})

test('hangs on a bone of its own, the last of each row, and costs few triangles', () => {
  const shape = caneShape(8)
  expect(new Set(shape.bones)).toEqual(new Set([CANE_BONE]))
  expect(bakeBones().texture.image.width).toBe((CANE_BONE + 1) * 3)
  expect(shape.indices.length / 3).toBeLessThan(60)
})
