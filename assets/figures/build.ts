// One figure at all levels of detail: its parts meshed, freed of what cannot be seen, simplified, shaded and hung on the bones.
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import { type Mesh as FigureName, REGIONS } from '../../shared/hall/looks.ts'
import type { BakedMesh } from './pack.ts'
import type { Part } from './part.ts'
import { FIGURE_PARTS } from './parts.ts'
import { clamp, type Sdf } from './sdf.ts'
import { BONES } from './skeleton.ts'
import { gradient, type Mesh, polygonise } from './surface-nets.ts'
import { weightsAt } from './weights.ts'

export type Level = 0 | 1 | 2 | 3
export const FIGURE_LEVELS: readonly Level[] = [0, 1, 2, 3]

/**
 * Level by level: the share of triangles that clothes and heads keep; the largest allowed error, metres; bones per vertex; how deep
 * under something that is always drawn a triangle must lie to be dropped (bending joints shall show no hole, coarse cloth no shirt);
 * and how far hair and beards are moved out, lest a coarser skull comes through.
 */
const LEVELS = [
  { cloth: 1, head: 1, error: 0.003, bones: 4, buried: 0.008, lift: 0 },
  { cloth: 0.28, head: 0.34, error: 0.012, bones: 4, buried: 0.006, lift: 0.001 },
  { cloth: 0.1, head: 0.09, error: 0.025, bones: 2, buried: 0.002, lift: 0.005 },
  { cloth: 0.024, head: 0.018, error: 0.25, bones: 2, buried: 0, lift: 0.008 },
] as const
const LEAST_TRIANGLES = 16

/** How deep a place lies inside the parts that every look has. */
const bodyWithout =
  (parts: readonly Part[], except: Part | null): Sdf =>
  (x, y, z) => {
    let nearest = 9
    for (const { shape, from, to, isOptional, ...part } of parts) {
      if (isOptional || part.name === except?.name) continue
      if (x < from[0] || y < from[1] || z < from[2] || x > to[0] || y > to[1] || z > to[2]) continue
      nearest = Math.min(nearest, shape(x, y, z))
    }
    return nearest
  }

function compact({ positions, indices }: Mesh): Mesh {
  const places = new Map<number, number>()
  for (const vertex of indices) if (!places.has(vertex)) places.set(vertex, places.size)
  const kept = new Float32Array(places.size * 3)
  for (const [vertex, place] of places) kept.set(positions.subarray(vertex * 3, vertex * 3 + 3), place * 3)
  return { positions: kept, indices: indices.map((vertex) => places.get(vertex)!) }
}

function withoutBuried(mesh: Mesh, others: Sdf, depth: number): Mesh {
  const { positions, indices } = mesh
  const isBuried = (vertex: number): boolean =>
    others(positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!) < -depth
  const buried = Uint8Array.from({ length: positions.length / 3 }, (_, vertex) => Number(isBuried(vertex)))
  const kept: number[] = []
  for (let at = 0; at < indices.length; at += 3) {
    const triangle = indices.subarray(at, at + 3)
    if (!triangle.every((vertex) => buried[vertex])) kept.push(...triangle)
  }
  return compact({ positions, indices: new Uint32Array(kept) })
}

/** The joints that clothes bend over; simplification keeps the vertices between which their weights change. */
const BENDS = ['thigh', 'shin', 'arm', 'fore', 'head', 'chest'].map((name) =>
  BONES.flatMap((bone, i) => (bone.name.startsWith(name) ? [i] : [])),
)
/** A weight that is wrong by the whole counts like a place that is wrong by so many metres; a normal by less, but faces live by them. */
const BEND_ERROR = 0.08
const NORMAL_ERROR = { head: 0.012, cloth: 0.006 }

const bendsAt = ({ cling, shape, cell }: Part, positions: Float32Array): Float32Array =>
  new Float32Array(
    Array.from({ length: positions.length / 3 }, (_, vertex) => {
      const [x, y, z] = positions.subarray(vertex * 3, vertex * 3 + 3) as unknown as [number, number, number]
      const weights = weightsAt(cling, x, y, z)
      const bends = BENDS.map((bones) => bones.reduce((sum, bone) => sum + (weights.get(bone) ?? 0), 0))
      return [...bends, ...gradient(shape, x, y, z, cell * 0.5)]
    }).flat(),
  )

const isOfHead = ({ cling }: Part): boolean => cling === 'head' || cling === 'neck'

function simplified({ positions, indices }: Mesh, part: Part, triangles: number, error: number): Mesh {
  const target = Math.max(LEAST_TRIANGLES, Math.round(triangles)) * 3
  if (indices.length <= target) return { positions, indices }
  const bends = bendsAt(part, positions)
  const normal = isOfHead(part) ? NORMAL_ERROR.head : NORMAL_ERROR.cloth
  const counts = [...BENDS.map(() => BEND_ERROR), normal, normal, normal]
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    bends,
    counts.length,
    counts,
    null,
    target,
    error,
    ['Prune', 'ErrorAbsolute'],
  )
  return compact({ positions, indices: kept })
}

/** Ambient light that reaches a place, 0…1: how much of five steps outward is free (Evans 2006, five taps). */
function lightAt(body: Sdf, [x, y, z]: readonly number[], [nx, ny, nz]: readonly number[]): number {
  let shade = 0
  let total = 0
  let weight = 1
  for (let step = 1; step <= 5; step++) {
    const h = 0.006 + 0.0072 * step * step
    const [px, py, pz] = [x! + nx! * h, y! + ny! * h, z! + nz! * h]
    shade += weight * clamp((h - Math.min(body(px, py, pz), py)) / h, 0, 1)
    total += weight
    weight *= 0.75
  }
  return clamp(1 - (shade / total) * 1.05, 0, 1)
}

