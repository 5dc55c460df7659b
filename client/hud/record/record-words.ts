// The words of the record, fetched when they are read: those of the panel in the reader's language, those of the minutes in either.
import { useEffect, useState } from 'react'
import type { MinutesWords } from '../../../shared/i18n/en/minutes.ts'
import type { RecordWords } from '../../../shared/i18n/en/record.ts'
import { createFormat, type Format, type Language } from '../../../shared/i18n/format.ts'
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

/** null: on their way; undefined: they did not come. */
export type Coming<T> = T | null | undefined

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

function useFetched<T>(language: Language, fetch: Readonly<Record<Language, () => Promise<T>>>): Coming<T> {
  const [fetched, setFetched] = useState<{
    readonly language: Language
    readonly value: T | undefined
  } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const show = (value: T | undefined) => isCurrent && setFetched({ language, value })
    fetch[language]().then(show, () => show(undefined))
    return () => {
      isCurrent = false
    }
  }, [language, fetch])
  return fetched?.language === language ? fetched.value : null
}
