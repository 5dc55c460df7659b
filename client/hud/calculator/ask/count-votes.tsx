// How many voted how, where it does not matter who they were.
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { COUNTS, type CountName } from '../question/draft.ts'
import { countOf } from '../question/numbers.ts'
import { NumberField } from './number-field.tsx'

export function CountVotes() {
  const words = useCalculatorWords()
  const { body, form, problem, change } = useAsking()
  const most = countOf(form.members) || body.size
  const sum = COUNTS.reduce((total, name) => total + countOf(form.counts[name]), 0)
  const rest = most - sum
  const wrongOf = (name: CountName) =>
    problem?.code === 'count' && problem.field === name ? words.faults.count : undefined
  const count = (name: CountName, text: string) =>
    change((now) => ({ counts: { ...now.counts, [name]: text } }))
  const absentIfRest = String(countOf(form.counts.absent) + rest)
  return (
    <div className="count-votes">
      <div className="count-fields">
        {COUNTS.map((name) => (
          <NumberField
            key={name}
            className={name}
            label={words.counts[name]}
            text={form.counts[name]}
            onText={(text) => count(name, text)}
            wrong={wrongOf(name)}
          />
        ))}
      </div>
      <p className={problem?.code === 'sum' ? 'error' : 'hint'} role="status">
        {problem?.code === 'sum'
          ? words.faults.sum(problem)
          : `${words.accounted({ sum, most })} ${rest > 0 ? words.presumed({ count: rest }) : ''}`}
      </p>
      <div className="button-row small">
        {rest > 0 && (
          <button type="button" onClick={() => count('absent', absentIfRest)}>
            {words.restAbsent}
          </button>
        )}
        <button
          type="button"
          onClick={() => change({ counts: { yes: String(most), no: '', abstain: '', absent: '' } })}
        >
          {words.allYes}
        </button>
        <button
          type="button"
          onClick={() => change({ counts: { yes: '', no: '', abstain: '', absent: '' } })}
        >
          {words.clear}
        </button>
      </div>
    </div>
  )
}
