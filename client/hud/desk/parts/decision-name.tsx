// By what a question is decided, as the rulebook calls it and numbers it.
import { useWords } from '../../../i18n/use-words.ts'
import { useRulebook } from '../../law/use-rulebook.ts'

export function DecisionName({ decision }: { readonly decision: string }) {
  const { chair, rules } = useWords()
  const nameOf = useDecisionNames()
  const rule = useRulebook().decisions[decision]?.rule
  return (
    <>
      <span>{chair.motions.decision({ name: nameOf(decision) })}</span>
      {rule !== undefined && <span>{rules.rule({ rule })}</span>}
    </>
  )
}

/** Names of the decisions of a rulebook; a host's own ones go by their keys. */
export function useDecisionNames(): (decision: string) => string {
  const { rules } = useWords()
  const names: Readonly<Record<string, string>> = rules.decisions
  return (decision) => names[decision] ?? decision
}
