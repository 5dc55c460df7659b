// All exchanges of notes, the latest first, each with its last words.
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { DelegationFlag } from '../delegation-flag.tsx'
import type { Exchange } from './exchanges.ts'
import { useEndName } from './use-end-name.ts'

interface ExchangeListProps {
  readonly exchanges: readonly Exchange[]
  readonly own: NoteEnd
  readonly onOpen: (end: NoteEnd) => void
}

export function ExchangeList({ exchanges, own, onOpen }: ExchangeListProps) {
  const { notes: words } = useWords()
  if (exchanges.length === 0) return <p className="empty">{words.none}</p>
  return (
    <ul className="exchanges">
      {exchanges.map((exchange) => (
        <li key={exchange.end}>
          <ExchangeButton exchange={exchange} own={own} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

function ExchangeButton({
  exchange: { end, last, unread },
  own,
  onOpen,
}: Omit<ExchangeListProps, 'exchanges'> & { readonly exchange: Exchange }) {
  const { notes: words, chat } = useWords()
  const { format } = useLanguage()
  const nameOf = useEndName()
  return (
    <button
      type="button"
      className={unread > 0 ? 'exchange-button is-new' : 'exchange-button'}
      onClick={() => onOpen(end)}
    >
      <span className="exchange-head">
        <DelegationFlag id={end} />
        <bdi className="exchange-name">{nameOf(end)}</bdi>
        {unread > 0 && <span className="tag strong">{chat.unreadNotes({ count: unread })}</span>}
        <time dateTime={new Date(last.at).toISOString()}>{format.time(last.at)}</time>
      </span>
      <span className="exchange-last" dir="auto">
        {last.from === own && <span className="fine">{words.sent} </span>}
        {last.text}
      </span>
    </button>
  )
}
