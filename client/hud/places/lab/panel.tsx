// The Lab as a panel of both views: its words and what it shows are fetched, then its parts are drawn.

import type { LabWords } from '../../../../shared/i18n/en/lab.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { PlaceGate } from '../place-gate.tsx'
import { usePlace } from '../use-place.ts'
import { LabContext } from './lab-context.ts'
import { LabView } from './lab-view.tsx'
import '../../../styles/lab.css'

const WORDS: OwnWords<LabWords> = {
  en: async () => (await import('../../../../shared/i18n/en/lab.ts')).lab,
  ar: async () => (await import('../../../../shared/i18n/ar/lab.ts')).lab,
}

export function LabPanel() {
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('lab')
  return (
    <PlaceGate words={words} refused={refused} shown={shown === null || own === null ? null : { shown, own }}>
      {(words, { shown, own }) => (
        <LabContext value={{ words, lab: shown, own, act }}>
          <LabView />
        </LabContext>
      )}
    </PlaceGate>
  )
}
