// Shell, chairs, trees and dome where there is no graphics card: with their light kept in the vertices, and drawn as far as they are seen.
import {
  BufferAttribute,
  type BufferGeometry,
  type Camera,
  DynamicDrawUsage,
  Mesh,
  type ShaderMaterial,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { cutIntoChunks, type Stock } from './chunks.ts'
import { chairPlaces } from './furniture.ts'
import { Batch } from './kit/batch.ts'
import { type Glow, keepLight, keptMaterial, makeRoom, type Shining } from './matter/kept-light.ts'
import { chairParts } from './parts/chair.ts'
import { domeParts } from './parts/dome.ts'
import { standsOf } from './planting.ts'
import type { Shell } from './shell.ts'
import { ORDER, put, type Site } from './site.ts'
import { listVisible, lookAnew, newSight, type Sight } from './visible.ts'

export interface PlainStock {
  /** Reckons the light of a mood, once. */
  shine(shining: Shining): void
  /** Leaves out what cannot be seen from there; every frame. `isAround`: whichever way one looks. What is seen, when it is seen anew. */
  thin(camera: Camera, isAround: boolean): Sight | null
}

/** metres: the one half of a tree is seen from everywhere, the other makes it dense from near */
const BOUGH = { bearing: 3, filling: 0.35 }

function furnished(shell: Shell): Stock {
  const [chairs, trees] = [new Batch(), new Batch()]
  const chair = chairParts(true)
  for (const at of chairPlaces()) chairs.addAll(chair, at)
  for (const { tree, places } of standsOf('low'))
    for (const at of places) trees.addAll(tree, at, (i) => (i % 2 === 0 ? BOUGH.bearing : BOUGH.filling))
  const solid = [...shell.parts, ...chairs.parts]
  return {
    parts: [...solid, ...trees.parts],
    leavesFrom: solid.length,
    geometry: mergeGeometries([shell.geometry, chairs.merge(), trees.merge()]),
  }
}

function dome(): Stock {
  const batch = domeParts()
  return { parts: batch.parts, geometry: batch.merge() }
}

interface Listed {
  readonly geometry: BufferGeometry
  readonly mesh: Mesh
  /** Lists anew what is drawn. */
  list(): void
}

export function putPlainStock(site: Site, shell: Shell, glow: Glow): PlainStock {
  const sight = newSight()
  const listed = (stock: Stock, material: ShaderMaterial): Listed => {
    const { geometry } = stock
    makeRoom(geometry)
    const chunks = cutIntoChunks(stock)
    const corners = new Uint32Array(chunks.most)
    const index = new BufferAttribute(corners, 1).setUsage(DynamicDrawUsage)
    geometry.setIndex(index)
    const mesh = put(site, new Mesh(geometry, material), ORDER.stock)
    // what is out of view is not in the list
    mesh.frustumCulled = false
    const range = { start: 0, count: 0 }
    return {
      geometry,
      mesh,
      list: () => {
        range.count = listVisible(chunks, sight, corners)
        geometry.setDrawRange(0, range.count)
        mesh.visible = range.count > 0
        // three empties the list of ranges after each upload
        if (index.updateRanges.length === 0) index.updateRanges.push(range)
        index.needsUpdate = true
      },
    }
  }
  const kinds = [listed(furnished(shell), keptMaterial()), listed(dome(), keptMaterial(glow))]
  return {
    shine: (shining) => {
      for (const { geometry } of kinds) keepLight(geometry, shining)
    },
    thin: (camera, isAround) => {
      if (!lookAnew(sight, camera, isAround)) return null
      for (const { list } of kinds) list()
      return sight
    },
  }
}
