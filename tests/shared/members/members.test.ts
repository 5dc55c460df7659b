// Who may be seated: the 193 members and the two observer states, named as the United Nations names them.
import { describe, expect, test } from 'vitest'
import { ARABIC_ORDER, MEMBER_BY_ID, MEMBERS } from '../../../shared/members/members.ts'

const namesOf = (...ids: string[]): (string | undefined)[][] =>
  ids.map((id) => [id, MEMBER_BY_ID.get(id)?.en, MEMBER_BY_ID.get(id)?.ar])

/** The article of a word, hamza and vowel signs do not count in Arabic order. */
const arabicKey = (name: string): string =>
  name
    .replace(/(^|[ (])ال/g, '$1')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[\u064b-\u0652()-]/g, '')
    .replace(/ة/g, 'ه')
    .replace(/\s+/g, ' ')
    .trim()

const sorted = (names: readonly string[]): string[] => [...names].sort((a, b) => (a < b ? -1 : 1))

describe('the states', () => {
  test('are 193 members and two observers', () => {
    expect(MEMBERS.filter(({ status }) => status === 'member')).toHaveLength(193)
    expect(MEMBERS.filter(({ status }) => status === 'observer').map(({ id }) => id)).toEqual(['PSE', 'VAT'])
  })

  test('have ids, codes and names of their own', () => {
    for (const key of ['id', 'alpha2', 'en', 'ar'] as const)
      expect(new Set(MEMBERS.map((member) => member[key])).size).toBe(195)
    expect(MEMBERS.filter(({ id }) => !/^[A-Z]{3}$/.test(id))).toEqual([])
    expect(MEMBERS.filter(({ alpha2 }) => !/^[a-z]{2}$/.test(alpha2))).toEqual([])
  })

  test('have an English name in Latin and an Arabic one in Arabic letters, without marks of direction', () => {
    expect(MEMBERS.filter(({ en }) => !/^[A-Z][\p{Script=Latin}' ()-]+$/u.test(en))).toEqual([])
    expect(
      MEMBERS.filter(({ ar }) => !/^\p{Script=Arabic}[\p{Script=Arabic}\u064f ()-]+$/u.test(ar)),
    ).toEqual([])
  })

  test('leave out whoever is neither member nor observer', () => {
    expect(
      ['XKX', 'XXK', 'TWN', 'COK', 'NIU', 'ESH', 'HKG', 'PRI'].filter((id) => MEMBER_BY_ID.has(id)),
    ).toEqual([])
  })

  test('are called as the United Nations calls them', () => {
    expect(namesOf('ARE', 'CIV', 'TUR', 'VNM', 'CPV', 'SWZ', 'MKD', 'PSE', 'VAT')).toEqual([
      ['ARE', 'United Arab Emirates', 'الإمارات العربية المتحدة'],
      ['CIV', "Côte d'Ivoire", 'كوت ديفوار'],
      ['TUR', 'Türkiye', 'تركيا'],
      ['VNM', 'Viet Nam', 'فييت نام'],
      ['CPV', 'Cabo Verde', 'كابو فيردي'],
      ['SWZ', 'Eswatini', 'إسواتيني'],
      ['MKD', 'North Macedonia', 'مقدونيا الشمالية'],
      ['PSE', 'State of Palestine', 'دولة فلسطين'],
      ['VAT', 'Holy See', 'الكرسي الرسولي'],
    ])
  })
})

describe('the order of seats', () => {
  test('is the English alphabet, with the Holy See after the others', () => {
    const fold = (name: string): string =>
      name
        .normalize('NFD')
        .replace(/[\u0300-\u036f']/g, '')
        .toLowerCase()
    const names = MEMBERS.map(({ en }) => fold(en))
    expect(names.at(-1)).toBe('holy see')
    expect(names.slice(0, -1)).toEqual(sorted(names.slice(0, -1)))
  })

  test('is the Arabic alphabet in Arabic, with the Holy See after the others', () => {
    const keys = ARABIC_ORDER.slice(0, -1).map((id) => arabicKey(MEMBER_BY_ID.get(id)?.ar ?? ''))
    expect(sorted(ARABIC_ORDER)).toEqual(sorted(MEMBERS.map(({ id }) => id)))
    expect(ARABIC_ORDER.at(-1)).toBe('VAT')
    expect(keys).toEqual(sorted(keys))
  })
})
