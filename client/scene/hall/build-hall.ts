// Puts the building together: geometry, material, place. Some fifteen draw calls for all of it.
import {
  type BufferGeometry,
  CircleGeometry,
  CylinderGeometry,
  Group,
  InstancedMesh,
  type Material,
  type Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshStandardMaterial,
  type Object3D,
  RingGeometry,
  SphereGeometry,
  type Texture,
} from 'three'
import { GHAFS, PALMS } from '../../../shared/hall/layout.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import type { Tier } from '../quality.ts'
import { diceOf } from './kit/dice.ts'
import { place } from './kit/place.ts'
import { hallLight } from './light.ts'
import { LATTICE_METRES, screenMaterial } from './matter/screen.ts'
import { skyMaterial } from './matter/sky.ts'
import { floorShade } from './matter/skylight.ts'
import { skylineMaterial } from './matter/skyline.ts'
import { surfaceMaterial } from './matter/surface.ts'
import { torusMaterial } from './matter/torus.ts'
import { waterMaterial } from './matter/water.ts'
import { chairGeometry } from './parts/chair.ts'
import { courtGeometry, floorGeometry } from './parts/floor.ts'
import { skylineGeometry } from './parts/skyline.ts'
import { torusGeometry } from './parts/torus.ts'
import { ghafGeometry, palmGeometry } from './parts/trees.ts'
import { waterGeometry } from './parts/water.ts'
import { FLOOR_REACH, floorTexture } from './pictures/floor-picture.ts'
import { mashrabiyaTexture } from './pictures/mashrabiya.ts'
import { ringWordsTexture } from './pictures/ring-words.ts'
import { buildShell, hasChair } from './shell.ts'

export interface BuiltHall {
  readonly root: Group
  dispose(): void
}

interface Site {
  readonly root: Group
  readonly tier: Tier
  readonly textures: Texture[]
}

/** pixels of the two large pictures */
const FLOOR_PIXELS: Readonly<Record<Tier, number>> = { low: 1024, medium: 2048, high: 4096 }
const WORDS_PIXELS: Readonly<Record<Tier, number>> = { low: 2048, medium: 4096, high: 4096 }

function put<Thing extends Object3D>({ root }: Site, thing: Thing): Thing {
  thing.matrixAutoUpdate = false
  thing.updateMatrix()
  root.add(thing)
  return thing
}

function putMany(site: Site, geometry: BufferGeometry, material: Material, places: readonly Matrix4[]): void {
  const mesh = new InstancedMesh(geometry, material, places.length)
  places.forEach((at, i) => {
    mesh.setMatrixAt(i, at)
  })
  mesh.computeBoundingSphere()
  put(site, mesh)
}

function keep<Kind extends Texture>({ textures }: Site, texture: Kind): Kind {
  textures.push(texture)
  return texture
}

function putGround(site: Site, shade: HTMLCanvasElement): void {
  const map = keep(site, floorTexture(FLOOR_PIXELS[site.tier], shade))
  const isPlain = site.tier === 'low'
  const floor = isPlain
    ? new MeshLambertMaterial({ map })
    : new MeshStandardMaterial({ map, roughness: 0.36 })
  const paving = isPlain
    ? new MeshLambertMaterial({ color: '#cdbb9c' })
    : new MeshStandardMaterial({ color: '#cdbb9c', roughness: 0.8 })
  put(site, new Mesh(floorGeometry(), floor))
  put(site, new Mesh(courtGeometry(), paving))
  const land = new Mesh(
    new RingGeometry(HALL.wall.radius, 170, 64).rotateX(-Math.PI / 2),
    new MeshBasicMaterial({ color: '#8a6a55' }),
  )
  land.position.y = -0.06
  put(site, land)
}

function putTrees(site: Site, material: Material): void {
  const dice = diceOf(11)
  const grown = (x: number, z: number): Matrix4 =>
    place(x, 0, z, { yaw: dice() * Math.PI * 2, size: 0.9 + dice() * 0.22 })
  for (const variant of [0, 1, 2]) {
    const palms = PALMS.filter((palm) => palm.variant === variant)
    putMany(
      site,
      palmGeometry(variant),
      material,
      palms.map(({ x, z }) => grown(x, z)),
    )
  }
  putMany(
    site,
    ghafGeometry(),
    material,
    GHAFS.map(({ x, z }) => grown(x, z)),
  )
}

/** The lattice runs behind the columns, from one edge of the open side to the door and on to the other edge. */
function putScreens(site: Site): void {
  const { at, from, to } = HALL.perimeter.screens
  const rows = (to - from) / LATTICE_METRES / 2
  const closed = Math.PI - HALL.wall.open
  const door = Math.asin((HALL.door.width / 2 + 1) / at)
  const columns = Math.round(((closed - door) * at) / LATTICE_METRES / 2)
  const lattice = keep(site, mashrabiyaTexture())
  const material = screenMaterial(lattice, rows)
  material.side = 1
  for (const start of [door, -closed]) {
    const geometry = new CylinderGeometry(at, at, to - from, 80, 1, true, start, closed - door)
    const uv = geometry.attributes.uv!
    for (let i = 0; i < uv.count; i += 1) uv.setXY(i, uv.getX(i) * columns, uv.getY(i) * rows)
    const screen = new Mesh(geometry, material)
    screen.position.y = (from + to) / 2
    put(site, screen)
  }
}

function putHorizon(site: Site): void {
  put(site, new Mesh(new SphereGeometry(180, 40, 20), skyMaterial()))
  put(site, new Mesh(skylineGeometry(), skylineMaterial()))
}

function putRing(site: Site): void {
  put(
    site,
    new Mesh(
      torusGeometry(),
      torusMaterial(site.tier, keep(site, ringWordsTexture(WORDS_PIXELS[site.tier]))),
    ),
  )
  // dark glass in its void, behind the voting wall
  const { x, y, z, halfWidth, halfHeight, tube } = HALL.torus
  const glass = new Mesh(new CircleGeometry(1, 64), new MeshBasicMaterial({ color: '#0c3b45' }))
  glass.scale.set(halfWidth - tube * 0.6, halfHeight - tube * 0.6, 1)
  glass.position.set(x, y, z - 0.15)
  put(site, glass)
}

/** `seconds` lets the water ripple. Call after the letters' faces have loaded. */
export function buildHall(tier: Tier, seconds: { value: number }): BuiltHall {
  const site: Site = { root: new Group(), tier, textures: [] }
  const surface = surfaceMaterial(tier)
  const shell = buildShell()
  put(site, new Mesh(shell.geometry, surface))
  put(
    site,
    new Mesh(
      shell.glass,
      new MeshLambertMaterial({ color: '#dcefee', transparent: true, opacity: 0.16, depthWrite: false }),
    ),
  )
  const chairs = SEATS.filter(hasChair).map(({ x, y, z, heading }) => place(x, y, z, { yaw: heading }))
  putMany(site, chairGeometry(), surface, chairs)
  putGround(site, floorShade(shell.heights, FLOOR_REACH, 512))
  put(site, new Mesh(waterGeometry(), waterMaterial(tier, seconds)))
  putTrees(site, surfaceMaterial(tier, true))
  putScreens(site)
  putRing(site)
  putHorizon(site)
  site.root.add(hallLight(tier))
  return {
    root: site.root,
    dispose: () => {
      for (const texture of site.textures) texture.dispose()
      site.root.traverse((thing) => {
        if (!(thing instanceof Mesh)) return
        thing.geometry.dispose()
        ;(thing.material as Material).dispose()
      })
    },
  }
}
