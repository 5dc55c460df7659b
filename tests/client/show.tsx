// A component as its first markup, in a language and over a view.
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createNews } from '../../client/hud/announce/news.ts'
import { createScreenStore, ScreenContext } from '../../client/hud/screen/screen-context.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../client/hud/screen/settings.ts'
import { SittingContext } from '../../client/hud/sitting-context.ts'
import { type LanguageState, languageState } from '../../client/i18n/language.ts'
import { LanguageContext } from '../../client/i18n/use-words.ts'
import type { Sitting } from '../../client/net/sitting.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { ViewName } from '../../client/view-choice.ts'
import { calculator as arabicCalculator } from '../../shared/i18n/ar/calculator.ts'
import { arabic } from '../../shared/i18n/ar.ts'
import { arabicHall } from '../../shared/i18n/ar-hall.ts'
import { arabicHost } from '../../shared/i18n/ar-host.ts'
import { arabicPanels } from '../../shared/i18n/ar-panels.ts'
import { calculator as englishCalculator } from '../../shared/i18n/en/calculator.ts'
import { english } from '../../shared/i18n/en.ts'
import { englishHall } from '../../shared/i18n/en-hall.ts'
import { englishHost } from '../../shared/i18n/en-host.ts'
import { englishPanels } from '../../shared/i18n/en-panels.ts'
import type { Language } from '../../shared/i18n/format.ts'
import { fakeSitting } from './fake-sitting.ts'

export const stateOf = (language: Language): LanguageState =>
  language === 'en'
    ? languageState('en', 'latn', {
        door: english,
        hall: englishHall,
        panels: englishPanels,
        host: englishHost,
        calculator: englishCalculator,
      })
    : languageState('ar', 'latn', {
        door: arabic,
        hall: arabicHall,
        panels: arabicPanels,
        host: arabicHost,
        calculator: arabicCalculator,
      })

export function wordsOf(language: Language) {
  const { all } = stateOf(language)
  if (!all) throw new Error('the words of the hall are missing')
  return all
}

/** `at`: the server's time, ms since 1970. */
export const show = (
  node: ReactNode,
  view: SittingView,
  language: Language = 'en',
  at = 1_000_000,
  screenView: ViewName = 'plain',
): string => showOver(fakeSitting(view, at), node, language, screenView)

/** Where a test has the sitting itself in its hands. */
export function showOver(
  sitting: Sitting,
  node: ReactNode,
  language: Language = 'en',
  screenView: ViewName = 'plain',
): string {
  const screen = {
    store: createScreenStore(),
    settings: createStore<Settings>(() => DEFAULT_SETTINGS),
    news: createNews(),
    view: screenView,
    mayShowHall: false,
    onView: () => {},
    onLost: () => {},
    onLeave: () => {},
  }
  const store = createStore<LanguageState>(() => stateOf(language))
  return renderToStaticMarkup(
    <LanguageContext value={store}>
      <SittingContext value={sitting}>
        <ScreenContext value={screen}>{node}</ScreenContext>
      </SittingContext>
    </LanguageContext>,
  )
}

/** What is read, without the marks of isolation. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** First markup is made of a store's first state. */
export function asItIs<T>(store: StoreApi<T>): void {
  store.getInitialState = store.getState
}
