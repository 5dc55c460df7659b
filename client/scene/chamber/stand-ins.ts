// Plain figures for everyone in the hall: a robe and a head, in the colours of the look, with a soft shadow.
import {
  type BufferGeometry,
  CircleGeometry,
  Color,
  DynamicDrawUsage,
  Group,
  InstancedMesh,
  LatheGeometry,
  type Material,
  Matrix4,
  MeshBasicMaterial,
  MeshLambertMaterial,
  Quaternion,
  SphereGeometry,
  Vector2,
  Vector3,
} from 'three'
import { DEFAULT_LOOK, LOOK_BY_CODE } from '../../../shared/hall/looks.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { type DrawnPose, GAIT } from '../../net/walk-sync.ts'

const MOST = 1024
/** what shows of a sitting figure: its hips are on the cushion */
const SEATED = { lift: 0.34, height: 0.6 }
const ROBE = [
  [0.001, 0],
  [0.3, 0],
  [0.24, 0.5],
  [0.2, 0.95],
  [0.25, 1.3],
  [0.2, 1.46],
  [0.07, 1.52],
  [0.06, 1.6],
] as const
const UP = new Vector3(0, 1, 0)

const matrix = new Matrix4()
const at = new Vector3()
const turn = new Quaternion()
const size = new Vector3()
const colour = new Color()

export interface Crowd {
  readonly object: Group
  /** Moves everyone to their poses; every frame. `hidden` is not drawn (oneself in first person). */
  move(
    view: SittingView,
    own: DrawnPose,
    others: ReadonlyMap<PersonId, DrawnPose>,
    hidden: PersonId | null,
  ): void
  dispose(): void
}

export function createStandIns(): Crowd {
  const many = (geometry: BufferGeometry, material: Material): InstancedMesh => {
    const mesh = new InstancedMesh(geometry, material, MOST)
    mesh.instanceMatrix.setUsage(DynamicDrawUsage)
    mesh.frustumCulled = false
    return mesh
  }
  const robes = many(
    new LatheGeometry(
      ROBE.map(([r, y]) => new Vector2(r, y)),
      14,
    ),
    new MeshLambertMaterial(),
  )
  const heads = many(
    new SphereGeometry(0.125, 14, 10).scale(0.9, 1.15, 1).translate(0, 1.7, 0),
    new MeshLambertMaterial(),
  )
  const shadows = many(
    new CircleGeometry(0.42, 16).rotateX(-Math.PI / 2).translate(0, 0.015, 0),
    new MeshBasicMaterial({ color: '#2a1c12', transparent: true, opacity: 0.32, depthWrite: false }),
  )
  const object = new Group()
  object.add(robes, heads, shadows)
  let painted: SittingView['people'] | null = null
  let paintedCount = -1

  const set = (i: number, pose: DrawnPose): void => {
    const isSeated = pose.gait === GAIT.sit
    turn.setFromAxisAngle(UP, pose.yaw)
    size.set(1, isSeated ? SEATED.height : 1, 1)
    at.set(pose.x, pose.y + (isSeated ? SEATED.lift : 0), pose.z)
    robes.setMatrixAt(i, matrix.compose(at, turn, size))
    size.set(1, 1, 1)
    at.y = pose.y - (isSeated ? 0.42 : 0)
    heads.setMatrixAt(i, matrix.compose(at, turn, size))
    at.y = pose.y
    shadows.setMatrixAt(i, matrix.compose(at, turn, size))
  }
  const paint = (i: number, code: string): void => {
    const { colours } = LOOK_BY_CODE.get(code) ?? LOOK_BY_CODE.get(DEFAULT_LOOK)!
    robes.setColorAt(i, colour.set(colours.garment ?? '#444444'))
    heads.setColorAt(i, colour.set(colours.skin ?? '#b08060'))
  }

  return {
    object,
    move: (view, own, others, hidden) => {
      let count = 0
      const isRepainted = painted !== view.people || paintedCount !== others.size
      for (const [id, person] of view.people) {
        const pose = id === view.me.id ? own : others.get(id)
        if (!pose || id === hidden || count === MOST) continue
        set(count, pose)
        paint(count, person.look)
        count += 1
      }
      for (const mesh of [robes, heads, shadows]) {
        mesh.count = count
        mesh.instanceMatrix.needsUpdate = true
      }
      if (!isRepainted) return
      painted = view.people
      paintedCount = others.size
      for (const mesh of [robes, heads]) if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
    },
    dispose: () => {
      for (const mesh of [robes, heads, shadows]) {
        mesh.geometry.dispose()
        ;(mesh.material as Material).dispose()
        mesh.dispose()
      }
    },
  }
}
