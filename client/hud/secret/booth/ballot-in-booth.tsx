// Inside the booth: choose, review, seal, then cast or open.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Choice } from '../../../../shared/ballot/election/question.ts'
import type { Paper } from '../../../ballot/booth/booth-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { DoingLine } from '../doing-line.tsx'
import { AnswerChoice } from './answer-choice.tsx'
import { useChoiceWords } from './answer-words.ts'
import { useBooth, useBoothState, useIsMine } from './booth.ts'
import { OpenedBallot } from './opened-ballot.tsx'
import { RecordedBallot } from './recorded-ballot.tsx'
import { SealedBallot } from './sealed-ballot.tsx'

export function BallotInBooth() {
  const { booth: words } = useWords()
  const paper = useBoothState((state) => state.paper)
  const stage = useBoothState((state) => state.stage)
  const hasTrouble = useBoothState(({ trouble }) => trouble !== null)
  if (paper === null)
    return hasTrouble ? null : (
      <p role="status" className="waiting">
        {words.preparing}
      </p>
    )
  switch (stage.is) {
    case 'choosing':
      return <AtRest paper={paper} />
    case 'sealing':
      return <Sealing done={stage.done} />
    case 'sealed':
      return <SealedBallot made={stage.made} />
    case 'opening':
      return <DoingLine text={words.opening} done={0} />
    case 'opened':
      return <OpenedBallot paper={paper} made={stage.made} held={stage.held} />
    case 'sending':
      return (
        <p role="status" className="ballot-progress">
          {stage.tries === 0 ? words.sending : words.sendingAgain({ tries: stage.tries })}
        </p>
      )
  }
}

/** Who has cast sees the receipt first, and may vote again. */
function AtRest({ paper }: { readonly paper: Paper }) {
  const receipt = useBoothState(({ standing }) => standing)
  const isMine = useIsMine()
  const isPicked = useBoothState(({ picked }) => picked !== null)
  const [again, setAgain] = useState<string | null>(null)
  if (receipt === null || !isMine || isPicked || again === receipt.tracker) return <Choosing paper={paper} />
  return <RecordedBallot key={receipt.tracker} receipt={receipt} onAgain={() => setAgain(receipt.tracker)} />
}

function Choosing({ paper }: { readonly paper: Paper }) {
  const booth = useBooth()
  const picked = useBoothState((state) => state.picked)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void booth.seal()
  }
  return (
    <form className="cast" onSubmit={submit}>
      <AnswerChoice paper={paper} picked={picked} onPick={booth.choose} />
      {picked !== null && <Review paper={paper} choice={picked} />}
    </form>
  )
}

function Review({ paper, choice }: { readonly paper: Paper; readonly choice: Choice }) {
  const { booth: words } = useWords()
  const choiceWords = useChoiceWords()
  const nameOf = useDelegationName()
  const delegation = useView(({ me }) => me.delegation)
  const name = delegation === null ? '' : nameOf(delegation)
  return (
    <div className="review">
      <p>{words.review({ name, choice: choiceWords(paper, choice) })}</p>
      <button type="submit" className="primary">
        {words.seal}
      </button>
      <p className="hint">{words.sealText}</p>
    </div>
  )
}

function Sealing({ done }: { readonly done: number }) {
  const { booth: words } = useWords()
  const { callOff } = useBooth()
  const stop = useRef<HTMLButtonElement>(null)
  // the button that was pressed is gone
  useEffect(() => stop.current?.focus(), [])
  return (
    <div className="sealing">
      <DoingLine text={words.sealing} done={done} />
      <button ref={stop} type="button" onClick={callOff}>
        {words.callOff}
      </button>
    </div>
  )
}
