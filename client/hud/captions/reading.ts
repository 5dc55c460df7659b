// What somebody reads along: in which language, and whether under the speaker at all. Kept by the browser, the same on every screen.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Language } from '../../../shared/i18n/format.ts'
import type { ShownLanguage } from '../../../shared/lab/captions/captions-types.ts'
import { languageOf } from '../../../shared/lab/captions/language-tag.ts'
import { readStored, writeStored } from '../../stored.ts'

/** over the hall a line stands as long as one reads it twice, ms */
export const LINGER_MS = 14_000

interface Reading {
  readonly isShown: boolean
  /** tag; null: one's own, else what there is */
  readonly language: string | null
}

const SHOWN_KEY = 'captions.hidden'
const LANGUAGE_KEY = 'captions.language'

const reading = createStore<Reading>(() => ({
  isShown: readStored(SHOWN_KEY) === null,
  language: readStored(LANGUAGE_KEY),
}))

export const useReading = (): Reading => useStore(reading)

export function chooseReading(change: Partial<Reading>): void {
  reading.setState(change)
  const { isShown, language } = reading.getState()
  writeStored(SHOWN_KEY, isShown ? null : 'yes')
  writeStored(LANGUAGE_KEY, language)
}

/** What is read of what there is: as chosen, else in the language of the screen, else where somebody wrote last. */
export function readingOf(
  languages: readonly ShownLanguage[],
  chosen: string | null,
  screen: Language,
): ShownLanguage | null {
  const exactly = languages.find(({ language }) => language === chosen)
  if (exactly) return exactly
  const own = languages.find(({ language }) => languageOf(language) === screen)
  if (own) return own
  const lastAt = ({ lines }: ShownLanguage): number => lines.at(-1)?.at ?? 0
  return languages.reduce<ShownLanguage | null>(
    (latest, each) => (latest === null || lastAt(each) > lastAt(latest) ? each : latest),
    null,
  )
}
