// Parts that several figures have: heads, hair, hands, trousers and shoes.
import { bobbedHair, croppedHair, longHair, shortHair, tiedHair } from './hair.ts'
import { beardOf, glasses, headOf, type Sex } from './heads.ts'
import { turban } from './headwear.ts'
import { hands, shoes, trousers } from './limbs.ts'
import { FAR, MIDDLE, OPTION, type Part, PLACES, part, shared } from './part.ts'
import { type Sdf, smoothMax } from './sdf.ts'

const HEADS = { man: headOf('man'), woman: headOf('woman') }

/** `cover`: what hides and shades the head, since those who wear the same share one. */
export function headAndHands(sex: Sex, cover: string): Part[] {
  return [
    part('head', 'skin', HEADS[sex].whole, PLACES.head, 0.003, 2400, 'neck', shared(`head-${sex}-${cover}`)),
    part('glasses', 'glasses', glasses, PLACES.glasses, 0.0013, 360, 'head', {
      ...OPTION,
      ...MIDDLE,
      ...shared('glasses'),
    }),
    part('hands', 'skin', hands, PLACES.hands, 0.0042, 1100, 'body', shared('hands')),
  ]
}

export const beard: Part = part(
  'beard',
  'beard',
  beardOf(HEADS.man.face, { jaw: 0.0042, lip: 0.0026 }),
  PLACES.jaw,
  0.0026,
  760,
  'head',
  { ...OPTION, ...FAR, ...shared('beard') },
)

const hairPart = (
  name: string,
  region: 'hair' | 'hairOther' | 'hairLong',
  shape: Sdf,
  triangles: number,
): Part =>
  part(name, region, shape, PLACES.hair, 0.0046, triangles, name === 'long' ? 'mane' : 'head', {
    ...OPTION,
    ...shared(name),
  })

export const menHair: readonly Part[] = [
  hairPart('short', 'hair', shortHair(HEADS.man.skull), 900),
  hairPart('cropped', 'hairOther', croppedHair(HEADS.man.skull), 640),
]
export const turbanPart: Part = part('turban', 'wrap', turban, PLACES.head, 0.005, 900, 'head', {
  ...OPTION,
  ...shared('turban'),
})
export const womenHair: readonly Part[] = [
  hairPart('tied', 'hair', tiedHair(HEADS.woman.skull), 900),
  hairPart('bob', 'hairOther', bobbedHair(HEADS.woman.skull), 960),
  hairPart('long', 'hairLong', longHair(HEADS.woman.skull), 1100),
]

export const trouserPart: Part = part(
  'trousers',
  'second',
  trousers,
  PLACES.lower,
  0.0095,
  640,
  'body',
  shared('trousers'),
)
/** What shows of trousers under a long coat. */
export const ankles = (region: 'shirt' | 'second', to: number): Part =>
  part(
    'ankles',
    region,
    (x, y, z) => smoothMax(trousers(x, y, z), y - to, 0.01),
    PLACES.lower,
    0.0095,
    360,
    'body',
    FAR,
  )
export const shoePart: Part = part('shoes', 'shoes', shoes, PLACES.feet, 0.0065, 300, 'body', {
  isWhole: true,
  ...shared('shoes'),
})
