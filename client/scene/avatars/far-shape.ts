// A figure as it is seen from across the hall: corners of one part that lie near each other become one, and what shrinks to a line or a
// point is gone. Made from the coarsest baked shape when the hall opens, so that it costs no byte on the way.
import { BufferAttribute, BufferGeometry } from 'three'

/** metres; a face is then a few corners, a robe keeps its fall */
const CELL = 0.1

/** `paint` holds the part in its first number. A corner is never moved to where none was. */
export function farShape(shape: BufferGeometry, cell: number = CELL): BufferGeometry {
  const { position, paint } = shape.attributes as { position: BufferAttribute; paint: BufferAttribute }
  const kept = new Map<string, number>()
  const sources: number[] = []
  const cornerOf = (i: number): number => {
    const step = (metres: number): number => Math.round(metres / cell)
    const key = `${paint.getX(i)} ${step(position.getX(i))} ${step(position.getY(i))} ${step(position.getZ(i))}`
    const known = kept.get(key)
    if (known !== undefined) return known
    kept.set(key, sources.length)
    return sources.push(i) - 1
  }
  const far = new BufferGeometry().setIndex(facesOf(shape, cornerOf))
  for (const [name, attribute] of Object.entries(shape.attributes))
    far.setAttribute(name, picked(attribute as BufferAttribute, sources))
  return far
}

/** Each face once, those that still have three corners. */
function facesOf({ index }: BufferGeometry, cornerOf: (i: number) => number): number[] {
  const known = new Set<string>()
  const corners: number[] = []
  for (let i = 0; i < index!.count; i += 3) {
    const face = [cornerOf(index!.getX(i)), cornerOf(index!.getX(i + 1)), cornerOf(index!.getX(i + 2))]
    const name = face.toSorted((a, b) => a - b).join()
    if (new Set(face).size < 3 || known.has(name)) continue
    known.add(name)
    corners.push(...face)
  }
  return corners
}

function picked(
  { array, itemSize, normalized }: BufferAttribute,
  sources: readonly number[],
): BufferAttribute {
  const Kind = array.constructor as new (length: number) => typeof array
  const values = new Kind(sources.length * itemSize)
  sources.forEach((source, to) => {
    for (let k = 0; k < itemSize; k += 1) values[to * itemSize + k] = array[source * itemSize + k]!
  })
  return new BufferAttribute(values, itemSize, normalized)
}
