// How people may look in the hall: a figure and the colours of its parts. The lobby shows them as swatches, the scene paints with them.
// A part without a colour is not drawn, so that one figure has several cuts of hair, beards and glasses.

export const FIGURES = ['kandura', 'abaya', 'suit', 'jacket', 'hijab'] as const
export type Figure = (typeof FIGURES)[number]

/** Parts of a figure, in the order of the numbers that its vertices carry. Not every figure has each of them. */
export const REGIONS = [
  'skin',
  /** kandura, abaya, jacket, coat */
  'garment',
  /** ghutra, shayla, hijab, trousers */
  'second',
  /** agal, seam, tie, brooch */
  'accent',
  /** short and parted, or tied in a bun */
  'hair',
  /** cropped, or to the shoulders */
  'hairOther',
  'beard',
  'brows',
  'glasses',
  'shirt',
  'shoes',
  'lips',
  'iris',
  'sclera',
  /** turban */
  'wrap',
] as const
export type Region = (typeof REGIONS)[number]

type Colours = { readonly [Part in Region]?: string }

export interface Look {
  /** `<figure>-<variant>` */
  readonly code: string
  readonly figure: Figure
  /** `#rrggbb`, sRGB */
  readonly colours: Colours
}

const SKINS = {
  porcelain: { skin: '#e8c4a8', lips: '#bd7d6f' },
  wheat: { skin: '#d9ab85', lips: '#ac6c5b' },
  olive: { skin: '#c49169', lips: '#98594a' },
  bronze: { skin: '#a5714c', lips: '#80493d' },
  umber: { skin: '#7d5036', lips: '#683a31' },
  ebony: { skin: '#54352a', lips: '#4a2824' },
} as const satisfies Record<string, Colours>

const HAIRS = {
  black: '#17130f',
  brown: '#35241a',
  chestnut: '#573a26',
  fair: '#9b7a50',
  grey: '#77736f',
  white: '#c4c0ba',
}

/** Short hair lets skin through. */
const BEARDS = {
  black: '#2c221b',
  brown: '#4a3527',
  chestnut: '#684732',
  fair: '#a58159',
  grey: '#7d7873',
  white: '#c4c0ba',
}

type Skin = keyof typeof SKINS
type Hair = keyof typeof HAIRS
type Cut = 'hair' | 'hairOther' | 'beard'

const look = (code: string, skin: Skin, hair: Hair, cuts: readonly Cut[], clothes: Colours): Look => ({
  code,
  figure: code.split('-')[0] as Figure,
  colours: {
    sclera: '#e9e3da',
    iris: '#2a1b12',
    shoes: '#1c1714',
    brows: hair === 'white' ? HAIRS.grey : HAIRS[hair],
    ...SKINS[skin],
    ...Object.fromEntries(cuts.map((cut) => [cut, cut === 'beard' ? BEARDS[hair] : HAIRS[hair]])),
    ...clothes,
  },
})

const WHITE = { garment: '#f1efe9', second: '#f5f3ee', shirt: '#f5f3ee', accent: '#15130f', shoes: '#6b4a2e' }
const LINEN = { shirt: '#f0eee8' }
const GLASSES = { glasses: '#1b1a1a' }
const GREEN_EYES = { iris: '#4a5a43' }

