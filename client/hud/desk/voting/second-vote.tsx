// A question that was equally divided, where the rules let it be put once more.
import type { VoteId } from '../../../../shared/ids.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useRulebook } from '../../law/use-rulebook.ts'
import { useView } from '../../sitting-context.ts'
import { MethodChoice, useMethod } from '../parts/method-choice.tsx'

export function SecondVote() {
  const { chair } = useWords()
  const decided = useView(({ vote }) => vote?.decided ?? null)
  const { decisions } = useRulebook()
  const [method, setMethod] = useMethod()
  if (decided === null || decided.subject.of !== 'question' || decided.outcome.reason !== 'tie') return null
  if (decisions[decided.decision]?.tie?.follows !== 'second-vote') return null
  const again = decided.vote as VoteId
  return (
    <div className="desk-form is-first">
      <p className="note">{chair.ballots.tied}</p>
      <MethodChoice chosen={method} onChoose={setMethod} />
      <ActButton
        act="vote.open"
        ask={{ question: '', method, decision: null, again }}
        className="primary"
        showsWhy
      >
        {chair.ballots.again}
      </ActButton>
    </div>
  )
}
