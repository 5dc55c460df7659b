// The way to the calculator in a sitting. Code and words are fetched when it is opened; the plain view, which shows every panel, asks first.
import { lazy, Suspense, useState } from 'react'
import { FaultBoundary } from '../../fault-boundary.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { useScreen } from '../screen/screen-context.ts'
import { WordsHere } from './words-here.tsx'

const CalculatorPanel = lazy(async () => ({
  default: (await import('./calculator-panel.tsx')).CalculatorPanel,
}))

export function CalculatorEntry() {
  const { entries } = useWords()
  const { view } = useScreen()
  const [isOpen, setOpen] = useState(false)
  if (view === 'hall') return <Fetched />
  return (
    <>
      <p className="hint">{entries.calculatorHint}</p>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? entries.calculatorClose : entries.calculatorOpen}
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
  const waiting = <p role="status">{common.loading}</p>
  return (
    <WordsHere waiting={waiting} failed={failed}>
      <FaultBoundary instead={failed}>
        <Suspense fallback={waiting}>
          <CalculatorPanel />
        </Suspense>
      </FaultBoundary>
    </WordsHere>
  )
}
