// All clips, laid out as one texture: a row a frame, three texels a bone (the rows of its matrix), the
// cane's last. The GPU reads poses from it, so that
// a thousand people cost no more than a few numbers each.
import { DataTexture, DataUtils, Euler, HalfFloatType, Matrix4, NearestFilter, RGBAFormat } from 'three'
import { BONES } from '../../../assets/figures/skeleton.ts'
import { caneMatrix, gripAhead } from './cane.ts'
import { CLIPS, type Clip, type ClipName } from './clips.ts'
import type { Pose } from './pose.ts'

const FRAMES_PER_SECOND = 24
/** A gait has this many frames a turn: feet move fast. */
const FRAMES_PER_STRIDE = 32

export interface ClipRows {
  /** first row; `frames` more follow, the last one equal to the first, so that the row after any other is the next */
  readonly start: number
  readonly frames: number
  readonly seconds: number
  /** metres a turn for gaits, otherwise 0 */
  readonly stride: number
}

export interface BoneTexture {
  readonly texture: DataTexture
  readonly clips: Readonly<Record<ClipName, ClipRows>>
}

/** The skinning matrices of a pose: from the place at rest to the place in the pose. */
export function poseMatrices(pose: Pose): readonly Matrix4[] {
  const worlds: Matrix4[] = []
  for (const { name, parent, at } of BONES) {
    const from = parent < 0 ? [0, 0, 0] : BONES[parent]!.at
    const moved = parent < 0 ? (pose.root ?? [0, 0, 0]) : [0, 0, 0]
    const [x, y, z] = pose[name] ?? [0, 0, 0]
    const local = new Matrix4()
      .makeRotationFromEuler(new Euler(x, y, z))
      .setPosition(at[0] - from[0]! + moved[0]!, at[1] - from[1]! + moved[1]!, at[2] - from[2]! + moved[2]!)
    worlds.push(parent < 0 ? local : local.premultiply(worlds[parent]!))
  }
  return worlds.map((world, i) => {
    const [x, y, z] = BONES[i]!.at
    return world.clone().multiply(new Matrix4().makeTranslation(-x, -y, -z))
  })
}

function layOut(): Record<ClipName, ClipRows> {
  let start = 0
  const rows = Object.entries(CLIPS as Record<string, Clip>).map(([name, { seconds, stride = 0 }]) => {
    const frames = stride > 0 ? FRAMES_PER_STRIDE : Math.round(seconds * FRAMES_PER_SECOND)
    const clip: ClipRows = { start, frames, seconds, stride }
    start += frames + 1
    return [name, clip] as const
  })
  return Object.fromEntries(rows) as Record<ClipName, ClipRows>
}

const SEATED = /^(sit|roll)/

/** The matrices of a clip's pose, and the cane's. */
function withCane(name: ClipName, t: number): readonly Matrix4[] {
  const { pose, stride = 0 }: Clip = CLIPS[name]
  const matrices = poseMatrices(pose(t))
  const ahead = stride > 0 ? gripAhead(poseMatrices(pose(0.5))) : 0
  return [...matrices, caneMatrix(matrices, t, { stride, isSeated: SEATED.test(name), ahead })]
}

export function bakeBones(): BoneTexture {
  const clips = layOut()
  const width = (BONES.length + 1) * 3
  const height = Object.values(clips).reduce((sum, { frames }) => sum + frames + 1, 0)
  const halves = new Uint16Array(width * height * 4)
  for (const [name, { start, frames }] of Object.entries(clips) as [ClipName, ClipRows][])
    for (let frame = 0; frame <= frames; frame++)
      withCane(name, (frame % frames) / frames).forEach(({ elements }, bone) => {
        for (let i = 0; i < 12; i++)
          halves[((start + frame) * width + bone * 3) * 4 + i] = DataUtils.toHalfFloat(
            elements[(i >> 2) + (i & 3) * 4]!,
          )
      })
  const texture = new DataTexture(
    halves,
    width,
    height,
    RGBAFormat,
    HalfFloatType,
    undefined,
    undefined,
    undefined,
    NearestFilter,
    NearestFilter,
  )
  texture.needsUpdate = true
  return { texture, clips }
}
