// The crisis room on a screen: what it is about, what is new, and one part of it at a time.
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { latest } from '../../../../shared/lab/crisis/crisis-state.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { arrivals, type Seen } from './arrivals.ts'
import { BoardView } from './board/board-view.tsx'
import { BriefingsView } from './briefings-view.tsx'
import { ControlView } from './control/control-view.tsx'
import { useCrisis } from './crisis-context.ts'
import { FilesView } from './files/files-view.tsx'
import { ReportForm } from './report/report-form.tsx'
import '../../../styles/crisis.css'

type ViewName = 'board' | 'briefings' | 'report' | 'files' | 'control'

const VIEWS: Readonly<Record<Exclude<ViewName, 'board' | 'report'>, ComponentType>> = {
  ...{ briefings: BriefingsView, files: FilesView, control: ControlView },
}

export function CrisisRoom() {
  const { board, own } = useCrisis()
  const [view, setView] = useState<ViewName>('board')
  const [correcting, setCorrecting] = useState<string | null>(null)
  const open = (next: ViewName) => {
    setView(next)
    setCorrecting(null)
  }
  const event = board.events.find(({ id }) => id === correcting) ?? null
  // what one was made to report with may be taken away while one looks
  const isAllowed = view === 'report' ? own?.mayReport : view === 'control' ? own?.isDesk : true
  const shown = isAllowed ? view : 'board'
  const Content = shown === 'board' || shown === 'report' ? null : VIEWS[shown]
  return (
    <div className="crisis-room">
      <Head />
      <News />
      <ViewBar view={shown} onView={open} />
      {shown === 'board' && (
        <BoardView
          onCorrect={(id) => {
            setCorrecting(id)
            setView('report')
          }}
        />
      )}
      {shown === 'report' && <ReportForm key={correcting} event={event} onDone={() => open('board')} />}
      {Content && <Content />}
    </div>
  )
}

function Head() {
  const { words, board } = useCrisis()
  return (
    <header className="crisis-head">
      <p className="crisis-title">
        <bdi>{board.title || words.untitled}</bdi>
      </p>
      {board.isExercise && (
        <p className="crisis-exercise">
          <strong>{words.exercise}</strong>
          <span>{words.exerciseLong}</span>
        </p>
      )}
      {board.events.length === 0 && <p className="hint">{words.intro}</p>}
    </header>
  )
}

/** What has come since one looks, said once. */
function News() {
  const { words, board, own } = useCrisis()
  const seen = useRef<Seen>({ board, own })
  const [said, setSaid] = useState('')
  useEffect(() => {
    const fresh = arrivals(seen.current, { board, own }, words)
    seen.current = { board, own }
    if (fresh.length > 0) setSaid(fresh.join(' '))
  }, [board, own, words])
  return (
    <p role="status" className="crisis-news">
      {said}
    </p>
  )
}

function ViewBar({ view, onView }: { readonly view: ViewName; readonly onView: (view: ViewName) => void }) {
  const { words, own, board } = useCrisis()
  const names: readonly ViewName[] = [
    'board',
    ...(own && own.briefings.length > 0 ? (['briefings'] as const) : []),
    ...(own?.mayReport ? (['report'] as const) : []),
    ...(own?.mayReport || board.events.some((event) => latest(event).texts) ? (['files'] as const) : []),
    ...(own?.isDesk ? (['control'] as const) : []),
  ]
  if (names.length === 1) return null
  return (
    <fieldset className="crisis-views">
      <legend className="visually-hidden">{words.views.legend}</legend>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={name === view} onClick={() => onView(name)}>
          {words.views[name]}
          {name === 'briefings' && <Count count={own?.briefings.length ?? 0} />}
        </button>
      ))}
    </fieldset>
  )
}

function Count({ count }: { readonly count: number }) {
  const { format } = useLanguage()
  return <span className="tag">{format.number(count)}</span>
}
