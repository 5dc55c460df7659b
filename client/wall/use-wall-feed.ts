// The wall's words are not needed to walk: they are fetched when there is something to say, or a while after coming in.
import { useEffect, useMemo, useState } from 'react'
import { useSitting } from '../hud/sitting-context.ts'
import { whenDue } from '../hud/when-due.ts'
import { useLanguage, useWords } from '../i18n/use-words.ts'
import type { createWallFeed, WallFeed } from './wall-feed.ts'

export function useWallFeed(): WallFeed | null {
  const sitting = useSitting()
  const words = useWords()
  const { format } = useLanguage()
  const [make, setMake] = useState<typeof createWallFeed | null>(null)
  useEffect(
    () =>
      whenDue(sitting, () => {
        // a line that is broken just now leaves the title on the wall
        void import('./wall-feed.ts')
          .then(({ createWallFeed: made }) => setMake(() => made))
          .catch(() => undefined)
      }),
    [sitting],
  )
  return useMemo(() => make?.(words, format) ?? null, [make, words, format])
}
