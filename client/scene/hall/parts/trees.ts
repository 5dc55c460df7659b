// Date palms along the wall and ghaf trees in planters. Built about the origin, then drawn as instances.
import { BufferGeometry, CylinderGeometry, Float32BufferAttribute, IcosahedronGeometry, Vector3 } from 'three'
import { GHAFS } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import { Batch } from '../kit/batch.ts'
import { diceOf } from '../kit/dice.ts'
import { BARK, type Finish, PALE_STONE, SOIL } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { fullRing } from '../kit/ring.ts'
import { rod } from '../kit/rod.ts'

const leaf = (colour: string): Finish => ({ colour, rough: 0.8, grain: 0.8 })
const PALM_GREENS = ['#64803f', '#728c49', '#5a743b', '#839755'].map(leaf)
const GHAF_GREENS = ['#74865a', '#808f63', '#66784e', '#8c9a70'].map(leaf)
const DATES: Finish = { colour: '#a5642c', rough: 0.7 }
const FRONDS = 24
const ahead = new Vector3(0, 0.3, 1)

/** Ribbon of leaflets on both sides of a bending rib, `length` metres, first rising by `pitch` radians. */
function frond(length: number, pitch: number): BufferGeometry {
  const positions: number[] = []
  const joints = 10
  let [x, y, angle] = [0, 0, pitch]
  for (let i = 0; i < joints; i += 1) {
    const t = i / joints
    const [fromX, fromY] = [x, y]
    x += (Math.cos(angle) * length) / joints
    y += (Math.sin(angle) * length) / joints
    angle -= 0.13 + 0.07 * t
    const width = 0.46 * Math.sin(Math.min(1, t * 1.15 + 0.12) * Math.PI) ** 0.7 + 0.05
    for (const side of [1, -1]) {
      const tip = [
        (fromX + x) / 2 + 0.24 * Math.cos(angle),
        (fromY + y) / 2 + 0.24 * Math.sin(angle) - width * 0.38,
        side * width,
      ]
      positions.push(fromX, fromY, 0, ...(side > 0 ? [x, y, 0, ...tip] : [...tip, x, y, 0]))
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.computeVertexNormals()
  const normals = geometry.attributes.normal!
  // leaves that mostly look up are lit softly and alike
  for (let i = 0; i < normals.count; i += 1)
    normals.setXYZ(i, normals.getX(i) * 0.4, Math.abs(normals.getY(i)) * 0.6 + 0.6, normals.getZ(i) * 0.4)
  geometry.normalizeNormals()
  return geometry
}

export function palmGeometry(variant: number): BufferGeometry {
  const batch = new Batch()
  const dice = diceOf(20 + variant)
  const height = HALL.palms.height - 0.5 + variant * 0.5
  const lean = (dice() - 0.5) * 0.5
  const trunk = Array.from({ length: 11 }, (_, i) => new Vector3(lean * (i / 10) ** 2, (height * i) / 10, 0))
  const girth = (t: number): number =>
    HALL.palms.trunk * (0.72 - 0.26 * t + (Math.round(t * 10) % 2 ? 0.07 : 0))
  batch.add(rod(trunk, { width: girth, depth: girth, facing: () => ahead }), BARK)
  for (let i = 0; i < FRONDS; i += 1) {
    const pitch = 1.05 - (i / FRONDS) * 1.75 + dice() * 0.2
    const at = place(lean, height, 0, { yaw: (i / FRONDS) * Math.PI * 6 + dice() * 0.5 })
    batch.add(frond(2.4 + dice() * 0.8, pitch), PALM_GREENS[i % 4]!, at)
  }
  for (let i = 0; i < 4; i += 1) {
    const angle = dice() * Math.PI * 2
    const at = place(lean + Math.cos(angle) * 0.28, height - 0.45, Math.sin(angle) * 0.28, {
      size: [1, 1.7, 1],
    })
    batch.add(new IcosahedronGeometry(0.16, 1), DATES, at)
  }
  return batch.merge()
}

function crown(batch: Batch, at: Vector3, dice: () => number): void {
  for (const green of GHAF_GREENS) {
    const puff = new IcosahedronGeometry(0.5 + dice() * 0.36, 1)
    const normals = puff.attributes.normal!
    const normal = new Vector3()
    for (let i = 0; i < normals.count; i += 1) {
      normal.fromBufferAttribute(normals, i)
      normal.set(normal.x, normal.y * 1.6 + 0.35, normal.z).normalize()
      normals.setXYZ(i, normal.x, normal.y, normal.z)
    }
    const spread = (): number => (dice() - 0.5) * 1.3
    batch.add(
      puff,
      green,
      place(at.x + spread(), at.y + 0.15 + spread() * 0.3, at.z + spread(), { size: [1.1, 0.5, 1.1] }),
    )
  }
}

export function ghafGeometry(): BufferGeometry {
  const batch = new Batch()
  const dice = diceOf(40)
  const { height } = HALL.ghafs
  const branch = (from: Vector3, to: Vector3, thick: number, thin: number): void => {
    const path = [0, 0.33, 0.66, 1].map((t) =>
      from
        .clone()
        .lerp(to, t)
        .add(new Vector3(Math.sin(t * 5) * 0.07, 0, 0)),
    )
    const girth = (t: number): number => thick + (thin - thick) * t
    batch.add(rod(path, { width: girth, depth: girth, facing: () => ahead }), BARK)
  }
  const fork = new Vector3(0.15, height * 0.5, 0)
  branch(new Vector3(), fork, 0.2, 0.15)
  for (let i = 0; i < 7; i += 1) {
    const angle = (i / 7) * Math.PI * 2 + dice()
    const reach = 0.9 + dice()
    const tip = new Vector3(Math.cos(angle) * reach, height * (0.85 + dice() * 0.3), Math.sin(angle) * reach)
    branch(fork, tip, 0.1, 0.04)
    crown(batch, tip, dice)
  }
  return batch.merge()
}

export function addPlanters(batch: Batch): void {
  const outer = HALL.ghafs.planter
  for (const { x, z } of GHAFS)
    batch
      .add(
        fullRing({ inner: outer - 0.25, outer, bottom: 0, top: 0.42, bevel: 0.03 }, 36),
        PALE_STONE,
        place(x, 0, z),
      )
      .add(new CylinderGeometry(outer - 0.25, outer - 0.25, 0.34, 28), SOIL, place(x, 0.17, z))
}
