// The desk sets a challenge. What was typed stays until it is set.
import { type FormEvent, useState } from 'react'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { refusalWords } from '../../../refusal-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { Field } from './field.tsx'
import { useLab, useLabAct } from './lab-context.ts'

export function PostForm({ onPosted }: { readonly onPosted: (challenge: string) => void }) {
  const { words, lab } = useLab()
  const [isOpen, setOpen] = useState(false)
  if (isOpen)
    return (
      <Form
        onDone={(id) => {
          setOpen(false)
          if (id !== null) onPosted(id)
        }}
      />
    )
  return (
    <button
      type="button"
      className={lab.challenges.length === 0 ? 'primary' : undefined}
      onClick={() => setOpen(true)}
    >
      {words.post.open}
    </button>
  )
}

function Form({ onDone }: { readonly onDone: (challenge: string | null) => void }) {
  const { words } = useLab()
  const { isBusy, refused, run } = useLabAct()
  const [title, setTitle] = useDraft('lab.title')
  const [problem, setProblem] = useDraft('lab.problem')
  const [background, setBackground] = useDraft('lab.background')
  const [sources, setSources] = useDraft('lab.sources')
  const [deadline, setDeadline] = useState('')
  const [voters, setVoters] = useState<'all' | 'accredited'>('accredited')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const links = sources
      .split('\n')
      .map((link) => link.trim())
      .filter((link) => link !== '')
    const at = deadline === '' ? null : new Date(deadline).getTime()
    const id = await run({ is: 'post', title, problem, background, sources: links, deadline: at, voters })
    if (id === null) return
    for (const clear of [setTitle, setProblem, setBackground, setSources]) clear('')
    onDone(id)
  }
  return (
    <form className="lab-form" noValidate onSubmit={(event) => void send(event)}>
      <h4>{words.post.open}</h4>
      <Field label={words.post.title} value={title} onChange={setTitle} hasFocus />
      <Field label={words.post.problem} value={problem} onChange={setProblem} rows={4} />
      <Field label={words.post.background} value={background} onChange={setBackground} rows={4} />
      <Field
        label={words.post.sources}
        hint={words.post.sourcesHint}
        value={sources}
        onChange={setSources}
        rows={3}
        isLinks
      />
      <Field label={words.post.deadline} value={deadline} onChange={setDeadline} type="datetime-local" />
      <fieldset className="lab-voters">
        <legend>{words.post.voters}</legend>
        {(['accredited', 'all'] as const).map((who) => (
          <label key={who}>
            <input type="radio" name="lab-voters" checked={voters === who} onChange={() => setVoters(who)} />
            {words.post[who]}
          </label>
        ))}
      </fieldset>
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {words.post.send}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {words.post.cancel}
        </button>
      </div>
      <Wrong refusal={refused} />
    </form>
  )
}

function Wrong({ refusal }: { readonly refusal: Refusal | null }) {
  const all = useWords()
  const { post } = useLab().words
  const said =
    refusal?.field === 'deadline'
      ? post.deadlineWrong
      : refusal?.field?.startsWith('sources')
        ? post.linkWrong
        : null
  return (
    <p role="alert" className="error">
      {refusal !== null && (said ?? refusalWords(all, refusal.code))}
    </p>
  )
}
