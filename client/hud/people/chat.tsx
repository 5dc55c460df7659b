// Plain text between everyone in the hall.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ChatLine } from '../../../shared/protocol/messages.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { DelegationName } from '../names.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { MutedNote, useIsMuted } from './muted-note.tsx'
import { ReportButton } from './report-button.tsx'

/** Within this many pixels of the end a reader is following, and new lines scroll into view. */
const FOLLOWING = 60

export function Chat() {
  const isMuted = useIsMuted()
  return (
    <div className="chat">
      <ChatLog />
      {isMuted ? <MutedNote /> : <ChatForm />}
    </div>
  )
}

function ChatLog() {
  const { chat: words } = useWords()
  const chat = useView((view) => view.chat)
  const log = useRef<HTMLDivElement>(null)
  const isFollowing = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new line
  useEffect(() => {
    const end = log.current
    if (end && isFollowing.current) end.scrollTop = end.scrollHeight
  }, [chat])
  const note = () => {
    const end = log.current
    if (end) isFollowing.current = end.scrollHeight - end.scrollTop - end.clientHeight < FOLLOWING
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div ref={log} className="chat-log" role="log" aria-label={words.heading} tabIndex={0} onScroll={note}>
      {chat.length === 0 && <p className="empty">{words.empty}</p>}
      {chat.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </div>
  )
}

function Line({ line }: { readonly line: ChatLine }) {
  const { format } = useLanguage()
  const isMine = useView(({ me }) => me.id === line.person)
  return (
    <article className="chat-line">
      <p className="chat-by">
        <bdi className="chat-name">{line.name}</bdi>
        {line.delegation !== null && <DelegationName id={line.delegation} />}
        <time dateTime={new Date(line.at).toISOString()}>{format.time(line.at)}</time>
        {!isMine && <ReportButton about={line.person} name={line.name} line={line.id} />}
      </p>
      <p className="chat-text" dir="auto">
        {line.text}
      </p>
    </article>
  )
}

function ChatForm() {
  const { chat: words } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const [text, setText] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || text.trim() === '') return
    const answer = await ask('chat.say', { text })
    if (answer.ok) setText('')
  }
  return (
    <form className="chat-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor="chat-text">{words.label}</label>
      <div className="joined">
        <input
          id="chat-text"
          value={text}
          onChange={(event) => setText(event.target.value)}
          dir="auto"
          autoComplete="off"
          maxLength={1000}
        />
        <button type="submit" aria-disabled={isBusy}>
          {words.send}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}
