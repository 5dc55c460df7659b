// Words that are fetched when they are needed, in the reader's language.
import { useEffect, useState } from 'react'
import type { Language } from '../../shared/i18n/format.ts'

/** null: on their way; undefined: they did not come. */
export type Coming<T> = T | null | undefined

/** `fetch` is the same object in every call. */
export function useFetched<T>(
  language: Language,
  fetch: Readonly<Record<Language, () => Promise<T>>>,
): Coming<T> {
  const [fetched, setFetched] = useState<{
    readonly language: Language
    readonly value: T | undefined
  } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const show = (value: T | undefined) => isCurrent && setFetched({ language, value })
    fetch[language]().then(show, () => show(undefined))
    return () => {
      isCurrent = false
    }
  }, [language, fetch])
  return fetched?.language === language ? fetched.value : null
}
