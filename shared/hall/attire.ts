// What people choose between in the wardrobe, as plain lists: the number of a choice in its list is what a code holds, so a list only
// grows at its end.
import type { Figure } from './figures.ts'

export const SKINS = {
  porcelain: { skin: '#e8c4a8', lips: '#bd7d6f' },
  wheat: { skin: '#d9ab85', lips: '#ac6c5b' },
  olive: { skin: '#c49169', lips: '#98594a' },
  bronze: { skin: '#a5714c', lips: '#80493d' },
  umber: { skin: '#7d5036', lips: '#683a31' },
  ebony: { skin: '#54352a', lips: '#4a2824' },
} as const
export type Skin = keyof typeof SKINS
export const SKIN_NAMES = Object.keys(SKINS) as readonly Skin[]

export const HAIRS = {
  black: '#17130f',
  brown: '#35241a',
  chestnut: '#573a26',
  fair: '#9b7a50',
  grey: '#77736f',
  white: '#c4c0ba',
} as const
export type Hair = keyof typeof HAIRS
export const HAIR_NAMES = Object.keys(HAIRS) as readonly Hair[]

/** Short hair lets skin through. */
export const BEARD_COLOURS: Readonly<Record<Hair, string>> = {
  black: '#221a15',
  brown: '#453023',
  chestnut: '#684732',
  fair: '#a58159',
  grey: '#7d7873',
  white: '#c4c0ba',
}

export const CLOTHS = {
  white: '#f1efe9',
  cream: '#dfd3bd',
  sand: '#c9b9a6',
  camel: '#8c7a66',
  pearl: '#a9b0b3',
  grey: '#59626d',
  charcoal: '#33373d',
  black: '#17171c',
  navy: '#232c3b',
  blue: '#223f66',
  sky: '#8fa9bd',
  teal: '#2d4a47',
  green: '#1d3530',
  olive: '#3d4a35',
  burgundy: '#742a38',
  plum: '#3d2431',
  rose: '#d8c6c0',
  brown: '#4b3a34',
  ochre: '#a86f45',
  gold: '#8a6a2a',
} as const
export type Cloth = keyof typeof CLOTHS

/** How a head is covered or hair is cut. */
export type Cover =
  | 'ghutra'
  | 'shayla'
  | 'draped'
  | 'wrapped'
  | 'short'
  | 'cropped'
  | 'bare'
  | 'turban'
  | 'cap'
  | 'tied'
  | 'bob'
  | 'long'
  | 'hat'

interface Outfit {
  readonly isWoman: boolean
  readonly covers: readonly Cover[]
  readonly colours: readonly Cloth[]
  /** of ghutra, scarf, tie, trousers, blouse, shawl, mantle or cap; 'none' where it may be left off */
  readonly seconds: readonly (Cloth | 'none')[]
}

const MENS_CUTS = ['short', 'cropped', 'bare', 'turban'] as const
const WOMENS_CUTS = ['tied', 'bob', 'long'] as const
const SCARVES = ['black', 'sand', 'rose', 'ochre', 'navy', 'plum', 'teal', 'white', 'grey', 'cream'] as const
const DARK = ['navy', 'charcoal', 'grey', 'brown', 'black', 'green', 'teal', 'blue', 'plum'] as const

export const OUTFITS: Readonly<Record<Figure, Outfit>> = {
  kandura: {
    isWoman: false,
    covers: ['ghutra'],
    colours: ['white', 'cream', 'pearl', 'camel', 'sand', 'sky', 'grey', 'brown'],
    seconds: ['white', 'cream', 'sand', 'pearl'],
  },
  abaya: {
    isWoman: true,
    covers: ['shayla'],
    colours: ['black', 'navy', 'brown', 'plum', 'teal', 'charcoal', 'olive', 'camel', 'burgundy'],
    seconds: SCARVES,
  },
  suit: {
    isWoman: false,
    covers: MENS_CUTS,
    colours: [...DARK, 'camel', 'cream'],
    seconds: ['burgundy', 'blue', 'teal', 'gold', 'plum', 'navy', 'grey', 'green', 'black', 'ochre'],
  },
  jacket: {
    isWoman: true,
    covers: WOMENS_CUTS,
    colours: [...DARK, 'burgundy', 'cream', 'camel', 'white', 'olive'],
    seconds: ['white', 'cream', 'rose', 'charcoal', 'sky', 'black', 'ochre'],
  },
  hijab: {
    isWoman: true,
    covers: ['draped', 'wrapped'],
    colours: [...DARK, 'burgundy', 'olive', 'camel', 'sand', 'rose'],
    seconds: SCARVES,
  },
  dress: {
    isWoman: true,
    covers: WOMENS_CUTS,
    colours: ['teal', 'burgundy', 'navy', 'plum', 'green', 'ochre', 'black', 'sand', 'blue', 'rose', 'gold'],
    seconds: ['none', 'gold', 'cream', 'burgundy', 'ochre', 'teal', 'black', 'rose', 'blue'],
  },
  tunic: {
    isWoman: false,
    covers: MENS_CUTS,
    colours: ['cream', 'navy', 'black', 'charcoal', 'burgundy', 'green', 'sand', 'brown', 'white', 'blue'],
    seconds: ['white', 'cream', 'black', 'charcoal', 'navy', 'sand', 'burgundy'],
  },
  boubou: {
    isWoman: false,
    covers: ['cap', 'cropped', 'short', 'bare'],
    colours: ['white', 'blue', 'sky', 'burgundy', 'green', 'plum', 'gold', 'cream', 'black', 'ochre'],
    seconds: ['gold', 'white', 'navy', 'black', 'cream', 'burgundy'],
  },
  sari: {
    isWoman: true,
    covers: WOMENS_CUTS,
    colours: ['burgundy', 'teal', 'plum', 'blue', 'ochre', 'green', 'rose', 'cream', 'black', 'gold'],
    seconds: ['gold', 'black', 'cream', 'burgundy', 'teal', 'plum', 'navy', 'rose'],
  },
  pollera: {
    isWoman: true,
    covers: ['hat', 'tied', 'long'],
    colours: ['black', 'burgundy', 'navy', 'green', 'plum', 'teal', 'brown', 'blue'],
    seconds: ['burgundy', 'ochre', 'rose', 'black', 'teal', 'plum', 'cream'],
  },
}

export const BEARDS = ['none', 'stubble', 'full'] as const
export const AGES = ['young', 'middle', 'old'] as const
export const BODIES = ['regular', 'slim', 'broad', 'full'] as const
/** Faces are told apart by number alone. */
export const FACE_COUNT = 7
export const AIDS = ['none', 'wheelchair', 'cane'] as const
/** What one gets about with. */
export type Aid = (typeof AIDS)[number]
