// What follows from a vote on a proposal, a part of it or an amendment.
import type { AmendmentId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Outcome } from '../majority/majority.ts'
import type { Sitting } from '../sitting.ts'
import { fallenWith } from './contradiction.ts'
import { isNothingLeft, type ProposalSubject } from './next-to-put.ts'
import { amendmentOf, isOpen, proposalOf } from './proposal-of.ts'
import { withPart, withSettled } from './proposals-changed.ts'
import type { Proposal, Proposals } from './proposals-state.ts'
import { settledAs } from './settled.ts'

type Decided = Pick<Outcome, 'outcome'>

/** The events that follow the close; none where it was withdrawn or settled in the meantime, or has no result but is put again. */
export function proposalDecided(
  sitting: Sitting,
  subject: ProposalSubject,
  { outcome }: Decided,
): readonly Event[] {
  const proposal = proposalOf(sitting, subject.proposal)
  if (!proposal || !isOpen(proposal)) return []
  if (subject.of === 'proposal') return wholeDecided(sitting, proposal, outcome)
  // PR26
  if (outcome === 'no-result') return []
  const isAdopted = outcome === 'adopted'
  return subject.of === 'amendment'
    ? amendmentDecided(sitting, proposal, subject.amendment, isAdopted)
    : partDecided(sitting, proposal, subject.part, isAdopted)
}

function wholeDecided(sitting: Sitting, { id }: Proposal, outcome: Outcome['outcome']): readonly Event[] {
  if (outcome === 'adopted' || outcome === 'rejected') return settledAs(sitting, id, outcome)
  return [{ type: 'proposal.decided', proposal: id, result: 'no-result' }]
}

function amendmentDecided(
  sitting: Sitting,
  proposal: Proposal,
  id: AmendmentId,
  isAdopted: boolean,
): readonly Event[] {
  const amendment = amendmentOf(sitting, id)
  if (!amendment) return []
  if (!isAdopted) return [{ type: 'amendment.settled', amendment: id, phase: 'rejected' }]
  // PR22
  const fallen = fallenWith(sitting, proposal, amendment)
  const settled: readonly (readonly [AmendmentId, 'adopted' | 'fallen'])[] = [
    [id, 'adopted'],
    ...fallen.map((other) => [other.id, 'fallen'] as const),
  ]
  const after = settled.reduce<Proposals>(
    (before, [each, phase]) => withSettled(before, each, phase),
    sitting.proposals,
  )
  return [
    ...settled.map(([each, phase]) => ({ type: 'amendment.settled', amendment: each, phase }) as const),
    ...rejectedWhole(sitting, after, proposal),
  ]
}

function partDecided(
  sitting: Sitting,
  proposal: Proposal,
  part: number,
  isAdopted: boolean,
): readonly Event[] {
  const { id } = proposal
  const after = withPart(sitting.proposals, id, part, isAdopted)
  return [{ type: 'part.decided', proposal: id, part, isAdopted }, ...rejectedWhole(sitting, after, proposal)]
}

// PR25
function rejectedWhole(sitting: Sitting, proposals: Proposals, { id }: Proposal): readonly Event[] {
  const after = { ...sitting, proposals }
  const proposal = proposalOf(after, id)
  return proposal && isNothingLeft(after, proposal) ? settledAs(sitting, id, 'rejected') : []
}
