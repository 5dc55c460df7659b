// How a vote is taken and what it needs: the way, the decision and its rule, and that it is the second one.
import type { OpenVoteView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useRulebook } from '../law/use-rulebook.ts'

export function VoteTerms({ open: { method, decision, isAgain } }: { readonly open: OpenVoteView }) {
  const { rules, ways } = useWords()
  const { decisions, elections } = useRulebook()
  const names: Readonly<Record<string, string>> = rules.decisions
  const rule = decisions[decision]?.rule ?? elections?.onePlace
  return (
    <>
      <p className="vote-terms fine">
        <span>{rules.methods[method]}</span>
        {method !== 'no-objection' && <span>{names[decision] ?? decision}</span>}
        {rule !== undefined && method !== 'no-objection' && <span>{rules.rule({ rule })}</span>}
      </p>
      {isAgain && <p className="note">{ways.second}</p>}
    </>
  )
}
