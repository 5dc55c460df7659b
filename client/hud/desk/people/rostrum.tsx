// One person from the gallery to the rostrum for a while, and back by themselves: raised hands stand first.
import { useId, useState } from 'react'
import type { PersonId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { PersonView } from '../../../net/sitting-view.ts'
import { useView } from '../../sitting-context.ts'
import { DeskForm } from '../parts/desk-form.tsx'

/** seconds at the rostrum */
export const GUEST_SECONDS = 90

/** Who may be called: without a delegation, in the hall, and not who presides; raised hands first. */
export const guestsOf = (people: Iterable<PersonView>, presiding: PersonId | null): readonly PersonView[] =>
  [...people]
    .filter(({ id, delegation }) => delegation === null && id !== presiding)
    .toSorted((one, other) => (one.hand || Number.MAX_VALUE) - (other.hand || Number.MAX_VALUE))

export function Rostrum() {
  const { chair } = useWords()
  const people = useView((view) => view.people)
  const presiding = useView((view) => view.presiding)
  const [person, setPerson] = useState('')
  const id = useId()
  const guests = guestsOf(people.values(), presiding)
  const chosen = guests.some((guest) => guest.id === person) ? person : ''
  return (
    <section className="desk-part" aria-labelledby={`${id}-h`}>
      <h4 id={`${id}-h`}>{chair.door.rostrum}</h4>
      {guests.length === 0 ? (
        <p className="empty">{chair.door.rostrumNobody}</p>
      ) : (
        <DeskForm
          act="floor.invite"
          ask={{ person: chosen as PersonId, seconds: GUEST_SECONDS }}
          label={chair.door.invite}
          isReady={chosen !== ''}
          isInline
          onDone={() => setPerson('')}
        >
          {() => (
            <div className="field">
              <label htmlFor={id}>{chair.door.rostrumText({ count: GUEST_SECONDS })}</label>
              <select id={id} value={chosen} onChange={({ target }) => setPerson(target.value)}>
                <option value="">{chair.door.chooseGuest}</option>
                {guests.map((guest) => (
                  <option key={guest.id} value={guest.id} dir="auto">
                    {guest.name}
                  </option>
                ))}
              </select>
            </div>
          )}
        </DeskForm>
      )}
    </section>
  )
}