function clothe(part: Part, mesh: Mesh, all: Sdf, bones: number): BakedMesh {
  const count = mesh.positions.length / 3
  const normals = new Float32Array(count * 3)
  const light = new Float32Array(count)
  const weights = []
  for (let vertex = 0; vertex < count; vertex++) {
    const place = mesh.positions.subarray(vertex * 3, vertex * 3 + 3)
    const [x, y, z] = place as unknown as [number, number, number]
    const normal = gradient(part.shape, x, y, z, Math.max(0.0006, part.cell * 0.35))
    normals.set(normal, vertex * 3)
    light[vertex] = lightAt(all, place as unknown as number[], normal)
    weights.push([...weightsAt(part.cling, x, y, z)].sort((a, b) => b[1] - a[1]).slice(0, bones))
  }
  const regions = new Uint8Array(count).fill(REGIONS.indexOf(part.region))
  return { positions: mesh.positions, normals, light, regions, weights, indices: mesh.indices }
}

function concatenate(meshes: readonly BakedMesh[]): BakedMesh {
  const starts = meshes.map((_, i) =>
    meshes.slice(0, i).reduce((sum, mesh) => sum + mesh.positions.length / 3, 0),
  )
  const floats = (pick: (mesh: BakedMesh) => Float32Array): Float32Array =>
    new Float32Array(meshes.flatMap((mesh) => [...pick(mesh)]))
  return {
    positions: floats((mesh) => mesh.positions),
    normals: floats((mesh) => mesh.normals),
    light: floats((mesh) => mesh.light),
    regions: new Uint8Array(meshes.flatMap((mesh) => [...mesh.regions])),
    weights: meshes.flatMap((mesh) => mesh.weights),
    indices: new Uint32Array(
      meshes.flatMap((mesh, i) => [...mesh.indices].map((index) => index + starts[i]!)),
    ),
  }
}

/** Vertices in the order of their first use, triangles in one that caches and compressors like. */
function reordered(mesh: BakedMesh): BakedMesh {
  const indices = mesh.indices.slice()
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true)
  const from = new Uint32Array(count)
  remap.forEach((place, vertex) => {
    if (place < count) from[place] = vertex
  })
  const pick3 = (values: Float32Array): Float32Array =>
    new Float32Array([...from].flatMap((vertex) => [...values.subarray(vertex * 3, vertex * 3 + 3)]))
  return {
    positions: pick3(mesh.positions),
    normals: pick3(mesh.normals),
    light: new Float32Array([...from].map((vertex) => mesh.light[vertex]!)),
    regions: new Uint8Array([...from].map((vertex) => mesh.regions[vertex]!)),
    weights: [...from].map((vertex) => mesh.weights[vertex]!),
    indices,
  }
}

function lifted(mesh: Mesh, shape: Sdf, by: number): Mesh {
  if (by === 0) return mesh
  const positions = mesh.positions.slice()
  for (let at = 0; at < positions.length; at += 3) {
    const normal = gradient(shape, positions[at]!, positions[at + 1]!, positions[at + 2]!, 0.004)
    for (let axis = 0; axis < 3; axis++) positions[at + axis]! += normal[axis]! * by
  }
  return { positions, indices: mesh.indices }
}

function atLevel(part: Part, mesh: Mesh, others: Sdf, all: Sdf, level: Level): BakedMesh | null {
  const { cloth, head, error, bones, buried, lift } = LEVELS[level]
  const seen = part.isWhole ? mesh : withoutBuried(mesh, others, buried)
  if (seen.indices.length === 0) return null
  const coarse = simplified(seen, part, part.triangles * (isOfHead(part) ? head : cloth), error)
  return clothe(part, lifted(coarse, part.shape, part.isOptional ? lift : 0), all, bones)
}

/** Meshes by a name: of its own a figure has one, under its own name; the others it shares. */
export type Pieces = ReadonlyMap<string, BakedMesh>

/**
 * Meshes once and simplifies for each level. `coarseness` widens the cells for quick looks at a change. `done` holds the shared parts
 * that were baked with another figure: they are not baked again, but stand in the answer.
 */
export async function buildFigure(
  figure: FigureName,
  coarseness: number,
  done: Map<string, readonly (BakedMesh | null)[]>,
): Promise<readonly Pieces[]> {
  await Promise.all([MeshoptEncoder.ready, MeshoptSimplifier.ready])
  const parts = FIGURE_PARTS[figure]
  const all = bodyWithout(parts, null)
  const bake = (part: Part): readonly (BakedMesh | null)[] => {
    const known = part.share ? done.get(part.share) : undefined
    if (known) return known
    const mesh = polygonise(part.shape, part.from, part.to, part.cell * coarseness)
    const others = bodyWithout(parts, part)
    const levels = FIGURE_LEVELS.map((level) =>
      level <= (part.lastLevel ?? 3) ? atLevel(part, mesh, others, all, level) : null,
    )
    if (!part.share) return levels
    const ordered = levels.map((each) => each && reordered(each))
    done.set(part.share, ordered)
    return ordered
  }
  const baked = parts.map((part) => ({ part, levels: bake(part) }))
  return FIGURE_LEVELS.map((level) => {
    const drawn = baked.flatMap(({ part, levels }) => {
      const mesh = levels[level]
      return mesh ? [{ share: part.share, mesh }] : []
    })
    const own = drawn.filter(({ share }) => share === undefined).map(({ mesh }) => mesh)
    const pieces = new Map<string, BakedMesh>()
    if (own.length > 0) pieces.set(figure, reordered(concatenate(own)))
    for (const { share, mesh } of drawn) if (share) pieces.set(share, mesh)
    return pieces
  })
}
