// What each figure is put together from. A part has one colour region, and a budget of triangles at the finest level.
import type { Figure, Region } from '../../shared/hall/looks.ts'
import { bobbedHair, croppedHair, shortHair, tiedHair } from './hair.ts'
import {
  beardOf,
  browsOf,
  eyeballs,
  glasses,
  headOf,
  irises,
  lashes,
  lidsOf,
  lipsOf,
  type Sex,
} from './heads.ts'
import { agal, ghutra, hijab, shayla, turban } from './headwear.ts'
import { cuffs, feet, hands, sandals, shoes, trousers } from './limbs.ts'
import { abaya, coat, collar, cuffTrim, frontTrim, kandura, tassel } from './robes.ts'
import type { Sdf } from './sdf.ts'
import type { Vec3 } from './skeleton.ts'
import { brooch, jacket, lapels, shirt, shirtCollar, tie } from './torso.ts'
import type { Cling } from './weights.ts'

export interface Part {
  readonly name: string
  readonly region: Region
  readonly shape: Sdf
  /** the box it stands in */
  readonly from: Vec3
  readonly to: Vec3
  /** edge of the cells it is meshed in, metres */
  readonly cell: number
  readonly triangles: number
  readonly cling: Cling
  /** drawn for some looks only: it hides nothing and shades nothing */
  readonly isOptional?: boolean
  /** too small to be seen at the coarser levels: the last level that has it */
  readonly lastLevel?: 0 | 1
}

type Place = readonly [from: Vec3, to: Vec3]
const WHOLE: Place = [
  [-0.5, -0.01, -0.27],
  [0.5, 1.56, 0.27],
]
const HEAD: Place = [
  [-0.22, 1.36, -0.17],
  [0.22, 1.83, 0.14],
]
const FACE: Place = [
  [-0.1, 1.5, -0.04],
  [0.1, 1.72, 0.13],
]
const EYES: Place = [
  [-0.06, 1.628, 0.05],
  [0.06, 1.672, 0.095],
]
const SPECS: Place = [
  [-0.085, 1.625, -0.01],
  [0.085, 1.675, 0.105],
]
const DRAPE: Place = [
  [-0.25, 1.2, -0.22],
  [0.25, 1.84, 0.17],
]
const TORSO: Place = [
  [-0.45, 0.74, -0.2],
  [0.45, 1.53, 0.2],
]
const FRONT: Place = [
  [-0.12, 1, 0],
  [0.12, 1.52, 0.2],
]
const LOWER: Place = [
  [-0.26, 0.02, -0.2],
  [0.26, 1.06, 0.2],
]
const HANDS: Place = [
  [-0.48, 0.66, -0.1],
  [0.48, 1.02, 0.12],
]
const FEET: Place = [
  [-0.17, -0.01, -0.12],
  [0.17, 0.2, 0.17],
]

const part = (
  name: string,
  region: Region,
  shape: Sdf,
  [from, to]: Place,
  cell: number,
  triangles: number,
  cling: Cling,
  more: Pick<Part, 'isOptional' | 'lastLevel'> = {},
): Part => ({ name, region, shape, from, to, cell, triangles, cling, ...more })

const OPTION = { isOptional: true } as const
const NEAR = { lastLevel: 0 } as const
const MIDDLE = { lastLevel: 1 } as const

function headAndHands(sex: Sex): Part[] {
  const { face, whole } = headOf(sex)
  return [
    part('head', 'skin', whole, HEAD, 0.0042, 1500, 'neck'),
    part('eyes', 'sclera', eyeballs, EYES, 0.002, 90, 'head', MIDDLE),
    part('irises', 'iris', irises, EYES, 0.0014, 70, 'head', MIDDLE),
    part('lids', 'skin', lidsOf(face), EYES, 0.0013, 640, 'head', NEAR),
    part('lashes', 'brows', lashes, EYES, 0.0008, 110, 'head', NEAR),
    part('brows', 'brows', browsOf(sex, face), FACE, 0.002, 110, 'head', MIDDLE),
    part('lips', 'lips', lipsOf(face), FACE, 0.0016, 130, 'head', MIDDLE),
    part('glasses', 'glasses', glasses, SPECS, 0.0013, 360, 'head', { ...OPTION, ...MIDDLE }),
    part('hands', 'skin', hands, HANDS, 0.0045, 900, 'body'),
  ]
}

const manHead = headOf('man')
const womanHead = headOf('woman')

const beard = part(
  'beard',
  'beard',
  beardOf(manHead.face),
  [
    [-0.1, 1.5, -0.05],
    [0.1, 1.68, 0.13],
  ],
  0.0026,
  760,
  'head',
  OPTION,
)

