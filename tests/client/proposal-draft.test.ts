// A proposal in the making: paragraphs come, move and go, and nothing that was written is lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  added,
  EMPTY_DRAFT,
  isBlank,
  keepDraft,
  keyOfField,
  lengthOf,
  moved,
  type ProposalDraft,
  readDraft,
  removed,
  restored,
  textOfDraft,
  written,
} from '../../client/hud/business/proposal-draft.ts'

const of = (...operative: readonly string[]): ProposalDraft => ({
  ...EMPTY_DRAFT,
  title: 'Title',
  preamble: [],
  operative: operative.map((text, place) => ({ key: place + 1, text })),
  lastKey: operative.length,
})
const texts = ({ operative }: ProposalDraft) => operative.map(({ text }) => text)

describe('a draft', () => {
  it('begins with an empty paragraph in each part, and is blank', () => {
    expect(textOfDraft(EMPTY_DRAFT)).toEqual({ title: '', preamble: [], operative: [] })
    expect([isBlank(EMPTY_DRAFT), keepDraft(EMPTY_DRAFT), lengthOf(of('ab', 'c'))]).toEqual([true, null, 8])
  })

  it('takes paragraphs anywhere, each with a key of its own', () => {
    const draft = added(of('a', 'b'), 'operative', 0)
    expect(draft.operative).toEqual([
      { key: 1, text: 'a' },
      { key: 3, text: '' },
      { key: 2, text: 'b' },
    ])
    expect(texts(written(draft, 'operative', 3, 'new'))).toEqual(['a', 'new', 'b'])
  })

  it('moves them, and stays as it is at the ends', () => {
    const draft = of('a', 'b', 'c')
    expect(texts(moved(draft, 'operative', 2, -1))).toEqual(['a', 'c', 'b'])
    expect(texts(moved(draft, 'operative', 0, 1))).toEqual(['b', 'a', 'c'])
    expect(moved(draft, 'operative', 0, -1)).toBe(draft)
    expect(moved(draft, 'operative', 2, 1)).toBe(draft)
  })

  it('brings back what was taken out, where it stood', () => {
    const without = removed(of('a', 'b', 'c'), 'operative', 1)
    expect(texts(without)).toEqual(['a', 'c'])
    expect(texts(restored(without))).toEqual(['a', 'b', 'c'])
    expect(restored(restored(without)).removed).toBeNull()
    // an empty paragraph is nothing to bring back
    expect(removed(of('a', ' '), 'operative', 1).removed).toBeNull()
  })

  it('is submitted without its empty paragraphs, and a refused one is found again', () => {
    const draft = of(' a ', '', 'b')
    expect(textOfDraft(draft)).toEqual({ title: 'Title', preamble: [], operative: ['a', 'b'] })
    expect([
      keyOfField(draft, 'text.operative.1'),
      keyOfField(draft, 'text.preamble.0'),
      keyOfField(draft, 'text.title'),
      keyOfField(draft, undefined),
    ]).toEqual([3, null, null, null])
  })

  it('is read as it was kept', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.array(fc.string()),
        fc.array(fc.string()),
        (title, one, other) => {
          const draft = {
            ...of(...other),
            title,
            preamble: one.map((text, key) => ({ key: 100 + key, text })),
          }
          const read = readDraft(keepDraft(draft))
          expect([read.title, read.preamble.map(({ text }) => text), texts(read)]).toEqual([
            title,
            one,
            other,
          ])
          const keys = [...read.preamble, ...read.operative].map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
        },
      ),
    )
  })

  it.each([null, 'not json', '[]', '{"preamble":[1],"operative":"x"}'])(
    'that is none (%j) is a new one',
    (kept) => {
      expect(isBlank(readDraft(kept))).toBe(true)
    },
  )
})
