// Shell, chairs, trees and dome where there is no graphics card: in squares, with their light kept in the vertices.
import { type BufferGeometry, DoubleSide, FrontSide, type ShaderMaterial, type Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { cutIntoCells, type Sides, thinCells } from './cells.ts'
import { chairPlaces } from './furniture.ts'
import { Batch, type Part } from './kit/batch.ts'
import { type Glow, keepLight, keptMaterial, makeRoom, type Shining } from './matter/kept-light.ts'
import { chairParts } from './parts/chair.ts'
import { domeParts } from './parts/dome.ts'
import { standsOf } from './planting.ts'
import type { Shell } from './shell.ts'
import { put, type Site } from './site.ts'

export interface PlainStock {
  /** Reckons the light of a mood, once. */
  shine(shining: Shining): void
  /** Leaves out what is too small to be seen from there; every frame. */
  thin(eye: Vector3): void
}

/** The shell with its chairs: what stands at the same place is drawn at once. */
function furnished(shell: Shell): Pick<Kind, 'geometry' | 'parts'> {
  const chairs = new Batch()
  const chair = chairParts(true)
  for (const at of chairPlaces()) chairs.addAll(chair, at)
  return {
    parts: [...shell.parts, ...chairs.parts],
    geometry: mergeGeometries([shell.geometry, chairs.merge()]),
  }
}

/** metres: the one half of a tree is seen from everywhere, the other makes it dense from near */
const BOUGH = { bearing: 3, filling: 0.35 }

function trees(): Batch {
  const batch = new Batch()
  for (const { tree, places } of standsOf('low'))
    for (const at of places) batch.addAll(tree, at, (i) => (i % 2 === 0 ? BOUGH.bearing : BOUGH.filling))
  return batch
}

/** What is drawn alike. */
interface Kind {
  readonly geometry: BufferGeometry
  readonly parts: readonly Part[]
  readonly material: ShaderMaterial
  readonly sides: Sides
}

const made = (batch: Batch): Pick<Kind, 'geometry' | 'parts'> => ({
  parts: batch.parts,
  geometry: batch.merge(),
})

export function putPlainStock(site: Site, shell: Shell, glow: Glow): PlainStock {
  const kinds: readonly Kind[] = [
    { ...furnished(shell), material: keptMaterial(FrontSide), sides: { large: 40, small: 16 } },
    { ...made(trees()), material: keptMaterial(DoubleSide), sides: { large: 60, small: 24 } },
    // seen from everywhere at once
    { ...made(domeParts()), material: keptMaterial(FrontSide, glow), sides: { large: 400, small: 400 } },
  ]
  const cells = kinds.flatMap(({ geometry, parts, material, sides }) => {
    makeRoom(geometry)
    return cutIntoCells(geometry, parts, material, sides)
  })
  for (const { mesh } of cells) put(site, mesh)
  return {
    shine: (shining) => {
      for (const { geometry } of kinds) keepLight(geometry, shining)
    },
    thin: (eye) => thinCells(cells, eye),
  }
}
