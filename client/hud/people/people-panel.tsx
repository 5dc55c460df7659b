// Who is in the hall: raised hands in their order first, then everyone by delegation.
import { useEffect, useRef } from 'react'
import type { DelegationId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { PersonView } from '../../net/sitting-view.ts'
import { PersonActs } from '../desk/people/person-acts.tsx'
import { DelegationName, PersonName } from '../names.tsx'
import { useScreenState } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'
import { SilenceButton, useIsSilenced } from '../voice/silence-button.tsx'
import { HandsList } from './hands-list.tsx'
import { ReportButton } from './report-button.tsx'
import { seatName } from './seat-choice.ts'
import { useIsAtDesk } from './works-at-desk.ts'

export function PeoplePanel() {
  const { people: words } = useWords()
  const people = useView((view) => view.people)
  const delegations = useView((view) => view.delegations)
  const groups = groupPeople([...people.values()], [...delegations.keys()])
  return (
    <>
      <HandsList />
      <h3>{words.count({ count: people.size })}</h3>
      <ul className="groups">
        {groups.map(({ delegation, members }) => (
          <li key={delegation ?? ''}>
            <h4>{delegation === null ? words.withoutDelegation : <DelegationName id={delegation} />}</h4>
            <ul className="rows">
              {members.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

interface Group {
  readonly delegation: DelegationId | null
  readonly members: readonly PersonView[]
}

/** In seating order, people without delegation last; within a group in the order of coming in. */
export function groupPeople(people: readonly PersonView[], order: readonly DelegationId[]): readonly Group[] {
  const groups = Map.groupBy(people, ({ delegation }) => delegation)
  return [...order, null].flatMap((delegation) => {
    const members = groups.get(delegation)
    return members ? [{ delegation, members }] : []
  })
}

function PersonRow({ person }: { readonly person: PersonView }) {
  const all = useWords()
  const { chair, common, people: words } = all
  const { where } = all.hall
  const isPresiding = useView(({ presiding }) => presiding === person.id)
  const isMuted = useView(({ chapters }) => chapters.conduct.muted.includes(person.id))
  const isMe = useView(({ me }) => me.id === person.id)
  const isSilenced = useIsSilenced(person.id)
  const hasVoices = useScreenState(({ voice }) => voice)
  const isAtDesk = useIsAtDesk()
  const isMeant = useScreenState((state) => state.person === person.id)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isMeant) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isMeant])
  const isOffice = person.role === 'chair' || person.role === 'secretary' || person.role === 'observer'
  return (
    <li ref={row} className={`${person.away ? 'away' : ''} ${isMeant ? 'is-meant' : ''}`}>
      <PersonName person={person} />
      <span className="tags">
        {isPresiding && <span className="tag strong">{words.presides}</span>}
        {isOffice && !isPresiding && <span className="tag">{common.roles[person.role]}</span>}
        {person.isHead && <span className="tag">{words.head}</span>}
        {person.seat !== null && <span className="tag">{seatName(all, person.seat)}</span>}
        {person.elsewhere !== null && (
          <span className="tag">
            {person.elsewhere === 0 ? where.hall : where.gallery({ gallery: person.elsewhere })}
          </span>
        )}
        {isMuted && <span className="tag">{chair.door.muted}</span>}
        {isSilenced && <span className="tag">{words.silenced}</span>}
        {person.away && <span className="tag">{words.away}</span>}
      </span>
      {!isMe && (hasVoices || isSilenced) && <SilenceButton person={person.id} name={person.name} />}
      {!isMe && <ReportButton about={person.id} name={person.name} line={null} />}
      {isAtDesk && !isMe && <PersonActs person={person} isShown={isMeant} />}
    </li>
  )
}
