// Opening an election: what for, how many places, by which majority, among whom.
import { useId, useState } from 'react'
import {
  ELECTION_MAJORITIES,
  type ElectionMajority,
} from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { useView } from '../../sitting-context.ts'
import { DeskForm } from '../parts/desk-form.tsx'
import { FigureField, figureOf } from '../parts/figure-field.tsx'
import { candidatesOf } from './candidates.ts'

export function OpenElection() {
  const { chair } = useWords()
  const usual = useRulebook().elections?.majority ?? 'majority'
  const delegations = useView((view) => view.delegations)
  const [title, setTitle] = useDraft('desk.election')
  const [typed, setTyped] = useDraft('desk.candidates')
  const [places, setPlaces] = useState('1')
  const [majority, setMajority] = useState<ElectionMajority>(usual)
  const id = useId()
  const candidates = candidatesOf(typed, delegations)
  const forget = () => {
    setTitle('')
    setTyped('')
  }
  return (
    <DeskForm
      act="election.open"
      ask={{ title, places: figureOf(places) ?? 0, majority, candidates }}
      label={chair.elections.open}
      isReady={title.trim() !== '' && candidates.length > 0}
      onDone={forget}
    >
      {(field) => (
        <>
          <div className="field">
            <label htmlFor={`${id}-t`}>{chair.elections.title}</label>
            <input
              id={`${id}-t`}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
              dir="auto"
              autoComplete="off"
              maxLength={200}
              aria-invalid={field === 'title'}
            />
          </div>
          <FigureField
            label={chair.elections.places}
            value={places}
            isWrong={field === 'places'}
            onChange={setPlaces}
          />
          <div className="field">
            <label htmlFor={`${id}-m`}>{chair.elections.majority}</label>
            <select
              id={`${id}-m`}
              value={majority}
              onChange={({ target }) => setMajority(target.value as ElectionMajority)}
            >
              {ELECTION_MAJORITIES.map((each) => (
                <option key={each} value={each}>
                  {chair.elections.majorities[each]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-c`}>{chair.elections.candidates}</label>
            <textarea
              id={`${id}-c`}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              dir="auto"
              rows={4}
              aria-invalid={field?.startsWith('candidates')}
              aria-describedby={`${id}-h`}
            />
            <p id={`${id}-h`} className="hint">
              {chair.elections.candidatesHint}
            </p>
          </div>
        </>
      )}
    </DeskForm>
  )
}
