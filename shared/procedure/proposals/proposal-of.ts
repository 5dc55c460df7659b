// Finding proposals and amendments, and what they come to.
import type { AmendmentId, ProposalId } from '../../ids.ts'
import type { Sitting } from '../sitting.ts'
import { applyChanges } from './apply-changes.ts'
import type { Amendment, Change, Proposal, Proposals, ProposalText } from './proposals-state.ts'

export const proposalOf = ({ proposals }: Sitting, id: ProposalId | undefined): Proposal | undefined =>
  proposals.proposals.find((proposal) => proposal.id === id)

export const amendmentOf = ({ proposals }: Sitting, id: AmendmentId | undefined): Amendment | undefined =>
  proposals.amendments.find((amendment) => amendment.id === id)

/** Amendments to a proposal, as they were submitted. */
export const amendmentsTo = ({ amendments }: Proposals, id: ProposalId): readonly Amendment[] =>
  amendments.filter(({ proposal }) => proposal === id)

/** Neither decided nor withdrawn. */
export const isOpen = ({ phase }: Pick<Proposal, 'phase'>): boolean =>
  phase === 'submitted' || phase === 'introduced'

export const isWaiting = ({ phase }: Pick<Amendment, 'phase'>): boolean =>
  phase === 'submitted' || phase === 'introduced'

/** PR20: from the first vote on anything of it until it is reconsidered, and while a silence runs. */
export const hasVotingBegun = (sitting: Sitting, { id, votes }: Proposal): boolean =>
  votes.length > 0 || isInSilence(sitting, id)

/** It is adopted soon unless somebody objects (VO21). */
export const isInSilence = ({ silences }: Sitting, id: ProposalId): boolean =>
  silences.some(({ subject }) => subject.of === 'proposal' && subject.proposal === id)

const isInText = ({ phase }: Amendment): boolean => phase === 'adopted' || phase === 'accepted'

interface Made {
  readonly changes: readonly Change[]
  /** paragraphs of parts that were rejected */
  readonly struck: readonly number[]
}

/** What the body and who submitted it have made of a text. */
const madeOf = (proposals: Proposals, { id, parts }: Proposal): Made => ({
  changes: amendmentsTo(proposals, id)
    .filter(isInText)
    .map(({ change }) => change),
  struck: parts.flatMap(({ result, paragraphs }) => (result === 'rejected' ? paragraphs : [])),
})

/** The text as it stands: as submitted, with what was adopted or accepted, without rejected parts; null: some of it was erased. */
export function textOf(proposals: Proposals, proposal: Proposal): ProposalText | null {
  const { changes, struck } = madeOf(proposals, proposal)
  const isErased = changes.some(({ is, text }) => is !== 'delete' && text === null)
  return proposal.submitted === null || isErased ? null : applyChanges(proposal.submitted, changes, struck)
}

/** PR30: how many operative paragraphs the text as it stands has, known though words of it are erased. */
export function paragraphsLeft(proposals: Proposals, proposal: Proposal): number {
  const { changes, struck } = madeOf(proposals, proposal)
  const blank = Array.from({ length: proposal.submittedParagraphs }, () => '')
  const wordless = changes.map((change) => ({ ...change, text: change.is === 'delete' ? null : '' }))
  return applyChanges({ title: '', preamble: [], operative: blank }, wordless, struck).operative.length
}
