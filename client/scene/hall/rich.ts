// What a building needs beside its plan where there is a graphics card: finer materials, mirrors, and what has been left in the rooms.
// Fetched by those machines alone.
import { type BufferGeometry, type Material, Mesh } from 'three'
import { chairPlaces } from './furniture.ts'
import { floorMaterial } from './matter/floor.ts'
import type { Glow } from './matter/kept-light.ts'
import { surfaceMaterial } from './matter/surface.ts'
import { chairGeometry } from './parts/chair.ts'
import { deskSetGeometry, deskSets } from './parts/desk-set.ts'
import { domeGeometry } from './parts/dome.ts'
import { addRoomThings } from './parts/room-things.ts'
import { standsOf } from './planting.ts'
import { addReflections } from './reflections.ts'
import { ORDER, put, putMany, type Site } from './site.ts'

/** Shell, chairs, trees and dome: each kind in one draw call. */
function putStock(site: Site, shell: { readonly geometry: BufferGeometry }, glow: Glow): void {
  const { tier, light } = site
  const surface: Material = surfaceMaterial(light)
  put(site, new Mesh(shell.geometry, surface), ORDER.stock)
  putMany(site, chairGeometry(tier !== 'high'), surface, chairPlaces())
  // from afar nobody sees them
  if (tier === 'high') putMany(site, deskSetGeometry(), surface, deskSets())
  const leaves = surfaceMaterial(light, { twoSided: true })
  for (const { tree, places } of standsOf(tier)) putMany(site, tree.merge(), leaves, places)
  put(site, new Mesh(domeGeometry(), surfaceMaterial(light, { glow })))
}

export const RICH = { putStock, floorMaterial, addReflections, addMore: addRoomThings } as const
