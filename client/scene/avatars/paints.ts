// The colours of all looks as one small texture: a row a look, a texel a region; alpha 0 means that the region is not drawn.
import { Color, DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three'
import { LOOKS, REGIONS } from '../../../shared/hall/looks.ts'

export const PAINT_ROW: ReadonlyMap<string, number> = new Map(LOOKS.map(({ code }, row) => [code, row]))

export function paintTexture(): DataTexture {
  const texels = new Float32Array(REGIONS.length * LOOKS.length * 4)
  LOOKS.forEach(({ colours }, row) => {
    REGIONS.forEach((region, column) => {
      const colour = colours[region]
      if (colour === undefined) return
      const { r, g, b } = new Color(colour)
      texels.set([r, g, b, 1], (row * REGIONS.length + column) * 4)
    })
  })
  const texture = new DataTexture(texels, REGIONS.length, LOOKS.length, RGBAFormat, FloatType, undefined, undefined, undefined, NearestFilter, NearestFilter)
  texture.needsUpdate = true
  return texture
}
