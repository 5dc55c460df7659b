// Choosing: one answer, one name, several names, or a blank ballot, as the election that will be encrypted has them.
import type { Choice } from '../../../../shared/ballot/election/question.ts'
import type { BallotPaper } from '../../../ballot/jobs/check-election.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ChoiceMark, useCandidateName } from '../../vote/choice-mark.tsx'
import { useIsElection, yesOrNo } from './answer-words.ts'

interface AnswerChoiceProps {
  readonly paper: BallotPaper
  readonly picked: Choice | null
  readonly onPick: (choice: Choice | null) => void
}

export function AnswerChoice(props: AnswerChoiceProps) {
  const isElection = useIsElection()
  return isElection ? <Names {...props} /> : <YesOrNo {...props} />
}

function YesOrNo({ paper: { answers }, picked, onPick }: AnswerChoiceProps) {
  const { vote } = useWords()
  return (
    <fieldset>
      <legend>{vote.choose}</legend>
      <div className="choices">
        {answers.map((answer, index) => {
          const choice = yesOrNo(answer)
          return (
            <label key={answer} className={`ballot-choice ${answer}`}>
              <input
                type="radio"
                name="secret-ballot"
                checked={picked !== null && picked[0] === index}
                onChange={() => onPick([index])}
              />
              {choice === null ? <bdi>{answer}</bdi> : <ChoiceMark choice={choice} />}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function Names({ paper: { answers, isBlankable, max }, picked, onPick }: AnswerChoiceProps) {
  const { booth: words } = useWords()
  const nameOf = useCandidateName()
  const chosen = picked === null || picked === 'blank' ? [] : picked
  const toggle = (index: number): void => {
    const now = chosen.includes(index)
      ? chosen.filter((each) => each !== index)
      : [...chosen, index].toSorted((a, b) => a - b)
    onPick(max === 1 ? [index] : now.length === 0 ? null : now)
  }
  return (
    <fieldset>
      <legend>{words.chooseNames({ count: max })}</legend>
      <ul className="candidate-list">
        {answers.map((name, index) => (
          <li key={name}>
            <Candidate
              name={nameOf(name)}
              isOne={max === 1}
              isChosen={chosen.includes(index)}
              isOff={max > 1 && chosen.length >= max && !chosen.includes(index)}
              onToggle={() => toggle(index)}
            />
          </li>
        ))}
        {isBlankable && (
          <li className="blank-ballot">
            <Candidate
              name={words.blank}
              isOne={max === 1}
              isChosen={picked === 'blank'}
              isOff={false}
              onToggle={() => onPick(picked === 'blank' && max > 1 ? null : 'blank')}
            />
          </li>
        )}
      </ul>
      {max > 1 && (
        <p className="hint" role="status">
          {words.chosenNames({ have: chosen.length, most: max })}
        </p>
      )}
    </fieldset>
  )
}

interface CandidateProps {
  readonly name: string
  /** one alone may be chosen */
  readonly isOne: boolean
  readonly isChosen: boolean
  /** as many are chosen as may be */
  readonly isOff: boolean
  readonly onToggle: () => void
}

const Candidate = ({ name, isOne, isChosen, isOff, onToggle }: CandidateProps) => (
  <label className={isChosen ? 'candidate is-chosen' : 'candidate'}>
    <input
      type={isOne ? 'radio' : 'checkbox'}
      name="secret-ballot"
      checked={isChosen}
      aria-disabled={isOff}
      onChange={() => !isOff && onToggle()}
    />
    <bdi>{name}</bdi>
  </label>
)
