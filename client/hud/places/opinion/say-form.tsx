// A statement of one's own. What was written stays until it is on the floor, whatever is closed meanwhile.
import { type FormEvent, useId, useState } from 'react'
import { LONGEST_STATEMENT } from '../../../../shared/lab/opinion/limits.ts'
import { countGraphemes } from '../../../../shared/text/graphemes.ts'
import { useDraft } from '../../law/use-draft.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useOpinion } from './opinion-context.ts'
import { useAct } from './use-act.ts'

export function SayForm() {
  const { words } = useOpinion()
  const { do: perform, isBusy, refused } = useAct()
  const [text, setText] = useDraft('opinion.statement')
  const [isSaid, setSaid] = useState(false)
  const id = useId()
  const left = LONGEST_STATEMENT - countGraphemes(text.trim())
  const isUnfit = isBusy || left < 0 || text.trim() === ''
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isUnfit || !(await perform({ is: 'state', text }))) return
    setText('')
    setSaid(true)
  }
  return (
    <form className="opinion-say" onSubmit={(event) => void submit(event)}>
      <h4>{words.sayHeading}</h4>
      <p className="hint" id={`${id}-hint`}>
        {words.sayHint}
      </p>
      <label htmlFor={id}>{words.sayLabel}</label>
      <textarea
        id={id}
        value={text}
        dir="auto"
        rows={2}
        maxLength={2000}
        aria-describedby={`${id}-hint ${id}-left`}
        aria-invalid={left < 0}
        onChange={(event) => {
          setText(event.target.value)
          setSaid(false)
        }}
      />
      <div className="opinion-say-end">
        <button type="submit" aria-disabled={isUnfit}>
          {words.say}
        </button>
        <p id={`${id}-left`} className={left < 0 ? 'error' : 'hint'}>
          {left < 0 ? words.over({ count: -left }) : words.left({ count: left })}
        </p>
      </div>
      <p role="status" className="opinion-recorded">
        {isSaid && words.said}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}
