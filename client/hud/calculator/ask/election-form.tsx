// The ballot of an election: how many places, which majority, how many voted, and for whom.
import { ELECTION_MAJORITIES } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { faultWords } from '../fault-words.ts'
import { type Candidate, NO_CANDIDATE } from '../question/draft.ts'
import { CandidateRow } from './candidate-row.tsx'
import { NumberField } from './number-field.tsx'
import { Select } from './select.tsx'

export function ElectionForm() {
  const words = useCalculatorWords()
  const { body, form, problem, change } = useAsking()
  const wrongOf = (code: 'places' | 'round' | 'valid') =>
    problem?.code === code ? faultWords(words.faults, problem) : undefined
  return (
    <div className="election-form">
      <div className="count-fields">
        <NumberField
          label={words.places}
          text={form.places}
          onText={(places) => change({ places })}
          wrong={wrongOf('places')}
        />
        <NumberField
          label={words.round}
          text={form.round}
          onText={(round) => change({ round })}
          wrong={wrongOf('round')}
        />
        <NumberField
          label={words.valid}
          text={form.valid}
          onText={(valid) => change({ valid })}
          hint={words.validHint}
          wrong={wrongOf('valid')}
        />
      </div>
      <Select
        label={words.majority}
        chosen={form.majority || (body.elections?.majority ?? '')}
        options={ELECTION_MAJORITIES.map((each) => [each, words.majorities[each]])}
        onChoose={(majority) => change({ majority })}
      />
      <Candidates />
    </div>
  )
}

function Candidates() {
  const words = useCalculatorWords()
  const { form, problem, change } = useAsking()
  const rowProblem = problem?.field === 'candidates' ? problem : null
  const set = (row: number, part: Partial<Candidate>) =>
    change(({ candidates }) => ({
      candidates: candidates.map((each, place) => (place === row ? { ...each, ...part } : each)),
    }))
  const remove = (row: number) =>
    change(({ candidates }) => ({ candidates: candidates.filter((_, place) => place !== row) }))
  return (
    <fieldset className="candidates">
      <legend>{words.candidates}</legend>
      <p className="hint">{words.candidateHint}</p>
      {form.candidates.map((each, row) => (
        <CandidateRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          key={row}
          number={row + 1}
          candidate={each}
          wrong={rowProblem?.row === row ? faultWords(words.faults, rowProblem) : undefined}
          isWrongName={rowProblem?.code !== 'candidate-votes'}
          onChange={(part) => set(row, part)}
          onRemove={form.candidates.length > 1 ? () => remove(row) : null}
        />
      ))}
      {rowProblem && rowProblem.row === undefined && (
        <p className="error">{faultWords(words.faults, rowProblem)}</p>
      )}
      <button
        type="button"
        className="add"
        onClick={() => change(({ candidates }) => ({ candidates: [...candidates, NO_CANDIDATE] }))}
      >
        {words.addCandidate}
      </button>
    </fieldset>
  )
}
