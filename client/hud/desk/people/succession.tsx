// Who presides when the chair is gone, in an order that the desk agrees on. What was moved is kept until it is saved or given up.
import { useId } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { RemoveIcon } from '../parts/desk-icons.tsx'
import { MoveButtons } from '../parts/move-buttons.tsx'
import { moved } from '../parts/moved.ts'
import { type SharedDraft, useSharedDraft } from '../parts/use-shared-draft.ts'

type Order = SharedDraft<readonly PersonId[]>

export function Succession() {
  const { chair } = useWords()
  const { succession, successionSeq } = useView(({ chapters }) => chapters.conduct)
  const draft = useSharedDraft<readonly PersonId[]>(succession, successionSeq)
  return (
    <section className="desk-part" aria-labelledby="desk-succession">
      <h4 id="desk-succession">{chair.seat.succession}</h4>
      <p className="hint">{chair.seat.successionText}</p>
      {draft.value.length === 0 ? (
        <p className="empty">{chair.seat.successionEmpty}</p>
      ) : (
        <Named draft={draft} />
      )}
      <AddSuccessor draft={draft} />
      <Save draft={draft} changedAt={successionSeq} />
    </section>
  )
}

function Named({ draft }: { readonly draft: Order }) {
  const { chair } = useWords()
  const people = useView((view) => view.people)
  return (
    <ol className="desk-rows numbered">
      {draft.value.map((id, place) => {
        const name = people.get(id)?.name ?? chair.seat.gone
        return (
          <li key={id} className="desk-row">
            <bdi className="desk-row-main">{name}</bdi>
            <MoveButtons
              name={name}
              place={place}
              count={draft.value.length}
              onMove={(by) => draft.edit(moved(draft.value, place, by))}
            />
            <button
              type="button"
              className="quiet icon-only"
              aria-label={spoken(chair.seat.successionTake({ name }))}
              onClick={() => draft.edit(draft.value.filter((each) => each !== id))}
            >
              <RemoveIcon />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

/** Accredited people in the hall that are not named yet. */
function AddSuccessor({ draft }: { readonly draft: Order }) {
  const { chair } = useWords()
  const people = useView((view) => view.people)
  const presiding = useView((view) => view.presiding)
  const id = useId()
  const others = [...people.values()].filter(
    (person) => person.role !== 'visitor' && person.id !== presiding && !draft.value.includes(person.id),
  )
  if (others.length === 0) return null
  return (
    <div className="field">
      <label htmlFor={id}>{chair.seat.successionAdd}</label>
      <select
        id={id}
        value=""
        onChange={({ target }) => {
          if (target.value !== '') draft.edit([...draft.value, target.value as PersonId])
        }}
      >
        <option value="">{chair.seat.successionChoose}</option>
        {others.map((person) => (
          <option key={person.id} value={person.id} dir="auto">
            {person.name}
          </option>
        ))}
      </select>
    </div>
  )
}

function Save({ draft, changedAt }: { readonly draft: Order; readonly changedAt: number }) {
  const { chair } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const save = async (seen: number) => {
    if (isBusy) return
    const answer = await ask('succession.set', { people: draft.value, seen })
    if (answer.ok) draft.drop()
  }
  if (!draft.isTouched) return null
  return (
    <>
      {draft.isStale && <p className="note">{chair.seat.successionStale}</p>}
      <div className="button-row small">
        <button
          type="button"
          className="primary"
          aria-disabled={isBusy}
          onClick={() => void save(draft.isStale ? changedAt : draft.seen)}
        >
          {draft.isStale ? chair.seat.keepMine : chair.seat.save}
        </button>
        <button type="button" onClick={draft.drop}>
          {draft.isStale ? chair.seat.takeTheirs : chair.parts.cancel}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </>
  )
}
