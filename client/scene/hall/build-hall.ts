// Puts the building together: geometry, material, place. Some twenty draw calls for all of it.
import {
  type Camera,
  CircleGeometry,
  Group,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  type Scene,
  SphereGeometry,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import { DOORS } from '../../../shared/hall/rooms.ts'
import { CHOICE_COLOUR } from '../chamber/hemicycle.ts'
import { GLASS } from '../chamber/wall-pen.ts'
import type { Tier } from '../quality.ts'
import { putGround } from './ground.ts'
import { hallLight } from './light.ts'
import { type DomeLight, domeGlow, newDomeLight } from './matter/dome.ts'
import { newMirrored } from './matter/mirror.ts'
import { skyMaterial } from './matter/sky.ts'
import { skylineMaterial } from './matter/skyline.ts'
import { torusMaterial } from './matter/torus.ts'
import { waterMaterial } from './matter/water.ts'
import { type MoodLight, newMoodLight, shine } from './mood-light.ts'
import { MOOD, type MoodName } from './moods.ts'
import { roomSignsGeometry } from './parts/room-signs.ts'
import { skylineGeometry } from './parts/skyline.ts'
import { torusGeometry } from './parts/torus.ts'
import { waterGeometry } from './parts/water.ts'
import { ringWordsTexture } from './pictures/ring-words.ts'
import { roomSignsTexture } from './pictures/room-signs.ts'
import { putPlainStock } from './plain-stock.ts'
import type { RICH } from './rich.ts'
import { putScreens } from './screens.ts'
import { buildShell } from './shell.ts'
import { keep, ORDER, put, type Site } from './site.ts'
import type { Sight } from './visible.ts'

type Rich = typeof RICH

export interface BuiltHall {
  readonly root: Group
  readonly light: MoodLight
  /** 0 open, 1 closed: the lattice all around */
  readonly shut: { value: number }
  readonly dome: DomeLight
  /** Changes the light of everything, and what metal mirrors. Call when the mood changes, with the root in a scene. */
  shine(mood: MoodName, gl: WebGLRenderer): void
  /** Leaves out what `camera` does not see, where that is worth it; every frame. `isAround`: whichever way it looks. What is seen, when anew. */
  thin(camera: Camera, isAround: boolean): Sight | null
  /** The picture on the wall, for the polished floor. */
  mirror(wall: Texture): void
  dispose(): void
}

/** pixels that the words of the ring are drawn in */
const WORDS_PIXELS: Readonly<Record<Tier, number>> = { low: 2048, medium: 3072, high: 4096 }

function putHorizon(site: Site): void {
  put(
    site,
    new Mesh(
      // below the horizon lies the land; each corner is dear where there is no graphics card
      site.tier === 'low'
        ? new SphereGeometry(180, 28, 11, 0, Math.PI * 2, 0, Math.PI * 0.53)
        : new SphereGeometry(180, 40, 20),
      skyMaterial(site.light, site.tier === 'low' ? 'nothing' : 'clouds'),
    ),
    ORDER.sky,
  )
  put(site, new Mesh(skylineGeometry(), skylineMaterial(site.light, site.tier === 'low')), ORDER.towers)
}

/** Returns the picture of its words. */
function putRing(site: Site): Texture {
  const words = keep(site, ringWordsTexture(WORDS_PIXELS[site.tier]))
  put(site, new Mesh(torusGeometry(site.tier === 'low'), torusMaterial(site.tier, words, site.light)))
  // dark glass in its void, behind the voting wall
  const { x, y, z, halfWidth, halfHeight, tube } = HALL.torus
  const glass = new Mesh(
    new CircleGeometry(1, 64),
    new MeshBasicMaterial({ color: GLASS, toneMapped: false }),
  )
  glass.scale.set(halfWidth - tube * 0.6, halfHeight - tube * 0.6, 1)
  glass.position.set(x, y, z - 0.15)
  put(site, glass)
  return words
}

/** `seconds` lets the water ripple; `rich` is for every tier but the low one. Call after the letters' faces have loaded. */
export function buildHall(wanted: Tier, seconds: { value: number }, rich: Rich | null = null): BuiltHall {
  const tier = rich ? wanted : 'low'
  const light = newMoodLight()
  const site: Site = { root: new Group(), tier, light, seconds, textures: [] }
  const mirrored = newMirrored()
  const shut = { value: 0 }
  const shell = buildShell(!rich, rich?.addMore)
  const dome = newDomeLight()
  const glow = domeGlow(dome, CHOICE_COLOUR)
  const plain = rich ? null : putPlainStock(site, shell, glow)
  rich?.putStock(site, shell, glow)
  put(
    site,
    new Mesh(
      shell.glass,
      new MeshLambertMaterial({ color: '#dcefee', transparent: true, opacity: 0.16, depthWrite: false }),
    ),
  )
  const paved = putGround(site, shell, mirrored, rich)
  put(site, new Mesh(waterGeometry(), waterMaterial(tier, seconds, light)))
  putScreens(site, shut)
  const signs = keep(site, roomSignsTexture(DOORS.map(({ name }) => name)))
  put(
    site,
    new Mesh(
      roomSignsGeometry(),
      new MeshLambertMaterial({
        map: signs,
        emissive: '#ffffff',
        emissiveMap: signs,
        emissiveIntensity: 0.35,
      }),
    ),
  )
  mirrored.words.value = putRing(site)
  putHorizon(site)
  const lights = hallLight(tier)
  let forgetReflections = (): void => {}
  site.root.add(lights.object)
  return {
    root: site.root,
    light,
    shut,
    dome,
    shine: (mood, gl) => {
      shine(light, MOOD[mood])
      lights.shine(MOOD[mood])
      const shining = { ...lights, light, exposure: gl.toneMappingExposure }
      plain?.shine(shining)
      paved?.shine(shining)
      forgetReflections()
      if (rich) forgetReflections = rich.addReflections(gl, site.root.parent as Scene, light)
    },
    thin: (camera, isAround) => plain?.thin(camera, isAround) ?? null,
    mirror: (wall) => {
      mirrored.wall.value = wall
    },
    dispose: () => {
      forgetReflections()
      for (const texture of site.textures) texture.dispose()
      site.root.traverse((thing) => {
        if (!(thing instanceof Mesh)) return
        thing.geometry.dispose()
        ;(thing.material as Material).dispose()
      })
    },
  }
}
