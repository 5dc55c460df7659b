// The light on the paved floors where there is no graphics card: a picture of it, reckoned once for each mood, so that a pixel of the floor
// takes a look at it, one at the stone, and hardly more. A floor is half of what one sees.
import { Color, DataTexture, LinearFilter, LinearMipmapNearestFilter, Vector3 } from 'three'
import { SLAB_TONE } from '../pictures/slabs.ts'
import { houseAt } from './house-light.ts'
import type { Shining } from './kept-light.ts'
import { SKY_REACH } from './skylight.ts'

/** What the picture holds is this share of the light: stone in the sun is brighter than its own colour. */
export const LIT_SHARE = 0.55
/** The polish mirrors so much of the sky from above, and so much more aslant. */
export const SHEEN = { least: 0.04, aslant: 0.4 } as const
/** of the sky's light that a shaded floor still mirrors, and of the sun's that it still gets */
const SHADED = { sky: 0.4, sun: 0.6 }
const LAMP = { strength: 0.5, green: 0.66, blue: 0.33 }
const HOUSE = 0.7

/** As FILM (grain.ts) does it for each pixel: linear light to 0…1 as it is shown. */
export function filmed(light: number): number {
  const c = Math.min(1, (light * (2.51 * light + 0.03)) / (light * (2.43 * light + 0.59) + 0.14))
  return 1.14 * Math.sqrt(c) - 0.14 * c
}

export interface PavedLight {
  readonly texture: DataTexture
  /** What the sky adds where it is mirrored with a strength g: g · (more - g · less). */
  readonly more: Vector3
  readonly less: Vector3
  shine(shining: Shining): void
}

type Parts = readonly [red: number, green: number, blue: number]
const parts = ({ r, g, b }: Color): Parts => [r, g, b]

/** `shade`: bytes of a square, SKY_REACH metres to each side; of four, the first how much sky is seen, the second the lamps. */
export function newPavedLight(shade: ArrayLike<number>): PavedLight {
  const side = Math.sqrt(shade.length / 4)
  const bytes = new Uint8Array(shade.length)
  const texture = new DataTexture(bytes, side, side)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapNearestFilter
  texture.generateMipmaps = true
  const [more, less] = [new Vector3(), new Vector3()]
  const tone = parts(new Color().setRGB(...SLAB_TONE))
  const stone = parts(new Color().setRGB(...SLAB_TONE).convertSRGBToLinear())

  const shine = ({ sun, sky, light }: Shining): void => {
    const above = parts(sky.color).map((part) => (part * sky.intensity) / Math.PI)
    const high = Math.max(0, sun.position.y / sun.position.length())
    const direct = parts(sun.color).map((part) => (part * sun.intensity * high) / Math.PI)
    const lattice = light.latticeLow.value.toArray()
    const letters = light.ringLetters.value.toArray()
    const warm = [1, LAMP.green, LAMP.blue].map((part) => part * LAMP.strength * light.lamps.value)
    for (let i = 0, p = 0; p < bytes.length; i += 1, p += 4) {
      const x = (((i % side) + 0.5) / side - 0.5) * 2 * SKY_REACH
      const z = ((Math.floor(i / side) + 0.5) / side - 0.5) * 2 * SKY_REACH
      const [reached, lamps] = [shade[p]! / 255, shade[p + 1]! / 255]
      const house = houseAt(x, 0, z)
      for (let k = 0; k < 3; k += 1) {
        const own = (lattice[k]! * house.lattice + letters[k]! * house.ring) * HOUSE
        const lit =
          (above[k]! + own) * reached +
          direct[k]! * (SHADED.sun + (1 - SHADED.sun) * reached) +
          warm[k]! * lamps
        bytes[p + k] = Math.min(255, Math.round((filmed(stone[k]! * lit) / tone[k]!) * LIT_SHARE * 255))
      }
      bytes[p + 3] = Math.round((SHADED.sky + (1 - SHADED.sky) * reached) * 255)
    }
    texture.needsUpdate = true
    mirrorSky(light, (k) => stone[k]! * (above[k]! + direct[k]!))
  }

  /** Exact at two strengths, on stone that lies open. */
  const mirrorSky = ({ skyHorizon, skyLow }: Shining['light'], stoneLight: (k: number) => number): void => {
    const [weak, strong] = [0.2, SHEEN.least + SHEEN.aslant]
    for (let k = 0; k < 3; k += 1) {
      const mirrored = (skyHorizon.value.getComponent(k) + skyLow.value.getComponent(k)) / 2
      const bare = stoneLight(k)
      const added = (g: number): number => (filmed(bare + mirrored * g) - filmed(bare)) / g
      const bend = (added(weak) - added(strong)) / (strong - weak)
      less.setComponent(k, bend)
      more.setComponent(k, added(weak) + bend * weak)
    }
  }
  return { texture, more, less, shine }
}
