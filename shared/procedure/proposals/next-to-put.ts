// PR19, PR21, PR26: what the next vote on a proposal is about, by which decision, and whether it is the second one.
import type { ProposalId } from '../../ids.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import type { Subject } from '../votes/votes-state.ts'
import { amendmentsTo, paragraphsLeft, proposalOf } from './proposal-of.ts'
import type { Proposal, Proposals } from './proposals-state.ts'
import { votingOrder } from './voting-order.ts'

export type ProposalSubject = Extract<Subject, { of: 'proposal' | 'amendment' | 'part' }>

export interface NextVote {
  readonly subject: ProposalSubject
  /** key of the rulebook's decisions */
  readonly decision: string
  /** the second vote after one that was equally divided */
  readonly isAgain: boolean
}

/** Each amendment in its order, then each part, then the whole; null: the proposal is not before the body. */
export function nextToPut(sitting: Sitting, proposal: Proposal): NextVote | null {
  if (proposal.phase !== 'introduced') return null
  const subject = nextSubject(sitting, proposal)
  return { subject, decision: decisionOn(sitting, proposal, subject.of), isAgain: isSecond(sitting, subject) }
}

function nextSubject(sitting: Sitting, proposal: Proposal): ProposalSubject {
  const { id } = proposal
  const [amendment] = votingOrder(sitting, proposal)
  if (amendment) return { of: 'amendment', proposal: id, amendment: amendment.id }
  const part = proposal.parts.findIndex(
    ({ result, paragraphs }) =>
      result === 'waiting' && paragraphs.some((number) => !isDeleted(sitting.proposals, proposal, number)),
  )
  return part < 0 ? { of: 'proposal', proposal: id } : { of: 'part', proposal: id, part }
}

// PR24
const isDeleted = (proposals: Proposals, { id }: Proposal, number: number): boolean =>
  amendmentsTo(proposals, id).some(
    ({ phase, change }) =>
      (phase === 'adopted' || phase === 'accepted') && change.is === 'delete' && change.paragraph === number,
  )

/** PR21: a key of the rulebook's decisions. */
export function decisionOn(sitting: Sitting, { decision }: Proposal, of: ProposalSubject['of']): string {
  const { amendments } = rulebookOf(sitting).procedure
  return of === 'proposal' ? decision : (amendments?.decisions[decision] ?? decision)
}

/** Consent that was withheld and votes without voters are no first vote. */
const NO_VOTE: ReadonlySet<string> = new Set(['no-votes', 'no-quorum', 'objection', 'silence-broken'])

function isSecond({ decided }: Sitting, subject: ProposalSubject): boolean {
  const last = decided.findLast(
    (each) => !each.annulled && isSame(each.subject, subject) && !NO_VOTE.has(each.outcome.reason),
  )?.outcome
  return last?.outcome === 'no-result' && last.reason === 'tie'
}

function isSame(one: Subject, other: ProposalSubject): boolean {
  if (one.of === 'amendment') return other.of === 'amendment' && one.amendment === other.amendment
  if (one.of === 'part')
    return other.of === 'part' && one.proposal === other.proposal && one.part === other.part
  return one.of === 'proposal' && other.of === 'proposal' && one.proposal === other.proposal
}

/** PR25: the whole comes next, and there is nothing operative to vote on. */
export const isNothingLeft = (sitting: Sitting, proposal: Proposal): boolean =>
  paragraphsLeft(sitting.proposals, proposal) === 0 && nextSubject(sitting, proposal).of === 'proposal'

/** The decision by which an important question is decided: the next one of the rulebook's list; null: there is none. */
export function higherDecision(sitting: Sitting, id: ProposalId | undefined): string | null {
  const decision = proposalOf(sitting, id)?.decision
  const { decisions = [] } = rulebookOf(sitting).procedure.proposals ?? {}
  if (decision === undefined || !decisions.includes(decision)) return null
  return decisions[decisions.indexOf(decision) + 1] ?? null
}
