// Talk: with everyone in the hall, and beside it the notes of who speaks for a delegation or sits at the desk.
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { NoteEnd } from '../../../shared/protocol/messages.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { ownEnd } from '../../net/own-end.ts'
import { NotesPanel } from '../notes/notes-panel.tsx'
import { useUnreadNotes } from '../notes/use-unread-notes.ts'
import { useView } from '../sitting-context.ts'
import { Chat } from './chat.tsx'

const PARTS = ['everyone', 'heading'] as const
type Part = (typeof PARTS)[number]

export function ChatPanel() {
  const own = useView(ownEnd)
  return own === null ? <Chat /> : <ChatAndNotes own={own} />
}

function ChatAndNotes({ own }: { readonly own: NoteEnd }) {
  const [part, setPart] = useState<Part>('everyone')
  const id = useId()
  return (
    <>
      <Parts id={id} chosen={part} onChoose={setPart} />
      <div id={`${id}-part`} role="tabpanel" aria-labelledby={`${id}-${part}`}>
        {part === 'everyone' ? <Chat /> : <NotesPanel own={own} />}
      </div>
    </>
  )
}

interface PartsProps {
  readonly id: string
  readonly chosen: Part
  readonly onChoose: (part: Part) => void
}

/** One stop of the tab key; arrows go from part to part, as tabs do. */
function Parts({ id, chosen, onChoose }: PartsProps) {
  const { notes: words } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const next = PARTS.find((part) => part !== chosen) ?? chosen
    onChoose(next)
    list.current?.querySelector<HTMLElement>(`[data-part="${next}"]`)?.focus()
  }
  return (
    <div ref={list} className="chat-parts" role="tablist" aria-label={words.tabs} onKeyDown={go}>
      {PARTS.map((part) => (
        <button
          key={part}
          id={`${id}-${part}`}
          type="button"
          role="tab"
          data-part={part}
          aria-selected={part === chosen}
          aria-controls={`${id}-part`}
          tabIndex={part === chosen ? 0 : -1}
          onClick={() => onChoose(part)}
        >
          {words[part]}
          {part === 'heading' && <UnreadCount />}
        </button>
      ))}
    </div>
  )
}

function UnreadCount() {
  const { chat } = useWords()
  const { format } = useLanguage()
  const count = useUnreadNotes()
  if (count === 0) return null
  return (
    <>
      <span className="count" aria-hidden="true">
        {format.number(count)}
      </span>
      <span className="visually-hidden">{chat.unreadNotes({ count })}</span>
    </>
  )
}
