// Planning a meeting in one's own time zone: for the whole cohort by who leads it, for a pair by the pair, too.
import { type FormEvent, useId, useState } from 'react'
import type { PersonId } from '../../../../shared/ids.ts'
import type { OwnCohort } from '../../../../shared/lab/exchange/exchange-law.ts'
import { MOST_MINUTES, MOST_TITLE, type Pair } from '../../../../shared/lab/exchange/exchange-state.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useExchange, useExchangeAct } from './exchange-context.ts'

interface ScheduleFormProps {
  readonly cohort: OwnCohort
  readonly ownPair: Pair | null
  readonly namesOf: (people: readonly PersonId[]) => readonly string[]
}

const USUAL_MINUTES = 60

export function ScheduleForm({ cohort, ownPair, namesOf }: ScheduleFormProps) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  const [title, setTitle] = useState('')
  const [when, setWhen] = useState('')
  const [minutes, setMinutes] = useState(USUAL_MINUTES)
  const [pair, setPair] = useState(cohort.mayLead ? '' : (ownPair?.id ?? ''))
  const id = useId()
  // the browser reads a time without a zone as the reader's own
  const startsAt = Date.parse(when)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (Number.isNaN(startsAt)) return
    if (await run({ is: 'schedule', cohort: cohort.id, pair, title, startsAt, minutes })) setTitle('')
  }
  const pairs = cohort.mayLead ? cohort.pairs : cohort.pairs.filter((each) => each === ownPair)
  return (
    <details>
      <summary>{words.schedule}</summary>
      <form className="exchange-form" onSubmit={(event) => void submit(event)}>
        <label>
          {words.title}
          <input
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            dir="auto"
            maxLength={MOST_TITLE}
          />
        </label>
        <label>
          {words.when}
          <input type="datetime-local" value={when} onChange={(event) => setWhen(event.target.value)} />
        </label>
        <label>
          {words.minutes}
          <input
            type="number"
            min={1}
            max={MOST_MINUTES}
            value={minutes}
            onChange={(event) => setMinutes(Number(event.target.value))}
          />
        </label>
        <label htmlFor={id}>{words.forWhom}</label>
        <select id={id} value={pair} onChange={(event) => setPair(event.target.value)}>
          {cohort.mayLead && <option value="">{words.wholeCohort}</option>}
          {pairs.map((each) => (
            <option key={each.id} value={each.id}>
              {words.pairOf({ names: namesOf(each.people) })}
            </option>
          ))}
        </select>
        <button type="submit" className="primary" aria-disabled={isBusy || Number.isNaN(startsAt)}>
          {words.scheduleSend}
        </button>
        <RefusalLine refusal={refused} />
      </form>
    </details>
  )
}
