// Inside a sitting: the 3D hall or the plain one over the same Sitting, switched at any time without leaving.
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { takeArrivedCredential } from './ballot/booth/arriving.ts'
import { FaultBoundary } from './fault-boundary.tsx'
import { HallLoading } from './hall-loading.tsx'
import { markedTitle } from './hud/alert/marked-title.ts'
import { useAlerts } from './hud/alert/use-alerts.ts'
import { createNews } from './hud/announce/news.ts'
import { DoorScreen, isOutside } from './hud/bar/door-screen.tsx'
import { useHistoryWatch } from './hud/history/use-history-watch.ts'
import { keepReadNotes, keptReadNotes } from './hud/notes/read-notes.ts'
import { createScreenStore, type Screen, ScreenContext } from './hud/screen/screen-context.ts'
import { openSettings } from './hud/screen/settings.ts'
import { SittingContext } from './hud/sitting-context.ts'
import { useHallWords } from './i18n/use-words.ts'
import type { Sitting } from './net/sitting.ts'
import { useSound } from './sound/use-sound.ts'
import { noteView, type ViewName } from './view-choice.ts'
import { Waiting } from './waiting.tsx'
import { hasWebGl2 } from './webgl.ts'
import './styles/bar.css'
import './styles/dialog.css'

const HallScreen = lazy(async () => ({ default: (await import('./hall-screen.tsx')).HallScreen }))
const CornerCalls = lazy(async () => ({
  default: (await import('./hud/places/corners/corner-calls.tsx')).CornerCalls,
}))
const PlainHall = lazy(async () => ({ default: (await import('./plain/plain-hall.tsx')).PlainHall }))

interface InsideProps {
  readonly sitting: Sitting
  readonly firstView: ViewName
  readonly onView: (view: ViewName) => void
  readonly onLeave: () => void
}

export function Inside({ sitting, firstView, onView, onLeave }: InsideProps) {
  const [view, setView] = useState(firstView)
  const store = useScreenStore(sitting)
  const [settings] = useState(openSettings)
  const [news] = useState(createNews)
  const screen = useMemo((): Screen => {
    const show = (next: ViewName) => {
      store.setState({ notice: null })
      setView(next)
    }
    const lose = () => {
      store.setState({ notice: 'lost-3d' })
      setView('plain')
    }
    return { store, settings, news, view, mayShowHall: hasWebGl2(), onView: show, onLost: lose, onLeave }
  }, [store, settings, news, view, onLeave])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of view is noted
  useEffect(() => {
    noteView(view)
    onView(view)
  }, [view])
  const HistoryWatch = useHistoryWatch(sitting)
  const isOut = useStore(sitting.store, isOutside)
  const isCalled = useStore(sitting.store, ({ cornerNews }) => cornerNews.length > 0)
  useArrivals(sitting)
  useTitle(sitting, store)
  useAlerts(sitting, store, settings)
  useSound(sitting, news, settings, view)
  return (
    <SittingContext value={sitting}>
      <ScreenContext value={screen}>
        <Suspense fallback={view === 'hall' && !isOut ? <HallLoading loading={null} /> : <Waiting />}>
          {isOut ? <DoorScreen /> : view === 'hall' ? <Hall onLost={screen.onLost} /> : <Plain />}
        </Suspense>
        {isCalled && (
          <FaultBoundary instead={null}>
            <Suspense>
              <CornerCalls />
            </Suspense>
          </FaultBoundary>
        )}
        {HistoryWatch && (
          <FaultBoundary instead={null}>
            <HistoryWatch />
          </FaultBoundary>
        )}
      </ScreenContext>
    </SittingContext>
  )
}

const Hall = ({ onLost }: { readonly onLost: () => void }) => (
  <FaultBoundary instead={<Lost onLost={onLost} />}>
    <HallScreen />
  </FaultBoundary>
)

const Plain = () => (
  <FaultBoundary instead={<Broken />}>
    <PlainHall />
  </FaultBoundary>
)

/** The 3D hall could not be fetched or drawn: the plain view has everything, too. */
function Lost({ onLost }: { readonly onLost: () => void }) {
  useEffect(() => onLost(), [onLost])
  return <Waiting />
}

function Broken() {
  const { hall } = useHallWords()
  return (
    <div role="alert" className="page-wait">
      <p className="error">{hall.viewFailed}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {hall.reload}
        </button>
      </p>
    </div>
  )
}

/** The screen of a sitting; which notes were read is kept over reloads. */
function useScreenStore(sitting: Sitting): Screen['store'] {
  const session = sitting.store.getState().session.id
  const [store] = useState(() => createScreenStore(keptReadNotes(session)))
  useEffect(
    () =>
      store.subscribe(({ readNotes }, before) => {
        if (readNotes !== before.readNotes) keepReadNotes(session, readNotes)
      }),
    [store, session],
  )
  return store
}

/** A credential's link that is opened in this tab changes the fragment alone: it is taken out of the address at once. */
function useArrivals(sitting: Sitting): void {
  useEffect(() => {
    const take = () => takeArrivedCredential(sitting.store.getState().session.id)
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [sitting])
}

/** Of the session, and before it what needs one's doing: a tab in the background tells it. */
function useTitle(sitting: Sitting, store: Screen['store']): void {
  const { common, lobby, hall } = useHallWords()
  const { title, isOpenForum } = useStore(sitting.store, (view) => view.session)
  const need = useStore(store, (state) => state.need)
  useEffect(() => {
    const plain = `${isOpenForum ? lobby.openForumHeading : title} – ${common.forum}`
    document.title = markedTitle(plain, need && hall.needs[need])
  }, [common, lobby, hall, title, isOpenForum, need])
}
