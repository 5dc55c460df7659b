// The agenda: its items in their order, which of them is under discussion, and its documents.
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useView } from '../../sitting-context.ts'
import { useFirstCall } from '../now/use-calls.ts'
import { AddItem } from './add-item.tsx'
import { AgendaItems } from './agenda-items.tsx'
import { Documents } from './documents.tsx'

export function AgendaSummary() {
  const { chair } = useWords()
  const { items, current, isAdopted } = useView(({ chapters }) => chapters.agenda)
  const item = items.find(({ id }) => id === current)
  if (item) return chair.agenda.current({ name: item.title ?? chair.agenda.erased })
  if (items.length === 0) return chair.agenda.empty
  const count = items.length
  return isAdopted ? chair.agenda.adopted({ count }) : chair.agenda.notAdopted({ count })
}

export function AgendaBlock() {
  const { chair } = useWords()
  const isNow = useFirstCall()?.is === 'adopt-agenda'
  const { items, isAdopted, isDebateClosed, current } = useView(({ chapters }) => chapters.agenda)
  return (
    <>
      {items.length === 0 ? <p className="empty">{chair.agenda.empty}</p> : <AgendaItems />}
      {current !== null && isDebateClosed && <p className="note">{chair.agenda.debateClosed}</p>}
      {!isAdopted && items.length > 0 && !isNow && (
        <ActButton act="agenda.adopt" ask={{}} showsWhy>
          {chair.agenda.adopt}
        </ActButton>
      )}
      {!isAdopted && <AddItem />}
      <Documents />
    </>
  )
}
