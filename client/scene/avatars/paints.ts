// The colours and traits of all looks that are worn, as one small texture: a row a look, a texel a region; alpha 0 means that the region
// is not drawn. After the last region come the traits (how tall as a factor, age 0…1, shade of a beard 0…1, 1 for women),
// what is woven in, then the shapes of face and body, four a texel. A look gets its row when somebody first wears it.
import { Color, DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three'
import {
  type Aid,
  DEFAULT_LOOK,
  lookOf,
  type Mesh,
  meshOf,
  REGIONS,
  WEAVES,
} from '../../../shared/hall/looks.ts'
import { SHAPES, shapesOf } from './shapes.ts'

export const TRAITS_COLUMN = REGIONS.length
/** what is woven into cloth: the colour of it, and its number in WEAVES */
export const WEAVE_COLUMN = TRAITS_COLUMN + 1
export const SHAPE_COLUMN = WEAVE_COLUMN + 1
const WIDTH = SHAPE_COLUMN + SHAPES.length / 4
/** Thread of gold, in borders. */
const WOVEN = '#b8873a'
/** Looks at once: as many as people. */
const ROWS = 1024

/** Figures are all sculpted 1.76 m tall, on one skeleton; women are drawn smaller. */
const WOMAN_SIZE = 0.945
/** People differ in height by so much from the middle; faces take turns. */
const VARIATION = [0, 0.014, -0.018, 0.02, -0.008, 0.028, -0.024] as const

/** Row of a look in the texture, and the person's size. */
export interface Paint {
  readonly row: number
  readonly mesh: Mesh
  readonly size: number
  readonly aid: Aid
}

export interface Paints {
  readonly texture: DataTexture
  /** An unknown code is the default look. */
  of(code: string): Paint
}

export function createPaints(): Paints {
  const texels = new Float32Array(WIDTH * ROWS * 4)
  const texture = new DataTexture(
    texels,
    WIDTH,
    ROWS,
    RGBAFormat,
    FloatType,
    undefined,
    undefined,
    undefined,
    NearestFilter,
    NearestFilter,
  )
  const known = new Map<string, Paint>()
  let rows = 0

  const write = (code: string): Paint => {
    const look = lookOf(code)
    if (!look) return of(DEFAULT_LOOK)
    // more looks than rows, over a long sitting: the oldest rows are painted over
    const row = rows++ % ROWS
    for (const [other, paint] of known) if (paint.row === row) known.delete(other)
    const { figure, colours, traits } = look
    texels.fill(0, row * WIDTH * 4, (row + 1) * WIDTH * 4)
    REGIONS.forEach((region, column) => {
      const colour = colours[region]
      if (colour === undefined) return
      const { r, g, b } = new Color(colour)
      texels.set([r, g, b, 1], (row * WIDTH + column) * 4)
    })
    const size = (traits.isWoman ? WOMAN_SIZE : 0.995) + VARIATION[traits.face % VARIATION.length]!
    texels.set([size, traits.age, traits.stubble, traits.isWoman ? 1 : 0], (row * WIDTH + TRAITS_COLUMN) * 4)
    const { r, g, b } = new Color(WOVEN)
    texels.set([r, g, b, WEAVES.indexOf(traits.weave)], (row * WIDTH + WEAVE_COLUMN) * 4)
    texels.set(shapesOf(traits.face, traits.body), (row * WIDTH + SHAPE_COLUMN) * 4)
    texture.needsUpdate = true
    const paint = { row, mesh: meshOf(figure), size, aid: traits.aid }
    known.set(code, paint)
    return paint
  }
  const of = (code: string): Paint => known.get(code) ?? write(code)
  of(DEFAULT_LOOK)
  return { texture, of }
}
