// How proposals change: each step takes them as they are and gives them as they are then. A proposal's text follows its amendments.
import type { AmendmentId, ProposalId } from '../../ids.ts'
import { textOf } from './proposal-of.ts'
import type { Amendment, Proposal, Proposals } from './proposals-state.ts'

export const withProposal = (
  before: Proposals,
  id: ProposalId,
  change: (proposal: Proposal) => Partial<Proposal>,
): Proposals => ({
  ...before,
  proposals: before.proposals.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
})

export const withAmendment = (
  before: Proposals,
  id: AmendmentId,
  change: (amendment: Amendment) => Partial<Amendment>,
): Proposals => ({
  ...before,
  amendments: before.amendments.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
})

const withText = (before: Proposals, id: ProposalId): Proposals =>
  withProposal(before, id, (proposal) => ({ text: textOf(before, proposal) }))

// PR22, PR23
export function withSettled(before: Proposals, id: AmendmentId, phase: Amendment['phase']): Proposals {
  const settled = withAmendment(before, id, () => ({ phase }))
  const proposal = settled.amendments.find((each) => each.id === id)?.proposal
  if (proposal === undefined) return before
  const amended = withProposal(settled, proposal, ({ isAmended }) => ({
    isAmended: isAmended || phase === 'adopted',
  }))
  return withText(amended, proposal)
}

// VO28: as before the vote that settled it
export function withRestored(before: Proposals, id: AmendmentId): Proposals {
  const restored = withAmendment(before, id, ({ before: was, phase }) => ({
    phase: was?.phase ?? phase,
    before: undefined,
  }))
  const proposal = restored.amendments.find((each) => each.id === id)?.proposal
  if (proposal === undefined) return before
  const isAmended = restored.amendments.some((each) => each.proposal === proposal && each.phase === 'adopted')
  return withText(
    withProposal(restored, proposal, () => ({ isAmended })),
    proposal,
  )
}

// PR25
export function withPart(before: Proposals, id: ProposalId, index: number, isAdopted: boolean): Proposals {
  const result = isAdopted ? 'adopted' : 'rejected'
  const decided = withProposal(before, id, ({ parts }) => ({
    parts: parts.map((part, at) => (at === index ? { ...part, result } : part)),
  }))
  return withText(decided, id)
}

// PR28: as amended and undivided
export const withReopened = (before: Proposals, id: ProposalId): Proposals =>
  withText(
    withProposal(before, id, () => ({ phase: 'introduced', parts: [], votes: [], dividedIn: null })),
    id,
  )
