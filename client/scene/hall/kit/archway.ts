// A piece of wall with a pointed arch in it: the portal of the hall, the doors of the rooms.
import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'

export interface Arch {
  /** half the opening, and half of the whole piece, metres */
  readonly half: number
  readonly outer: number
  /** where the arch begins to turn, where it ends in a point, and the top of the piece */
  readonly spring: number
  readonly peak: number
  readonly top: number
  readonly thickness: number
}

const STEPS = 28

/** Height of the opening `across` metres from its middle. */
export function archAt({ half, spring, peak }: Arch, across: number): number {
  const t = Math.min(1, Math.abs(across) / half)
  return spring + (peak - spring) * (0.84 * Math.sqrt(1 - t * t) + 0.16 * (1 - t))
}

/** The curve from one foot over the point to the other, `away` metres before the middle of the wall, `inset` within the opening. */
export function archCurve(arch: Arch, away: number, inset = 0): Vector3[] {
  const { half } = arch
  const share = (half - inset) / half
  const curve = Array.from({ length: STEPS * 2 + 1 }, (_, i) => {
    // closer together at the feet, where the arch is steep
    const across = -Math.cos((i / (STEPS * 2)) * Math.PI) * half
    return new Vector3(across * share, archAt(arch, across) - inset, away)
  })
  const foot = (side: number): Vector3 => new Vector3(side * half * share, 0.02, away)
  return [foot(-1), ...curve, foot(1)]
}

/** Across x, its faces toward +z and -z, standing on y 0 in the middle of z. */
export function archway(arch: Arch): BufferGeometry {
  const { outer, top, thickness } = arch
  const positions: number[] = []
  const normals: number[] = []
  const indices: number[] = []
  const quad = (corners: readonly Vector3[], normal: Vector3): void => {
    const base = positions.length / 3
    for (const corner of corners) {
      positions.push(...corner.toArray())
      normals.push(...normal.toArray())
    }
    indices.push(base, base + 1, base + 2, base, base + 2, base + 3)
  }
  const z = thickness / 2
  const at = (x: number, y: number, depth: number): Vector3 => new Vector3(x, y, depth)
  const curve = archCurve(arch, 0)
  for (const side of [1, -1]) {
    const normal = at(0, 0, side)
    const face = (x0: number, low0: number, x1: number, low1: number, high: number): void => {
      const corners = [
        at(x0, low0, z * side),
        at(x1, low1, z * side),
        at(x1, high, z * side),
        at(x0, high, z * side),
      ]
      quad(side > 0 ? corners : corners.reverse(), normal)
    }
    face(-outer, 0, curve[0]!.x, 0, top)
    face(curve.at(-1)!.x, 0, outer, 0, top)
    for (let i = 1; i < curve.length - 2; i += 1)
      face(curve[i]!.x, curve[i]!.y, curve[i + 1]!.x, curve[i + 1]!.y, top)
    // the ends of the piece
    const end = [
      at(outer * side, 0, z),
      at(outer * side, 0, -z),
      at(outer * side, top, -z),
      at(outer * side, top, z),
    ]
    quad(side > 0 ? end : end.reverse(), at(side, 0, 0))
  }
  quad([at(-outer, top, z), at(outer, top, z), at(outer, top, -z), at(-outer, top, -z)], at(0, 1, 0))
  // the inside of the opening
  for (let i = 0; i < curve.length - 1; i += 1) {
    const [from, to] = [curve[i]!, curve[i + 1]!]
    const normal = at(to.y - from.y, from.x - to.x, 0).normalize()
    quad([at(from.x, from.y, -z), at(to.x, to.y, -z), at(to.x, to.y, z), at(from.x, from.y, z)], normal)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  return geometry.setIndex(indices)
}
