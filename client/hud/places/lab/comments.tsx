// What others say to a proposal: written by anybody, taken away by who wrote it or the desk.
import { type FormEvent, useState } from 'react'
import type { TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { Field } from './field.tsx'
import { LabButton } from './lab-button.tsx'
import { useLab, useLabAct } from './lab-context.ts'

interface CommentsProps {
  readonly team: TeamShown
  readonly isOver: boolean
}

export function Comments({ team, isOver }: CommentsProps) {
  const { words, own } = useLab()
  const me = useView((view) => view.me.id)
  return (
    <section aria-labelledby="lab-comments">
      <h5 id="lab-comments">{words.comments.heading}</h5>
      {team.comments.length === 0 && <p className="hint">{words.comments.none}</p>}
      <ul className="lab-comments">
        {team.comments.map(({ id, person, name, text, at }) => (
          <li key={id}>
            <p className="fine">{words.comments.by({ name: name || words.someone, at })}</p>
            <p className="lab-words" dir="auto">
              {text || words.erased}
            </p>
            {(person === me || own.isDesk) && (
              <LabButton
                act={{ is: 'uncomment', team: team.id, comment: id }}
                className="quiet"
                label={words.comments.removeOf({ name: name || words.someone })}
              >
                {words.comments.remove}
              </LabButton>
            )}
          </li>
        ))}
      </ul>
      {!isOver && <CommentForm team={team.id} />}
    </section>
  )
}

function CommentForm({ team }: { readonly team: string }) {
  const { words } = useLab()
  const { isBusy, refused, run } = useLabAct()
  const [text, setText] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if ((await run({ is: 'comment', team, text })) !== null) setText('')
  }
  return (
    <form className="lab-form" noValidate onSubmit={(event) => void send(event)}>
      <Field label={words.comments.write} value={text} onChange={setText} rows={2} />
      <button type="submit" aria-disabled={isBusy}>
        {words.comments.send}
      </button>
      <RefusalLine refusal={refused} />
    </form>
  )
}
