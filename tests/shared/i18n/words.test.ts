// Both languages say everything: same keys, no empty or half-filled sentence, names always isolated.
import { describe, expect, it } from 'vitest'
import { calculator as arabicCalculator } from '../../../shared/i18n/ar/calculator.ts'
import { wardrobe as arabicWardrobe } from '../../../shared/i18n/ar/wardrobe.ts'
import { arabic } from '../../../shared/i18n/ar.ts'
import { arabicHall } from '../../../shared/i18n/ar-hall.ts'
import { arabicHost } from '../../../shared/i18n/ar-host.ts'
import { arabicPanels } from '../../../shared/i18n/ar-panels.ts'
import { calculator as englishCalculator } from '../../../shared/i18n/en/calculator.ts'
import { wardrobe as englishWardrobe } from '../../../shared/i18n/en/wardrobe.ts'
import { english } from '../../../shared/i18n/en.ts'
import { englishHall } from '../../../shared/i18n/en-hall.ts'
import { englishHost } from '../../../shared/i18n/en-host.ts'
import { englishPanels } from '../../../shared/i18n/en-panels.ts'
import { createFormat } from '../../../shared/i18n/format.ts'
import { REFUSAL_CODES } from '../../../shared/refusal-codes.ts'

type Leaf = string | ((params: Record<string, unknown>) => string)

const inEnglish = createFormat('en', 'latn')
const inArabic = createFormat('ar', 'latn')
const en = {
  ...english(inEnglish),
  ...englishHall(inEnglish),
  ...englishPanels(inEnglish),
  ...englishHost(inEnglish),
  calculator: englishCalculator(inEnglish),
  wardrobe: englishWardrobe(inEnglish),
}
const ar = {
  ...arabic(inArabic),
  ...arabicHall(inArabic),
  ...arabicPanels(inArabic),
  ...arabicHost(inArabic),
  calculator: arabicCalculator(inArabic),
  wardrobe: arabicWardrobe(inArabic),
}

/** Every sentence by its path. */
function leavesOf(node: unknown, path = ''): readonly (readonly [path: string, leaf: Leaf])[] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]]
  return Object.entries(node as object).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`))
}

/** A value for each parameter that any sentence takes: numbers count, all else is text of a person. */
const paramsWith = (count: number): Record<string, unknown> =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        const numbers = ['people', 'count', 'cast', 'represented', 'yes', 'no', 'abstain', 'seq', 'tries']
        const more = ['row', 'have', 'need', 'place', 'desk', 'seat', 'number', 'at', 'version', 'paragraph']
        const weighed = ['sum', 'most', 'minutes', 'hours', 'numerator', 'denominator']
        const rooms = ['gallery', 'hall', 'galleries', 'ballots']
        if ([...numbers, ...more, ...weighed, ...rooms].includes(String(key))) return count
        return key === 'names' ? ['Ω', 'Ψ'] : 'Ω'
      },
    },
  )

const said = (leaf: Leaf, count: number): string =>
  typeof leaf === 'string' ? leaf : leaf(paramsWith(count))

/** Languages are called by their own name; digits, the file's name and codes are no sentences. */
const NOT_WORDS = /otherLanguage|digitNames|fileName/
/**
 * The choice, a role and a figure are words of the same language; a panel is a heading. Names of JSON stand together in one isolate in
 * Arabic, and in none in English, which a terminal prints too (rulebook-faults.test.ts).
 */
const OWN_WORDS =
  /\.(review|confirm|confirmChange|recorded|ballotRecorded|previewText|voteClosed)$|\.faultWords\./

describe('Arabic and English', () => {
  it('have the same sentences', () => {
    expect(leavesOf(ar).map(([path]) => path)).toEqual(leavesOf(en).map(([path]) => path))
  })

  it('take parameters in the same places', () => {
    const shape = (words: unknown) => leavesOf(words).map(([path, leaf]) => [path, typeof leaf])
    expect(shape(ar)).toEqual(shape(en))
  })

  it('have a sentence for every refusal', () => {
    const codes = ({ refusals, procedureRefusals }: typeof en) =>
      [...Object.keys(refusals), ...Object.keys(procedureRefusals)].sort()
    expect([codes(en), codes(ar)]).toEqual([[...REFUSAL_CODES].sort(), [...REFUSAL_CODES].sort()])
  })
})

describe.each([
  ['English', en],
  ['Arabic', ar],
])('%s', (_, words) => {
  const leaves = leavesOf(words)

  it.each([0, 1, 2, 3, 11, 100])('is complete for the count %i', (count) => {
    const broken = leaves.filter(([, leaf]) => /undefined|NaN|#|\[object|^\s*$/.test(said(leaf, count)))
    expect(broken.map(([path]) => path)).toEqual([])
  })

  it('isolates every name in a sentence', () => {
    const glued = leaves.filter(
      ([path, leaf]) => !OWN_WORDS.test(path) && /(?<!\u2068)[ΩΨ]|[ΩΨ](?!\u2069)/.test(said(leaf, 3)),
    )
    expect(glued.map(([path]) => path)).toEqual([])
  })
})

describe('Arabic', () => {
  it('has Arabic letters in every sentence', () => {
    const foreign = leavesOf(ar).filter(
      ([path, leaf]) => !NOT_WORDS.test(path) && !/[\u0621-\u064A]/.test(said(leaf, 3)),
    )
    expect(foreign.map(([path]) => path)).toEqual([])
  })

  it('counts in the dual and the plural', () => {
    const { vote, lobby } = ar
    expect([
      lobby.present({ people: 2 }),
      lobby.present({ people: 7 }),
      vote.counts({ yes: 2, no: 0, abstain: 12 }),
    ]).toEqual([
      'شخصان في القاعة',
      '7 أشخاص في القاعة',
      'صوتان مؤيدان، ولا أصوات معارضة، و12 ممتنعًا عن التصويت',
    ])
  })
})

describe('the outcome', () => {
  it('is explained with its numbers in English', () => {
    expect(en.vote.sentence.majority({ yes: 3, no: 1, abstain: 1 })).toBe(
      'The question is adopted: 3 in favour, 1 against, 1 abstention.',
    )
    expect(en.vote.tests['more-yes-than-no']({ have: 1, need: 2 })).toBe(
      'Simple majority: there must be more yes than no, so at least 2 in favour; there was 1. Abstentions do not count.',
    )
  })
})
