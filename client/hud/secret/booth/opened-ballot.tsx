// A ballot opened instead of cast: what it holds, and the numbers by which anyone can compute that anew (BA16).
import { useEffect, useRef } from 'react'
import type { Paper } from '../../../ballot/booth/booth-state.ts'
import type { BallotMade } from '../../../ballot/jobs/encrypt-ballot.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { saveFile } from '../../../save-file.ts'
import { useAnswerWords } from './answer-words.ts'
import { useBooth } from './booth.ts'

interface OpenedBallotProps {
  readonly paper: Paper
  readonly made: BallotMade
  readonly held: readonly number[] | null
}

export function OpenedBallot({ paper, made, held }: OpenedBallotProps) {
  const { booth: words } = useWords()
  const { discard } = useBooth()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="opened">
      <h4 ref={heading} tabIndex={-1}>
        {words.opened}
      </h4>
      {held === null ? (
        <p role="alert" className="error">
          {words.openedWrong}
        </p>
      ) : (
        <Held paper={paper} made={made} held={held} />
      )}
      <div className="button-row">
        <button type="button" className="primary" onClick={discard}>
          {words.throwAway}
        </button>
        <button type="button" onClick={() => saveOpened(paper, made)}>
          {words.saveOpened}
        </button>
      </div>
    </div>
  )
}

function Held({ paper, made, held }: OpenedBallotProps & { readonly held: readonly number[] }) {
  const { booth: words } = useWords()
  const wordsOf = useAnswerWords()
  const slots = [...(paper.isBlankable ? [words.blankShort] : []), ...paper.answers.map(wordsOf)]
  const numbers = made.opening[0] ?? []
  return (
    <>
      <p className="hint">{words.openedText}</p>
      <ul className="rows held-slots">
        {slots.map((slot, index) => (
          <li key={slot} className={held[index] === 1 ? 'is-chosen' : ''}>
            <bdi>{slot}</bdi>
            <span>{held[index] === 1 ? words.isChosen : words.isNotChosen}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.randomness}</summary>
        <dl className="randomness">
          {slots.map((slot, index) => (
            <div key={slot}>
              <dt>
                <bdi>{slot}</bdi>
              </dt>
              <dd>
                <code dir="ltr">{String(numbers[index])}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

function saveOpened({ vote, election }: Paper, { text, opening }: BallotMade): void {
  const randomness = opening.map((numbers) => numbers.map(String))
  const file = JSON.stringify({ election, ballot: text, randomness }, null, 2)
  saveFile(`majlis-opened-${vote}.json`, new Blob([file], { type: 'application/json' }))
}
