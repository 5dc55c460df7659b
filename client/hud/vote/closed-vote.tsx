// A decided question: the outcome in a sentence with its numbers and its rule, a picture, and each delegation's vote.

import type { VoteId } from '../../../shared/ids.ts'
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { BoardButton } from '../board/board-button.tsx'
import { useCandidateName } from './choice-mark.tsx'
import { ElectionResult } from './election-result.tsx'
import { Hemicycle } from './hemicycle.tsx'
import { OutcomeCounts, OutcomeReason } from './outcome.tsx'
import { hasCount, isElection, outcomeSentence } from './outcome-words.ts'
import { useQuestionWords } from './use-subject-words.ts'
import { VotesTable } from './votes-table.tsx'

export function ClosedVote({ decided }: { readonly decided: DecidedVote }) {
  const words = useWords()
  const { annul, vote, rules } = words
  const nameOf = useCandidateName()
  const questionOf = useQuestionWords()
  const { outcome, method, annulled } = decided
  return (
    <article className="closed-vote">
      <p className="question" dir="auto">
        {questionOf(decided)}
      </p>
      <p className={`outcome ${outcome.outcome}`}>{vote.outcomes[outcome.outcome]}</p>
      {annulled && (
        <p className="note annulled">
          {annul.annulledOn({ at: annulled.at, text: annulled.reason ?? annul.erased })}
        </p>
      )}
      <p className="sentence">{outcomeSentence(decided, words, nameOf)}</p>
      {isElection(decided) ? (
        <ElectionResult outcome={outcome} />
      ) : (
        <>
          {hasCount(decided) && (
            <>
              <Hemicycle decided={decided} />
              <OutcomeCounts tally={outcome.tally} />
            </>
          )}
          <OutcomeReason outcome={outcome} />
        </>
      )}
      <VotesTable choices={decided.choices} />
      {decided.secret && <BoardButton vote={decided.vote as VoteId} />}
      <p className="fine">
        <span>{rules.methods[method]}</span>
        <span>{vote.closedAt({ at: decided.closedAt })}</span>
      </p>
    </article>
  )
}
