// Everyone in the hall, drawn in a few calls: each frame people are moved, tested against the view, and dealt out to batches by figure
// and distance. Allocates nothing once it stands.
import { type Camera, Group } from 'three'
import { DEFAULT_LOOK, type Mesh as FigureName, MESHES } from '../../../shared/hall/looks.ts'
import { type DrawnPose, GAIT } from '../../net/walk-sync.ts'
import { type Batch, createBatch, STRIDE } from './batch.ts'
import { bakeBones } from './bones.ts'
import { indoorLight, type PeopleLight } from './crowd-light.ts'
import { crowdMaterial } from './crowd-material.ts'
import type { Figures } from './figures.ts'
import { type Action, lookToward, type Mover, move, newMover, rowOf, takenOver } from './motion.ts'
import { createPaints, type Paint } from './paints.ts'
import { createShadows } from './shadows.ts'
import { isInView, isSmall, levelAt, lookThrough, thriftier } from './sight.ts'
import { SEAT_LIFT, WHEEL_RADIUS, wheelchairMaterial, wheelchairShape } from './wheelchairs.ts'

export interface CrowdOptions {
  /** Lambert instead of physically based: for machines without a GPU */
  readonly isPlain?: boolean
  /** 1 as measured; less shows coarser figures sooner, 0 only the coarsest */
  readonly detail?: number
  /** triangles that all people together may take: where many stand near, they are drawn coarser until it fits */
  readonly triangles?: number
  /** frames between two movements of limbs of people afar; where they are follows every frame */
  readonly farEvery?: number
  /** what lights people beside sun and sky; without it, that of a room */
  readonly light?: PeopleLight
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
  /** Whom everyone looks at who stands or sits and can: the pose of who speaks, or nobody's. */
  watch(pose: DrawnPose | null): void
  /** Once a frame, after the camera's matrices are up to date. */
  frame(camera: Camera, nowS: number): void
  dispose(): void
}

/** people that are drawn at most; a hall may hold more, and then those near by are */
export const MOST_DRAWN = 1024

/** A tab that slept does not walk on where it was. */
const LONGEST_FRAME_S = 0.1
/** A whole number of blinks, small enough for a float of the GPU. */
const BLINK_WRAP_S = 1000

interface Person {
  mover: Mover
  pose: DrawnPose | null
  action: Action
  paint: Paint
}

function deal(batch: Batch, { mover, pose, paint }: Person, lift: number, row: number, blend: number): void {
  const { people } = batch
  const at = batch.count++ * STRIDE
  // where one is, even when one's limbs wait for their turn
  people[at] = pose!.x
  people[at + 1] = pose!.y + lift
  people[at + 2] = pose!.z
  people[at + 3] = pose!.yaw
  people[at + 4] = row
  people[at + 5] = mover.leftRow
  people[at + 6] = blend
  people[at + 7] = paint.row
  people[at + 8] = mover.gaze
}

export function createCrowd(figures: Figures, capacity: number, options: CrowdOptions = {}): Crowd {
  const { isPlain = false, detail = 1, triangles = Number.POSITIVE_INFINITY, farEvery = 1 } = options
  const { light = indoorLight() } = options
  const { texture, clips } = bakeBones()
  const paints = createPaints()
  const seconds = { value: 0 }
  const textures = { bones: texture, paints: paints.texture, seconds, light }
  const far = crowdMaterial(textures, 2, isPlain)
  // four bones and the poses between two poses cost a software renderer as much as a wing of the building
  const near = isPlain ? far : crowdMaterial(textures, 4, isPlain)
  const batches = Object.fromEntries(
    MESHES.map((figure) => [
      figure,
      figures[figure].map((shape, level) => createBatch(shape, level < 2 ? near : far, capacity)),
    ]),
  ) as Record<FigureName, Batch[]>
  const shadows = createShadows(capacity)
  const wheels = wheelchairMaterial(isPlain)
  const wheelchairs = createBatch(wheelchairShape(), wheels, capacity)
  const all = [...MESHES.flatMap((figure) => batches[figure]), wheelchairs, shadows]
  const object = new Group()
  for (const { mesh } of all) object.add(mesh)
  const people = Array.from({ length: capacity }, (): Person => {
    return { mover: newMover(0), pose: null, action: 'none', paint: paints.of(DEFAULT_LOOK) }
  })
  const movers = new WeakMap<DrawnPose, Mover>()
  let met = 0
  let count = 0
  let watched: DrawnPose | null = null
  let lastS = Number.NaN
  let frames = 0
  /** part of the detail that the number of triangles leaves */
  let thrift = 1

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
    // at a desk one sits on its chair
    const rolls = paint.aid === 'wheelchair' && person.pose?.gait !== GAIT.sit
    deal(batches[paint.mesh][levelAt(mover)]!, person, rolls ? SEAT_LIFT * paint.size : 0, row, blend)
    if (rolls) deal(wheelchairs, person, 0, mover.rolled / (WHEEL_RADIUS * paint.size), paint.size)
    deal(shadows, person, 0, row, blend)
  }

  /** By turns, so that a frame is not dearer than the next one. */
  const stir = ({ mover, pose, action, paint }: Person, dt: number, nowS: number): void => {
    const every = mover.isNew || !isSmall(mover) ? 1 : farEvery
    mover.waitedS += dt
    if ((frames + mover.habit) % every !== 0) return
    move(mover, pose!, action, paint, clips, mover.waitedS, nowS)
    lookToward(mover, pose === watched ? null : watched, mover.waitedS)
    mover.waitedS = 0
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
      person.paint = paints.of(look)
    },
    setCount(n) {
      count = Math.min(n, capacity)
    },
    watch(pose) {
      watched = pose
    },
    frame(camera, nowS) {
      const dt = Number.isNaN(lastS) ? 0 : Math.min(Math.max(nowS - lastS, 0), LONGEST_FRAME_S)
      lastS = nowS
      seconds.value = nowS % BLINK_WRAP_S
      lookThrough(camera, detail * thrift)
      for (const batch of all) batch.count = 0
      frames += 1
      for (let i = 0; i < count; i++) {
        const person = people[i]!
        if (!person.pose) continue
        stir(person, dt, nowS)
        draw(person, nowS)
      }
      let drawn = 0
      for (const batch of all) {
        batch.flush()
        drawn += batch.count * batch.triangles
      }
      thrift = thriftier(thrift, drawn, triangles)
    },
    dispose() {
      for (const { mesh } of all) mesh.geometry.dispose()
      near.dispose()
      far.dispose()
      wheels.dispose()
      textures.bones.dispose()
      textures.paints.dispose()
    },
  }
}
