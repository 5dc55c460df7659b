// Date palms along the wall and ghaf trees in planters. Built about the origin, then drawn as instances.
import { BufferGeometry, CylinderGeometry, Float32BufferAttribute, IcosahedronGeometry, Vector3 } from 'three'
import { GHAFS } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import { Batch } from '../kit/batch.ts'
import { diceOf } from '../kit/dice.ts'
import { isCoarse } from '../kit/fineness.ts'
import { BARK, type Finish, PALE_STONE, SOIL } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { fullRing } from '../kit/ring.ts'
import { rod } from '../kit/rod.ts'

const leaf = (colour: string): Finish => ({ colour, rough: 0.8, grain: 0.8 })
const PALM_GREENS = ['#64803f', '#728c49', '#5a743b', '#839755'].map(leaf)
const GHAF_GREENS = ['#74865a', '#808f63', '#66784e', '#8c9a70'].map(leaf)
const DATES: Finish = { colour: '#a5642c', rough: 0.7 }
/** fewer and broader where every triangle counts */
const FRONDS = { fine: 32, plain: 24, coarse: 15 }
const JOINTS = { fine: 18, plain: 9, coarse: 6 }
const BROADER = 1.45
const ahead = new Vector3(0, 0.3, 1)

/** Leaflets on both sides of a bending rib, `length` metres, first rising by `pitch` radians. */
function frond(length: number, pitch: number, joints: number, broad: number): BufferGeometry {
  const positions: number[] = []
  let [x, y, angle] = [0, 0, pitch]
  for (let i = 0; i < joints; i += 1) {
    const t = i / joints
    const [fromX, fromY] = [x, y]
    x += (Math.cos(angle) * length) / joints
    y += (Math.sin(angle) * length) / joints
    angle -= (1.3 + 0.7 * t) / joints
    const reach = 0.6 * Math.sin(Math.min(1, t * 1.1 + 0.14) * Math.PI) ** 0.6 + 0.06
    // each hangs a little and points outward along the rib
    const tip = [fromX + 0.55 * reach * Math.cos(angle), fromY + 0.55 * reach * Math.sin(angle) - reach * 0.3]
    const end = [fromX + (x - fromX) * 0.8, fromY + (y - fromY) * 0.8]
    for (const side of [1, -1]) {
      const leaflet = [...tip, side * reach * 0.86 * broad]
      positions.push(fromX, fromY, 0, ...(side > 0 ? [...end, 0, ...leaflet] : [...leaflet, ...end, 0]))
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

/** `isPlain`: with fewer leaves, where every triangle counts. */
export const palmGeometry = (variant: number, isPlain = false): BufferGeometry =>
  palmParts(variant, isPlain).merge()

export function palmParts(variant: number, isPlain: boolean): Batch {
  const fineness = isCoarse() ? 'coarse' : isPlain ? 'plain' : 'fine'
  const [fronds, joints] = [FRONDS[fineness], JOINTS[fineness]]
  const batch = new Batch()
  const dice = diceOf(20 + variant)
  const height = HALL.palms.height - 0.5 + variant * 0.5
  const lean = (dice() - 0.5) * 0.5
  const rings = isPlain ? 10 : 22
  const trunk = Array.from(
    { length: rings + 1 },
    (_, i) => new Vector3(lean * (i / rings) ** 2, (height * i) / rings, 0),
  )
  const girth = (t: number): number =>
    HALL.palms.trunk * (0.72 - 0.26 * t + (Math.round(t * rings) % 2 ? 0.09 : 0))
  batch.add(rod(trunk, { width: girth, depth: girth, facing: () => ahead }), BARK)
  for (let i = 0; i < fronds; i += 1) {
    const pitch = 1.1 - (i / fronds) * 1.85 + dice() * 0.2
    const at = place(lean, height, 0, { yaw: (i / fronds) * Math.PI * 10 + dice() * 0.5 })
    batch.add(frond(2.5 + dice() * 0.8, pitch, joints, isCoarse() ? BROADER : 1), PALM_GREENS[i % 4]!, at)
  }
  for (let i = 0; i < 4; i += 1) {
    const angle = dice() * Math.PI * 2
    const at = place(lean + Math.cos(angle) * 0.28, height - 0.45, Math.sin(angle) * 0.28, {
      size: [1, 1.7, 1],
    })
    batch.add(new IcosahedronGeometry(0.16, isCoarse() ? 0 : 1), DATES, at)
  }
  return batch
}

/** Leaves of one bough: small blades in a flat cloud, lit as the cloud is. */
function leaves(dice: () => number, count: number): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const [a, b, c, middle, out, along] = Array.from({ length: 6 }, () => new Vector3())
  for (let i = 0; i < count; i += 1) {
    const turn = dice() * Math.PI * 2
    const up = dice() * 1.7 - 0.7
    const flat = Math.sqrt(Math.max(0, 1 - up * up))
    out!.set(Math.cos(turn) * flat, up, Math.sin(turn) * flat)
    const far = 0.55 + 0.45 * dice()
    middle!.set(out!.x * 0.95, out!.y * 0.4, out!.z * 0.95).multiplyScalar(far)
    along!.set(dice() - 0.5, (dice() - 0.5) * 0.6, dice() - 0.5).normalize()
    const size = 0.07 + dice() * 0.08
    a!.copy(middle!).addScaledVector(along!, size)
    b!.copy(middle!).addScaledVector(along!, -size)
    c!
      .crossVectors(along!, out!)
      .normalize()
      .multiplyScalar(size * 0.55)
      .add(middle!)
    c!.y += size * 0.25
    // seen from outside it shows its lit face
    const isTurned = along!.cross(c!.clone().sub(middle!)).dot(out!) < 0
    for (const corner of isTurned ? [b!, a!, c!] : [a!, b!, c!]) {
      positions.push(...corner.toArray())
      normals.push(out!.x, out!.y * 1.2 + 0.5, out!.z)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  geometry.normalizeNormals()
  return geometry
}

function crown(batch: Batch, at: Vector3, dice: () => number, count: number): void {
  for (const green of GHAF_GREENS) {
    const spread = (): number => (dice() - 0.5) * 1.4
    const size = 0.62 + dice() * 0.4
    const middle = place(at.x + spread(), at.y + 0.15 + spread() * 0.3, at.z + spread(), { size })
    batch.add(leaves(dice, count), green, middle)
  }
}

/** `count`: leaves of each puff. */
export const ghafGeometry = (count = 210): BufferGeometry => ghafParts(count).merge()

export function ghafParts(count: number): Batch {
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
    crown(batch, tip, dice, count)
  }
  return batch
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
