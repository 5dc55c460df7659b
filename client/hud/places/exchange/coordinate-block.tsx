// Coordinating: making cohorts, putting people into them, pairing; and for the desk, who holds which office.
import { type FormEvent, useState } from 'react'
import type { OwnProgramme } from '../../../../shared/lab/exchange/exchange-law.ts'
import { MOST_TITLE, type Participant } from '../../../../shared/lab/exchange/exchange-state.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { type CohortShown, useExchange, useExchangeAct } from './exchange-context.ts'

interface CoordinateProps {
  readonly programme: OwnProgramme
  readonly cohorts: readonly CohortShown[]
}

export function CoordinateBlock({ programme, cohorts }: CoordinateProps) {
  const { words } = useExchange()
  return (
    <details className="coordinate">
      <summary>{words.coordinate}</summary>
      <GroupForm programme={programme.id} />
      <ul className="exchange-list">
        {cohorts.map((cohort) => (
          <li key={cohort.id}>
            <strong dir="auto">{cohort.title ?? words.erased}</strong>
            <span>{words.people({ count: cohort.people })}</span>
            {cohort.round > 0 && <span className="tag">{words.round({ round: cohort.round })}</span>}
            <MatchButtons cohort={cohort} />
          </li>
        ))}
      </ul>
      <h6>{words.participants}</h6>
      <ul className="exchange-list">
        {programme.participants.map((participant) => (
          <li key={participant.person}>
            <bdi>{participant.name ?? words.erased}</bdi>
            <PlaceIn participant={participant} cohorts={cohorts} />
            {programme.mayAppoint && <OfficeButtons programme={programme} participant={participant} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function GroupForm({ programme }: { readonly programme: string }) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  const [title, setTitle] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (await run({ is: 'group', programme, title })) setTitle('')
  }
  return (
    <form className="exchange-form" onSubmit={(event) => void submit(event)}>
      <label>
        {words.newCohort}
        <input
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          dir="auto"
          maxLength={MOST_TITLE}
        />
      </label>
      <button type="submit" aria-disabled={isBusy}>
        {words.group}
      </button>
      <RefusalLine refusal={refused} />
    </form>
  )
}

function MatchButtons({ cohort }: { readonly cohort: CohortShown }) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  const match = (isAnew: boolean) => run({ is: 'match', cohort: cohort.id, isAnew })
  return (
    <>
      <button type="button" aria-disabled={isBusy} onClick={() => void match(false)}>
        {words.match}
      </button>
      {cohort.pairs > 0 && (
        <button type="button" className="quiet" aria-disabled={isBusy} onClick={() => void match(true)}>
          {words.matchAnew}
        </button>
      )}
      <RefusalLine refusal={refused} />
    </>
  )
}

interface PlaceInProps {
  readonly participant: Participant
  readonly cohorts: readonly CohortShown[]
}

function PlaceIn({ participant: { person, name, cohort }, cohorts }: PlaceInProps) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  return (
    <>
      <select
        aria-label={words.inCohort({ name: name ?? words.erased }).replace(/[\u2068\u2069]/g, '')}
        value={cohort ?? ''}
        disabled={isBusy}
        onChange={(event) => void run({ is: 'assign', cohort: event.target.value, people: [person] })}
      >
        {cohort === null && <option value="">{words.noCohort}</option>}
        {cohorts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title ?? words.erased}
          </option>
        ))}
      </select>
      <RefusalLine refusal={refused} />
    </>
  )
}

interface OfficeButtonsProps {
  readonly programme: OwnProgramme
  readonly participant: Participant
}

function OfficeButtons({ programme, participant }: OfficeButtonsProps) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  const { person, isCoordinator, cohort } = participant
  const name = participant.name ?? words.erased
  const led = programme.cohorts.find(({ id }) => id === cohort)
  const isFacilitator = led?.facilitators.includes(person) ?? false
  const appoint = (office: 'coordinator' | 'facilitator', of: string, isHeld: boolean) =>
    run({ is: 'appoint', programme: programme.id, person, office, cohort: of, isHeld })
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-disabled={isBusy}
        onClick={() => void appoint('coordinator', '', !isCoordinator)}
      >
        {isCoordinator ? words.endCoordinator({ name }) : words.makeCoordinator({ name })}
      </button>
      {cohort !== null && (
        <button
          type="button"
          className="quiet"
          aria-disabled={isBusy}
          onClick={() => void appoint('facilitator', cohort, !isFacilitator)}
        >
          {isFacilitator ? words.endFacilitator({ name }) : words.makeFacilitator({ name })}
        </button>
      )}
      <RefusalLine refusal={refused} />
    </>
  )
}
