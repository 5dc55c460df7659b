// One's own answers, to be changed while the floor is open; one's own statements; and what the desk has hidden.
import { ANSWERS, type Answer, answerAt } from '../../../../shared/lab/opinion/answer.ts'
import type { OwnStatement } from '../../../../shared/lab/opinion/shown.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { ChoiceGroup } from '../../screen/choice-group.tsx'
import { useOpinion } from './opinion-context.ts'
import { useAct } from './use-act.ts'

export function OwnAnswers() {
  const { words, shown, own } = useOpinion()
  const { do: perform, refused } = useAct()
  const given = shown.statements.flatMap(({ number, text }) => {
    const answer = answerAt(own.answers, number)
    return answer ? [{ number, text, answer }] : []
  })
  return (
    <>
      {own.mayAnswer && given.length > 0 && (
        <details className="opinion-given">
          <summary>{words.answersHeading}</summary>
          <ul>
            {given.map(({ number, text, answer }) => (
              <li key={number}>
                <p dir="auto">{text}</p>
                <ChoiceGroup<Answer>
                  legend={words.change({ number })}
                  options={ANSWERS}
                  chosen={answer}
                  nameOf={(option) => words.answers[option]}
                  onChoose={(option) => void perform({ is: 'answer', number, answer: option })}
                />
              </li>
            ))}
          </ul>
          <RefusalLine refusal={refused} />
        </details>
      )}
      {own.stated.length > 0 && (
        <details className="opinion-given">
          <summary>{words.ownStatements}</summary>
          <ul>
            {own.stated.map((each) => (
              <OwnOne key={each.number} statement={each} />
            ))}
          </ul>
        </details>
      )}
      {shown.hidden.length > 0 && (
        <ul className="opinion-hidden">
          {shown.hidden.map(({ number, reason }) => (
            <li key={number}>{words.hiddenNumbered({ number, reason })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function OwnOne({ statement }: { readonly statement: OwnStatement }) {
  const { words } = useOpinion()
  const { do: perform, isBusy, refused } = useAct()
  const { number, text, is, reason } = statement
  return (
    <li>
      <p dir="auto">{text}</p>
      {is === 'standing' && (
        <button
          type="button"
          className="quiet"
          aria-disabled={isBusy}
          aria-label={`${words.withdraw}: ${words.statement({ number })}`}
          onClick={() => void perform({ is: 'withdraw', number })}
        >
          {words.withdraw}
        </button>
      )}
      {is === 'withdrawn' && <p className="hint">{words.withdrawn}</p>}
      {is === 'hidden' && <p className="hint">{words.hidden({ reason })}</p>}
      <RefusalLine refusal={refused} />
    </li>
  )
}
