// How large a part looks from afar: a rod as large as it is thick, a ring as its profile, a box as the second of its sides.
import { type BufferAttribute, type BufferGeometry, Vector3 } from 'three'

/** a round thing is made of triangles that are smaller than itself: how many times */
const ROUND = 2.5

const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]

/** Of a triangle over its longest side, metres. */
function heightOf(): number {
  const longest = Math.max(a!.distanceTo(b!), b!.distanceTo(c!), c!.distanceTo(a!))
  return longest === 0 ? 0 : b!.clone().sub(a!).cross(c!.clone().sub(a!)).length() / longest
}

/** Metres. Takes an indexed geometry. */
export function visibleSize(part: BufferGeometry): number {
  const at = part.attributes.position as BufferAttribute
  const index = part.index!
  let tallest = 0
  for (let i = 0; i < index.count; i += 3) {
    for (const [corner, k] of [
      [a!, 0],
      [b!, 1],
      [c!, 2],
    ] as const)
      corner.fromBufferAttribute(at, index.getX(i + k))
    tallest = Math.max(tallest, heightOf())
  }
  part.computeBoundingBox()
  const { min, max } = part.boundingBox!
  const sides = [max.x - min.x, max.y - min.y, max.z - min.z].sort((one, other) => one - other)
  return Math.min(sides[1]!, tallest * ROUND)
}
