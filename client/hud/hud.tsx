// The panels over the 3D hall: the bar above, one open panel at the side (a sheet on phones), signs and seat below.
import { type ComponentType, lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useHallWords, useLanguage } from '../i18n/use-words.ts'
import { fetchWhenLive } from '../net/fetch-when-live.ts'
import { useTheme } from '../theme/use-theme.ts'
import { Announcements } from './announce/announcements.tsx'
import { Captions } from './announce/captions.tsx'
import { LinkBanner } from './bar/link-status.tsx'
import { SessionBar } from './bar/session-bar.tsx'
import { BoothOffer, SignTile, SpeechCaptions, VoiceSign } from './fetched-when.tsx'
import { CloseIcon } from './icons.tsx'
import { PANEL_ENTRIES } from './panels.tsx'
import { GestureButtons } from './people/gesture-buttons.tsx'
import { HandButton } from './people/hands.tsx'
import { MutedSign } from './people/muted-note.tsx'
import { SeatButton } from './people/seat-controls.tsx'
import { HeadsetButton } from './screen/headset-button.tsx'
import { HelpDialog } from './screen/help-dialog.tsx'
import { LookButton } from './screen/look-button.tsx'
import { Notice } from './screen/notice.tsx'
import { type PanelName, useScreen, useScreenState } from './screen/screen-context.ts'
import { useKeptFocus } from './screen/use-kept-focus.ts'
import { useShortcuts } from './screen/use-shortcuts.ts'
import { useSitting, useView } from './sitting-context.ts'
import { PanelTabs } from './tabs/panel-tabs.tsx'
import { TourOffer } from './tour/tour-offer.tsx'
import '../styles/hud.css'
import '../styles/hud-phone.css'

// not needed to walk: fetched after the first steps, so that a line which breaks later does not matter
const AHEAD_MS = 15_000
const fetchContent = async () => ({ default: (await import('./panel-content.tsx')).PanelContent })
const PanelContent = lazy(fetchContent)
const fetchOffer = async () => (await import('./places/place-offer.tsx')).PlaceOffer
const Tour = lazy(async () => ({ default: (await import('./tour/tour.tsx')).Tour }))

export function Hud() {
  const root = useRef<HTMLDivElement>(null)
  // over the hall it is evening, unless one asked for the day
  const isDay = useTheme().chosen === 'light'
  useShortcuts()
  useVoteOpensPanel()
  usePanelsAhead()
  useKeptFocus(root)
  const panel = useScreenState((state) => state.panel)
  const tour = useScreenState((state) => state.tour)
  return (
    <div className={`hud ${isDay ? '' : 'night'} ${tour ? 'is-touring' : ''}`} ref={root}>
      <SessionBar />
      <LinkBanner />
      <Notice />
      <SignTile />
      <PanelTabs open={panel} />
      {panel !== null && <OpenPanel key={panel} name={panel} />}
      <SpeechCaptions />
      <Actions />
      {tour && (
        <Suspense>
          <Tour place={tour} />
        </Suspense>
      )}
      <HelpDialog />
      <Announcements />
    </div>
  )
}

function usePanelsAhead(): void {
  const { store } = useSitting()
  useEffect(() => {
    let callOff = (): void => undefined
    const timer = setTimeout(() => {
      callOff = fetchWhenLive(store, fetchContent, () => undefined)
    }, AHEAD_MS)
    return () => {
      clearTimeout(timer)
      callOff()
    }
  }, [store])
}

/** Who writes is not interrupted, and the desk has the vote on its own panel: there the tab calls. */
function isOccupied(panel: PanelName | null): boolean {
  const focused = document.activeElement
  const isWriting =
    focused instanceof HTMLElement && focused.matches('.hud-panel :is(input, textarea, select)')
  return panel === 'chair' || isWriting || document.querySelector('dialog[open]') !== null
}

/** A question that is put, and its result, come to the eye of everyone by themselves. */
function useVoteOpensPanel(): void {
  const { store } = useSitting()
  const screen = useScreen()
  useEffect(() => {
    if (store.getState().vote?.isOpen) screen.store.setState({ panel: 'vote' })
    return store.subscribe(({ vote }, { vote: before }) => {
      const isNews = vote !== null && (vote.id !== before?.id || vote.isOpen !== before.isOpen)
      if (isNews && !isOccupied(screen.store.getState().panel)) screen.store.setState({ panel: 'vote' })
    })
  }, [store, screen.store])
}

function OpenPanel({ name }: { readonly name: PanelName }) {
  const words = useHallWords()
  const { store } = useScreen()
  const { headingOf } = PANEL_ENTRIES[name]
  const panel = useRef<HTMLElement>(null)
  // who closes it from within goes on at its tab
  useLayoutEffect(() => {
    const place = panel.current
    return () => {
      if (!place?.contains(document.activeElement)) return
      // its tab may go with it
      requestAnimationFrame(() =>
        (document.getElementById(`tab-${name}`) ?? document.getElementById('tab-more'))?.focus(),
      )
    }
  }, [name])
  return (
    <section ref={panel} className="hud-panel glass" id="hud-panel" aria-labelledby={`panel-${name}`}>
      <div className="panel-head">
        <h2 id={`panel-${name}`} tabIndex={-1}>
          {headingOf(words)}
        </h2>
        <button
          type="button"
          className="quiet icon-only"
          aria-label={words.hall.collapse}
          onClick={() => store.setState({ panel: null })}
        >
          <CloseIcon />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="panel-body" tabIndex={0}>
        <Suspense>
          <PanelContent name={name} />
        </Suspense>
      </div>
    </section>
  )
}

/** The offer of the place that one walks into: nobody waits for it, and a forum that restarts is not asked for it. */
function usePlaceOffer(): ComponentType | null {
  const { store } = useSitting()
  const isReady = useLanguage().all !== null
  const [offer, setOffer] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (isReady) return fetchWhenLive(store, fetchOffer, (part) => setOffer(() => part))
  }, [store, isReady])
  return offer
}

function Actions() {
  const { hall } = useHallWords()
  // in a booth one is still
  const isStill = useView(({ me }) => me.isInBooth)
  const PlaceOffer = usePlaceOffer()
  const group = useRef<HTMLElement>(null)
  // after a click the keys belong to the hall again; after a key the focus stays
  const giveBack = (detail: number) => {
    const focused = document.activeElement
    if (detail > 0 && focused instanceof HTMLElement && group.current?.contains(focused)) focused.blur()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only looks at clicks of the buttons inside
    <section
      ref={group}
      className="hud-actions"
      aria-label={hall.actions}
      onClick={(event) => giveBack(event.detail)}
    >
      <div className="hud-lines">
        <Captions />
        <TourOffer />
        <BoothOffer />
        {PlaceOffer && <PlaceOffer />}
      </div>
      <VoiceSign />
      <MutedSign />
      <LookButton />
      <HeadsetButton />
      {!isStill && (
        <>
          <HandButton />
          <GestureButtons />
          <SeatButton />
        </>
      )}
    </section>
  )
}
