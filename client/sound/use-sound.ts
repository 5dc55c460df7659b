// Sounds in both views. They are fetched once one is inside and has done something; where there is no sound nothing happens.
import { useEffect, useRef } from 'react'
import type { News } from '../hud/announce/news.ts'
import type { SettingsStore } from '../hud/screen/settings.ts'
import type { Sitting } from '../net/sitting.ts'
import type { ViewName } from '../view-choice.ts'

/** the first steps are not to wait for sounds, ms */
const AFTER_MS = 2500

export function useSound(sitting: Sitting, news: News, settings: SettingsStore, view: ViewName): void {
  const shown = useRef(view)
  shown.current = view
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    const isInHall = () => shown.current === 'hall' && !document.hidden
    const fetchIt = async () => {
      const { startSound } = await import('./start-sound.ts')
      if (!isGone) stop = startSound({ sitting, news, settings, isInHall })
    }
    const timer = setTimeout(() => void fetchIt().catch(() => undefined), AFTER_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
      stop?.()
    }
  }, [sitting, news, settings])
}
