// The way to the record in a sitting. Its code and words are fetched when it is opened; the plain view, which shows every panel, asks
// first.
import { lazy, Suspense, useState } from 'react'
import { FaultBoundary } from '../../fault-boundary.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { useScreen } from '../screen/screen-context.ts'

const RecordPanel = lazy(async () => ({ default: (await import('./record-panel.tsx')).RecordPanel }))

export function RecordEntry() {
  const { entries } = useWords()
  const { view } = useScreen()
  const [isOpen, setOpen] = useState(false)
  if (view === 'hall') return <Fetched />
  return (
    <>
      <p className="hint">{entries.recordHint}</p>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? entries.recordClose : entries.recordOpen}
      </button>
      {isOpen && <Fetched />}
    </>
  )
}

function Fetched() {
  const { common } = useWords()
  const failed = (
    <p role="alert" className="error">
      {common.unexpected}
    </p>
  )
  return (
    <FaultBoundary instead={failed}>
      <Suspense fallback={<p role="status">{common.loading}</p>}>
        <RecordPanel />
      </Suspense>
    </FaultBoundary>
  )
}
