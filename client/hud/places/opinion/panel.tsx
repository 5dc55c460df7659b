// The opinion floor as a panel of both views: its words and what it shows are fetched, then its parts are drawn.
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { usePlace } from '../use-place.ts'
import { OpinionContext, type OpinionWords } from './opinion-context.ts'
import { OpinionFloor } from './opinion-floor.tsx'
import '../../../styles/opinion.css'

const WORDS: OwnWords<OpinionWords> = {
  en: async () => (await import('../../../../shared/i18n/en/opinion.ts')).opinion,
  ar: async () => (await import('../../../../shared/i18n/ar/opinion.ts')).opinion,
}

export function OpinionPanel() {
  const { places, common } = useWords()
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('opinion')
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words || shown === null || own === null) return <p role="status">{places.opening}</p>
  return (
    <OpinionContext value={{ words, shown, own, act }}>
      <OpinionFloor />
    </OpinionContext>
  )
}
