// The calculator for people without a sitting. The question stands in the fragment of the address, so that a reload and a shared link
// keep it; no server sees it.
import { useEffect, useState } from 'react'
import { Calculator } from '../hud/calculator/calculator.tsx'
import { type DraftStore, openDraft } from '../hud/calculator/calculator-context.ts'
import { draftOf } from '../hud/calculator/question/draft-of.ts'
import { inputOf } from '../hud/calculator/question/input-of.ts'
import { fragmentOf, inputIn } from '../hud/calculator/question/link.ts'
import { WordsHere } from '../hud/calculator/words-here.tsx'
import { useCalculatorWords, useDoorWords } from '../i18n/use-words.ts'
import { Waiting } from '../waiting.tsx'
import { PageFrame } from './page-frame.tsx'
import '../styles/panels.css'

/** ms: browsers refuse to change the address at every key */
const SETTLED_MS = 300

export function CalculatorPage() {
  const { common } = useDoorWords()
  const failed = (
    <p role="alert" className="error page-wait">
      {common.unexpected}
    </p>
  )
  return (
    <WordsHere waiting={<Waiting />} failed={failed}>
      <Page />
    </WordsHere>
  )
}

function Page() {
  const words = useCalculatorWords()
  const [store] = useState(() => openDraft(draftOf(inputIn(location.hash)) ?? undefined))
  const isUnread = useFragment(store)
  return (
    <PageFrame title={words.pageTitle} className="calculator-page">
      <h1>{words.heading}</h1>
      <p className="lead">{words.intro}</p>
      {isUnread && (
        <p role="alert" className="warning">
          {words.badLink}
        </p>
      )}
      <h2 className="visually-hidden">{words.question}</h2>
      <Calculator store={store} />
    </PageFrame>
  )
}

/** Keeps address and question together. True while the address holds a question that cannot be shown. */
function useFragment(store: DraftStore): boolean {
  const [isUnread, setUnread] = useState(() => isUnreadable(location.hash))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      setUnread(false)
      history.replaceState(history.state, '', fragmentOf(inputOf(store.getState())))
    }
    const stop = store.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(write, SETTLED_MS)
    })
    // a link pasted into the same tab changes the fragment alone
    const pasted = () => {
      const draft = draftOf(inputIn(location.hash))
      setUnread(isUnreadable(location.hash))
      if (draft) store.setState(draft)
    }
    addEventListener('hashchange', pasted)
    return () => {
      clearTimeout(timer)
      stop()
      removeEventListener('hashchange', pasted)
    }
  }, [store])
  return isUnread
}

function isUnreadable(fragment: string): boolean {
  const input = inputIn(fragment)
  return input !== undefined && draftOf(input) === null
}
