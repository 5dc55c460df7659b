// How people may look in the hall: a figure, the colours of its parts, and what their face and body are like. The lobby shows them, the
// scene paints with them. A part without a colour is not drawn, so that one figure has several cuts of hair, beards and glasses.
import {
  AGES,
  AIDS,
  type Aid,
  BEARD_COLOURS,
  BEARDS,
  CLOTHS,
  type Cloth,
  type Cover,
  HAIR_NAMES,
  HAIRS,
  OUTFITS,
  SKIN_NAMES,
  SKINS,
} from './attire.ts'
import type { Figure, Region } from './figures.ts'
import { type Choices, choicesIn } from './look-code.ts'
import { PRESETS } from './presets.ts'

export type { Aid } from './attire.ts'
export { FIGURES, type Figure, MESHES, type Mesh, meshOf, REGIONS, type Region } from './figures.ts'

type Colours = { readonly [Part in Region]?: string }

export interface Traits {
  readonly isWoman: boolean
  readonly face: number
  readonly body: number
  /** 0 … 1 */
  readonly age: number
  /** shade of a beard that is shaved or short, 0 … 1 */
  readonly stubble: number
  readonly aid: Aid
  /** what is woven or sewn into the cloth */
  readonly weave: Weave
}

/** Of which make a dress is: its bands and borders are painted, not sculpted. */
export const WEAVES = ['plain', 'sari', 'pollera'] as const
export type Weave = (typeof WEAVES)[number]

export interface Look {
  readonly code: string
  readonly figure: Figure
  readonly choices: Choices
  /** `#rrggbb`, sRGB */
  readonly colours: Colours
  readonly traits: Traits
}

const LINEN = '#f0eee8'
const GOLD = '#b99552'
const BLACK_CORD = '#15130f'
const FELT = '#241c18'
const HICKORY = '#5a3a22'
const BROWN_LEATHER = '#6b4a2e'

/** The region that shows a cover; a turban, a cap or a wrapped hijab takes the second colour. */
const HAIR_REGION: { readonly [Name in Cover]?: 'hair' | 'hairOther' | 'hairLong' } = {
  short: 'hair',
  tied: 'hair',
  cropped: 'hairOther',
  cap: 'hairOther',
  turban: 'hairOther',
  bob: 'hairOther',
  hat: 'hair',
  long: 'hairLong',
}

/** What a figure makes of its two colours. */
function clothes(figure: Figure, colour: string, second: string | undefined, cover: Cover): Colours {
  const wrap = second === undefined ? {} : { wrap: second }
  const other = second === undefined ? {} : { second }
  switch (figure) {
    case 'kandura':
      return { garment: colour, ...other, shirt: colour, accent: BLACK_CORD, shoes: BROWN_LEATHER }
    case 'abaya':
      return { garment: colour, ...other, accent: GOLD }
    case 'suit':
      return {
        garment: colour,
        second: colour,
        accent: second ?? GOLD,
        shirt: LINEN,
        ...(cover === 'turban' ? wrap : {}),
      }
    case 'jacket':
      return { garment: colour, second: colour, shirt: second ?? LINEN, accent: GOLD }
    case 'hijab':
      return {
        garment: colour,
        ...(cover === 'wrapped' ? wrap : other),
        accent: GOLD,
        shirt: '#2b2b30',
      }
    case 'dress':
      return { garment: colour, second: colour, accent: '#e2d8c4', ...wrap }
    case 'tunic':
      return { garment: colour, ...other, accent: GOLD, ...(cover === 'turban' ? wrap : {}) }
    case 'boubou':
      return {
        garment: colour,
        second: colour,
        accent: second ?? GOLD,
        shoes: BROWN_LEATHER,
        ...(cover === 'cap' ? wrap : {}),
      }
    case 'sari':
      return {
        garment: colour,
        drape: colour,
        shirt: second ?? LINEN,
        second: colour,
        accent: second ?? LINEN,
      }
    case 'pollera':
      return {
        garment: colour,
        mantle: second ?? LINEN,
        shirt: LINEN,
        accent: LINEN,
        ...(cover === 'hat' ? { hat: FELT } : {}),
      }
  }
}

function lookFrom(code: string, choices: Choices): Look {
  const { figure } = choices
  const outfit = OUTFITS[figure]
  const cover = outfit.covers[choices.cover]!
  const skin = SKIN_NAMES[choices.skin]!
  const hair = HAIR_NAMES[choices.hair]!
  const beard = BEARDS[choices.beard]!
  const region = HAIR_REGION[cover]
  const clothOf = (cloth: Cloth | 'none'): string | undefined =>
    cloth === 'none' ? undefined : CLOTHS[cloth]
  return {
    code,
    figure,
    choices,
    colours: {
      iris: skin === 'porcelain' ? ['#4a5a43', '#3f5668', '#2a1b12'][choices.face % 3]! : '#2a1b12',
      shoes: '#1c1714',
      brows: hair === 'white' ? HAIRS.grey : HAIRS[hair],
      ...SKINS[skin],
      ...clothes(
        figure,
        CLOTHS[outfit.colours[choices.colour]!],
        clothOf(outfit.seconds[choices.second]!),
        cover,
      ),
      ...(region ? { [region]: HAIRS[hair] } : {}),
      ...(beard === 'full' ? { beard: BEARD_COLOURS[hair] } : {}),
      ...(AIDS[choices.aid] === 'cane' ? { cane: HICKORY } : {}),
      ...(choices.glasses ? { glasses: '#1b1a1a' } : {}),
    },
    traits: {
      isWoman: outfit.isWoman,
      face: choices.face,
      body: choices.body,
      age: choices.age / (AGES.length - 1),
      stubble: outfit.isWoman ? 0 : beard === 'stubble' ? 0.5 : 0.1,
      aid: AIDS[choices.aid]!,
      weave: figure === 'sari' || figure === 'pollera' ? figure : 'plain',
    },
  }
}

/** The looks that are ready to wear, known by short names. */
export const LOOKS: readonly Look[] = PRESETS.map(([code, choices]) => lookFrom(code, choices))

export const LOOK_BY_CODE: ReadonlyMap<string, Look> = new Map(LOOKS.map((each) => [each.code, each]))

export const DEFAULT_LOOK = 'suit-1'

/** Null for a code that nobody can have chosen. */
export function lookOf(code: string): Look | null {
  const ready = LOOK_BY_CODE.get(code)
  if (ready) return ready
  const choices = choicesIn(code)
  return choices && lookFrom(code, choices)
}

export const isLook = (code: string): boolean => LOOK_BY_CODE.has(code) || choicesIn(code) !== null
