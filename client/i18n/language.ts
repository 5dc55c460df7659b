// The reader's language as a store: its words, its numbers, and the direction of the page. Words are fetched when they are read:
// those of the door first, those of the hall, of hosts and of the calculator on the way in.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CalculatorWords } from '../../shared/i18n/en/calculator.ts'
import type { DoorWords, InsideWords, Words } from '../../shared/i18n/en.ts'
import type { HallPart } from '../../shared/i18n/en-hall.ts'
import type { HostPart } from '../../shared/i18n/en-host.ts'
import type { PanelPart } from '../../shared/i18n/en-panels.ts'
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
  /** with the words of the hall, once they are here */
  readonly hall: InsideWords | null
  /** with the words of its panels as well */
  readonly all: Words | null
  /** with the words of hosts, once they are here */
  readonly host: HostWords | null
  readonly calculator: CalculatorWords | null
}

export type HostWords = DoorWords & HostPart

export type LanguageStore = StoreApi<LanguageState>

export interface Dictionary {
  readonly door: (format: Format) => DoorWords
  readonly hall: ((format: Format) => HallPart) | null
  readonly panels?: ((format: Format) => PanelPart) | null
  readonly host?: ((format: Format) => HostPart) | null
  readonly calculator?: ((format: Format) => CalculatorWords) | null
}

const FETCH = {
  en: {
    door: async () => (await import('../../shared/i18n/en.ts')).english,
    hall: async () => (await import('../../shared/i18n/en-hall.ts')).englishHall,
    panels: async () => (await import('../../shared/i18n/en-panels.ts')).englishPanels,
    host: async () => (await import('../../shared/i18n/en-host.ts')).englishHost,
    calculator: async () => (await import('../../shared/i18n/en/calculator.ts')).calculator,
  },
  ar: {
    door: async () => (await import('../../shared/i18n/ar.ts')).arabic,
    hall: async () => (await import('../../shared/i18n/ar-hall.ts')).arabicHall,
    panels: async () => (await import('../../shared/i18n/ar-panels.ts')).arabicPanels,
    host: async () => (await import('../../shared/i18n/ar-host.ts')).arabicHost,
    calculator: async () => (await import('../../shared/i18n/ar/calculator.ts')).calculator,
  },
} as const satisfies Record<Language, unknown>

/** What is fetched beside the words of the door. */
type Parts = Readonly<Record<'hall' | 'panels' | 'host' | 'calculator', boolean>>

const NO_PARTS: Parts = { hall: false, panels: false, host: false, calculator: false }

async function fetchDictionary(language: Language, parts: Parts): Promise<Dictionary> {
  const [door, hall, panels, host, calculator] = await Promise.all([
    FETCH[language].door(),
    parts.hall ? FETCH[language].hall() : null,
    parts.panels ? FETCH[language].panels() : null,
    parts.host ? FETCH[language].host() : null,
    parts.calculator ? FETCH[language].calculator() : null,
  ])
  return { door, hall, panels, host, calculator }
}

export function languageState(language: Language, digits: Digits, dictionary: Dictionary): LanguageState {
  const format = createFormat(language, digits)
  const door = dictionary.door(format)
  const hall = dictionary.hall && { ...door, ...dictionary.hall(format) }
  const all = hall && dictionary.panels ? { ...hall, ...dictionary.panels(format) } : null
  const host = dictionary.host ? { ...door, ...dictionary.host(format) } : null
  const calculator = dictionary.calculator?.(format) ?? null
  return { language, digits, format, door, hall, all, host, calculator }
}

/** The store in the visitor's language; the page's `lang` and `dir` follow it from now on. */
export async function openLanguage(): Promise<LanguageStore> {
  const language = chooseLanguage({
    asked: new URLSearchParams(location.search).get('lang'),
    remembered: readStored('language'),
    preferred: navigator.languages,
  })
  const digits = DIGITS.find((each) => each === readStored('digits')) ?? 'latn'
  const state = languageState(language, digits, await fetchDictionary(language, NO_PARTS))
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
  await show(store, language, digits, partsOf(store.getState()))
}

const partsOf = ({ hall, all, host, calculator }: LanguageState): Parts => ({
  hall: hall !== null,
  panels: all !== null,
  host: host !== null,
  calculator: calculator !== null,
})

/** Resolves when the words of the hall are in the store. */
export const addHallWords = (store: LanguageStore): Promise<void> => add(store, 'hall')

/** Resolves when the words of the hall's panels are in the store, and those of the hall with them. */
export async function addPanelWords(store: LanguageStore): Promise<void> {
  await add(store, 'hall')
  await add(store, 'panels')
}

/** Resolves when the words of hosts are in the store. */
export const addHostWords = (store: LanguageStore): Promise<void> => add(store, 'host')

/** Resolves when the words of the calculator are in the store, and those of the panels, which it uses as well. */
export async function addCalculatorWords(store: LanguageStore): Promise<void> {
  await addPanelWords(store)
  await add(store, 'calculator')
}

async function add(store: LanguageStore, part: keyof Parts): Promise<void> {
  while (!partsOf(store.getState())[part]) {
    const { language, digits } = store.getState()
    await show(store, language, digits, { ...partsOf(store.getState()), [part]: true })
  }
}

async function show(store: LanguageStore, language: Language, digits: Digits, parts: Parts) {
  const turn = ++latest
  const dictionary = await fetchDictionary(language, parts)
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
