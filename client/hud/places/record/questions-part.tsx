// Beside the hall: questions of the public to read and to ask, and for the desk those that wait.
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import type { OwnQuestion, RecordShown } from '../../../../shared/lab/record/record-types.ts'
import type { PlaceUse } from '../use-place.ts'
import { AskForm } from './ask-form.tsx'
import { OpenActs, WaitingActs } from './question-acts.tsx'
import { Questions } from './questions.tsx'

interface QuestionsPartProps {
  readonly words: PublicRecordWords
  readonly place: PlaceUse<'record'>
  readonly shown: RecordShown
}

export function QuestionsPart({ words, place, shown }: QuestionsPartProps) {
  const { mine = [], queue = null } = place.own ?? {}
  const othersOf = (id: string) => shown.questions.filter((each) => each.id !== id)
  return (
    <section aria-labelledby="record-questions">
      <h4 id="record-questions">{words.questions}</h4>
      <p className="hint">{words.questionsHint}</p>
      {queue !== null && (
        <>
          <h5>{words.queue}</h5>
          {queue.length === 0 && <p className="empty">{words.queueNone}</p>}
          <ul className="questions">
            {queue.map(({ id, texts, at, phase }) => (
              <li key={id}>
                <p className="question-text" dir="auto">
                  {texts?.text ?? words.erased}
                </p>
                <p className="fine">
                  {texts && <span>{words.by({ name: texts.name, at })}</span>}
                  {phase === 'declined' && <span>{words.phases.declined}</span>}
                </p>
                <WaitingActs
                  {...{ words, place, id, others: othersOf(id), isDeclined: phase === 'declined' }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <Questions
        words={words}
        questions={shown.questions}
        taken={shown.taken}
        {...(queue !== null && {
          acts: ({ id, isAnswered }) => (
            <OpenActs
              {...{ words, place, id, others: othersOf(id), isTaken: id === shown.taken, isAnswered }}
            />
          ),
        })}
      />
      {queue === null && shown.waiting > 0 && (
        <p className="hint">{words.waiting({ count: shown.waiting })}</p>
      )}
      <details>
        <summary>{words.ask}</summary>
        <AskForm
          words={words}
          onAsk={async (text) => {
            const answer = await place.act({ is: 'ask', text })
            return answer.ok ? null : answer.refusal
          }}
        />
      </details>
      {mine.length > 0 && <Mine words={words} mine={mine} />}
    </section>
  )
}

const Mine = ({
  words,
  mine,
}: {
  readonly words: PublicRecordWords
  readonly mine: readonly OwnQuestion[]
}) => (
  <>
    <h5>{words.mine}</h5>
    <ul className="questions">
      {mine.toReversed().map(({ id, texts, phase, note }) => (
        <li key={id}>
          <p className="question-text" dir="auto">
            {texts?.text ?? words.erased}
          </p>
          <p className="fine">
            <span>{words.phases[phase]}</span>
            {note && <span dir="auto">{note}</span>}
          </p>
        </li>
      ))}
    </ul>
  </>
)
