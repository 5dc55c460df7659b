// What a language is called in the reader's own.
import type { Language } from '../../shared/i18n/format.ts'

const NAMES = new Map<Language, Intl.DisplayNames>()

/** A tag that nobody knows a name for stands for itself, and so does one that the browser takes for none (`en-12`: it throws there). */
export function languageName(tag: string, language: Language): string {
  const names = NAMES.get(language) ?? new Intl.DisplayNames([language], { type: 'language' })
  NAMES.set(language, names)
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
