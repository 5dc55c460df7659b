// Setting up secret ballots: who registers, who opens together with the server and how many of them are needed, and which encryption.
import { useId, useState } from 'react'
import type { PersonId } from '../../../../shared/ids.ts'
import { BALLOT_GROUPS, type BallotGroup } from '../../../../shared/procedure/secret/secret-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { PromisesOfSecrecy } from '../../secret/promises.tsx'
import { useView } from '../../sitting-context.ts'
import { DeskForm } from '../parts/desk-form.tsx'
import { Choices } from './choices.tsx'
import { suggestedTrustees } from './suggested.ts'
import { ThresholdField } from './threshold-field.tsx'
import { TrusteesField } from './trustees-field.tsx'

const OPENERS = ['withPeople', 'serverAlone'] as const

/** With three or more, one lost key loses no vote unless more is asked for. */
const usualThreshold = (count: number): number | null => (count < 3 ? null : count - 1)

export function OfficeForm() {
  const { office } = useWords().chair
  const people = useView((view) => view.people)
  const presiding = useView((view) => view.presiding)
  const [registrar, setRegistrar] = useState<PersonId | ''>('')
  const [opener, setOpener] = useState<(typeof OPENERS)[number]>('withPeople')
  const [chosen, setChosen] = useState<readonly PersonId[] | null>(null)
  const [asked, setAsked] = useState<number | 'all' | null>(null)
  const [group, setGroup] = useState<BallotGroup>('Ed25519')
  const named = (chosen ?? suggestedTrustees(people, presiding)).filter((person) => person !== registrar)
  const trustees = opener === 'withPeople' ? named : []
  const threshold = thresholdOf(asked, trustees.length)
  const isReady = registrar !== '' && (opener === 'serverAlone' || trustees.length >= 2)
  return (
    <DeskForm
      act="office.open"
      ask={{ group, registrar: registrar as PersonId, trustees, threshold }}
      label={office.open}
      isReady={isReady}
      isPrimary
    >
      {() => (
        <>
          <RegistrarField value={registrar} onChoose={setRegistrar} />
          <Choices
            legend={office.opening}
            of={OPENERS.map((value) => ({ value, label: office[value] }))}
            chosen={opener}
            onChoose={setOpener}
          />
          {opener === 'withPeople' && <TrusteesField people={named} taken={registrar} onChange={setChosen} />}
          {trustees.length > 2 && (
            <ThresholdField count={trustees.length} chosen={threshold} onChoose={setAsked} />
          )}
          <Choices
            legend={office.group}
            of={BALLOT_GROUPS.map((value) => ({
              value,
              label: value === 'Ed25519' ? office.quick : office.older,
              hint: value === 'Ed25519' ? office.quickHint : office.olderHint,
            }))}
            chosen={group}
            onChoose={setGroup}
          />
          <PromisesOfSecrecy
            office={{ trustees: trustees.map((person) => ({ person, gave: [] })), threshold }}
          />
        </>
      )}
    </DeskForm>
  )
}

/** What was asked for, as far as so many people allow it. */
function thresholdOf(asked: number | 'all' | null, count: number): number | null {
  if (asked === 'all') return null
  return asked !== null && asked < count ? asked : usualThreshold(count)
}

interface RegistrarFieldProps {
  readonly value: PersonId | ''
  readonly onChoose: (person: PersonId | '') => void
}

/** Accredited people in the hall, but for who presides. */
function RegistrarField({ value, onChoose }: RegistrarFieldProps) {
  const { office } = useWords().chair
  const people = useView((view) => view.people)
  const presiding = useView((view) => view.presiding)
  const id = useId()
  const fit = [...people.values()].filter(
    ({ role, id: person }) => role !== 'visitor' && person !== presiding,
  )
  return (
    <div className="field">
      <label htmlFor={id}>{office.registrar}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChoose(target.value as PersonId | '')}
      >
        <option value="">{office.choosePerson}</option>
        {fit.map((person) => (
          <option key={person.id} value={person.id} dir="auto">
            {person.name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {office.registrarHint}
      </p>
    </div>
  )
}
