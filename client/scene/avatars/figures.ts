// The figures as geometry: unpacked once, shared by all who wear them.
import { BufferAttribute, BufferGeometry } from 'three'
import figuresUrl from '../../../assets/figures/figures.bin?url'
import { type Columns, type FigureMesh, unpackFigures } from '../../../assets/figures/unpack.ts'
import { MESHES, type Mesh } from '../../../shared/hall/looks.ts'
import { caneShape } from './cane.ts'

/** For each figure its levels of detail, the finest first. */
export type Figures = Readonly<Record<Mesh, readonly BufferGeometry[]>>

/** Sides of a cane, level by level; the coarsest level has none. */
const CANE_SIDES = [8, 5, 3]

function joined<T extends Float32Array | Uint8Array | Uint16Array>(first: T, second: T): T {
  const whole = new (first.constructor as new (length: number) => T)(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}

function withCane<M extends Columns>(mesh: M, cane: Columns): Columns {
  const first = mesh.positions.length / 3
  return {
    positions: joined(mesh.positions, cane.positions),
    normals: joined(mesh.normals, cane.normals),
    paint: joined(mesh.paint, cane.paint),
    bones: joined(mesh.bones, cane.bones),
    weights: joined(mesh.weights, cane.weights),
    indices: joined(
      mesh.indices,
      cane.indices.map((at) => at + first),
    ),
  }
}

function toGeometry(figure: FigureMesh): BufferGeometry {
  const sides = CANE_SIDES[figure.level]
  const mesh = sides === undefined ? figure : withCane(figure, caneShape(sides))
  return new BufferGeometry()
    .setIndex(new BufferAttribute(mesh.indices, 1))
    .setAttribute('position', new BufferAttribute(mesh.positions, 3))
    .setAttribute('normal', new BufferAttribute(mesh.normals, 3))
    .setAttribute('paint', new BufferAttribute(mesh.paint, 2))
    .setAttribute('bones', new BufferAttribute(mesh.bones, 4))
    .setAttribute('weights', new BufferAttribute(mesh.weights, 4, true))
}

export async function readFigures(packed: Uint8Array<ArrayBuffer>): Promise<Figures> {
  const meshes = await unpackFigures(packed)
  const levels = (figure: Mesh): BufferGeometry[] =>
    meshes
      .filter((mesh) => mesh.figure === figure)
      .sort((a, b) => a.level - b.level)
      .map(toGeometry)
  return Object.fromEntries(MESHES.map((figure) => [figure, levels(figure)])) as Record<
    Mesh,
    BufferGeometry[]
  >
}

/** Throws when the file cannot be had: the caller decides what to show without people. */
export async function loadFigures(url: string = figuresUrl): Promise<Figures> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`figures: ${response.status}`)
  return readFigures(new Uint8Array(await response.arrayBuffer()))
}
