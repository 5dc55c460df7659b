// A decided question: the outcome in a sentence with its numbers and its rule, a picture, and each delegation's vote.
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Hemicycle } from './hemicycle.tsx'
import { OutcomeCounts, OutcomeReason } from './outcome.tsx'
import { VotesTable } from './votes-table.tsx'

export function ClosedVote({ decided }: { readonly decided: DecidedVote }) {
  const { vote } = useWords()
  const { outcome } = decided
  return (
    <article className="closed-vote">
      <p className="question" dir="auto">
        {decided.question ?? vote.questionErased}
      </p>
      <p className={`outcome ${outcome.outcome}`}>{vote.outcomes[outcome.outcome]}</p>
      <p className="sentence">{vote.sentence[outcome.reason](outcome.tally)}</p>
      <Hemicycle decided={decided} />
      <OutcomeCounts tally={outcome.tally} />
      <OutcomeReason outcome={outcome} />
      <VotesTable choices={decided.choices} />
      <p className="fine">
        <span>{vote.closedAt({ at: decided.closedAt })}</span>
      </p>
    </article>
  )
}
