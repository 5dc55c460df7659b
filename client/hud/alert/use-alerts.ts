// Alerts in both views. They are fetched after the first steps, or when the sitting gives cause.
import { useEffect } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { addPanelWords } from '../../i18n/language.ts'
import { useLanguageStore } from '../../i18n/use-words.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { ScreenState } from '../screen/screen-context.ts'
import type { SettingsStore } from '../screen/settings.ts'
import { whenDue } from '../when-due.ts'

export function useAlerts(sitting: Sitting, screen: StoreApi<ScreenState>, settings: SettingsStore): void {
  const language = useLanguageStore()
  useEffect(() => {
    let stop: (() => void) | null = null
    const fetchIt = async () => {
      const [{ startAlerts }] = await Promise.all([import('./alerts.ts'), addPanelWords(language)])
      return startAlerts
    }
    const callOff = whenDue(sitting, fetchIt, (startAlerts) => {
      stop = startAlerts({ sitting, language, screen, settings })
    })
    return () => {
      callOff()
      stop?.()
    }
  }, [sitting, language, screen, settings])
}
