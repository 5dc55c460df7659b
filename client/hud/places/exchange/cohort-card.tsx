// One cohort as somebody of it sees it: who leads it, meetings, one's pair with its reason and notes, reflections.
import { useState } from 'react'
import type { OwnCohort, OwnProgramme } from '../../../../shared/lab/exchange/exchange-law.ts'
import type { Pair } from '../../../../shared/lab/exchange/exchange-state.ts'
import { useView } from '../../sitting-context.ts'
import { SharedTextField } from '../../texts/shared-text-field.tsx'
import { type CohortShown, useChosenNames, useExchange, useLanguageNames } from './exchange-context.ts'
import { MeetingList } from './meeting-list.tsx'
import { Reflections } from './reflections.tsx'
import { ScheduleForm } from './schedule-form.tsx'

export interface CohortProps {
  readonly programme: OwnProgramme
  readonly cohort: OwnCohort
  readonly shown: CohortShown
}

export function CohortCard({ programme, cohort, shown }: CohortProps) {
  const { words } = useExchange()
  const me = useView((view) => view.me.id)
  const namesOf = useChosenNames(programme)
  const ownPair = cohort.pairs.find(({ people }) => people.includes(me)) ?? null
  const others = cohort.pairs.filter((pair) => pair !== ownPair)
  return (
    <section className="cohort" aria-labelledby={`cohort-${cohort.id}`}>
      <h5 id={`cohort-${cohort.id}`}>
        {words.cohort} <bdi>{shown.title ?? words.erased}</bdi>
        {cohort.facilitators.includes(me) && <span className="tag">{words.offices.facilitator}</span>}
      </h5>
      {cohort.facilitators.length > 0 && (
        <p>{words.facilitatedBy({ names: namesOf(cohort.facilitators) })}</p>
      )}
      <MeetingList meetings={[...shown.meetings, ...cohort.meetings]} cohort={cohort} ownPair={ownPair} />
      {(cohort.mayLead || ownPair) && <ScheduleForm cohort={cohort} ownPair={ownPair} namesOf={namesOf} />}
      {ownPair ? (
        <OwnPair pair={ownPair} names={namesOf(ownPair.people.filter((person) => person !== me))} />
      ) : (
        programme.me?.cohort === cohort.id && <p className="hint">{words.noPair}</p>
      )}
      {cohort.mayLead && others.length > 0 && (
        <details>
          <summary>{words.pairs}</summary>
          <ul className="exchange-list">
            {others.map((pair) => (
              <li key={pair.id}>
                <LedPair pair={pair} names={namesOf(pair.people)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Reflections cohort={cohort} namesOf={namesOf} />
    </section>
  )
}

/** Who leads is seen to read only what they have opened. */
function LedPair({ pair, names }: { readonly pair: Pair; readonly names: readonly string[] }) {
  const { words } = useExchange()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.pairOf({ names })}</summary>
      <ReasonLines pair={pair} />
      {isOpen && (
        <SharedTextField
          name={{ place: 'exchange', text: pair.id }}
          label={words.notesOf({ names })}
          rows={5}
        />
      )}
    </details>
  )
}

function OwnPair({ pair, names }: { readonly pair: Pair; readonly names: readonly string[] }) {
  const { words } = useExchange()
  return (
    <section className="own-pair" aria-labelledby={`pair-${pair.id}`}>
      <h6 id={`pair-${pair.id}`}>
        {words.pair} <strong>{words.pairOf({ names })}</strong>
      </h6>
      <ReasonLines pair={pair} />
      <SharedTextField
        key={pair.id}
        name={{ place: 'exchange', text: pair.id }}
        label={words.notes}
        hint={words.notesHint}
        rows={6}
      />
    </section>
  )
}

function ReasonLines({ pair: { reason } }: { readonly pair: Pair }) {
  const { words } = useExchange()
  const languageName = useLanguageNames()
  if (reason === null) return null
  const { languages, interests, isAgain } = reason
  return (
    <div className="pair-reason">
      <p className="fine">{words.why}</p>
      <p>
        {languages.length > 0
          ? words.reasonLanguages({ languages: languages.map(languageName) })
          : words.reasonNoLanguage}{' '}
        {interests.length > 0
          ? words.reasonInterests({ interests: interests.map((each) => words.interests[each]) })
          : words.reasonNoInterests}
        {isAgain && ` ${words.reasonAgain}`}
      </p>
    </div>
  )
}
