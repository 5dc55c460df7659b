// The form of a new session.
import { type FormEvent, useState } from 'react'
import { MEMBERS } from '../../../shared/members/members.ts'
import type { NewSessionAnswer } from '../../../shared/protocol/api.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { useDoorWords } from '../../i18n/use-words.ts'
import { createSession } from '../../net/enter.ts'
import { doorRefusalWords } from '../../refusal-words.ts'
import { AccessChoice } from './access-choice.tsx'
import { DelegationsField } from './delegations-field.tsx'
import { parseNames } from './parse-names.ts'
import { type HostProblem, problemOf, sessionOf, useHostForm } from './use-host-form.ts'

const ORDER = MEMBERS.map(({ id }) => id)

export function HostForm({ onMade }: { readonly onMade: (made: NewSessionAnswer) => void }) {
  const { host } = useDoorWords()
  const [form, change] = useHostForm()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<HostProblem | Refusal | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const session = sessionOf(form, ORDER)
    const missing = problemOf(session)
    setProblem(missing)
    if (missing) return document.getElementById(missing === 'title' ? 'title' : 'delegations')?.focus()
    setSending(true)
    const answer = await createSession(session)
    setSending(false)
    if (answer.ok) onMade(answer.value)
    else setProblem(answer.refusal)
  }

  return (
    <form className="sheet host-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor="title">{host.titleLabel}</label>
        <input
          id="title"
          value={form.title}
          onChange={(event) => change({ title: event.target.value })}
          dir="auto"
          autoComplete="off"
          maxLength={400}
          required
          aria-invalid={problem === 'title'}
          aria-describedby="title-hint host-problem"
        />
        <p id="title-hint" className="hint">
          {host.titleHint}
        </p>
      </div>
      <DelegationsField form={form} change={change} />
      <AccessChoice isPublic={form.isPublic} onPublic={(isPublic) => change({ isPublic })} />
      <Rulebook />
      <p id="host-problem" role="alert" className="error">
        <Problem problem={problem} names={form.namesText} />
      </p>
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isSending}>
          {isSending ? host.submitting : host.submit}
        </button>
      </div>
    </form>
  )
}

function Rulebook() {
  const { common, host } = useDoorWords()
  return (
    <div className="field">
      <p className="label">{host.rulebookLabel}</p>
      <p>{common.rulebooks['open-floor']}</p>
      <p className="hint">{host.rulebookHint}</p>
    </div>
  )
}

function Problem({
  problem,
  names,
}: {
  readonly problem: HostProblem | Refusal | null
  readonly names: string
}) {
  const words = useDoorWords()
  const { host } = words
  if (problem === null) return null
  if (problem === 'title') return host.titleNeeded
  if (problem === 'delegations') return host.delegationsNeeded
  if (problem === 'too-many') return host.tooMany({ count: parseNames(names).length })
  return (
    <>
      <span>{doorRefusalWords(words, problem.code)}</span>{' '}
      <span>
        {problem.field && host.fieldRefused({ field: fieldName(problem.field, names, host.titleLabel) })}
      </span>
    </>
  )
}

/** `delegations.3` or `delegations.3.name` names the fourth line. */
function fieldName(field: string, names: string, titleLabel: string): string {
  const line = /^delegations[.[](\d+)/.exec(field)?.[1]
  if (line !== undefined) return parseNames(names)[Number(line)] ?? field
  return field === 'title' ? titleLabel : field
}
