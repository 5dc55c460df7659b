// Numbers, plural forms, lists and isolation in both languages.
import { describe, expect, it } from 'vitest'
import { createFormat, type Forms, LANGUAGES } from '../../../shared/i18n/format.ts'

const ARABIC_FORMS: Forms = {
  zero: 'لا وفود',
  one: 'وفد واحد',
  two: 'وفدان',
  few: '# وفود',
  many: '# وفدًا',
  other: '# وفد',
}

describe('counted phrases', () => {
  it.each([
    [0, 'لا وفود'],
    [1, 'وفد واحد'],
    [2, 'وفدان'],
    [3, '3 وفود'],
    [10, '10 وفود'],
    [11, '11 وفدًا'],
    [99, '99 وفدًا'],
    [100, '100 وفد'],
    [103, '103 وفود'],
    [195, '195 وفدًا'],
  ])('in Arabic take the form for %i', (count, phrase) => {
    expect(createFormat('ar', 'latn').count(count, ARABIC_FORMS)).toBe(phrase)
  })

  it.each([
    [0, '0 seats'],
    [1, '1 seat'],
    [2, '2 seats'],
  ])('in English take the form for %i', (count, phrase) => {
    expect(createFormat('en', 'latn').count(count, { one: '# seat', other: '# seats' })).toBe(phrase)
  })

  it('fall back to the form for others', () => {
    expect(createFormat('ar', 'latn').count(2, { other: '# عضو' })).toBe('2 عضو')
  })
})

describe('digits', () => {
  it('are those the reader chose, in either language', () => {
    expect([createFormat('ar', 'latn').number(1234), createFormat('ar', 'arab').number(1234)]).toEqual([
      '1,234',
      '١٬٢٣٤',
    ])
    expect(createFormat('en', 'arab').number(7)).toBe('٧')
  })
})

describe('dates', () => {
  const at = Date.UTC(2026, 10, 23, 15, 10)

  it('are written in the language, in the given zone', () => {
    expect(createFormat('en', 'latn', 'Asia/Dubai').dateTime(at)).toBe('23 November 2026 at 19:10')
    expect(createFormat('ar', 'latn', 'Asia/Dubai').dateTime(at)).toBe('23 نوفمبر 2026 في 19:10')
  })

  it('are told in hours and minutes of two digits each, alone and with a date', () => {
    const early = Date.UTC(2026, 10, 23, 2, 58)
    const midnight = Date.UTC(2026, 10, 23)
    for (const language of LANGUAGES) {
      const { time, dateTime } = createFormat(language, 'latn', 'UTC')
      expect([time(early), time(midnight)]).toEqual(['02:58', '00:00'])
      expect(dateTime(early)).toMatch(/ 02:58$/)
      expect(dateTime(midnight)).toMatch(/ 00:00$/)
    }
    expect(createFormat('ar', 'arab', 'UTC').time(early)).toBe('٠٢:٥٨')
  })
})

describe('names', () => {
  it('are isolated from the direction around them', () => {
    expect(createFormat('en', 'latn').name('عمر')).toBe('\u2068عمر\u2069')
  })

  it('are isolated one by one in a list', () => {
    expect(createFormat('en', 'latn').list(['Ana', 'عمر', 'Li'])).toBe(
      '\u2068Ana\u2069, \u2068عمر\u2069 and \u2068Li\u2069',
    )
    expect(createFormat('ar', 'latn').list(['Ana', 'عمر'])).toBe('\u2068Ana\u2069 و\u2068عمر\u2069')
  })
})
