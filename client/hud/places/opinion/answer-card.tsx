// One statement at a time, the one that tells most, with three answers. It stays while the picture changes around it.
import { useState } from 'react'
import { ANSWERS, type Answer, answerAt } from '../../../../shared/lab/opinion/answer.ts'
import { nextOf } from '../../../../shared/lab/opinion/map/next-statement.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useOpinion } from './opinion-context.ts'
import { useAct } from './use-act.ts'

interface Given {
  readonly number: number
  readonly answer: Answer
}

export function AnswerCard() {
  const { words, shown, own } = useOpinion()
  const { do: perform, isBusy, refused } = useAct()
  const me = useView((view) => view.me.id)
  const [given, setGiven] = useState<readonly Given[]>([])
  const last = given[given.length - 1]
  const [kept, keep] = useState<number | null>(null)
  const { statements, picture } = shown
  // what was recorded a moment ago may not have come back yet
  const open = statements
    .map(({ number }) => number)
    .filter(
      (number) => answerAt(own.answers, number) === null && !given.some((each) => each.number === number),
    )
  const drawn = nextOf(open, picture, `${me} ${statements.length - open.length}`)
  const current = kept !== null && open.includes(kept) ? kept : drawn
  if (current !== kept) keep(current)
  const statement = statements.find(({ number }) => number === current)

  const answer = async (choice: Answer) => {
    if (!statement) return
    const { number } = statement
    if (await perform({ is: 'answer', number, answer: choice }))
      setGiven((before) => [...before, { number, answer: choice }])
  }
  return (
    <section className="opinion-card" aria-labelledby="opinion-answer">
      <div className="opinion-card-head">
        <h4 id="opinion-answer">{words.answerHeading}</h4>
        {statements.length > 0 && (
          <p className="hint">
            {words.progress({ count: statements.length - open.length, of: statements.length })}
          </p>
        )}
      </div>
      {statement ? (
        <>
          <blockquote className="opinion-statement" aria-live="polite">
            <span className="opinion-number">{words.statement({ number: statement.number })}</span>
            <p dir="auto">{statement.text}</p>
          </blockquote>
          <div className="opinion-choices">
            {ANSWERS.map((choice) => (
              <button
                key={choice}
                type="button"
                className={`opinion-choice ${choice}`}
                aria-disabled={isBusy}
                onClick={() => void answer(choice)}
              >
                <span className="opinion-sign" aria-hidden="true" />
                {words.answers[choice]}
              </button>
            ))}
          </div>
          <p className="hint">{words.passHint}</p>
        </>
      ) : (
        <p>{statements.length > 0 ? words.allAnswered : words.noStatements}</p>
      )}
      <p role="status" className="opinion-recorded">
        {last && words.recorded({ number: last.number, answer: words.answers[last.answer] })}
      </p>
      <RefusalLine refusal={refused} />
    </section>
  )
}
