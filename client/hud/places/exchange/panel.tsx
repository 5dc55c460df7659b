// The exchange as a panel of both views: each programme, and opening another one.
import type { ExchangeWords } from '../../../../shared/i18n/en/exchange.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { usePlace } from '../use-place.ts'
import { ExchangeContext } from './exchange-context.ts'
import { OpenProgramme } from './open-programme.tsx'
import { ProgrammeCard } from './programme-card.tsx'
import '../../../styles/exchange.css'

const WORDS: OwnWords<ExchangeWords> = {
  en: async () => (await import('../../../../shared/i18n/en/exchange.ts')).exchange,
  ar: async () => (await import('../../../../shared/i18n/ar/exchange.ts')).exchange,
}

export function ExchangePanel() {
  const { places, common } = useWords()
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('exchange')
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words || shown === null) return <p role="status">{places.opening}</p>
  return (
    <ExchangeContext value={{ words, shown, own, act }}>
      <div className="exchange-place">
        <p className="hint">{words.lead}</p>
        {shown.programmes.length === 0 && <p>{words.none}</p>}
        {shown.programmes.map((programme) => (
          <ProgrammeCard key={programme.id} programme={programme} />
        ))}
        {own?.mayOpen && <OpenProgramme />}
        <details>
          <summary>{words.rule}</summary>
          <p>{words.ruleText}</p>
        </details>
      </div>
    </ExchangeContext>
  )
}
