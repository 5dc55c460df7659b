// How the desk runs the floor: asks a question, closes, and hides what does not belong with a reason that all see.
import { type FormEvent, useId, useState } from 'react'
import { ASKED, type Asked } from '../../../../shared/lab/opinion/act.ts'
import { LONGEST_QUESTION } from '../../../../shared/lab/opinion/limits.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { ChoiceGroup } from '../../screen/choice-group.tsx'
import { Moderation } from './moderation.tsx'
import { useOpinion } from './opinion-context.ts'
import { useAct } from './use-act.ts'

export function DeskPart() {
  const { words, shown } = useOpinion()
  return (
    <section className="opinion-desk" aria-labelledby="opinion-desk">
      <h4 id="opinion-desk">{words.desk}</h4>
      {shown.isOpen ? <CloseButton /> : <OpenForm />}
      <Moderation />
    </section>
  )
}

function CloseButton() {
  const { words } = useOpinion()
  const { do: perform, isBusy, refused } = useAct()
  return (
    <>
      <button type="button" aria-disabled={isBusy} onClick={() => void perform({ is: 'close' })}>
        {words.close}
      </button>
      <RefusalLine refusal={refused} />
    </>
  )
}

function OpenForm() {
  const { words, shown } = useOpinion()
  const { do: perform, isBusy, refused } = useAct()
  const [question, setQuestion] = useState(shown.question ?? '')
  const [asked, setAsked] = useState<Asked>(shown.asked)
  const id = useId()
  const isUnfit = isBusy || question.trim() === ''
  const isSame = question.trim() === shown.question
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isUnfit) void perform({ is: 'open', question, asked })
  }
  return (
    <form className="opinion-open" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.question}</label>
        <textarea
          id={id}
          value={question}
          dir="auto"
          rows={2}
          maxLength={LONGEST_QUESTION}
          onChange={(event) => setQuestion(event.target.value)}
        />
      </div>
      {shown.question !== null && !isSame && <p className="hint">{words.anew}</p>}
      <ChoiceGroup
        legend={words.asked}
        options={ASKED}
        chosen={asked}
        nameOf={(option) => words.askedOf[option]}
        onChoose={setAsked}
      />
      <button type="submit" className="primary" aria-disabled={isUnfit}>
        {isSame ? words.openAgain : words.open}
      </button>
      <RefusalLine refusal={refused} />
    </form>
  )
}
