// The gallery of stories as a panel of both views.
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { PlaceGate } from '../place-gate.tsx'
import { usePlace } from '../use-place.ts'
import { StoriesContext, type StoriesWords } from './stories-context.ts'
import { StoriesRoom } from './stories-room.tsx'

const WORDS: OwnWords<StoriesWords> = {
  en: async () => (await import('../../../../shared/i18n/en/stories.ts')).stories,
  ar: async () => (await import('../../../../shared/i18n/ar/stories.ts')).stories,
}

export function StoriesPanel() {
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('stories')
  return (
    <PlaceGate words={words} refused={refused} shown={shown}>
      {(words, shown) => (
        <StoriesContext value={{ words, stands: shown.stands, mayWrite: own?.mayWrite === true, act }}>
          <StoriesRoom />
        </StoriesContext>
      )}
    </PlaceGate>
  )
}
