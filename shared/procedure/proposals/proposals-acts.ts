// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import { orderAmendments, orderProposals } from './order-votes.ts'
import type { ProposalsCommand } from './proposals-command.ts'
import { put } from './put-proposal.ts'
import { AMENDMENT_ACTS } from './submit-amendment.ts'
import { PROPOSAL_ACTS } from './submit-proposal.ts'

export const PROPOSALS_ACTS: ActsOf<ProposalsCommand> = {
  ...PROPOSAL_ACTS,
  ...AMENDMENT_ACTS,
  'amendments.order': orderAmendments,
  'proposals.order': orderProposals,
  'proposal.put': put,
}
