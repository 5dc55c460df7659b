// What somebody has chosen to look like, as a short code: `2-` and one character a choice. Whoever sends a code sends nothing else; what
// is not in the lists is no look.
import { AGES, AIDS, BEARDS, BODIES, FACE_COUNT, HAIR_NAMES, OUTFITS, SKIN_NAMES } from './attire.ts'
import { FIGURES, type Figure } from './figures.ts'

/** Numbers are places in the lists of attire.ts. */
export interface Choices {
  readonly figure: Figure
  readonly skin: number
  readonly face: number
  readonly body: number
  readonly age: number
  /** of OUTFITS[figure].covers */
  readonly cover: number
  readonly hair: number
  readonly beard: number
  readonly glasses: number
  /** of OUTFITS[figure].colours and .seconds */
  readonly colour: number
  readonly second: number
  readonly aid: number
}

export type Choice = Exclude<keyof Choices, 'figure'>

/** In the order of the code. */
export const CHOICES: readonly Choice[] = [
  'skin',
  'face',
  'body',
  'age',
  'cover',
  'hair',
  'beard',
  'glasses',
  'colour',
  'second',
  'aid',
]

/** How many there are of each for a figure. */
export function countOf(figure: Figure, choice: Choice): number {
  const outfit = OUTFITS[figure]
  const counts: Readonly<Record<Choice, number>> = {
    skin: SKIN_NAMES.length,
    face: FACE_COUNT,
    body: BODIES.length,
    age: AGES.length,
    cover: outfit.covers.length,
    hair: HAIR_NAMES.length,
    beard: outfit.isWoman ? 1 : BEARDS.length,
    glasses: 2,
    colour: outfit.colours.length,
    second: outfit.seconds.length,
    aid: AIDS.length,
  }
  return counts[choice]
}

const CODE = /^2-[0-9a-z]{12}$/

export const codeOf = (choices: Choices): string =>
  `2-${[FIGURES.indexOf(choices.figure), ...CHOICES.map((choice) => choices[choice])]
    .map((number) => number.toString(36))
    .join('')}`

/** Null for what is no code of this version, or holds a number beyond its list. */
export function choicesIn(code: string): Choices | null {
  if (!CODE.test(code)) return null
  const [first, ...rest] = [...code.slice(2)].map((character) => Number.parseInt(character, 36))
  const figure = FIGURES[first!]
  if (!figure || CHOICES.some((choice, i) => rest[i]! >= countOf(figure, choice))) return null
  return {
    figure,
    ...(Object.fromEntries(CHOICES.map((choice, i) => [choice, rest[i]!])) as Record<Choice, number>),
  }
}

/** The same person in another figure: what that figure has less of falls back to the first of its list. */
export function asFigure(choices: Choices, figure: Figure): Choices {
  const kept = CHOICES.map((choice) => {
    const isOfClothes = choice === 'cover' || choice === 'colour' || choice === 'second'
    const number = isOfClothes ? 0 : choices[choice]
    return [choice, number < countOf(figure, choice) ? number : 0] as const
  })
  return { figure, ...(Object.fromEntries(kept) as Record<Choice, number>) }
}
