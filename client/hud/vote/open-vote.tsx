// A vote in progress: the question and how it is decided, one's own part in the way of this vote, and the close for the chair.
import type { OpenVoteView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { VoteView } from '../../net/sitting-view.ts'
import { CloseVoteAct } from '../desk/voting/close-vote-act.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { SecretBallot } from '../secret/booth/secret-ballot.tsx'
import { OpeningProgress } from '../secret/opening-progress.tsx'
import { useIsPresiding, useView } from '../sitting-context.ts'
import { CloseVote } from './close-vote.tsx'
import { Consent } from './consent.tsx'
import { ElectBallot } from './elect-ballot.tsx'
import { OwnBallotSection } from './own-ballot.tsx'
import { RollCall } from './roll-call.tsx'
import { Turnout } from './turnout.tsx'
import { useQuestionWords } from './use-subject-words.ts'
import { VoteTerms } from './vote-terms.tsx'

export function OpenVote({ vote }: { readonly vote: VoteView }) {
  const { vote: words, chair } = useWords()
  const isPresiding = useIsPresiding()
  // in the plain view the desk stands on the same page, and closes
  const isOverHall = useScreen().view === 'hall'
  const open = useView(({ chapters }) => chapters.vote)
  const questionOf = useQuestionWords()
  const hasEnded = open?.secret != null && open.secret.endedAt !== null
  return (
    <>
      <p className={hasEnded ? 'vote-state' : 'vote-state open'}>
        {hasEnded ? chair.office.hasEnded : words.open}
      </p>
      <p className="question" dir="auto">
        {questionOf({ question: vote.question, subject: open?.subject ?? { of: 'question' } })}
      </p>
      {open && <VoteTerms open={open} />}
      <OwnPart vote={vote} open={open} />
      {isPresiding &&
        isOverHall &&
        !hasEnded &&
        (open?.secret ? <CloseVoteAct isCalled /> : <CloseVote vote={vote} />)}
    </>
  )
}

interface OwnPartProps {
  readonly vote: VoteView
  readonly open: OpenVoteView | null
}

function OwnPart({ vote, open }: OwnPartProps) {
  if (open?.method === 'no-objection') return <Consent open={open} />
  if (open?.rollCall) return <RollCall open={open} />
  if (open?.secret)
    return (
      <>
        <OpeningProgress />
        <SecretBallot open={open} />
        <Turnout vote={vote} />
      </>
    )
  return (
    <>
      {open?.subject.of === 'election' ? (
        <ElectBallot id={open.subject.election} />
      ) : (
        <OwnBallotSection vote={vote.id} />
      )}
      <Turnout vote={vote} />
    </>
  )
}
