// Words that belong to one part of the page and are fetched with it.

import type { Format, Language } from '../../shared/i18n/format.ts'
import { type Coming, useFetched } from './use-fetched.ts'
import { useLanguage } from './use-words.ts'

/** Of each language, how the words are fetched: they are made for how numbers and dates are written. */
export type OwnWords<W> = Readonly<Record<Language, () => Promise<(f: Format) => W>>>

/** `fetch` is the same object in every call. null: on their way; undefined: they did not come. */
export function useOwnWords<W>(fetch: OwnWords<W>): Coming<W> {
  const { language, format } = useLanguage()
  const make = useFetched(language, fetch)
  return make ? make(format) : (make as null | undefined)
}
