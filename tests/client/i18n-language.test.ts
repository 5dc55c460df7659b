// Which language is shown, and how delegations are found and called in it.
import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { chooseLanguage } from '../../client/i18n/choose-language.ts'
import { delegationName, searchNames } from '../../client/i18n/delegation-names.ts'
import { addHallWords, addHostWords, addPanelWords, languageState } from '../../client/i18n/language.ts'
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

  // a vote that opens asks for the words of its panel and for those of its announcement at once
  it('come when several ask for them at once', async () => {
    const store = createStore(() => languageState('en', 'latn', { door: english, hall: null }))
    await Promise.all([addPanelWords(store), addPanelWords(store), addHallWords(store), addHostWords(store)])
    const { hall, all, host } = store.getState()
    expect([hall, all, host].map((words) => words !== null)).toEqual([true, true, true])
  }, 5_000)
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
