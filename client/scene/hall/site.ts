// Where the parts of the building are put while it goes up.
import {
  type BufferGeometry,
  type Group,
  InstancedMesh,
  type Material,
  type Matrix4,
  type Object3D,
  type Texture,
} from 'three'
import type { Tier } from '../quality.ts'
import type { MoodLight } from './mood-light.ts'

export interface Site {
  readonly root: Group
  readonly tier: Tier
  readonly light: MoodLight
  /** since the scene began, for what moves by itself */
  readonly seconds: { value: number }
  /** to be disposed with the building */
  readonly textures: Texture[]
}

/**
 * What is near and hides much is drawn first, what lies far behind everything last: a pixel that is hidden already costs nothing. The rest
 * comes between the stock and the floor. People stand before the building nearly everywhere, and what is behind them is dear.
 */
export const ORDER = { people: -2, stock: -1, floor: 1, land: 2, towers: 3, sky: 4 } as const

/** Its matrix is set once: nothing of the building moves. */
export function put<Thing extends Object3D>({ root }: Site, thing: Thing, order = 0): Thing {
  thing.matrixAutoUpdate = false
  thing.renderOrder = order
  thing.updateMatrix()
  root.add(thing)
  return thing
}

export function putMany(
  site: Site,
  geometry: BufferGeometry,
  material: Material,
  places: readonly Matrix4[],
): void {
  const mesh = new InstancedMesh(geometry, material, places.length)
  places.forEach((at, i) => {
    mesh.setMatrixAt(i, at)
  })
  mesh.computeBoundingSphere()
  put(site, mesh)
}

export function keep<Kind extends Texture>({ textures }: Site, texture: Kind): Kind {
  textures.push(texture)
  return texture
}
