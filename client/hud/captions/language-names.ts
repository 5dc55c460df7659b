// Languages by name, in the reader's own; those that are offered before anybody has written in them.
import { useCallback } from 'react'
import { languageName } from '../../i18n/language-name.ts'
import { useLanguage } from '../../i18n/use-words.ts'

/** The six of the United Nations first, then others that are much spoken; any tag that is in use is offered beside them. */
const OFFERED = [
  ...['ar', 'en', 'fr', 'es', 'ru', 'zh'],
  ...[
    'fa',
    'ur',
    'tr',
    'he',
    'ku',
    'ps',
    'hi',
    'bn',
    'pa',
    'ta',
    'te',
    'ne',
    'si',
    'id',
    'ms',
    'tl',
    'vi',
    'th',
  ],
  ...[
    'ja',
    'ko',
    'sw',
    'am',
    'so',
    'ha',
    'yo',
    'ig',
    'zu',
    'rw',
    'de',
    'it',
    'pt',
    'nl',
    'pl',
    'uk',
    'el',
    'ro',
  ],
  ...[
    'hu',
    'cs',
    'sk',
    'sl',
    'hr',
    'sr',
    'bs',
    'sq',
    'mk',
    'bg',
    'sv',
    'da',
    'no',
    'fi',
    'et',
    'lv',
    'lt',
    'ga',
  ],
  ...['mt', 'ka', 'hy', 'az', 'kk', 'uz', 'ky', 'tg', 'mn'],
]

export function useLanguageNames(): (tag: string) => string {
  const { language } = useLanguage()
  return useCallback((tag) => languageName(tag, language), [language])
}

/** `used` first, in their order. */
export const languagesWith = (used: readonly string[]): readonly string[] => [
  ...new Set([...used, ...OFFERED]),
]
