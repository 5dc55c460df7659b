// The text of a proposal: asked for when it is opened, and again when anything of it changes.
import { useEffect, useState } from 'react'
import type { ProposalView } from '../../../shared/procedure/view.ts'
import type { Answer } from '../../../shared/protocol/messages.ts'
import { useSitting, useView } from '../sitting-context.ts'

/** null: on its way. */
export function useProposalText(proposal: ProposalView): Answer<'proposal.read'> | null {
  const sitting = useSitting()
  const { id } = proposal
  const amendments = useView(({ chapters }) => chapters.proposals.amendments)
  const standing = JSON.stringify([proposal, amendments.filter((each) => each.proposal === id)])
  const [answer, setAnswer] = useState<Answer<'proposal.read'> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when it stands differently
  useEffect(() => {
    let isWanted = true
    void sitting.ask('proposal.read', { proposal: id }).then((read) => isWanted && setAnswer(read))
    return () => {
      isWanted = false
    }
  }, [sitting, id, standing])
  return answer
}
