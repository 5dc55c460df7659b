// The words of the verifier's page, fetched with it.
import type { VerifyWords } from '../../../shared/i18n/en/verify.ts'
import { type Coming, useFetched } from '../../i18n/use-fetched.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { CERTIFICATE_WORDS } from './certificate/certificate-words.ts'

const WORDS = {
  en: async () => (await import('../../../shared/i18n/en/verify.ts')).verify,
  ar: async () => (await import('../../../shared/i18n/ar/verify.ts')).verify,
}

export function useVerifyWords(): Coming<VerifyWords> {
  const { language, format } = useLanguage()
  const words = useFetched(language, WORDS)
  return words?.(format) ?? (words as null | undefined)
}

/** Latin, Latin with marks, Arabic: each has faces of its own */
const LETTERS = 'Aāع'

/** Both languages, with the page's frame and all letters: without a connection one may still change between them. */
export async function fetchBothLanguages(): Promise<void> {
  await Promise.all([
    ...['400', '600'].map((weight) => document.fonts.load(`${weight} 1rem Majlis`, LETTERS)),
    ...[WORDS.en(), WORDS.ar(), CERTIFICATE_WORDS.en(), CERTIFICATE_WORDS.ar()],
    ...[import('../../../shared/i18n/en.ts'), import('../../../shared/i18n/ar.ts')],
  ])
}
