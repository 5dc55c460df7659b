// What a challenge asks: the same words as on the board in the room, with the sources as links and the clock of the deadline.
import type { ChallengeShown } from '../../../../shared/lab/lab/lab-types.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { clockText } from '../../clock/clock-text.ts'
import { useNow } from '../../clock/use-now.ts'
import { useLab } from './lab-context.ts'

export function ChallengeBoard({ challenge }: { readonly challenge: ChallengeShown }) {
  const { words } = useLab()
  const { title, problem, background, sources, deadline, phase, voters } = challenge
  return (
    <section className="lab-board" aria-labelledby="lab-challenge">
      <p className="lab-phase">{words.phases[phase]}</p>
      <h4 id="lab-challenge" dir="auto">
        {title || words.erased}
      </h4>
      <p className="lab-words" dir="auto">
        {problem}
      </p>
      {background !== '' && (
        <details>
          <summary>{words.board.background}</summary>
          <p className="lab-words" dir="auto">
            {background}
          </p>
        </details>
      )}
      {sources.length > 0 && (
        <details>
          <summary>{words.board.sources}</summary>
          <ul>
            {sources.map((source) => (
              <li key={source}>
                <a href={source} target="_blank" rel="noreferrer noopener" dir="ltr">
                  {source}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {phase === 'writing' &&
        (deadline === null ? <p className="fine">{words.board.noDeadline}</p> : <Deadline at={deadline} />)}
      <p className="fine">{words.board.voters[voters]}</p>
    </section>
  )
}

function Deadline({ at }: { readonly at: number }) {
  const { words } = useLab()
  const { format } = useLanguage()
  const leftMs = Math.max(0, at - useNow())
  return (
    <p className="lab-deadline">
      {words.board.deadline({ at })}
      <span role="timer" aria-label={words.board.left}>
        {clockText(leftMs, format)}
      </span>
    </p>
  )
}
