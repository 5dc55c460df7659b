// The words of the public board, fetched when it is opened.
import type { BoardWords } from '../../../shared/i18n/en/board.ts'
import { type Coming, useFetched } from '../../i18n/use-fetched.ts'
import { useLanguage } from '../../i18n/use-words.ts'

const WORDS = {
  en: async () => (await import('../../../shared/i18n/en/board.ts')).board,
  ar: async () => (await import('../../../shared/i18n/ar/board.ts')).board,
}

export function useBoardWords(): Coming<BoardWords> {
  const { language, format } = useLanguage()
  const words = useFetched(language, WORDS)
  return words?.(format) ?? (words as null | undefined)
}
