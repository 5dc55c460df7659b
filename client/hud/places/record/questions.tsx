// Questions that the public reads, with their answers; the same on the public page and beside the hall.
import type { ReactNode } from 'react'
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import type { ShownQuestion } from '../../../../shared/lab/record/record-types.ts'

interface QuestionsProps {
  readonly words: PublicRecordWords
  readonly questions: readonly ShownQuestion[]
  readonly taken: string | null
  /** what the desk may do with it */
  readonly acts?: (question: ShownQuestion) => ReactNode
}

export function Questions({ words, questions, taken, acts }: QuestionsProps) {
  if (questions.length === 0) return <p className="empty">{words.questionsNone}</p>
  return (
    <ul className="questions">
      {questions.map((question) => {
        const { id, texts, at, askers, isAnswered, answer } = question
        return (
          <li key={id} id={`question-${id}`} className={id === taken ? 'is-taken' : undefined}>
            {id === taken && <p className="tag strong">{words.taken}</p>}
            <p className="question-text" dir="auto">
              {texts?.text ?? words.erased}
            </p>
            <p className="fine">
              {texts && <span>{words.by({ name: texts.name, at })}</span>}
              {askers > 1 && <span>{words.askers({ count: askers })}</span>}
            </p>
            {isAnswered && (
              <div className="question-answer">
                <p className="tag">{words.answered}</p>
                <p className="long-text" dir="auto">
                  {answer ?? words.answeredOnFloor}
                </p>
              </div>
            )}
            {acts && <div className="button-row small">{acts(question)}</div>}
          </li>
        )
      })}
    </ul>
  )
}
