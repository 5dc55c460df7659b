// Fetches the words of the calculator before it is shown.
import { type ReactNode, useEffect, useState } from 'react'
import { addCalculatorWords } from '../../i18n/language.ts'
import { useLanguage, useLanguageStore } from '../../i18n/use-words.ts'

interface WordsHereProps {
  readonly waiting: ReactNode
  /** shown where they could not be fetched */
  readonly failed: ReactNode
  readonly children: ReactNode
}

export function WordsHere({ waiting, failed, children }: WordsHereProps) {
  const store = useLanguageStore()
  const { calculator } = useLanguage()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    addCalculatorWords(store).catch(() => setMissing(true))
  }, [store])
  if (calculator) return children
  return isMissing ? failed : waiting
}
