// The figures as geometry: unpacked once, shared by all who wear them.
import { BufferAttribute, BufferGeometry } from 'three'
import figuresUrl from '../../../assets/figures/figures.bin?url'
import { type FigureMesh, unpackFigures } from '../../../assets/figures/unpack.ts'
import { FIGURES, type Figure } from '../../../shared/hall/looks.ts'

/** For each figure its levels of detail, the finest first. */
export type Figures = Readonly<Record<Figure, readonly BufferGeometry[]>>

function toGeometry(mesh: FigureMesh): BufferGeometry {
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
  const levels = (figure: Figure): BufferGeometry[] =>
    meshes
      .filter((mesh) => mesh.figure === figure)
      .sort((a, b) => a.level - b.level)
      .map(toGeometry)
  return Object.fromEntries(FIGURES.map((figure) => [figure, levels(figure)])) as Record<
    Figure,
    BufferGeometry[]
  >
}

/** Throws when the file cannot be had: the caller decides what to show without people. */
export async function loadFigures(url: string = figuresUrl): Promise<Figures> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`figures: ${response.status}`)
  return readFigures(new Uint8Array(await response.arrayBuffer()))
}
