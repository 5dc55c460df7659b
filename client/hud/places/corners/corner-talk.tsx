// The conversation of my corner since I sat down, and what I say to it. What is half written stays with this form alone.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { CornerLine } from '../../../../shared/protocol/corners.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { useCornersWords } from './corners-context.ts'

export function CornerTalk({ isPrivate }: { readonly isPrivate: boolean }) {
  const words = useCornersWords()
  const { format } = useLanguage()
  const news = useView(({ cornerNews }) => cornerNews)
  const lines = news.filter((each): each is CornerLine => each.is === 'said')
  const declined = news.findLast((each) => each.is === 'declined')
  const log = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the last line is looked at whenever there is another one
  useEffect(() => log.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [lines.length])
  return (
    <div className="corner-talk">
      <h5 id="corner-talk">{words.talk}</h5>
      {lines.length === 0 && <p className="hint">{words.silence}</p>}
      <ol ref={log} role="log" aria-labelledby="corner-talk" className="corner-lines">
        {lines.map(({ person, name, text, at, isPrivate: wasPrivate }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines only come at the end, and have nothing else of their own
          <li key={index}>
            <p className="corner-said">
              <bdi>{name}</bdi> <time>{format.time(at)}</time>
              {wasPrivate && <small>{words.saidPrivately}</small>}
            </p>
            <p dir="auto" data-person={person}>
              {text}
            </p>
          </li>
        ))}
      </ol>
      <p role="status" className="fine">
        {declined?.is === 'declined' && words.declined({ name: declined.name })}
      </p>
      <SayForm isPrivate={isPrivate} />
    </div>
  )
}

function SayForm({ isPrivate }: { readonly isPrivate: boolean }) {
  const words = useCornersWords()
  const { ask, isBusy, refused } = useAsk()
  const [text, setText] = useState('')
  const id = useId()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || text.trim() === '') return
    const answer = await ask('corner.say', { text, isPrivate })
    if (answer.ok) setText('')
  }
  return (
    <form className="note-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{words.say}</label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        dir="auto"
        rows={2}
        maxLength={4000}
        autoComplete="off"
      />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy || text.trim() === ''}>
          {words.saySend}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}
