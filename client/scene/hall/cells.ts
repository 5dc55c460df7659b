// The building in squares, each drawn for itself: what is not in view is not drawn, and of what is far only the parts that are large enough
// to be seen. Squares share their vertices; each has its triangles sorted by the size of the part they belong to.
import { Box3, type BufferAttribute, BufferGeometry, Mesh, type ShaderMaterial, Sphere, Vector3 } from 'three'
import type { Part } from './kit/batch.ts'

/** metres: from here on a part is large, and stands in a large square with others of its kind */
const LARGE = 0.6
/** Metres: the side of a square of large parts, and of small ones, which are not seen from afar. Each square is a draw call. */
export interface Sides {
  readonly large: number
  readonly small: number
}
/** metres of a part for each metre of distance: what is smaller covers some four pixels of a small picture, and is left out */
const SEEN = 0.015
/** metres: parts are taken for equally large between two of these */
const SIZES = [0, 0.05, 0.08, 0.12, 0.18, 0.26, 0.4, 0.6, 1] as const

export interface Cell {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  readonly ball: Sphere
  /** for each of SIZES: how many indices belong to parts that are at least so large */
  readonly counts: readonly number[]
}

/** Which of SIZES a part of so many metres counts as. */
const rankOf = (size: number): number => SIZES.findLastIndex((least) => size >= least)

interface Heap {
  /** corners of triangles for each of SIZES */
  readonly ranks: number[][]
}

/** `parts` in the order in which their triangles stand in the geometry. */
export function cutIntoCells(
  geometry: BufferGeometry,
  parts: readonly Part[],
  material: ShaderMaterial,
  sides: Sides,
): readonly Cell[] {
  const at = geometry.attributes.position as BufferAttribute
  const corners = geometry.index!.array
  const heaps = new Map<string, Heap>()
  const heapAt = (x: number, z: number, isLarge: boolean): Heap => {
    const side = isLarge ? sides.large : sides.small
    const key = `${isLarge} ${Math.round(x / side)} ${Math.round(z / side)}`
    const heap = heaps.get(key) ?? { ranks: SIZES.map(() => []) }
    heaps.set(key, heap)
    return heap
  }
  let from = 0
  for (const { indices, size } of parts) {
    const rank = rankOf(size)
    for (let i = from; i < from + indices; i += 3) {
      const [a, b, c] = [corners[i]!, corners[i + 1]!, corners[i + 2]!]
      const x = (at.getX(a) + at.getX(b) + at.getX(c)) / 3
      const z = (at.getZ(a) + at.getZ(b) + at.getZ(c)) / 3
      heapAt(x, z, size >= LARGE).ranks[rank]!.push(a, b, c)
    }
    from += indices
  }
  return [...heaps.values()].map(({ ranks }) => newCell(geometry, ranks, material))
}

function newCell(
  { attributes }: BufferGeometry,
  ranks: readonly (readonly number[])[],
  material: ShaderMaterial,
): Cell {
  const sorted = ranks.toReversed().flat()
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', attributes.position!)
  geometry.setAttribute('lit', attributes.lit!)
  geometry.setIndex(sorted)
  geometry.boundingSphere = ballAround(attributes.position as BufferAttribute, sorted)
  const mesh = new Mesh(geometry, material)
  const counts = ranks.map((_, rank) => ranks.slice(rank).reduce((sum, heap) => sum + heap.length, 0))
  return { mesh, ball: geometry.boundingSphere, counts }
}

const box = new Box3()
const corner = new Vector3()

/** Of the corners that are named, not of all. */
function ballAround(at: BufferAttribute, corners: readonly number[]): Sphere {
  box.makeEmpty()
  for (const i of corners) box.expandByPoint(corner.fromBufferAttribute(at, i))
  const ball = new Sphere(box.getCenter(new Vector3()), 0)
  for (const i of corners)
    ball.radius = Math.max(ball.radius, corner.fromBufferAttribute(at, i).distanceTo(ball.center))
  return ball
}

/** Leaves out of each square what is too small to be seen from `eye`. Every frame; writes nothing but how much is drawn. */
export function thinCells(cells: readonly Cell[], eye: Vector3): void {
  for (const { mesh, ball, counts } of cells) {
    const far = Math.max(0, eye.distanceTo(ball.center) - ball.radius)
    const least = far * SEEN
    let rank = 0
    while (rank < SIZES.length - 1 && SIZES[rank + 1]! <= least) rank += 1
    mesh.geometry.drawRange.count = counts[rank]!
    mesh.visible = counts[rank]! > 0
  }
}
