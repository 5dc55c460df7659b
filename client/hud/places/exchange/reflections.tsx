// Reflections: one's own, and those that were shared with the cohort.
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { PersonId } from '../../../../shared/ids.ts'
import type { OwnCohort } from '../../../../shared/lab/exchange/exchange-law.ts'
import type { Reflection } from '../../../../shared/lab/exchange/exchange-state.ts'
import { useDraft } from '../../law/use-draft.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useExchange, useExchangeAct } from './exchange-context.ts'

interface ReflectionsProps {
  readonly cohort: OwnCohort
  readonly namesOf: (people: readonly PersonId[]) => readonly string[]
}

export function Reflections({ cohort, namesOf }: ReflectionsProps) {
  const { words } = useExchange()
  return (
    <section className="reflections" aria-label={words.reflections}>
      <h6>{words.reflections}</h6>
      <ul className="exchange-list">
        {cohort.reflections.map((reflection) => (
          <li key={reflection.id}>
            <p className="reflection-head">
              <bdi>{namesOf([reflection.person])[0]}</bdi>
              <span className="tag">{reflection.isShared ? words.shared : words.private}</span>
            </p>
            <p dir="auto" className="reflection-text">
              {reflection.text ?? words.erased}
            </p>
            <ShareButton cohort={cohort.id} reflection={reflection} />
          </li>
        ))}
      </ul>
      <ReflectForm cohort={cohort.id} />
    </section>
  )
}

interface ShareButtonProps {
  readonly cohort: string
  readonly reflection: Reflection
}

function ShareButton({ cohort, reflection: { id, person, isShared } }: ShareButtonProps) {
  const { words } = useExchange()
  const me = useView((view) => view.me.id)
  const { isBusy, refused, run } = useExchangeAct()
  if (person !== me) return null
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-disabled={isBusy}
        onClick={() => void run({ is: 'share', cohort, reflection: id, isShared: !isShared })}
      >
        {isShared ? words.unshare : words.share}
      </button>
      <RefusalLine refusal={refused} />
    </>
  )
}

function ReflectForm({ cohort }: { readonly cohort: string }) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  const [text, setText] = useDraft(`exchange.reflect.${cohort}`)
  const [isShared, setShared] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (await run({ is: 'reflect', cohort, text, isShared })) setText('')
  }
  return (
    <details>
      <summary>{words.reflect}</summary>
      <form className="exchange-form" onSubmit={(event) => void submit(event)}>
        <label>
          {words.reflect}
          <textarea value={text} onChange={(event) => setText(event.target.value)} dir="auto" rows={4} />
          <span className="hint">{words.reflectHint}</span>
        </label>
        <label className="exchange-check">
          <input type="checkbox" checked={isShared} onChange={() => setShared(!isShared)} />
          {words.reflectShare}
        </label>
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {words.reflectSend}
        </button>
        <RefusalLine refusal={refused} />
      </form>
    </details>
  )
}
