// The agenda, with the item under discussion.
import type { AgendaItem } from '../../../shared/procedure/agenda/agenda-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'

export function AgendaBlock() {
  const { business } = useWords()
  const { items, current, isAdopted, isDebateClosed } = useView(({ chapters }) => chapters.agenda)
  return (
    <section className="block" aria-labelledby="agenda">
      <h3 id="agenda">{business.agenda}</h3>
      {items.length === 0 && <p className="empty">{business.agendaEmpty}</p>}
      {items.length > 0 && !isAdopted && <p className="hint">{business.agendaOpen}</p>}
      <ol className="agenda">
        {items.map((item, index) => (
          <Item key={item.id} item={item} number={index + 1} isCurrent={item.id === current} />
        ))}
      </ol>
      {current !== null && isDebateClosed && <p className="note">{business.debateClosed}</p>}
    </section>
  )
}

interface ItemProps {
  readonly item: AgendaItem
  readonly number: number
  readonly isCurrent: boolean
}

function Item({ item: { phase, title }, number, isCurrent }: ItemProps) {
  const { business } = useWords()
  const { format } = useLanguage()
  return (
    <li className={`agenda-item phase-${phase}`} aria-current={isCurrent ? 'step' : undefined}>
      <span className="agenda-number">{format.number(number)}</span>
      <span className="agenda-title">
        <bdi>{title ?? business.itemErased}</bdi>
      </span>
      <span className="agenda-phase">{business.itemPhases[phase]}</span>
    </li>
  )
}
