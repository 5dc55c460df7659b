// The gallery of stories as a panel of both views.
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { usePlace } from '../use-place.ts'
import { StoriesContext, type StoriesWords } from './stories-context.ts'
import { StoriesRoom } from './stories-room.tsx'

const WORDS: OwnWords<StoriesWords> = {
  en: async () => (await import('../../../../shared/i18n/en/stories.ts')).stories,
  ar: async () => (await import('../../../../shared/i18n/ar/stories.ts')).stories,
}

export function StoriesPanel() {
  const { places, common } = useWords()
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('stories')
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words || shown === null) return <p role="status">{places.opening}</p>
  return (
    <StoriesContext value={{ words, stands: shown.stands, mayWrite: own?.mayWrite === true, act }}>
      <StoriesRoom />
    </StoriesContext>
  )
}
