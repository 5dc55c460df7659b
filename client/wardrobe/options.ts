// The groups of the wardrobe in their order, and what each offers for the figure that is chosen.
import {
  AGES,
  AIDS,
  BEARDS,
  BODIES,
  CLOTHS,
  HAIR_NAMES,
  HAIRS,
  OUTFITS,
  SKIN_NAMES,
  SKINS,
} from '../../shared/hall/attire.ts'
import { type Choice, type Choices, countOf } from '../../shared/hall/look-code.ts'
import type { WardrobeWords } from '../../shared/i18n/en/wardrobe.ts'
import type { Option } from './option-group.tsx'

/** Heads that show hair, or a beard: for others its colour changes nothing. */
const COVERED: readonly string[] = ['ghutra', 'shayla', 'draped', 'wrapped', 'bare']

/** The options of a choice in the order of their numbers, by name and, where they are colours, colour. */
export function optionsOf({ figure }: Choices, choice: Choice, words: WardrobeWords): readonly Option[] {
  const { covers, colours, seconds } = OUTFITS[figure]
  const cloth = (name: keyof WardrobeWords['cloths']): Option => ({
    name: words.cloths[name],
    colour: name === 'none' ? null : CLOTHS[name],
  })
  switch (choice) {
    case 'skin':
      return SKIN_NAMES.map((name) => ({ name: words.skins[name], colour: SKINS[name].skin }))
    case 'hair':
      return HAIR_NAMES.map((name) => ({ name: words.hairs[name], colour: HAIRS[name] }))
    case 'colour':
      return colours.map(cloth)
    case 'second':
      return seconds.map(cloth)
    case 'face':
      return Array.from({ length: countOf(figure, 'face') }, (_, i) => ({
        name: words.face({ number: i + 1 }),
      }))
    case 'body':
      return BODIES.map((name) => ({ name: words.bodies[name] }))
    case 'age':
      return AGES.map((name) => ({ name: words.ages[name] }))
    case 'cover':
      return covers.map((name) => ({ name: words.covers[name] }))
    case 'beard':
      return BEARDS.map((name) => ({ name: words.beards[name] }))
    case 'glasses':
      return [{ name: words.glasses.without }, { name: words.glasses.with }]
    case 'aid':
      return AIDS.map((name) => ({ name: words.aids[name] }))
  }
}

export const ORDER: readonly Choice[] = [
  'colour',
  'second',
  'skin',
  'face',
  'cover',
  'hair',
  'beard',
  'age',
  'glasses',
  'body',
  'aid',
]

/** What a choice is called for the figure that is chosen. */
export const legendOf = ({ figure }: Choices, choice: Choice, words: WardrobeWords): string =>
  choice === 'colour'
    ? words.colourOf[figure]
    : choice === 'second'
      ? words.secondOf[figure]
      : words.legends[choice]

/** Whether a choice makes a difference as things are. */
export function matters({ figure, cover, beard }: Choices, choice: Choice): boolean {
  const { covers } = OUTFITS[figure]
  if (choice === 'hair') return !COVERED.includes(covers[cover]!) || BEARDS[beard] === 'full'
  return countOf(figure, choice) > 1
}
