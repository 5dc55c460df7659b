// The text of a page out of a PDF: whatever it holds, the law of the wall takes what is left of it, so that no page is lost for its text.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageText, textOfPage } from '../../client/exhibits/page-text.ts'
import { WALL_LAW } from '../../shared/lab/wall/wall-law.ts'
import { WALL_LIMITS } from '../../shared/lab/wall/wall-types.ts'
import { longText } from '../../shared/protocol/shapes/common.ts'
import { cleanByRules } from '../../shared/text/text-rules.ts'

const isTaken = (text: string): boolean =>
  longText.safeParse(text).success && cleanByRules({ text }, WALL_LAW.texts.bring!).ok

const MOST = WALL_LIMITS.pageText

test.each([
  ['an emoji that would be cut in half', `${'a'.repeat(MOST - 1)}🕊️🕊️`, `${'a'.repeat(MOST - 1)}🕊️`],
  ['a letter with its marks', `${'a'.repeat(MOST - 1)}e\u0301e\u0301`, `${'a'.repeat(MOST - 1)}é`],
  ['half a character', 'The river\ud83d', 'The river\ufffd'],
  ['signs of a font of its own', '\uf0b7 Water is shared', 'Water is shared'],
  ['controls and turns of direction', 'Wa\u0007ter\u202e', 'Water'],
  ['marks upon marks', `e${'\u0325'.repeat(9)}`, `e${'\u0325'.repeat(4)}`],
  ['nothing that shows', ' \uf0b7\u200f\n ', ''],
  ['what is as it should be', 'The river\nis shared', 'The river\nis shared'],
])('%s', (_, raw, text) => {
  expect(pageText(raw)).toBe(text)
  expect(isTaken(pageText(raw))).toBe(true)
})

test('more lines than are taken are cut', () => {
  const text = pageText('1\n'.repeat(1500))
  expect(text.split('\n')).toHaveLength(1000)
  expect(isTaken(text)).toBe(true)
})

test('long graphemes are cut by what a message carries', () => {
  const text = pageText('👩‍👩‍👧‍👦'.repeat(MOST))
  expect(text.length).toBeGreaterThan(14_000)
  expect(isTaken(text)).toBe(true)
})

test('whatever a page holds, the rest is taken', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.integer({ min: 1, max: 60 }),
      (piece, times) => isTaken(pageText(piece.repeat(times))),
    ),
  )
})

test('a page whose text cannot be read is shown without it', async () => {
  expect(await textOfPage({ getTextContent: () => Promise.reject(new Error('broken font')) })).toBe('')
})
