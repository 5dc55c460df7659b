// The minutes say everything in both languages, with names isolated.
import { describe, expect, it } from 'vitest'
import { minutes as arabic } from '../../../shared/i18n/ar/minutes.ts'
import { minutes as english } from '../../../shared/i18n/en/minutes.ts'
import { createFormat } from '../../../shared/i18n/format.ts'

type Leaf = string | ((params: unknown) => string)

const en = english(createFormat('en', 'latn', 'UTC'))
const ar = arabic(createFormat('ar', 'latn', 'UTC'))

/** Every sentence by its path. */
function leavesOf(node: unknown, path = ''): readonly (readonly [path: string, leaf: Leaf])[] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]]
  return Object.entries(node as object).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`))
}

const COUNTS = [
  ...['count', 'number', 'round', 'paragraph', 'have', 'need', 'at', 'ms', 'quorum', 'observers'],
  ...['yes', 'no', 'abstain', 'valid', 'place', 'committed', 'drawn', 'votes', 'minutes', 'seconds'],
]
/** what comes as its owner wrote it, to be isolated in the sentence; texts come quoted, and quoting isolates them */
const NAMES = ['person', 'delegation', 'candidate', 'url', 'zone']

/** A value for each parameter: a phrase is X, a name is Ω. */
const paramsWith = (count: number): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        const name = String(key)
        if (COUNTS.includes(name)) return count
        if (name === 'names' || name === 'numbers') return ['Ω', 'Ψ']
        if (name === 'groups') return [['Ω'], ['Ω', 'Ψ']]
        if (name === 'kind') return 'order'
        if (name === 'method') return 'roll-call'
        if (name === 'of') return 'question'
        if (name === 'purpose') return 'X'
        return NAMES.includes(name) ? 'Ω' : 'X'
      },
    },
  )

const said = (leaf: Leaf, count: number): string =>
  typeof leaf === 'string' ? leaf : leaf(paramsWith(count))

/** taken over from the words of the hall, which have tests of their own */
const OTHERS = /^\.(tests|rulebooks|rule)\b/
const own = (words: typeof en) => leavesOf(words).filter(([path]) => !OTHERS.test(path))

describe('the words of the minutes', () => {
  it('are the same sentences with parameters in the same places', () => {
    const shape = (words: typeof en) => leavesOf(words).map(([path, leaf]) => [path, typeof leaf])
    expect(shape(ar)).toEqual(shape(en))
  })

  it('are Arabic in Arabic', () => {
    const foreign = own(ar).filter(([, leaf]) => {
      const text = said(leaf, 3)
      const isSign = /^[\s,;.،؛:0-9XΩ\u2068\u2069«»()-]*$/.test(text)
      return !isSign && !/[\u0621-\u064A]/.test(text)
    })
    expect(foreign.map(([path]) => path)).toEqual([])
  })
})

describe.each([
  ['English', en],
  ['Arabic', ar],
])('%s', (_, words) => {
  it.each([0, 1, 2, 3, 11, 100])('is complete for the count %i', (count) => {
    const broken = own(words).filter(([, leaf]) => /undefined|NaN|#|\[object|^\s*$/.test(said(leaf, count)))
    expect(broken.map(([path]) => path)).toEqual([])
  })

  it('isolates every name and every text', () => {
    expect(words.quote({ text: 'Ω' })).toMatch(/^.\u2068Ω\u2069.$/)
    const glued = own(words).filter(([, leaf]) => /(?<!\u2068)[ΩΨ]|[ΩΨ](?!\u2069)/.test(said(leaf, 3)))
    expect(glued.map(([path]) => path)).toEqual([])
  })
})
