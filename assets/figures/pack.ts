// Writes the figures as columns of small differences, which gzip packs well. unpack.ts reads them; it says what stands where.
import { gzipSync } from 'node:zlib'
import { BONES_PER_VERTEX, type Contents, LIGHT_LEVELS, STEPS_PER_METRE, WEIGHT_SUM } from './unpack.ts'

export interface BakedMesh {
  /** metres, three a vertex */
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** 0 dark … 1 open */
  readonly light: Float32Array
  readonly regions: Uint8Array
  /** for each vertex up to four pairs of bone and weight */
  readonly weights: readonly (readonly (readonly [bone: number, weight: number])[])[]
  readonly indices: Uint32Array
}

/** Octahedral normal in two bytes, each 0 … 254 with 127 in the middle. */
function foldNormal(x: number, y: number, z: number): [number, number] {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1
  let [u, v] = [x / sum, y / sum]
  if (z < 0) {
    const [a, b] = [1 - Math.abs(v), 1 - Math.abs(u)]
    u = u < 0 ? -a : a
    v = v < 0 ? -b : b
  }
  return [Math.round(u * 127) + 127, Math.round(v * 127) + 127]
}

/** Four bones in rising order and their weights in whole parts that sum to WEIGHT_SUM; unused places repeat the last bone. */
function foldWeights(pairs: readonly (readonly [number, number])[]): number[] {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
  const parts = pairs.map(([bone, weight]) => ({ bone, part: Math.round((weight / total) * WEIGHT_SUM) }))
  parts[0]!.part += WEIGHT_SUM - parts.reduce((sum, { part }) => sum + part, 0)
  const used = parts.filter(({ part }) => part > 0).sort((a, b) => a.bone - b.bone)
  const places = Array.from(
    { length: BONES_PER_VERTEX },
    (_, i) => used[i] ?? { bone: used.at(-1)!.bone, part: 0 },
  )
  return [...places.map(({ bone }) => bone), ...places.map(({ part }) => part)]
}

function column(values: readonly number[]): number[] {
  let before = 0
  return values.map((value) => {
    const difference = (value - before) & 0xff
    before = value
    return difference
  })
}

/** Differences of 16 bits, the sign in the lowest one: first all low bytes, then all high bytes. */
function wideColumn(values: readonly number[]): number[] {
  let before = 0
  const folded = values.map((value) => {
    const difference = value - before
    before = value
    return ((difference << 1) ^ (difference >> 31)) & 0xffff
  })
  return [...folded.map((value) => value & 0xff), ...folded.map((value) => value >> 8)]
}

/** How far below the next unused vertex each corner points, seven bits a byte. */
function triangles(indices: Uint32Array): number[] {
  const bytes: number[] = []
  let next = 0
  for (const index of indices) {
    let below = next - index
    while (below > 0x7f) {
      bytes.push((below & 0x7f) | 0x80)
      below >>= 7
    }
    bytes.push(below)
    if (index === next) next++
  }
  return bytes
}

function packMesh(mesh: BakedMesh): number[] {
  const vertices = Array.from(mesh.light, (_, vertex) => vertex)
  const axis = (values: Float32Array, k: number): number[] =>
    vertices.map((vertex) => values[vertex * 3 + k]!)
  const normals = vertices.map((vertex) =>
    foldNormal(...(mesh.normals.subarray(vertex * 3, vertex * 3 + 3) as unknown as [number, number, number])),
  )
  const hung = mesh.weights.map(foldWeights)
  return [
    ...[0, 1, 2].flatMap((k) =>
      wideColumn(axis(mesh.positions, k).map((at) => Math.round(at * STEPS_PER_METRE))),
    ),
    ...[0, 1].flatMap((k) => column(normals.map((normal) => normal[k]!))),
    ...column([...mesh.regions]),
    ...column([...mesh.light].map((light) => Math.round(light * (LIGHT_LEVELS - 1)))),
    ...Array.from({ length: BONES_PER_VERTEX * 2 }, (_, k) =>
      column(hung.map((places) => places[k]!)),
    ).flat(),
    ...triangles(mesh.indices),
  ]
}

export interface BakedFigure {
  readonly figure: string
  readonly level: number
  /** by name; what several figures name is written once for each level */
  readonly pieces: ReadonlyMap<string, BakedMesh>
}

export function contentsOf(figures: readonly BakedFigure[]): {
  readonly contents: Contents
  readonly meshes: readonly BakedMesh[]
} {
  const named = new Map<string, BakedMesh>()
  for (const { level, pieces } of figures)
    for (const [name, mesh] of pieces) if (!named.has(`${name} ${level}`)) named.set(`${name} ${level}`, mesh)
  const names = [...named.keys()]
  return {
    contents: {
      pieces: [...named].map(([name, { light, indices }]) => ({
        name,
        vertices: light.length,
        triangles: indices.length / 3,
      })),
      figures: figures.map(({ figure, level, pieces }) => ({
        figure,
        level,
        pieces: [...pieces.keys()].map((name) => names.indexOf(`${name} ${level}`)),
      })),
    },
    meshes: [...named.values()],
  }
}

/** How many bytes a mesh weighs alone, packed. */
export const packedBytes = (mesh: BakedMesh): number =>
  gzipSync(Uint8Array.from(packMesh(mesh)), { level: 9 }).length

export function packFigures(figures: readonly BakedFigure[]): Uint8Array {
  const { contents, meshes } = contentsOf(figures)
  const head = new TextEncoder().encode(JSON.stringify(contents))
  const length = new Uint8Array(new Uint32Array([head.length]).buffer)
  return gzipSync(Uint8Array.from([...length, ...head, ...meshes.flatMap(packMesh)]), { level: 9 })
}
