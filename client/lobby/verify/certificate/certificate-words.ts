// The words of the part for certificates, fetched with the verifier's page.
import type { CertificateWords } from '../../../../shared/i18n/en/academy/certificate.ts'
import type { OwnWords } from '../../../i18n/use-own-words.ts'

export const CERTIFICATE_WORDS: OwnWords<CertificateWords> = {
  en: async () => (await import('../../../../shared/i18n/en/academy/certificate.ts')).certificate,
  ar: async () => (await import('../../../../shared/i18n/ar/academy/certificate.ts')).certificate,
}
