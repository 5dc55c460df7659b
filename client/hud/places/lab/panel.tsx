// The Lab as a panel of both views: its words and what it shows are fetched, then its parts are drawn.

import type { LabWords } from '../../../../shared/i18n/en/lab.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { usePlace } from '../use-place.ts'
import { LabContext } from './lab-context.ts'
import { LabView } from './lab-view.tsx'
import '../../../styles/lab.css'

const WORDS: OwnWords<LabWords> = {
  en: async () => (await import('../../../../shared/i18n/en/lab.ts')).lab,
  ar: async () => (await import('../../../../shared/i18n/ar/lab.ts')).lab,
}

export function LabPanel() {
  const { places, common } = useWords()
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('lab')
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words || shown === null || own === null) return <p role="status">{places.opening}</p>
  return (
    <LabContext value={{ words, lab: shown, own, act }}>
      <LabView />
    </LabContext>
  )
}
