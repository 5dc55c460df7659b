// The words of the record, fetched when they are read: those of the panel in the reader's language, those of the minutes in either.
import type { MinutesWords } from '../../../shared/i18n/en/minutes.ts'
import type { RecordWords } from '../../../shared/i18n/en/record.ts'
import { createFormat, type Format, type Language } from '../../../shared/i18n/format.ts'
import { type Coming, useFetched } from '../../i18n/use-fetched.ts'
import { useLanguage } from '../../i18n/use-words.ts'

export interface Writing {
  readonly words: MinutesWords
  readonly format: Format
}

const PANEL = {
  en: async () => (await import('../../../shared/i18n/en/record.ts')).record,
  ar: async () => (await import('../../../shared/i18n/ar/record.ts')).record,
}
const MINUTES = {
  en: async () => (await import('../../../shared/i18n/en/minutes.ts')).minutes,
  ar: async () => (await import('../../../shared/i18n/ar/minutes.ts')).minutes,
}

/** What the panel itself says, in the reader's language. */
export function useRecordWords(): Coming<RecordWords> {
  const { language, format } = useLanguage()
  const words = useFetched(language, PANEL)
  return words?.(format) ?? (words as null | undefined)
}

/** In which the minutes are written: any language, with the reader's own digits and clock. */
export function useWriting(language: Language): Coming<Writing> {
  const { digits } = useLanguage()
  const words = useFetched(language, MINUTES)
  if (!words) return words as null | undefined
  const format = createFormat(language, digits)
  return { words: words(format), format }
}
