// The words of the history, fetched when they are needed.
import type { HistoryWords } from '../../../shared/i18n/en/history.ts'
import { type Coming, useFetched } from '../../i18n/use-fetched.ts'
import { useLanguage } from '../../i18n/use-words.ts'

const WORDS = {
  en: async () => (await import('../../../shared/i18n/en/history.ts')).history,
  ar: async () => (await import('../../../shared/i18n/ar/history.ts')).history,
}

export function useHistoryWords(): Coming<HistoryWords> {
  const { language, format } = useLanguage()
  const words = useFetched(language, WORDS)
  return words?.(format) ?? (words as null | undefined)
}
