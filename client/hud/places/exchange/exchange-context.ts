// The exchange as the parts of its panel see it, and how they act there.
import { createContext, use } from 'react'
import type { ExchangeWords } from '../../../../shared/i18n/en/exchange.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import type { ExchangeAct } from '../../../../shared/lab/exchange/exchange-acts.ts'
import type {
  ExchangeOwn,
  ExchangeShown,
  OwnProgramme,
} from '../../../../shared/lab/exchange/exchange-law.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { type Running, useRunning } from '../use-running.ts'

export interface ExchangeUse {
  readonly words: ExchangeWords
  readonly shown: ExchangeShown
  readonly own: ExchangeOwn | null
  act(act: ExchangeAct): Promise<Answer<'place.act'>>
}

export const ExchangeContext = createContext<ExchangeUse | null>(null)

export function useExchange(): ExchangeUse {
  const exchange = use(ExchangeContext)
  if (!exchange) throw new Error('ExchangeContext is missing above this component')
  return exchange
}

/** One act of one control: under way, refused, done. */
export const useExchangeAct = (): Running<ExchangeAct> => useRunning(useExchange().act)

export type CohortShown = ExchangeShown['programmes'][number]['cohorts'][number]

/** The chosen names of people of a programme, as far as one may know them. */
export function useChosenNames({ participants }: Pick<OwnProgramme, 'participants'>) {
  const { words } = useExchange()
  return (people: readonly PersonId[]): readonly string[] =>
    people.map((person) => participants.find((each) => each.person === person)?.name ?? words.erased)
}

/** Names of languages in the reader's own. */
export function useLanguageNames(): (code: string) => string {
  const { language } = useLanguage()
  return (code) => languageName(code, language)
}
