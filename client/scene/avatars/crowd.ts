// Everyone in the hall, drawn in a few calls: each frame people are moved, tested against the view, and dealt out to batches by figure
// and distance. Allocates nothing once it stands.
import { type Camera, Group } from 'three'
import { DEFAULT_LOOK, FIGURES, type Figure } from '../../../shared/hall/looks.ts'
import type { DrawnPose } from '../../net/walk-sync.ts'
import { type Batch, createBatch, STRIDE } from './batch.ts'
import { bakeBones } from './bones.ts'
import { crowdMaterial } from './crowd-material.ts'
import { farShape } from './far-shape.ts'
import type { Figures } from './figures.ts'
import { type Action, type Mover, move, newMover, rowOf, takenOver } from './motion.ts'
import { PAINTS, type Paint, paintTexture } from './paints.ts'
import { createShadows } from './shadows.ts'
import { isInView, levelAt, lookThrough } from './sight.ts'

export interface CrowdOptions {
  /** Lambert instead of physically based: for machines without a GPU */
  readonly isPlain?: boolean
  /** 1 as measured; less shows coarser figures sooner, 0 only the coarsest */
  readonly detail?: number
}

export interface Crowd {
  readonly object: Group
  /**
   * Person `i` is drawn at `pose`, which is read again every frame, and by which a person is known from frame to frame, whatever the
   * number. An unknown look is the default one.
   */
  put(i: number, pose: DrawnPose, look: string, action: Action): void
  /** People 0 … n-1 are drawn. */
  setCount(n: number): void
  /** Once a frame, after the camera's matrices are up to date. */
  frame(camera: Camera, nowS: number): void
  dispose(): void
}

/** A tab that slept does not walk on where it was. */
const LONGEST_FRAME_S = 0.1

interface Person {
  mover: Mover
  pose: DrawnPose | null
  action: Action
  paint: Paint
}

function deal(batch: Batch, { mover, paint }: Person, row: number, blend: number): void {
  const { people } = batch
  const at = batch.count++ * STRIDE
  people[at] = mover.x
  people[at + 1] = mover.y
  people[at + 2] = mover.z
  people[at + 3] = mover.yaw
  people[at + 4] = row
  people[at + 5] = mover.leftRow
  people[at + 6] = blend
  people[at + 7] = paint.row
}

export function createCrowd(figures: Figures, capacity: number, options: CrowdOptions = {}): Crowd {
  const { isPlain = false, detail = 1 } = options
  const { texture, clips } = bakeBones()
  const textures = { bones: texture, paints: paintTexture() }
  const near = crowdMaterial(textures, 4, isPlain)
  const far = crowdMaterial(textures, 2, isPlain)
  const batches = Object.fromEntries(
    FIGURES.map((figure) => [
      figure,
      [...figures[figure], farShape(figures[figure].at(-1)!)].map((shape, level) =>
        createBatch(shape, level < 2 ? near : far, capacity),
      ),
    ]),
  ) as Record<Figure, Batch[]>
  const shadows = createShadows(capacity)
  const all = [...FIGURES.flatMap((figure) => batches[figure]), shadows]
  const object = new Group()
  for (const { mesh } of all) object.add(mesh)
  const people = Array.from({ length: capacity }, (): Person => {
    return { mover: newMover(0), pose: null, action: 'none', paint: PAINTS.get(DEFAULT_LOOK)! }
  })
  const movers = new WeakMap<DrawnPose, Mover>()
  let met = 0
  let count = 0
  let lastS = Number.NaN

  const moverOf = (pose: DrawnPose): Mover => {
    const known = movers.get(pose)
    if (known) return known
    met += 1
    const mover = newMover(met)
    movers.set(pose, mover)
    return mover
  }

  const draw = (person: Person, nowS: number): void => {
    const { mover, paint } = person
    if (!isInView(mover)) return
    const row = rowOf(mover, clips)
    const blend = takenOver(mover, nowS)
    deal(batches[paint.figure][levelAt(mover)]!, person, row, blend)
    deal(shadows, person, row, blend)
  }

  return {
    object,
    put(i, pose, look, action) {
      const person = people[i]
      if (!person) return
      if (person.pose !== pose) {
        person.pose = pose
        person.mover = moverOf(pose)
      }
      person.action = action
      person.paint = PAINTS.get(look) ?? PAINTS.get(DEFAULT_LOOK)!
    },
    setCount(n) {
      count = Math.min(n, capacity)
    },
    frame(camera, nowS) {
      const dt = Number.isNaN(lastS) ? 0 : Math.min(Math.max(nowS - lastS, 0), LONGEST_FRAME_S)
      lastS = nowS
      lookThrough(camera, detail)
      for (const batch of all) batch.count = 0
      for (let i = 0; i < count; i++) {
        const person = people[i]!
        if (!person.pose) continue
        move(person.mover, person.pose, person.action, person.paint.size, clips, dt, nowS)
        draw(person, nowS)
      }
      for (const batch of all) batch.flush()
    },
    dispose() {
      for (const { mesh } of all) mesh.geometry.dispose()
      near.dispose()
      far.dispose()
      textures.bones.dispose()
      textures.paints.dispose()
    },
  }
}
