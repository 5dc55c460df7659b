// Languages at hand in lists; any other is written by its tag.
import { LANGUAGE_TAG } from '../../../shared/text/language-tag.ts'

/** Those of the United Nations first, then others that sittings are held or followed in; each list is sorted as its reader reads. */
export const SPOKEN: readonly string[] = [
  ...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  ...[
    'am',
    'az',
    'bg',
    'bn',
    'cs',
    'da',
    'de',
    'el',
    'et',
    'fa',
    'fi',
    'fil',
    'ga',
    'ha',
    'he',
    'hi',
    'hr',
    'hu',
  ],
  ...[
    'hy',
    'id',
    'it',
    'ja',
    'ka',
    'kk',
    'ko',
    'ku',
    'lt',
    'lv',
    'mg',
    'ms',
    'mt',
    'nb',
    'nl',
    'pl',
    'ps',
    'pt',
  ],
  ...['ro', 'rw', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'yo'],
]

/** The tag as it is usually written (zh-hant → zh-Hant); null where it is none. */
export function tagFrom(text: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim())
    return tag !== undefined && LANGUAGE_TAG.test(tag) ? tag : null
  } catch {
    return null
  }
}
