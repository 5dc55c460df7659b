// Choosing, reviewing and confirming a ballot: one choice, one confirmation (WCAG 3.3.4), changeable until the close.
import type { FormEvent } from 'react'
import { CHOICES, type Choice } from '../../../shared/procedure/majority/majority.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Why } from '../law/why.tsx'
import { useScreen, useScreenState } from '../screen/screen-context.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { BallotProgressLine } from './ballot-progress.tsx'
import { ChoiceMark } from './choice-mark.tsx'

interface CastBallotProps {
  readonly delegation: string
  /** why one must say yes or no (VO17); null: one may abstain */
  readonly noAbstention: Refusal | null
}

export function CastBallot({ delegation, noAbstention }: CastBallotProps) {
  const { vote } = useWords()
  const choices = CHOICES.filter((choice) => noAbstention === null || choice !== 'abstain')
  const sitting = useSitting()
  const standing = useView(({ ownBallot }) => ownBallot?.choice ?? null)
  const isUnderWay = useView(({ ballotProgress: { phase } }) => phase === 'sending' || phase === 'unknown')
  const [picked, setPicked] = usePicked()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (picked === null || isUnderWay) return
    const answer = await sitting.cast(picked)
    if (answer.ok) setPicked(null)
  }
  return (
    <form className="cast" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>{vote.choose}</legend>
        <div className="choices">
          {choices.map((choice) => (
            <label key={choice} className={`ballot-choice ${choice}`}>
              <input
                type="radio"
                name="ballot"
                value={choice}
                checked={choice === (picked ?? standing)}
                aria-disabled={isUnderWay}
                onChange={() => !isUnderWay && setPicked(choice)}
              />
              <ChoiceMark choice={choice} />
            </label>
          ))}
        </div>
      </fieldset>
      {noAbstention && (
        <p className="hint">
          <Why refusal={noAbstention} />
        </p>
      )}
      {picked !== null && picked !== standing && (
        <Review
          choice={picked}
          delegation={delegation}
          isChange={standing !== null}
          isUnderWay={isUnderWay}
        />
      )}
      <BallotProgressLine />
      {(picked ?? standing) !== null && <p className="hint">{vote.mayChange}</p>}
    </form>
  )
}

/** What is chosen and not confirmed, of the vote that is open; over a change of view, too. */
function usePicked(): readonly [Choice | null, (choice: Choice | null) => void] {
  const { store } = useScreen()
  const vote = useView((view) => view.vote?.id ?? null)
  const picked = useScreenState((state) => state.picked)
  const pick = (choice: Choice | null) =>
    store.setState({ picked: vote === null || choice === null ? null : { vote, choice } })
  return [picked?.vote === vote ? picked.choice : null, pick]
}

interface ReviewProps {
  readonly choice: Choice
  readonly delegation: string
  readonly isChange: boolean
  readonly isUnderWay: boolean
}

function Review({ choice, delegation, isChange, isUnderWay }: ReviewProps) {
  const { vote } = useWords()
  const named = { choice: vote.choices[choice] }
  return (
    <div className={`review ${choice}`}>
      <p>{vote.review({ ...named, delegation })}</p>
      <button type="submit" className="primary" aria-disabled={isUnderWay}>
        {isChange ? vote.confirmChange(named) : vote.confirm(named)}
      </button>
    </div>
  )
}
