// In which language and by whose clock a file of the record is asked for.
import type { Language } from '../../../shared/i18n/format.ts'

/** `zone`: an IANA name. */
export const queryOf = (language: Language, zone: string): string =>
  `?${new URLSearchParams({ lang: language, tz: zone })}`
