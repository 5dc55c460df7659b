// The hall around a sitting of the past: the screens of a live one, fed from the journal, with the moments below.
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { DEFAULT_LOOK } from '../../shared/hall/looks.ts'
import { FaultBoundary } from '../fault-boundary.tsx'
import { HallLoading } from '../hall-loading.tsx'
import { createNews } from '../hud/announce/news.ts'
import { createScreenStore, type Screen, ScreenContext } from '../hud/screen/screen-context.ts'
import { openSettings } from '../hud/screen/settings.ts'
import { SittingContext } from '../hud/sitting-context.ts'
import { useLanguage } from '../i18n/use-words.ts'
import { readPerson } from '../lobby/person-kept.ts'
import { goTo } from '../route.ts'
import { useSound } from '../sound/use-sound.ts'
import { firstView, noteView, type ViewName } from '../view-choice.ts'
import { Waiting } from '../waiting.tsx'
import { hasWebGl2 } from '../webgl.ts'
import { createPlayer } from './playing.ts'
import { momentIn, type ReplayRead } from './read-replay.ts'
import { ReplayBar } from './replay-bar.tsx'
import type { ReplaySpeech } from './replay-words.ts'
import { namesIn } from './replayed-names.ts'
import { createReplayedSitting } from './replayed-sitting.ts'
import { heightsOf } from './told-acts.ts'
import { useMoments } from './use-moments.ts'
import '../styles/bar.css'
import '../styles/dialog.css'
import '../styles/replay.css'

const HallScreen = lazy(async () => ({ default: (await import('../hall-screen.tsx')).HallScreen }))
const PlainHall = lazy(async () => ({ default: (await import('../plain/plain-hall.tsx')).PlainHall }))

interface ReplayInsideProps {
  readonly read: ReplayRead
  readonly words: ReplaySpeech
}

export function ReplayInside({ read, words }: ReplayInsideProps) {
  const { language } = useLanguage()
  const [view, setView] = useState<ViewName>(firstView)
  const names = useMemo(() => namesIn(read.minutes, words.replay, language), [read, words, language])
  const [{ sitting, player }] = useState(() => open(read, words, names))
  useEffect(() => sitting.rename(names), [sitting, names])
  useMoments(sitting, player)
  const [settings] = useState(openSettings)
  const [news] = useState(createNews)
  const [store] = useState(() => createScreenStore())
  const screen = useMemo((): Screen => {
    const show = (next: ViewName) => {
      store.setState({ notice: null })
      setView(next)
    }
    const lose = () => {
      store.setState({ notice: 'lost-3d' })
      setView('plain')
    }
    const leave = () => goTo('/')
    return {
      store,
      settings,
      news,
      view,
      mayShowHall: hasWebGl2(),
      onView: show,
      onLost: lose,
      onLeave: leave,
    }
  }, [store, settings, news, view])
  useEffect(() => noteView(view), [view])
  useTitle(read, words)
  useSound(sitting, news, settings, view)
  return (
    <SittingContext value={sitting}>
      <ScreenContext value={screen}>
        <div className={`replay is-${view}`}>
          <FaultBoundary instead={<Lost onLost={screen.onLost} />} key={view}>
            <Suspense fallback={view === 'hall' ? <HallLoading loading={null} /> : <Waiting />}>
              {view === 'hall' ? <HallScreen /> : <PlainHall />}
            </Suspense>
          </FaultBoundary>
          <ReplayBar read={read} sitting={sitting} player={player} speech={words} />
        </div>
      </ScreenContext>
    </SittingContext>
  )
}

function open(read: ReplayRead, { replay }: ReplaySpeech, names: ReturnType<typeof namesIn>) {
  const { timeline, minutes } = read
  const kept = readPerson(timeline.session)
  const viewer = { name: kept.name ?? replay.viewer, look: kept.look ?? DEFAULT_LOOK }
  const sitting = createReplayedSitting({ timeline, names, token: kept.token, viewer })
  const player = createPlayer(timeline, heightsOf(minutes), momentIn(location.search, timeline))
  const { seq, at } = player.store.getState()
  sitting.show(seq, at)
  return { sitting, player }
}

function Lost({ onLost }: { readonly onLost: () => void }) {
  useEffect(() => onLost(), [onLost])
  return <Waiting />
}

function useTitle({ minutes }: ReplayRead, { replay }: ReplaySpeech): void {
  const { door } = useLanguage()
  useEffect(() => {
    const { isOpenForum, title } = minutes
    const name = isOpenForum
      ? door.lobby.openForumHeading
      : typeof title === 'string'
        ? title
        : minutes.session
    document.title = `${replay.title({ name })} – ${door.common.forum}`
  }, [minutes, replay, door])
}
