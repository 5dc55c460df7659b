// Which language is shown, and how delegations are found and called in it.
import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../client/i18n/choose-language.ts'
import { delegationName, searchNames } from '../../client/i18n/delegation-names.ts'
import { languageState } from '../../client/i18n/language.ts'
import { matches } from '../../client/i18n/matches.ts'
import { english } from '../../shared/i18n/en.ts'

describe('the first language', () => {
  it.each([
    [{ asked: 'ar', remembered: 'en', preferred: ['en-GB'] }, 'ar'],
    [{ asked: null, remembered: 'ar', preferred: ['en-GB'] }, 'ar'],
    [{ asked: null, remembered: null, preferred: ['fr-FR', 'ar-AE', 'en'] }, 'ar'],
    [{ asked: 'fr', remembered: null, preferred: ['EN-us'] }, 'en'],
    [{ asked: null, remembered: null, preferred: ['fr'] }, 'en'],
    [{ asked: 'arn', remembered: null, preferred: [] }, 'en'],
  ] as const)('of %o is %s', (hints, language) => {
    expect(chooseLanguage(hints)).toBe(language)
  })
})

describe('the words of the hall', () => {
  it('are missing until they are fetched', () => {
    expect(languageState('en', 'latn', { door: english, hall: null }).all).toBeNull()
  })
})

describe('delegations', () => {
  it('are called by the state in the language of the reader', () => {
    expect([
      delegationName({ id: 'EGY', name: '' }, 'en'),
      delegationName({ id: 'EGY', name: '' }, 'ar'),
    ]).toEqual(['Egypt', 'مصر'])
  })

  it('are called as their host named them', () => {
    expect(delegationName({ id: 'd3', name: 'Atlantis' }, 'ar')).toBe('Atlantis')
  })

  it('are found by both languages and their code', () => {
    expect(searchNames({ id: 'EGY', name: '' })).toEqual(['Egypt', 'مصر', 'EGY'])
  })
})

describe('search', () => {
  it.each([
    ['cote ivoire', ["Côte d'Ivoire"], true],
    ['CÔTE D’IVOIRE', ["Côte d'Ivoire"], true],
    ['امارات', ['الإمارات العربية المتحدة'], true],
    ['سوريه', ['الجمهورية العربية السورية'], true],
    ['egy', ['Egypt', 'مصر', 'EGY'], true],
    ['', ['Egypt'], true],
    ['egypt france', ['Egypt'], false],
  ])('for "%s" in %j answers %s', (query, names, found) => {
    expect(matches(query, names)).toBe(found)
  })
})
