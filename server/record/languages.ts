// In which words, digits and time zone the record is written.
import { minutes as arabic } from '../../shared/i18n/ar/minutes.ts'
import { minutes as english, type MinutesWords } from '../../shared/i18n/en/minutes.ts'
import { createFormat, type Format, type Language } from '../../shared/i18n/format.ts'

export interface Writing {
  readonly words: MinutesWords
  readonly format: Format
}

const WORDS = { en: english, ar: arabic } as const

/** `zone`: an IANA name; null when there is no such zone. */
export function writingIn(language: Language, zone: string): Writing | null {
  try {
    const format = createFormat(language, 'latn', zone)
    return { words: WORDS[language](format), format }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
