// The agenda, with the item under discussion.
import type { AgendaItem } from '../../../shared/procedure/agenda/agenda-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'

export function AgendaBlock() {
  const { business } = useWords()
  const { items, current, isDebateClosed } = useView(({ chapters }) => chapters.agenda)
  return (
    <section className="block" aria-labelledby="agenda">
      <h3 id="agenda">{business.agenda}</h3>
      {items.length === 0 ? (
        <p className="empty">{business.agendaEmpty}</p>
      ) : (
        <ol className="agenda">
          {items.map((item) => (
            <Item key={item.id} item={item} isCurrent={item.id === current} />
          ))}
        </ol>
      )}
      {current !== null && isDebateClosed && <p className="note">{business.debateClosed}</p>}
    </section>
  )
}

function Item({ item, isCurrent }: { readonly item: AgendaItem; readonly isCurrent: boolean }) {
  const { business } = useWords()
  return (
    <li className={`agenda-item ${item.phase}`} aria-current={isCurrent ? 'step' : undefined}>
      <span className="agenda-title" dir="auto">
        {item.title ?? business.itemErased}
      </span>
      <span className="agenda-phase">{business.itemPhases[item.phase]}</span>
    </li>
  )
}
