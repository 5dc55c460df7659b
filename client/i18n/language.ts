// The reader's language as a store: its words, its numbers, and the direction of the page. Words are fetched when they are read:
// those of the door first, those of the hall on the way in.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DoorWords, Words } from '../../shared/i18n/en.ts'
import type { HallPart } from '../../shared/i18n/en-hall.ts'
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
  readonly format: Format
  readonly door: DoorWords
  /** everything, once the words of the hall are here */
  readonly all: Words | null
}

export type LanguageStore = StoreApi<LanguageState>

export interface Dictionary {
  readonly door: (format: Format) => DoorWords
  readonly hall: ((format: Format) => HallPart) | null
}

const FETCH = {
  en: {
    door: async () => (await import('../../shared/i18n/en.ts')).english,
    hall: async () => (await import('../../shared/i18n/en-hall.ts')).englishHall,
  },
  ar: {
    door: async () => (await import('../../shared/i18n/ar.ts')).arabic,
    hall: async () => (await import('../../shared/i18n/ar-hall.ts')).arabicHall,
  },
} as const satisfies Record<Language, unknown>

async function fetchDictionary(language: Language, withHall: boolean): Promise<Dictionary> {
  const [door, hall] = await Promise.all([
    FETCH[language].door(),
    withHall ? FETCH[language].hall() : Promise.resolve(null),
  ])
  return { door, hall }
}

export function languageState(language: Language, digits: Digits, dictionary: Dictionary): LanguageState {
  const format = createFormat(language, digits)
  const door = dictionary.door(format)
  return { language, digits, format, door, all: dictionary.hall && { ...door, ...dictionary.hall(format) } }
}

/** The store in the visitor's language; the page's `lang` and `dir` follow it from now on. */
export async function openLanguage(): Promise<LanguageStore> {
  const language = chooseLanguage({
    asked: new URLSearchParams(location.search).get('lang'),
    remembered: readStored('language'),
    preferred: navigator.languages,
  })
  const digits = DIGITS.find((each) => each === readStored('digits')) ?? 'latn'
  const state = languageState(language, digits, await fetchDictionary(language, false))
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
  const { language, digits } = { ...store.getState(), ...to }
  writeStored('language', language)
  writeStored('digits', digits)
  forgetAsked()
  await show(store, language, digits, store.getState().all !== null)
}

/** Resolves when the words of the hall are in the store. */
export async function addHallWords(store: LanguageStore): Promise<void> {
  while (store.getState().all === null) {
    const { language, digits } = store.getState()
    await show(store, language, digits, true)
  }
}

async function show(store: LanguageStore, language: Language, digits: Digits, withHall: boolean) {
  const turn = ++latest
  const dictionary = await fetchDictionary(language, withHall)
  if (turn === latest) store.setState(languageState(language, digits, dictionary))
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
