// The words of the public record, fetched with its page or its place.
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'

const WORDS: OwnWords<PublicRecordWords> = {
  en: async () => (await import('../../../../shared/i18n/en/public-record.ts')).publicRecord,
  ar: async () => (await import('../../../../shared/i18n/ar/public-record.ts')).publicRecord,
}

export const usePublicWords = () => useOwnWords(WORDS)
