// Inside a sitting: the 3D hall or the plain one over the same Sitting, switched at any time without leaving.
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { FaultBoundary } from './fault-boundary.tsx'
import { createScreenStore, type Screen, ScreenContext } from './hud/screen/screen-context.ts'
import { openSettings } from './hud/screen/settings.ts'
import { SittingContext } from './hud/sitting-context.ts'
import { useHallWords } from './i18n/use-words.ts'
import type { Sitting } from './net/sitting.ts'
import { noteView, type ViewName } from './view-choice.ts'
import { Waiting } from './waiting.tsx'
import { hasWebGl2 } from './webgl.ts'
import './styles/dialog.css'
import './styles/panels.css'

const HallScreen = lazy(async () => ({ default: (await import('./hall-screen.tsx')).HallScreen }))
const PlainHall = lazy(async () => ({ default: (await import('./plain/plain-hall.tsx')).PlainHall }))

interface InsideProps {
  readonly sitting: Sitting
  readonly firstView: ViewName
  readonly onView: (view: ViewName) => void
  readonly onLeave: () => void
}

export function Inside({ sitting, firstView, onView, onLeave }: InsideProps) {
  const [view, setView] = useState(firstView)
  const [store] = useState(createScreenStore)
  const [settings] = useState(openSettings)
  const screen = useMemo((): Screen => {
    const show = (next: ViewName) => {
      store.setState({ notice: null })
      setView(next)
    }
    const lose = () => {
      store.setState({ notice: 'lost-3d' })
      setView('plain')
    }
    return { store, settings, view, mayShowHall: hasWebGl2(), onView: show, onLost: lose, onLeave }
  }, [store, settings, view, onLeave])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of view is noted
  useEffect(() => {
    noteView(view)
    onView(view)
  }, [view])
  useTitle(sitting)
  return (
    <SittingContext value={sitting}>
      <ScreenContext value={screen}>
        <Suspense fallback={<Waiting />}>
          {view === 'hall' ? (
            <FaultBoundary instead={<Lost onLost={screen.onLost} />}>
              <HallScreen />
            </FaultBoundary>
          ) : (
            <FaultBoundary instead={<Broken />}>
              <PlainHall />
            </FaultBoundary>
          )}
        </Suspense>
      </ScreenContext>
    </SittingContext>
  )
}

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

function useTitle(sitting: Sitting): void {
  const { common, lobby } = useHallWords()
  useEffect(() => {
    const { title, isOpenForum } = sitting.store.getState().session
    document.title = `${isOpenForum ? lobby.openForumHeading : title} – ${common.forum}`
  }, [sitting, common, lobby])
}
