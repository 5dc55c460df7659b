import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../shared/text/texts.ts'

const CHAT = [500, { lines: true }] as const
const TITLE = [120, { lines: false }] as const
const refused = (code: string) => ({ ok: false, refusal: { code } })
const text = (value: string) => ({ ok: true, value })

describe('what is kept', () => {
  test.each([
    ['markup, which is only text', '<img src=x onerror=alert(1)>'],
    ['a formula', '=HYPERLINK("x")'],
    ['Arabic with vowels and marks', 'إِنَّ الْجَلْسَةَ مَفْتُوحَةٌ؟'],
    ['lines in chat', 'first\nsecond'],
    ['a flag and a family', '🇦🇪 👩‍👩‍👧‍👦'],
    ['five hundred signs', 'é'.repeat(500)],
  ])('%s', (_, kept) => {
    expect(cleanText(kept, ...CHAT)).toEqual(text(kept))
  })
})

describe('what is taken out', () => {
  test.each([
    ['signs that turn the direction', 'see \u202Emoc.live\u202C', 'see moc.live'],
    ['control characters', 'a\0b\u001B[31mc', 'ab[31mc'],
    ['spaces around', '  yes \n', 'yes'],
  ])('%s', (_, raw, kept) => {
    expect(cleanText(raw, ...CHAT)).toEqual(text(kept))
  })

  test('line breaks where one line is wanted', () => {
    expect(cleanText('BEGIN\r\nVEVENT\tx', ...TITLE)).toEqual(text('BEGIN VEVENT x'))
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'bad-text'],
    ['only lines', '\n\n\n', 'bad-text'],
    ['only what is not drawn', '\u200B\u200D\u202E', 'bad-text'],
    ['a lone surrogate', 'a\uDC00', 'bad-text'],
    ['stacked marks', `a${'\u0301'.repeat(50)}`, 'bad-text'],
    ['five hundred and one signs', 'a'.repeat(501), 'too-large'],
    ['ten megabytes', 'a'.repeat(10_000_000), 'too-large'],
    ['many lines', 'a\n'.repeat(40), 'too-large'],
  ])('%s', (_, raw, code) => {
    expect(cleanText(raw, ...CHAT)).toEqual(refused(code))
  })
})
