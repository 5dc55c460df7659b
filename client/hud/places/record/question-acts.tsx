// What the desk does with a question: one act at a time is open, each with its words or its choice.
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import type { ShownQuestion } from '../../../../shared/lab/record/record-types.ts'
import type { PlaceUse } from '../use-place.ts'

export interface DeskProps {
  readonly words: PublicRecordWords
  readonly place: PlaceUse<'record'>
  readonly id: string
  /** questions with which it may be merged */
  readonly others: readonly ShownQuestion[]
}

type Open = 'decline' | 'merge' | 'answer' | null

/** Of one that waits, or was declined. */
export function WaitingActs(props: DeskProps & { readonly isDeclined: boolean }) {
  const { words, place, id, others, isDeclined } = props
  const [open, setOpen] = useState<Open>(null)
  return (
    <>
      <div className="button-row small">
        <button
          type="button"
          className="primary"
          onClick={() => void place.act({ is: 'approve', question: id })}
        >
          {words.approve}
        </button>
        {!isDeclined && <Toggle words={words} is="decline" open={open} onOpen={setOpen} />}
        {!isDeclined && others.length > 0 && <Toggle words={words} is="merge" open={open} onOpen={setOpen} />}
      </div>
      <Forms {...props} open={open} onDone={() => setOpen(null)} />
    </>
  )
}

/** Of one that the public reads. */
export function OpenActs(props: DeskProps & { readonly isTaken: boolean; readonly isAnswered: boolean }) {
  const { words, place, id, others, isTaken, isAnswered } = props
  const [open, setOpen] = useState<Open>(null)
  return (
    <>
      <button type="button" onClick={() => void place.act({ is: 'take', question: isTaken ? null : id })}>
        {isTaken ? words.putDown : words.take}
      </button>
      <Toggle words={words} is="answer" open={open} onOpen={setOpen} />
      {!isAnswered && <Toggle words={words} is="decline" open={open} onOpen={setOpen} />}
      {!isAnswered && others.length > 0 && <Toggle words={words} is="merge" open={open} onOpen={setOpen} />}
      <Forms {...props} open={open} onDone={() => setOpen(null)} />
    </>
  )
}

interface ToggleProps {
  readonly words: PublicRecordWords
  readonly is: 'decline' | 'merge' | 'answer'
  readonly open: Open
  readonly onOpen: (open: Open) => void
}

const Toggle = ({ words, is, open, onOpen }: ToggleProps) => (
  <button
    type="button"
    className="quiet"
    aria-expanded={open === is}
    onClick={() => onOpen(open === is ? null : is)}
  >
    {words[is]}
  </button>
)

interface FormsProps extends DeskProps {
  readonly open: Open
  readonly onDone: () => void
}

function Forms({ words, place, id, others, open, onDone }: FormsProps) {
  const field = useId()
  const [text, setText] = useState('')
  const [into, setInto] = useState('')
  const act = async (asked: Parameters<typeof place.act>[0]) => {
    const answer = await place.act(asked)
    if (!answer.ok) return
    setText('')
    onDone()
  }
  const written = (label: string, actWord: string, asked: Parameters<typeof place.act>[0]): ReactNode => (
    <Words {...{ field, label, actWord, text, onText: setText }} onSend={() => void act(asked)} />
  )
  if (open === 'decline')
    return written(words.reason, words.declineAct, { is: 'decline', question: id, reason: text })
  if (open === 'answer')
    return written(words.answerLabel, words.answerAct, { is: 'answer', question: id, text })
  if (open !== 'merge') return null
  const chosen = into || others[0]?.id || ''
  return (
    <form
      className="question-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void act({ is: 'merge', question: id, into: chosen })
      }}
    >
      <label htmlFor={field}>{words.mergeInto}</label>
      <select id={field} value={chosen} onChange={(event) => setInto(event.target.value)}>
        {others.map(({ id: other, texts }) => (
          <option key={other} value={other}>
            {texts?.text ?? words.erased}
          </option>
        ))}
      </select>
      <button type="submit">{words.mergeAct}</button>
    </form>
  )
}

interface WordsProps {
  readonly field: string
  readonly label: string
  readonly actWord: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSend: () => void
}

function Words({ field, label, actWord, text, onText, onSend }: WordsProps) {
  return (
    <form
      className="question-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSend()
      }}
    >
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={2}
        dir="auto"
        maxLength={3000}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <button type="submit">{actWord}</button>
    </form>
  )
}
