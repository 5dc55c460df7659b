// Yes, no and abstention by shape as well as colour, always beside their word.

import type { DelegationId } from '../../../shared/ids.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { BallotChoice } from '../../../shared/procedure/votes/votes-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useDelegationName, useView } from '../sitting-context.ts'

export const CHOICE_MARKS: Readonly<Record<Choice, string>> = { yes: '✔', no: '✖', abstain: '―' }

export function ChoiceMark({ choice }: { readonly choice: Choice }) {
  const { vote } = useWords()
  return (
    <span className={`choice-mark ${choice}`}>
      <span className="mark" aria-hidden="true">
        {CHOICE_MARKS[choice]}
      </span>
      {vote.choices[choice]}
    </span>
  )
}

/** A candidate is a delegation of the sitting, or somebody by name. */
export function useCandidateName(): (candidate: string) => string {
  const delegations = useView((view) => view.delegations)
  const nameOf = useDelegationName()
  return (candidate) =>
    delegations.has(candidate as DelegationId) ? nameOf(candidate as DelegationId) : candidate
}

/** What a ballot says: a choice, or in an election the names on it. */
export function BallotMark({ choice }: { readonly choice: BallotChoice }) {
  const nameOf = useCandidateName()
  const { format } = useLanguage()
  if (typeof choice === 'string') return <ChoiceMark choice={choice} />
  return choice.length === 0 ? (
    <ChoiceMark choice="abstain" />
  ) : (
    <span>{format.list(choice.map(nameOf))}</span>
  )
}
