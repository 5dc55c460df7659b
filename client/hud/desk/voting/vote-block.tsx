// Votes: the one that is open with its aids, a question of the chair's own, a second vote, silence procedures.

import { turnoutOf } from '../../../../shared/procedure/calls/calls-of-vote.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { useView } from '../../sitting-context.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { Annulment } from './annulment.tsx'
import { OpenVoteDesk } from './open-vote-desk.tsx'
import { OwnQuestion } from './own-question.tsx'
import { SecondVote } from './second-vote.tsx'
import { Silences } from './silences.tsx'

export function VoteSummary() {
  const { chair } = useWords()
  const sitting = useSittingState()
  if (sitting.vote === null) return chair.ballots.none
  const { cast, of } = turnoutOf(sitting, sitting.vote)
  return chair.ballots.open({ cast, count: of })
}

export function VoteBlock() {
  const isOpen = useView(({ vote }) => vote?.isOpen ?? false)
  const hasSilence = useRulebook().procedure.voting.silence !== null
  return (
    <>
      {isOpen ? (
        <OpenVoteDesk />
      ) : (
        <>
          <SecondVote />
          <OwnQuestion />
        </>
      )}
      <Annulment />
      {hasSilence && <Silences />}
    </>
  )
}
