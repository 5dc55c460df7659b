// Parts of the screen that most sittings never need: fetched when there is something for them to show, and in place from then on. Both views
// take them from here.
import { type ComponentType, useEffect, useState } from 'react'
import { FaultBoundary } from '../fault-boundary.tsx'
import { useLanguage } from '../i18n/use-words.ts'
import { fetchWhenLive } from '../net/fetch-when-live.ts'
import type { SittingView } from '../net/sitting-view.ts'
import { type ScreenState, useScreenState } from './screen/screen-context.ts'
import { useSitting, useView } from './sitting-context.ts'

/** A part that shows nothing by itself while `isWanted` does not hold. */
function fetchedWhen(
  isWanted: (view: SittingView) => boolean,
  fetch: () => Promise<ComponentType>,
  isUsed: (screen: ScreenState) => boolean = () => false,
): ComponentType {
  return function FetchedPart() {
    const { store } = useSitting()
    const { all } = useLanguage()
    const isHere = useView(isWanted)
    const isInUse = useScreenState(isUsed)
    const isDue = (isHere || isInUse) && all !== null
    const [Part, setPart] = useState<ComponentType | null>(null)
    useEffect(() => {
      if (isDue) return fetchWhenLive(store, fetch, (part) => setPart(() => part))
    }, [store, isDue])
    return (
      Part && (
        <FaultBoundary instead={null}>
          <Part />
        </FaultBoundary>
      )
    )
  }
}

export const SpeechCaptions = fetchedWhen(
  ({ chapters }) => !!chapters.captions,
  async () => (await import('./captions/speech-captions.tsx')).SpeechCaptions,
)
export const SignTile = fetchedWhen(
  ({ chapters }) => !!chapters.signing,
  async () => (await import('./interpretation/sign-tile.tsx')).SignTile,
)
export const BoothOffer = fetchedWhen(
  ({ chapters, me }) => chapters.interpreters?.some(({ person }) => person === me.id) ?? false,
  async () => (await import('./interpretation/booth-offer.tsx')).BoothOffer,
)
export const PlainExhibit = fetchedWhen(
  ({ chapters }) => !!chapters.shown,
  async () => (await import('./places/wall/plain-exhibit.tsx')).PlainExhibit,
)

/** Where somebody is to be heard, and for who uses voices. */
export const VoiceSign = fetchedWhen(
  ({ presiding, chapters, session }) =>
    !session.isReplay && (presiding !== null || chapters.speakers.floor !== null),
  async () => (await import('./voice/voice-sign.tsx')).VoiceSign,
  ({ voice }) => voice,
)
