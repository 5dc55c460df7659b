// How far the office is: what is missing from whom.

import type { PersonId } from '../../../../shared/ids.ts'
import { isReady, votersOf } from '../../../../shared/procedure/secret/office.ts'
import type { OfficeView } from '../../../../shared/procedure/secret/secret-view.ts'
import { stepDueIn } from '../../../ballot/own-step.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useLaw } from '../../law/use-law.ts'
import { useView } from '../../sitting-context.ts'

export function OfficeState({ office }: { readonly office: OfficeView }) {
  const { office: words } = useWords().chair
  const isWhole = useLaw(isReady)
  const need = useLaw((sitting) => votersOf(sitting).length)
  const due = stepDueIn(office)
  return (
    <>
      {isWhole && (
        <p role="status">
          <strong>{words.readyText}</strong>
        </p>
      )}
      <ul className="rows office-rows" aria-label={words.heading}>
        <Row
          role={words.registrar}
          person={office.registrar}
          state={words.registered({ have: office.registered, need })}
          isDone={office.registered >= need}
        />
        <li className="is-done">
          <span>
            <strong>{words.server}</strong>
            <span className="office-role">{words.trustee}</span>
          </span>
          <span className="office-state">{words.hasKey}</span>
        </li>
        {office.trustees.map(({ person, gave }) => {
          const isDone = due === null || gave.includes(due)
          return (
            <Row
              key={person}
              role={words.trustee}
              person={person}
              state={isDone ? words.allGiven : words.awaited[due]}
              isDone={isDone}
            />
          )
        })}
      </ul>
    </>
  )
}

interface RowProps {
  readonly role: string
  readonly person: PersonId
  readonly state: string
  readonly isDone: boolean
}

function Row({ role, person, state, isDone }: RowProps) {
  const { office } = useWords().chair
  const name = useView(({ people, me }) => (person === me.id ? me.name : people.get(person)?.name))
  return (
    <li className={isDone ? 'is-done' : ''}>
      <span>
        <bdi>{name ?? office.leftPerson}</bdi>
        <span className="office-role">{role}</span>
      </span>
      <span className="office-state">
        {state}
        {!isDone && name === undefined && <span className="office-role is-away">{office.notHere}</span>}
      </span>
    </li>
  )
}
