// The items in their order. They are moved by buttons as long as the agenda is not adopted.
import type { AgendaItem } from '../../../../shared/procedure/agenda/agenda-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { MoveButtons } from '../parts/move-buttons.tsx'
import { moved } from '../parts/moved.ts'

export function AgendaItems() {
  const { items, orderSeq, isAdopted } = useView(({ chapters }) => chapters.agenda)
  const { ask, isBusy, refused } = useAsk()
  const move = (from: number, by: -1 | 1) => {
    const order = moved(items, from, by).map(({ id }) => id)
    if (!isBusy) void ask('agenda.order', { items: order, seen: orderSeq })
  }
  return (
    <>
      <ol className="desk-rows numbered">
        {items.map((item, place) => (
          <Item
            key={item.id}
            item={item}
            place={place}
            count={items.length}
            onMove={isAdopted ? null : (by) => move(place, by)}
          />
        ))}
      </ol>
      <RefusalLine refusal={refused} />
    </>
  )
}

interface ItemProps {
  readonly item: AgendaItem
  readonly place: number
  readonly count: number
  /** null: the order stands */
  readonly onMove: ((by: -1 | 1) => void) | null
}

function Item({ item, place, count, onMove }: ItemProps) {
  const { chair } = useWords()
  const name = item.title ?? chair.agenda.erased
  const isOpen = item.phase === 'open'
  return (
    <li className={isOpen ? 'is-first' : ''}>
      <div className="desk-row">
        <div className="desk-row-main">
          <span className="desk-row-title" dir="auto">
            {name}
          </span>
          <span className={isOpen ? 'tag strong' : 'tag'}>{chair.agenda.phases[item.phase]}</span>
          <ItemAct item={item} name={name} />
        </div>
        {onMove && <MoveButtons name={name} place={place} count={count} onMove={onMove} />}
      </div>
    </li>
  )
}

function ItemAct({ item, name }: { readonly item: AgendaItem; readonly name: string }) {
  const { chair } = useWords()
  const hasCurrent = useView(({ chapters }) => chapters.agenda.current !== null)
  if (item.phase === 'open')
    return (
      <ActButton
        act="item.close"
        ask={{ item: item.id }}
        className="quiet"
        label={chair.agenda.closeLong({ name })}
      >
        {chair.agenda.close}
      </ActButton>
    )
  // one at a time: the others wait until it is closed
  if (hasCurrent) return null
  return (
    <ActButton
      act="item.open"
      ask={{ item: item.id }}
      className="quiet"
      label={chair.agenda.takeUpLong({ name })}
    >
      {chair.agenda.takeUp}
    </ActButton>
  )
}
