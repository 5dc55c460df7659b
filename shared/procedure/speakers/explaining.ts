// Explanations of vote: when they are in order, and whose are not.
import type { DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Gate } from '../gates.ts'
import type { Proposal } from '../proposals/proposals-state.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'

/** Before the vote or after it. */
const VOTED_ON: ReadonlySet<Proposal['phase']> = new Set(['introduced', 'adopted', 'rejected'])

// SP10
const explicable = ({ agenda, proposals }: Sitting): readonly Proposal[] =>
  proposals.proposals.filter(({ item, phase }) => item === agenda.current && VOTED_ON.has(phase))

// SP11
function isAuthor({ proposals }: Sitting, proposal: Proposal, delegation: DelegationId): boolean {
  const isOf = (text: Pick<Proposal, 'delegation' | 'sponsors'>) =>
    text.delegation === delegation || text.sponsors.includes(delegation)
  const hasAmended = proposals.amendments.some(
    (amendment) => amendment.proposal === proposal.id && amendment.phase !== 'withdrawn' && isOf(amendment),
  )
  return isOf(proposal) || hasAmended
}

export function asExplaining(sitting: Sitting, delegation: DelegationId): Gate<null> {
  const { explanations } = rulebookOf(sitting).procedure.voting
  if (explanations === null) return refuse('not-in-order', 'SP10')
  const explained = explicable(sitting)
  if (explained.length === 0) return refuse('not-in-order', explanations.rule)
  const isAllOwn = explained.every((proposal) => isAuthor(sitting, proposal, delegation))
  return explanations.exceptSponsors && isAllOwn ? refuse('own-proposal', explanations.rule) : ok(null)
}
