// The 3D hall with the panels over it.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { PersonId, SeatIndex } from '../shared/ids.ts'
import { HallLoading } from './hall-loading.tsx'
import { hallWordsOf } from './hall-words-of.ts'
import { Hud } from './hud/hud.tsx'
import { useScreen, useScreenState, useSettings } from './hud/screen/screen-context.ts'
import { isMotionReduced, type Settings } from './hud/screen/settings.ts'
import { useSitting, useView } from './hud/sitting-context.ts'
import { addPanelWords } from './i18n/language.ts'
import { useHallWords, useLanguage, useLanguageStore } from './i18n/use-words.ts'
import type { HallSettings } from './scene/hall-settings.ts'
import { HallView } from './scene/hall-view.tsx'
import { begun, type Loading } from './scene/loading.ts'
import type { Tier } from './scene/quality.ts'
import { useWallFeed } from './wall/use-wall-feed.ts'

export function HallScreen() {
  const sitting = useSitting()
  const screen = useScreen()
  const settings = useSettings()
  const looksAsked = useScreenState((state) => state.looksAsked)
  const walkAsked = useScreenState((state) => state.walkAsked)
  const tour = useScreenState((state) => state.tour)
  const headset = useScreenState((state) => state.headset)
  useWordsInHeadset(headset)
  const language = useLanguage()
  const allWords = useHallWords()
  const delegations = useView((view) => view.delegations)
  const wall = useWallFeed()
  const words = useMemo(
    () => hallWordsOf(language, allWords, delegations, wall),
    [language, allWords, delegations, wall],
  )
  const sit = async (seat: SeatIndex) => {
    const answer = await sitting.ask('seat.take', { seat })
    if (!answer.ok) screen.store.setState({ notice: answer.refusal.code })
  }
  const [loading, setLoading] = useState<Loading | null>(begun('files'))
  const [tier, setTier] = useState<Tier>()
  const stage = useRef<HTMLElement>(null)
  // the keys belong to the hall from the start
  useEffect(() => stage.current?.querySelector<HTMLElement>('[role="application"]')?.focus(), [])
  return (
    <div className="hall-screen" data-tier={tier}>
      <main className="hall-stage" ref={stage}>
        <HallView
          sitting={sitting}
          settings={{ ...hallSettings(settings), looksAsked, walkAsked, tour, headset }}
          words={words}
          onSeatClick={(seat) => void sit(seat)}
          onPersonClick={(person: PersonId) => screen.store.setState({ panel: 'people', person })}
          onViewChange={(camera) => screen.settings.setState({ camera })}
          onTourStop={(stop) =>
            screen.store.setState(({ tour: shown }) => ({ tour: shown && { ...shown, stop } }))
          }
          onTourEnd={() => screen.store.setState({ tour: null })}
          onHeadsetEnd={(hasFailed) =>
            screen.store.setState({ headset: false, ...(hasFailed ? { notice: 'no-headset' } : {}) })
          }
          onLoading={setLoading}
          onTier={setTier}
          onLost={screen.onLost}
        />
      </main>
      {loading && <HallLoading loading={loading} />}
      <Hud />
    </div>
  )
}

/** What is said in the headset comes with the words of the panels. */
function useWordsInHeadset(isOn: boolean): void {
  const store = useLanguageStore()
  useEffect(() => {
    if (isOn) void addPanelWords(store).catch(() => undefined)
  }, [isOn, store])
}

const hallSettings = (
  settings: Settings,
): Omit<HallSettings, 'looksAsked' | 'walkAsked' | 'tour' | 'headset'> => ({
  view: settings.camera,
  quality: settings.quality,
  daytime: settings.daytime,
  reducedMotion: isMotionReduced(settings),
  singleKeys: settings.singleKeys,
  fieldOfView: settings.fieldOfView,
  turning: settings.turning,
})
