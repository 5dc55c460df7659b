// A part of the screen that is fetched once the hall tells of what it shows, and stays: nobody who walks about waits for it.
import { type ComponentType, useEffect, useState } from 'react'
import { useLanguage } from '../i18n/use-words.ts'
import { fetchWhenLive } from '../net/fetch-when-live.ts'
import { useSitting, useView } from './sitting-context.ts'

interface WhenToldProps {
  readonly chapter: 'captions' | 'signing'
  /** the same function in every call */
  readonly fetch: () => Promise<ComponentType>
}

export function WhenTold({ chapter, fetch }: WhenToldProps) {
  const { store } = useSitting()
  const { all } = useLanguage()
  const isWanted = useView(({ chapters }) => !!chapters[chapter]) && all !== null
  const [Part, setPart] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (isWanted) return fetchWhenLive(store, fetch, (part) => setPart(() => part))
  }, [store, isWanted, fetch])
  return Part && <Part />
}
