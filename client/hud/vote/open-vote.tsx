// A vote in progress: the question, one's own ballot, the turnout, and the close for the chair.
import { useWords } from '../../i18n/use-words.ts'
import type { VoteView } from '../../net/sitting-view.ts'
import { useIsPresiding } from '../sitting-context.ts'
import { CloseVote } from './close-vote.tsx'
import { OwnBallotSection } from './own-ballot.tsx'
import { Turnout } from './turnout.tsx'

export function OpenVote({ vote }: { readonly vote: VoteView }) {
  const { vote: words } = useWords()
  const isPresiding = useIsPresiding()
  return (
    <>
      <p className="vote-state open">{words.open}</p>
      <p className="question" dir="auto">
        {vote.question}
      </p>
      <OwnBallotSection />
      <Turnout vote={vote} />
      {isPresiding && <CloseVote vote={vote} />}
    </>
  )
}
