// The arc in the hall: a string of beads, and where it lands a ring; a cross where one cannot go. Form tells it as well as colour.
import {
  BoxGeometry,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  RingGeometry,
  SphereGeometry,
} from 'three'
import { ARC_POINTS, type Arc } from './arc.ts'

const FREE = '#ffe6a6'
const BLOCKED = '#ff7b6e'
/** metres */
const BEAD = 0.009
const RING = { inner: 0.26, outer: 0.34 }
const OVER_FLOOR = 0.02

export interface ArcLine {
  readonly object: Group
  show(arc: Arc, isFree: boolean): void
  hide(): void
  dispose(): void
}

const at = new Matrix4()

export function createArcLine(): ArcLine {
  const material = new MeshBasicMaterial({ toneMapped: false })
  const beads = new InstancedMesh(new SphereGeometry(BEAD, 6, 4), material, ARC_POINTS)
  beads.frustumCulled = false
  const ring = new Mesh(new RingGeometry(RING.inner, RING.outer, 40), material)
  ring.rotation.x = -Math.PI / 2
  const bar = new BoxGeometry(0.6, 0.01, 0.09)
  const cross = new Group()
  for (const turn of [Math.PI / 4, -Math.PI / 4]) {
    const arm = new Mesh(bar, material)
    arm.rotation.y = turn
    cross.add(arm)
  }
  const object = new Group()
  object.add(beads, ring, cross)
  object.visible = false
  return {
    object,
    show: (arc, isFree) => {
      object.visible = true
      material.color.set(isFree ? FREE : BLOCKED)
      for (let index = 0; index < arc.count; index += 1)
        beads.setMatrixAt(
          index,
          at.makeTranslation(arc.points[index * 3]!, arc.points[index * 3 + 1]!, arc.points[index * 3 + 2]!),
        )
      beads.count = arc.count
      beads.instanceMatrix.needsUpdate = true
      ring.visible = isFree
      cross.visible = !isFree
      const mark = isFree ? ring : cross
      mark.position.set(arc.x, arc.y + OVER_FLOOR, arc.z)
    },
    hide: () => {
      object.visible = false
    },
    dispose: () => {
      beads.geometry.dispose()
      beads.dispose()
      ring.geometry.dispose()
      bar.dispose()
      material.dispose()
    },
  }
}
