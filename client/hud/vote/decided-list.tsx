// Everything that this sitting has decided, the latest first.
import { useEffect, useState } from 'react'
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { ClosedVote } from './closed-vote.tsx'
import { hasCount, isElection } from './outcome-words.ts'
import { useQuestionWords } from './use-subject-words.ts'

export function DecidedList() {
  const { common, vote } = useWords()
  const { ask, refused } = useAsk()
  const [votes, setVotes] = useState<readonly DecidedVote[] | null>(null)
  const known = useView(({ vote, chapters }) => `${vote?.decided ? vote.id : ''} ${chapters.votes.annulled}`)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when a vote closes, or is annulled
  useEffect(() => {
    void ask('votes.decided', {}).then((answer) => answer.ok && setVotes(answer.value.votes))
  }, [known])
  if (votes === null)
    return refused === null ? <p role="status">{common.loading}</p> : <RefusalLine refusal={refused} />
  if (votes.length === 0) return <p className="empty">{vote.decidedNone}</p>
  return (
    <>
      <p className="fine">
        <span>{vote.decidedCount({ count: votes.length })}</span>
      </p>
      <ol className="decided" reversed>
        {votes.toReversed().map((decided) => (
          <li key={decided.vote}>
            <DecidedEntry decided={decided} />
          </li>
        ))}
      </ol>
    </>
  )
}

function DecidedEntry({ decided }: { readonly decided: DecidedVote }) {
  const { annul, vote, rules } = useWords()
  const questionOf = useQuestionWords()
  const { outcome, tally } = decided.outcome
  const isCounted = hasCount(decided) && !isElection(decided)
  return (
    <details>
      <summary>
        <span className={`outcome-tag ${outcome}`}>{vote.outcomes[outcome]}</span>{' '}
        {decided.annulled && <strong className="outcome-tag annulled">{annul.annulled}</strong>}{' '}
        <bdi className="decided-question">{questionOf(decided)}</bdi>{' '}
        <span className="fine">{isCounted ? vote.counts(tally) : rules.methods[decided.method]}</span>
      </summary>
      <ClosedVote decided={decided} />
    </details>
  )
}
