// Captions are fetched when there are some: nobody who walks about waits for them.
import { type ComponentType, useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/use-words.ts'
import { fetchWhenLive } from '../../net/fetch-when-live.ts'
import { useSitting, useView } from '../sitting-context.ts'

const fetchCaptions = async () => (await import('./speech-captions.tsx')).SpeechCaptions

export function CaptionsWhenSpoken() {
  const { store } = useSitting()
  const { all } = useLanguage()
  const isWanted = useView(({ chapters }) => !!chapters.captions) && all !== null
  const [Captions, setCaptions] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (isWanted) return fetchWhenLive(store, fetchCaptions, (part) => setCaptions(() => part))
  }, [store, isWanted])
  return Captions && <Captions />
}
