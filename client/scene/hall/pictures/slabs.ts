// A few slabs of the floor's stone with their joints, to be repeated: for machines on which joints are not drawn by the shader.
import type { Texture } from 'three'
import { diceOf } from '../kit/dice.ts'
import { canvasOf, textureOf } from './canvas.ts'

/** slabs to each side, and pixels of one */
const SLABS = 4
const PIXELS = 64
const STONE = [201, 181, 146] as const
/** of a slab, darkest and how much lighter the lightest is */
const TONE = { least: 0.94, more: 0.1 }
/** Of a slab as a mean, 0…1 as it is shown. */
export const SLAB_TONE = STONE.map((part) => (part * (TONE.least + TONE.more / 2)) / 255) as [
  number,
  number,
  number,
]
const JOINT = 'rgb(150 132 104)'

export function slabsTexture(): Texture {
  const [canvas, pen] = canvasOf(SLABS * PIXELS, SLABS * PIXELS)
  const dice = diceOf(5)
  for (let row = 0; row < SLABS; row += 1)
    for (let place = 0; place < SLABS; place += 1) {
      const tone = TONE.least + dice() * TONE.more
      pen.fillStyle = `rgb(${STONE.map((part) => Math.round(part * tone)).join(' ')})`
      // every second row is laid half a slab further
      const x = (place + (row % 2) * 0.5) * PIXELS
      for (const left of [x, x - SLABS * PIXELS]) pen.fillRect(left, row * PIXELS, PIXELS, PIXELS)
      pen.fillStyle = JOINT
      for (const left of [x, x - SLABS * PIXELS]) pen.fillRect(left, row * PIXELS, 1, PIXELS)
      pen.fillRect(0, row * PIXELS, SLABS * PIXELS, 1)
    }
  // as it is shown: what lights it is reckoned so, too (matter/paved-light.ts)
  return textureOf(canvas, { isColour: false, repeats: true })
}
