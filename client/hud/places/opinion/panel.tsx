// The opinion floor as a panel of both views: its words and what it shows are fetched, then its parts are drawn.
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { PlaceGate } from '../place-gate.tsx'
import { usePlace } from '../use-place.ts'
import { OpinionContext, type OpinionWords } from './opinion-context.ts'
import { OpinionFloor } from './opinion-floor.tsx'
import '../../../styles/opinion.css'

const WORDS: OwnWords<OpinionWords> = {
  en: async () => (await import('../../../../shared/i18n/en/opinion.ts')).opinion,
  ar: async () => (await import('../../../../shared/i18n/ar/opinion.ts')).opinion,
}

export function OpinionPanel() {
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('opinion')
  return (
    <PlaceGate words={words} refused={refused} shown={shown === null || own === null ? null : { shown, own }}>
      {(words, { shown, own }) => (
        <OpinionContext value={{ words, shown, own, act }}>
          <OpinionFloor />
        </OpinionContext>
      )}
    </PlaceGate>
  )
}
