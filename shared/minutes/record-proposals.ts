// Proposals and amendments: who brought them in, and what became of them.
import type { AmendmentId, DelegationId, ProposalId } from '../ids.ts'
import type { ProposalsEvent } from '../procedure/proposals/proposals-event.ts'
import { type Draft, lastAct, type Moment, type RecordersOf, retell, tell } from './draft.ts'
import { isToldByVote, paragraphsOf } from './subject.ts'

export const PROPOSALS_RECORDERS: RecordersOf<ProposalsEvent> = {
  'proposal.submitted': (draft, { proposal, delegation }, moment) =>
    tell(draft, moment, { is: 'proposal-submitted', proposal, delegation }),
  // signatories stand with the text: they are not for it
  'proposal.supported': (draft, { proposal, delegation, as }, moment) => {
    const before = moment.before.proposals.proposals.find(({ id }) => id === proposal)
    const wasSponsor = before?.sponsors.includes(delegation) ?? false
    if (wasSponsor !== (as === 'sponsor')) sponsor(draft, moment, proposal, delegation, !wasSponsor)
  },
  // what is before the body from the moment it is submitted needs no second sentence
  'proposal.introduced': (draft, { proposal }, moment) => {
    const last = lastAct(draft)
    const isTold = last?.is === 'proposal-submitted' || last?.is === 'proposal-reintroduced'
    if (!isTold || last.proposal !== proposal) tell(draft, moment, { is: 'proposal-introduced', proposal })
  },
  'proposal.withdrawn': (draft, { proposal }, moment) =>
    tell(draft, moment, { is: 'proposal-withdrawn', proposal }),
  'proposal.reintroduced': (draft, { proposal, delegation }, moment) =>
    tell(draft, moment, { is: 'proposal-reintroduced', proposal, delegation }),
  'proposal.reclassified': (draft, { proposal }, moment) =>
    tell(draft, moment, { is: 'proposal-reclassified', proposal }),
  'proposal.divided': (draft, { proposal, parts }, moment) =>
    tell(draft, moment, { is: 'proposal-divided', proposal, parts }),
  // the vote that follows tells it
  'proposal.put': null,
  'part.decided': (draft, { proposal, part, isAdopted }, moment) => {
    if (isToldByVote(draft, { of: 'part', proposal, part })) return
    const paragraphs = paragraphsOf(moment.before, proposal, part)
    tell(draft, moment, { is: isAdopted ? 'part-adopted' : 'part-rejected', proposal, part, paragraphs })
  },
  'proposal.decided': (draft, { proposal, result }, moment) => {
    if (result !== 'no-action' && isToldByVote(draft, { of: 'proposal', proposal })) return
    tell(draft, moment, { is: `proposal-${result}`, proposal })
  },
  'proposal.reopened': (draft, { proposal }, moment) =>
    tell(draft, moment, { is: 'proposal-reopened', proposal }),
  'proposals.ordered': (draft, { order }, moment) => tell(draft, moment, { is: 'proposals-ordered', order }),
  'amendment.submitted': (draft, { amendment, delegation }, moment) =>
    tell(draft, moment, { is: 'amendment-submitted', amendment, delegation }),
  'amendment.supported': (draft, { amendment, delegation, isSponsor }, moment) =>
    sponsor(draft, moment, amendment, delegation, isSponsor),
  'amendment.introduced': (draft, { amendment }, moment) => {
    const last = lastAct(draft)
    const isTold = last?.is === 'amendment-submitted' && last.amendment === amendment
    if (!isTold) tell(draft, moment, { is: 'amendment-introduced', amendment })
  },
  // said with the annulment
  'amendment.restored': null,
  'amendment.settled': (draft, { amendment, phase }, moment) => {
    const proposal = moment.before.proposals.amendments.find(({ id }) => id === amendment)?.proposal
    const isVoted = phase === 'adopted' || phase === 'rejected'
    if (isVoted && proposal && isToldByVote(draft, { of: 'amendment', proposal, amendment })) return
    tell(draft, moment, { is: `amendment-${phase}`, amendment })
  },
  // the votes show the order
  'amendments.ordered': null,
}

/** Several that join one after the other are told in one sentence. */
function sponsor(
  draft: Draft,
  moment: Moment,
  of: ProposalId | AmendmentId,
  delegation: DelegationId,
  hasJoined: boolean,
): void {
  const is = hasJoined ? 'sponsors-joined' : 'sponsors-left'
  const last = lastAct(draft)
  if (last?.is === is && last.of === of)
    retell(draft, { ...last, delegations: [...last.delegations, delegation] })
  else tell(draft, moment, { is, of, delegations: [delegation] })
}