export const LOOKS: readonly Look[] = [
  look('kandura-1', 'olive', 'black', ['beard'], WHITE),
  look('kandura-2', 'bronze', 'black', [], { ...WHITE, ...GLASSES }),
  look('kandura-3', 'wheat', 'grey', ['beard'], { ...WHITE, garment: '#dfd3bd' }),
  look('kandura-4', 'umber', 'black', ['beard'], { ...WHITE, garment: '#a9b0b3', shirt: '#b4bbbe' }),
  look('kandura-5', 'bronze', 'black', ['beard'], {
    ...WHITE,
    garment: '#8c7a66',
    shirt: '#978571',
    second: '#c9b9a6',
  }),
  look('abaya-1', 'wheat', 'black', [], { garment: '#17171c', second: '#1a1a20', accent: '#b99552' }),
  look('abaya-2', 'bronze', 'black', [], { garment: '#222b3c', second: '#2b3548', accent: '#a9b3bd' }),
  look('abaya-3', 'olive', 'brown', [], {
    garment: '#4b3a34',
    second: '#6d5a50',
    accent: '#c5a468',
    ...GLASSES,
  }),
  look('abaya-4', 'ebony', 'black', [], { garment: '#3d2431', second: '#523645', accent: '#c79c7c' }),
  look('suit-1', 'wheat', 'brown', ['hair'], {
    garment: '#232c3b',
    second: '#232c3b',
    accent: '#7a2330',
    ...LINEN,
  }),
  look('suit-2', 'ebony', 'black', ['hairOther'], {
    garment: '#33373d',
    second: '#33373d',
    accent: '#1f4a63',
    ...LINEN,
  }),
  look('suit-3', 'porcelain', 'grey', ['hair'], {
    garment: '#3f4650',
    second: '#3f4650',
    accent: '#31524a',
    ...LINEN,
    ...GLASSES,
    ...GREEN_EYES,
  }),
  look('suit-4', 'bronze', 'black', ['hair', 'beard'], {
    garment: '#4c4238',
    second: '#4c4238',
    accent: '#8a6a2a',
    ...LINEN,
  }),
  look('suit-5', 'bronze', 'black', ['beard'], {
    garment: '#20242b',
    second: '#20242b',
    accent: '#5b2a46',
    wrap: '#1f3a5f',
    ...LINEN,
  }),
  look('suit-6', 'umber', 'black', ['hairOther', 'beard'], {
    garment: '#1d3530',
    second: '#1d3530',
    accent: '#a98542',
    ...LINEN,
    ...GLASSES,
  }),
  look('suit-7', 'porcelain', 'fair', ['hair'], {
    garment: '#59626d',
    second: '#59626d',
    accent: '#223f66',
    ...LINEN,
  }),
  look('jacket-1', 'olive', 'black', ['hair'], {
    garment: '#2b3246',
    second: '#2b3246',
    accent: '#c8a15a',
    ...LINEN,
  }),
  look('jacket-2', 'ebony', 'black', ['hair'], {
    garment: '#742a38',
    second: '#2a2527',
    accent: '#d2b06a',
    ...LINEN,
  }),
  look('jacket-3', 'porcelain', 'chestnut', ['hairOther'], {
    garment: '#2d4a47',
    second: '#2d4a47',
    accent: '#c3c7c9',
    ...LINEN,
    ...GREEN_EYES,
  }),
  look('jacket-4', 'wheat', 'black', ['hairOther'], {
    garment: '#d8cfc0',
    second: '#3b3b45',
    accent: '#a37d38',
    shirt: '#4a4550',
    ...GLASSES,
  }),
  look('jacket-5', 'umber', 'grey', ['hairOther'], {
    garment: '#8a6a45',
    second: '#3c3029',
    accent: '#e0c98f',
    ...LINEN,
  }),
  look('hijab-1', 'wheat', 'brown', [], {
    garment: '#2e4450',
    second: '#c9b8a0',
    accent: '#a9854a',
    ...LINEN,
  }),
  look('hijab-2', 'olive', 'black', [], {
    garment: '#5c3240',
    second: '#d8c6c0',
    accent: '#c29a5c',
    ...LINEN,
    ...GLASSES,
  }),
  look('hijab-3', 'umber', 'black', [], {
    garment: '#3d4a35',
    second: '#a86f45',
    accent: '#d1a45c',
    ...LINEN,
  }),
  look('hijab-4', 'porcelain', 'brown', [], {
    garment: '#5a5f6b',
    second: '#33415e',
    accent: '#b7bcc2',
    ...LINEN,
  }),
]

export const LOOK_BY_CODE: ReadonlyMap<string, Look> = new Map(LOOKS.map((each) => [each.code, each]))

export const DEFAULT_LOOK = 'suit-1'

export const isLook = (code: string): boolean => LOOK_BY_CODE.has(code)
