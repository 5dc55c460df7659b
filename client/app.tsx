// Which page an address shows. All but the lobby is fetched when it is needed, so that the lobby stays small.
import { lazy, Suspense, useEffect, useState } from 'react'
import type { SessionId } from '../shared/ids.ts'
import type { Entered } from '../shared/protocol/api.ts'
import { FaultBoundary } from './fault-boundary.tsx'
import { addHallWords } from './i18n/language.ts'
import { useDoorWords, useLanguageStore } from './i18n/use-words.ts'
import { EntryPage } from './lobby/entry-page.tsx'
import { LobbyPage } from './lobby/lobby-page.tsx'
import { keepInside } from './lobby/person-kept.ts'
import type { Sitting } from './net/sitting.ts'
import { goTo, type Route, useRoute } from './route.ts'
import { fetchAhead } from './scene/fetch-ahead.ts'
import { firstView, type ViewName } from './view-choice.ts'
import { Waiting } from './waiting.tsx'

const fetchHost = () => import('./lobby/host/host-page.tsx')
const fetchCalculator = () => import('./lobby/calculator-page.tsx')
const fetchInside = () => import('./inside.tsx')
const fetchConnect = () => import('./net/connect.ts')
const fetchHall = () => Promise.all([import('./hall-screen.tsx'), fetchAhead()])

const HostPage = lazy(async () => ({ default: (await fetchHost()).HostPage }))
const CalculatorPage = lazy(async () => ({ default: (await fetchCalculator()).CalculatorPage }))
const PrivacyPage = lazy(async () => ({
  default: (await import('./lobby/privacy/privacy-page.tsx')).PrivacyPage,
}))
const VerifyPage = lazy(async () => ({
  default: (await import('./lobby/verify/verify-page.tsx')).VerifyPage,
}))
const ReplayPage = lazy(async () => ({
  default: (await import('./replay/replay-page.tsx')).ReplayPage,
}))
const RecordPage = lazy(async () => ({
  default: (await import('./record/record-page.tsx')).RecordPage,
}))
const Inside = lazy(async () => ({ default: (await fetchInside()).Inside }))

interface Visit {
  readonly sitting: Sitting
  readonly view: ViewName
}

export function App() {
  const route = useRoute()
  return (
    <FaultBoundary instead={<Broken />}>
      <Suspense fallback={<Waiting />}>
        <Page key={'session' in route ? route.page + route.session : route.page} route={route} />
      </Suspense>
    </FaultBoundary>
  )
}

function Page({ route }: { readonly route: Route }) {
  if (route.page === 'home') return <LobbyPage />
  if (route.page === 'host') return <HostPage route={route.host} />
  if (route.page === 'session') return <SessionPage session={route.session} />
  if (route.page === 'replay') return <ReplayPage session={route.session} />
  if (route.page === 'record') return <RecordPage session={route.session} />
  if (route.page === 'verify') return <VerifyPage />
  return route.page === 'privacy' ? <PrivacyPage /> : <CalculatorPage />
}

// the link that the server prints for who wants to preside over the open forum
const isAskedToPreside = (): boolean => new URLSearchParams(location.search).has('preside')

function SessionPage({ session }: { readonly session: SessionId }) {
  const language = useLanguageStore()
  const [visit, setVisit] = useState<Visit | null>(null)
  useEffect(() => {
    // while a visitor writes a name, what comes next is fetched: first what both views need, then the hall
    const next = Promise.all([fetchConnect(), fetchInside(), addHallWords(language)])
    void next.then(() => (firstView() === 'hall' ? fetchHall() : null)).catch(() => undefined)
  }, [language])
  const arrive = async (entered: Entered, view: ViewName) => {
    const [{ connect }] = await Promise.all([fetchConnect(), addHallWords(language)])
    const sitting = await connect(entered)
    setVisit({ sitting, view })
    if (isAskedToPreside()) void sitting.ask('presiding.take', {})
  }
  const leave = () => {
    visit?.sitting.leave()
    keepInside(session, null)
    goTo('/')
  }
  if (!visit) return <EntryPage session={session} onEntered={(entered, view) => void arrive(entered, view)} />
  return (
    <Inside
      sitting={visit.sitting}
      firstView={visit.view}
      onView={(view) => keepInside(session, view)}
      onLeave={leave}
    />
  )
}

function Broken() {
  const { common } = useDoorWords()
  return (
    <p role="alert" className="error page-wait">
      {common.unexpected}
    </p>
  )
}
