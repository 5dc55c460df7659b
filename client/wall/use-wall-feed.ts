// The wall's words are not needed to walk: they are fetched when there is something to say, or a while after coming in.
import { useEffect, useMemo, useState } from 'react'
import { useSitting } from '../hud/sitting-context.ts'
import { whenDue } from '../hud/when-due.ts'
import { addPanelWords } from '../i18n/language.ts'
import { useLanguage, useLanguageStore } from '../i18n/use-words.ts'
import type { createWallFeed, WallFeed } from './wall-feed.ts'

export function useWallFeed(): WallFeed | null {
  const sitting = useSitting()
  const language = useLanguageStore()
  const { all: words, format } = useLanguage()
  const [make, setMake] = useState<typeof createWallFeed | null>(null)
  useEffect(() => {
    const fetchIt = async () => {
      const [{ createWallFeed: made }] = await Promise.all([
        import('./wall-feed.ts'),
        addPanelWords(language),
      ])
      return made
    }
    return whenDue(sitting, fetchIt, (made) => setMake(() => made))
  }, [sitting, language])
  return useMemo(() => (make && words ? make(words, format) : null), [make, words, format])
}
