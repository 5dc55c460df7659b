// What several acts on proposals ask before anything else. Each answers with the refusal, or with what it found.
import type { AmendmentId, DelegationId, ProposalId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Gate } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { amendmentOf, hasVotingBegun, isOpen, isWaiting, proposalOf } from './proposal-of.ts'
import type { Amendment, Proposal } from './proposals-state.ts'

/** A proposal that is neither decided nor withdrawn (PR28). */
export function asOpen(sitting: Sitting, id: ProposalId, rule: string): Gate<Proposal> {
  const proposal = proposalOf(sitting, id)
  if (!proposal) return refuse('proposal-unknown', rule, 'proposal')
  return isOpen(proposal) ? ok(proposal) : refuse('proposal-settled', settledRule(sitting), 'proposal')
}

/** An open proposal on which voting has not begun (PR20). `rule`: cited when it has. */
export function asUnvoted(sitting: Sitting, id: ProposalId, rule: string): Gate<Proposal> {
  const open = asOpen(sitting, id, rule)
  return open.ok && hasVotingBegun(sitting, open.value) ? refuse('voting-begun', rule, 'proposal') : open
}

/** An amendment that waits, with its proposal, on which voting has not begun. */
export function asWaiting(
  sitting: Sitting,
  id: AmendmentId,
  rule: string,
): Gate<{ readonly amendment: Amendment; readonly proposal: Proposal }> {
  const amendment = amendmentOf(sitting, id)
  if (!amendment) return refuse('amendment-unknown', rule, 'amendment')
  if (!isWaiting(amendment)) return refuse('amendment-settled', rule, 'amendment')
  const proposal = asUnvoted(sitting, amendment.proposal, rule)
  return proposal.ok ? ok({ amendment, proposal: proposal.value }) : proposal
}

/** The rule by which what is settled stays so: that of reconsideration, where the rulebook knows it. */
export const settledRule = (sitting: Sitting): string =>
  rulebookOf(sitting).procedure.motions.find(({ motion }) => motion === 'reconsider')?.rule ?? 'PR28'

const MOST_PROPOSALS = 5
const MOST_AMENDMENTS = 30

// PR4
export const roomForProposal = ({ proposals }: Sitting, delegation: DelegationId): Gate<null> =>
  proposals.proposals.filter((each) => each.delegation === delegation && isOpen(each)).length < MOST_PROPOSALS
    ? ok(null)
    : refuse('too-many-open', 'PR4')

// PR4
export const roomForAmendment = ({ proposals }: Sitting, delegation: DelegationId): Gate<null> =>
  proposals.amendments.filter((each) => each.delegation === delegation && isWaiting(each)).length <
  MOST_AMENDMENTS
    ? ok(null)
    : refuse('too-many-open', 'PR4')
