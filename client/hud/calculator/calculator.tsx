// The calculator: a question on one side, its answer on the other; in a narrow place one below the other, the outcome always in sight.
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { useCalculatorWords } from '../../i18n/use-words.ts'
import { LimbList } from './answer/limb-list.tsx'
import { Opposition } from './answer/opposition.tsx'
import { ShareQuestion } from './answer/share-question.tsx'
import { Summary } from './answer/summary.tsx'
import { WaysList } from './answer/ways-list.tsx'
import { BodyChoice } from './ask/body-choice.tsx'
import { CouncilChoice } from './ask/council-choice.tsx'
import { CountVotes } from './ask/count-votes.tsx'
import { ElectionForm } from './ask/election-form.tsx'
import { MemberVotes } from './ask/member-votes.tsx'
import { TakingPart } from './ask/taking-part.tsx'
import { DraftContext, type DraftStore, useAsking } from './calculator-context.ts'
import { bodyOf, type Draft, formOf } from './question/draft.ts'
import { countOf } from './question/numbers.ts'
import { reckon } from './question/reckon.ts'
import { hasElected } from './question/seats.ts'
import '../../styles/calculator.css'

interface CalculatorProps {
  readonly store: DraftStore
  /** stands before the votes: another way to fill them in */
  readonly start?: ReactNode
}

export function Calculator({ store, start }: CalculatorProps) {
  const words = useCalculatorWords()
  const draft = useStore(store)
  return (
    <DraftContext value={store}>
      <div className="calculator">
        <div className="calculator-parts">
          <section className="question-part" aria-label={words.question}>
            <BodyChoice />
          </section>
          <Result draft={draft} />
          <section className="votes-part" aria-label={words.votes}>
            {start}
            <Votes key={draft.body} />
          </section>
          <Explained draft={draft} />
        </div>
      </div>
    </DraftContext>
  )
}

function Votes() {
  const { body, form } = useAsking()
  if (form.matter === 'election') return <ElectionForm />
  if (form.seats.length === 0) return <CountVotes />
  return (
    <>
      <MemberVotes />
      {hasElected(body) && <CouncilChoice />}
      {body.weights && <TakingPart />}
    </>
  )
}

function Result({ draft }: { readonly draft: Draft }) {
  const words = useCalculatorWords()
  const reckoned = useMemo(() => reckon(draft), [draft])
  const form = formOf(draft)
  return (
    <section className="answer-part" aria-label={words.answer}>
      <Summary form={form} size={countOf(form.members) || bodyOf(draft).size} reckoned={reckoned} />
    </section>
  )
}

/** What takes longer to find, after what was done is on the screen. */
function Explained({ draft }: { readonly draft: Draft }) {
  const words = useCalculatorWords()
  const later = useDeferredValue(draft)
  const { input, result } = useMemo(() => reckon(later), [later])
  const form = formOf(later)
  const seats = useMemo(() => form.seats.filter((code) => !form.apart.includes(code)), [form])
  return (
    <section className="explained-part" aria-label={words.limbsHeading}>
      {result && (
        <>
          <LimbList {...result} />
          <Opposition {...result} />
          <WaysList input={input} seats={seats} />
        </>
      )}
      <ShareQuestion input={input} />
    </section>
  )
}
