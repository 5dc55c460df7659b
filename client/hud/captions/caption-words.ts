// The words of captions, fetched with the first part that needs them.
import type { CaptionsWords } from '../../../shared/i18n/en/captions.ts'
import type { Coming } from '../../i18n/use-fetched.ts'
import { type OwnWords, useOwnWords } from '../../i18n/use-own-words.ts'

const WORDS: OwnWords<CaptionsWords> = {
  en: async () => (await import('../../../shared/i18n/en/captions.ts')).captions,
  ar: async () => (await import('../../../shared/i18n/ar/captions.ts')).captions,
}

export const useCaptionsWords = (): Coming<CaptionsWords> => useOwnWords(WORDS)
