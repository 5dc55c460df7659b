// Interpretation as its parts see it: its words, what the place shows, how something is asked of it, and what languages are called.
import { createContext, use, useMemo } from 'react'
import type { InterpretationWords } from '../../../shared/i18n/en/interpretation.ts'
import type {
  InterpretationAct,
  InterpretationShown,
} from '../../../shared/lab/interpretation/interpretation-types.ts'
import type { Answer } from '../../../shared/protocol/messages.ts'
import { languageName } from '../../i18n/language-name.ts'
import { type OwnWords, useOwnWords } from '../../i18n/use-own-words.ts'
import { useLanguage } from '../../i18n/use-words.ts'

const WORDS: OwnWords<InterpretationWords> = {
  en: async () => (await import('../../../shared/i18n/en/interpretation.ts')).interpretation,
  ar: async () => (await import('../../../shared/i18n/ar/interpretation.ts')).interpretation,
}
export const useFetchedWords = () => useOwnWords(WORDS)

export interface InterpretationHere {
  readonly words: InterpretationWords
  readonly shown: InterpretationShown
  /** tags of the languages that one asked for */
  readonly wishes: readonly string[]
  act(act: InterpretationAct): Promise<Answer<'place.act'>>
}

export const InterpretationContext = createContext<InterpretationHere | null>(null)

export function useInterpretation(): InterpretationHere {
  const here = use(InterpretationContext)
  if (!here) throw new Error('InterpretationContext is missing above this component')
  return here
}

/** What a language is called in the reader's own; its tag where nobody knows a name. */
export function useLanguageName({ signs }: InterpretationWords): (tag: string) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const known: Readonly<Partial<Record<string, string>>> = signs
    return (tag) => known[tag.toLowerCase()] ?? languageName(tag, language)
  }, [language, signs])
}