const manSuit = jacket('man', 0.8)
const womanSuit = jacket('woman', 0.81)

export const FIGURE_PARTS: Readonly<Record<Figure, readonly Part[]>> = {
  kandura: [
    ...headAndHands('man'),
    beard,
    part('robe', 'garment', kandura, WHOLE, 0.011, 1500, 'robe'),
    part('collar', 'garment', collar, HEAD, 0.005, 130, 'neck'),
    part('tassel', 'shirt', tassel, FRONT, 0.0035, 150, 'body', NEAR),
    part('ghutra', 'second', ghutra, DRAPE, 0.0065, 1050, 'drape'),
    part('agal', 'accent', agal, HEAD, 0.0042, 420, 'head'),
    part('feet', 'skin', feet, FEET, 0.007, 170, 'body', MIDDLE),
    part('sandals', 'shoes', sandals, FEET, 0.0055, 220, 'body'),
  ],
  abaya: [
    ...headAndHands('woman'),
    part('robe', 'garment', abaya, WHOLE, 0.011, 1600, 'robe'),
    part('trim', 'accent', frontTrim(abaya, 0.017, 0.005, 0.05, 1.37), WHOLE, 0.005, 300, 'robe', MIDDLE),
    part('cuffs', 'accent', cuffTrim(abaya, 0.85, 0.905), HANDS, 0.005, 260, 'body', MIDDLE),
    part('shayla', 'second', shayla, DRAPE, 0.0065, 1050, 'drape'),
    part('shoes', 'shoes', shoes, FEET, 0.007, 220, 'body'),
  ],
  suit: [
    ...headAndHands('man'),
    beard,
    part('hair', 'hair', shortHair(manHead.skull), HEAD, 0.0048, 620, 'head', OPTION),
    part('cropped', 'hairOther', croppedHair(manHead.skull), HEAD, 0.0048, 480, 'head', OPTION),
    part('turban', 'wrap', turban, HEAD, 0.005, 900, 'head', OPTION),
    part('jacket', 'garment', manSuit, TORSO, 0.0062, 1500, 'body'),
    part('lapels', 'garment', lapels('man'), FRONT, 0.0038, 360, 'body', MIDDLE),
    part('shirt', 'shirt', shirt('man'), TORSO, 0.008, 300, 'body'),
    part('collar', 'shirt', shirtCollar('man'), HEAD, 0.0036, 300, 'neck'),
    part('cuffs', 'shirt', cuffs(0.0375, 0.86, 0.985), HANDS, 0.006, 180, 'body', NEAR),
    part('tie', 'accent', tie(), FRONT, 0.0045, 200, 'body'),
    part('trousers', 'second', trousers, LOWER, 0.0095, 640, 'body'),
    part('shoes', 'shoes', shoes, FEET, 0.0065, 300, 'body'),
  ],
  jacket: [
    ...headAndHands('woman'),
    part('hair', 'hair', tiedHair(womanHead.skull), HEAD, 0.0048, 640, 'head', OPTION),
    part('bob', 'hairOther', bobbedHair(womanHead.skull), HEAD, 0.0048, 760, 'head', OPTION),
    part('jacket', 'garment', womanSuit, TORSO, 0.0062, 1500, 'body'),
    part('lapels', 'garment', lapels('woman'), FRONT, 0.0038, 360, 'body', MIDDLE),
    part('shirt', 'shirt', shirt('woman'), TORSO, 0.008, 300, 'body'),
    part('collar', 'shirt', shirtCollar('woman'), HEAD, 0.0036, 300, 'neck'),
    part('brooch', 'accent', brooch(womanSuit), FRONT, 0.004, 70, 'body', NEAR),
    part('trousers', 'second', trousers, LOWER, 0.0095, 640, 'body'),
    part('shoes', 'shoes', shoes, FEET, 0.0065, 300, 'body'),
  ],
  hijab: [
    ...headAndHands('woman'),
    part('coat', 'garment', coat, WHOLE, 0.0105, 1600, 'robe'),
    part('seam', 'accent', frontTrim(coat, 0, 0.003, 0.12, 1.4), WHOLE, 0.0045, 160, 'robe', NEAR),
    part('hijab', 'second', hijab, DRAPE, 0.0065, 1050, 'drape'),
    part(
      'trousers',
      'shirt',
      trousers,
      [
        [-0.2, 0.02, -0.15],
        [0.2, 0.4, 0.15],
      ],
      0.0095,
      120,
      'body',
      MIDDLE,
    ),
    part('shoes', 'shoes', shoes, FEET, 0.0065, 260, 'body'),
  ],
}
