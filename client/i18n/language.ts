// The reader's language as a store: its words, its numbers, and the direction of the page. A language is fetched when it is read.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Words } from '../../shared/i18n/en.ts'
import {
  createFormat,
  DIGITS,
  DIRECTION,
  type Digits,
  type Format,
  type Language,
} from '../../shared/i18n/format.ts'
import { readStored, writeStored } from '../stored.ts'
import { chooseLanguage } from './choose-language.ts'

export interface LanguageState {
  readonly language: Language
  readonly digits: Digits
  readonly words: Words
  readonly format: Format
}

export type LanguageStore = StoreApi<LanguageState>

type Dictionary = (format: Format) => Words

const DICTIONARIES: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  en: async () => (await import('../../shared/i18n/en.ts')).english,
  ar: async () => (await import('../../shared/i18n/ar.ts')).arabic,
}

export const languageState = (language: Language, digits: Digits, dictionary: Dictionary): LanguageState => {
  const format = createFormat(language, digits)
  return { language, digits, format, words: dictionary(format) }
}

/** The store in the visitor's language; the page's `lang` and `dir` follow it from now on. */
export async function openLanguage(): Promise<LanguageStore> {
  const language = chooseLanguage({
    asked: new URLSearchParams(location.search).get('lang'),
    remembered: readStored('language'),
    preferred: navigator.languages,
  })
  const digits = DIGITS.find((each) => each === readStored('digits')) ?? 'latn'
  const state = languageState(language, digits, await DICTIONARIES[language]())
  const store = createStore<LanguageState>(() => state)
  reflect(state)
  store.subscribe(reflect)
  return store
}

let latest = 0

/** Switches in place: nothing that is open or half written is lost. Of two quick switches the later one stays. */
export async function switchLanguage(
  store: LanguageStore,
  to: { readonly language?: Language; readonly digits?: Digits },
): Promise<void> {
  const turn = ++latest
  const { language, digits } = { ...store.getState(), ...to }
  const dictionary = await DICTIONARIES[language]()
  if (turn !== latest) return
  writeStored('language', language)
  writeStored('digits', digits)
  forgetAsked()
  store.setState(languageState(language, digits, dictionary))
}

function reflect({ language }: LanguageState): void {
  document.documentElement.lang = language
  document.documentElement.dir = DIRECTION[language]
}

// a language in the address would win again at the next reload
function forgetAsked(): void {
  const url = new URL(location.href)
  if (!url.searchParams.has('lang')) return
  url.searchParams.delete('lang')
  history.replaceState(history.state, '', url)
}
