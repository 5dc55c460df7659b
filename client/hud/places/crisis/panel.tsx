// The crisis room as a panel of both views: its words and what it shows are fetched, then its parts are drawn.
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { usePlace } from '../use-place.ts'
import { CrisisContext, type CrisisWords } from './crisis-context.ts'
import { CrisisRoom } from './crisis-room.tsx'

const WORDS: OwnWords<CrisisWords> = {
  en: async () => (await import('../../../../shared/i18n/en/crisis.ts')).crisis,
  ar: async () => (await import('../../../../shared/i18n/ar/crisis.ts')).crisis,
}

export function CrisisPanel() {
  const { places, common } = useWords()
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('crisis')
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words || shown === null) return <p role="status">{places.opening}</p>
  return (
    <CrisisContext value={{ words, board: shown, own, act }}>
      <CrisisRoom />
    </CrisisContext>
  )
}
