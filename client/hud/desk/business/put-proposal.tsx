// What comes next in the voting on a proposal, and putting it.
import type { ProposalId } from '../../../../shared/ids.ts'
import { nextToPut } from '../../../../shared/procedure/proposals/next-to-put.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { DecisionName } from '../parts/decision-name.tsx'
import { MethodChoice, useMethod } from '../parts/method-choice.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'

export function PutProposal({ id }: { readonly id: ProposalId }) {
  const { chair } = useWords()
  const sitting = useSittingState()
  const proposal = proposalOf(sitting, id)
  const next = proposal ? nextToPut(sitting, proposal) : null
  const [method, setMethod] = useMethod()
  if (proposal === undefined || next === null) return null
  return (
    <div className="desk-form">
      <p className="fine">
        <DecisionName decision={next.decision} />
      </p>
      <MethodChoice chosen={method} onChoose={setMethod} />
      <ActButton act="proposal.put" ask={{ proposal: proposal.id, method }} className="primary" showsWhy>
        {proposal.isVoting ? chair.proposals.goOn : chair.proposals.begin}
      </ActButton>
    </div>
  )
}
