// The colours of all looks as one small texture: a row a look, a texel a region; alpha 0 means that the region is not drawn.
// The texel after the last region holds how tall the person is, as a factor.
import { Color, DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three'
import { type Figure, LOOKS, REGIONS } from '../../../shared/hall/looks.ts'

export const SIZE_COLUMN = REGIONS.length
const WIDTH = REGIONS.length + 1

/** Figures are all sculpted 1.76 m tall, on one skeleton. */
const SIZE: Readonly<Record<Figure, number>> = {
  kandura: 0.99,
  suit: 1,
  abaya: 0.945,
  jacket: 0.945,
  hijab: 0.94,
}
/** People of one figure differ in height by so much from the middle; the looks take turns. */
const VARIATION = [0, 0.014, -0.016, 0.006, -0.008, 0.022, -0.02] as const

/** Row of a look in the texture, and the person's size. */
export interface Paint {
  readonly row: number
  readonly figure: Figure
  readonly size: number
}

export const PAINTS: ReadonlyMap<string, Paint> = new Map(
  LOOKS.map(({ code, figure }, row) => {
    const size = SIZE[figure] + VARIATION[row % VARIATION.length]!
    return [code, { row, figure, size }]
  }),
)

export function paintTexture(): DataTexture {
  const texels = new Float32Array(WIDTH * LOOKS.length * 4)
  LOOKS.forEach(({ code, colours }, row) => {
    REGIONS.forEach((region, column) => {
      const colour = colours[region]
      if (colour === undefined) return
      const { r, g, b } = new Color(colour)
      texels.set([r, g, b, 1], (row * WIDTH + column) * 4)
    })
    texels[(row * WIDTH + SIZE_COLUMN) * 4] = PAINTS.get(code)!.size
  })
  const texture = new DataTexture(
    texels,
    WIDTH,
    LOOKS.length,
    RGBAFormat,
    FloatType,
    undefined,
    undefined,
    undefined,
    NearestFilter,
    NearestFilter,
  )
  texture.needsUpdate = true
  return texture
}
