// Security cases 76–80 and 83 as far as they are about names.
import { describe, expect, test } from 'vitest'
import { cleanName } from '../../../shared/text/names.ts'

const refused = { ok: false, refusal: { code: 'bad-name' } }
const named = (value: string) => ({ ok: true, value })

describe('names that are accepted as they are', () => {
  test.each([
    ['Latin with accents', 'Zoë Müller-Nuñez'],
    ['an apostrophe', "Sinéad O'Connor"],
    ['Arabic', 'فاطمة الزهراء'],
    ['Arabic with tashkeel', 'مُحَمَّدٌ'],
    ['Persian with a non-joiner', 'علی\u200Cرضا'],
    ['Persian letters', 'گلچهره پژمان یک'],
    ['two scripts in two words', 'وفد UAE'],
    ['Chinese', '王小明'],
    ['Japanese in three scripts', '高橋みなみサン'],
    ['Korean', '김민수'],
    ['Devanagari with a joiner after virama', 'श्री क्\u200Dष'],
    ['Thai', 'สมชาย ใจดี'],
    ['digits beside letters', 'Delegate 2'],
    ['an emoji of several people', 'Team 👩‍👩‍👧‍👦'],
    ['a heart with its variation sign', 'Ana ❤️'],
    ['forty signs', 'é'.repeat(40)],
  ])('%s', (_, name) => {
    expect(cleanName(name)).toEqual(named(name))
  })
})

describe('names that are refused', () => {
  test.each([
    ['nothing', ''],
    ['only spaces', '  \u00A0 '],
    ['an override of direction', 'Ali\u202Egnp'],
    ['an isolate', '\u2066Ali'],
    ['only an override', '\u202E'],
    ['only a zero-width space', '\u200B'],
    ['a zero-width space at the end', 'UAE\u200B'],
    ['a Latin non-joiner', 'Om\u200Can'],
    ['a joiner at the end', 'علي\u200D'],
    ['a Cyrillic letter in a Latin word', 'аdmin'],
    ['a Greek letter in a Latin word', 'Οman'],
    ['full width', 'ＡＤＭＩＮ'],
    ['mathematical letters', '𝐀𝐝𝐦𝐢𝐧'],
    ['letters in circles', 'Ⓐdmin'],
    ['a lone surrogate', 'A\uD800'],
    ['NUL', 'A\0B'],
    ['an escape sequence', '\u001B[31mred'],
    ['a second log line', 'a\r\n{"level":60}'],
    ['fifty marks', `a${'\u0301'.repeat(50)}`],
    ['five marks', `x${'\u0323\u0316\u0317\u0318\u0319'}`],
    ['ten kilobytes', 'a'.repeat(10_240)],
    ['forty-one signs', 'a'.repeat(41)],
    ['forty families', '👩‍👩‍👧‍👦'.repeat(40)],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['hidden tags', 'Ana\u{E0061}\u{E0062}'],
    ['private signs', 'Ana\uE000'],
    ['only punctuation', '...'],
  ])('%s', (_, name) => {
    expect(cleanName(name)).toEqual(refused)
  })
})

test('a name comes out composed, trimmed and with single spaces', () => {
  expect(cleanName('  Zoe\u0308 \u00A0\u2003 Ali ')).toEqual(named('Zoë Ali'))
})

test('accepting twice changes nothing', () => {
  const once = cleanName(' Ángel  Márquez ')
  expect(once.ok && cleanName(once.value)).toEqual(once)
})
