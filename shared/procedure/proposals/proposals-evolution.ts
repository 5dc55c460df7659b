// What a sitting is after something happened to its proposals.
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import type { EventOf } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { AMENDMENTS_EVOLUTION } from './amendments-evolution.ts'
import { withPart, withProposal, withReopened } from './proposals-changed.ts'
import type { ProposalsEvent } from './proposals-event.ts'
import type { Proposal } from './proposals-state.ts'

const changed = (
  { proposals }: Sitting,
  id: Proposal['id'],
  change: (proposal: Proposal) => Partial<Proposal>,
): Partial<Sitting> => ({ proposals: withProposal(proposals, id, change) })

const submitted: Evolution<'proposal.submitted'> = (
  { proposals },
  { proposal: id, item, delegation, decision, paragraphs, text },
) => {
  const proposal: Proposal = {
    ...{ id, item, delegation, decision, text, submitted: text, submittedParagraphs: paragraphs },
    phase: 'submitted',
    ...{ sponsors: [delegation], signatories: [], isAmended: false, isVoting: false, parts: [] },
    ...{ amendmentOrder: [], excludes: {}, votes: [], dividedIn: null },
  }
  return {
    proposals: {
      ...proposals,
      proposals: [...proposals.proposals, proposal],
      count: proposals.count + 1,
    },
  }
}

// PR5
function supported(proposal: Proposal, { delegation, as }: EventOf<'proposal.supported'>): Partial<Proposal> {
  const sponsors = proposal.sponsors.filter((each) => each !== delegation)
  const signatories = proposal.signatories.filter((each) => each !== delegation)
  if (as === 'sponsor') return { sponsors: [...sponsors, delegation], signatories }
  return as === 'signatory'
    ? { sponsors, signatories: [...signatories, delegation] }
    : { sponsors, signatories }
}

// PR26: without a result it stays before the body
const decided: Evolution<'proposal.decided'> = (sitting, { proposal, result }) => {
  if (result !== 'no-result') return changed(sitting, proposal, () => ({ phase: result, isVoting: false }))
  const isDivided = sitting.decided.at(-1)?.outcome.reason === 'tie'
  const dividedIn = isDivided ? sitting.agenda.meeting.number : null
  return changed(sitting, proposal, () => ({ isVoting: false, dividedIn }))
}

export const PROPOSALS_EVOLUTION: EvolutionsOf<ProposalsEvent> = {
  'proposal.submitted': submitted,
  'proposal.supported': (sitting, event) =>
    changed(sitting, event.proposal, (proposal) => supported(proposal, event)),
  'proposal.introduced': (sitting, { proposal }) =>
    changed(sitting, proposal, () => ({ phase: 'introduced' })),
  'proposal.withdrawn': (sitting, { proposal }) => changed(sitting, proposal, () => ({ phase: 'withdrawn' })),
  // PR9
  'proposal.reintroduced': (sitting, { proposal, delegation }) =>
    changed(sitting, proposal, ({ delegation: former, sponsors, signatories }) => ({
      ...{ phase: 'submitted', delegation },
      sponsors: [delegation, ...sponsors.filter((each) => each !== former && each !== delegation)],
      signatories: signatories.filter((each) => each !== delegation),
    })),
  'proposal.reclassified': (sitting, { proposal, decision }) =>
    changed(sitting, proposal, () => ({ decision })),
  // PR24
  'proposal.divided': (sitting, { proposal, parts: added }) =>
    changed(sitting, proposal, ({ parts }) => ({
      parts: [...parts, ...added.map((paragraphs) => ({ paragraphs, result: 'waiting' }) as const)],
    })),
  'proposal.put': (sitting, { proposal, vote }) =>
    changed(sitting, proposal, ({ votes }) => ({ isVoting: true, votes: [...votes, vote] })),
  'part.decided': ({ proposals }, { proposal, part, isAdopted }) => ({
    proposals: withPart(proposals, proposal, part, isAdopted),
  }),
  'proposal.decided': decided,
  'proposal.reopened': ({ proposals }, { proposal }) => ({ proposals: withReopened(proposals, proposal) }),
  'proposals.ordered': ({ proposals }, { order }, { seq }) => ({
    proposals: { ...proposals, order, orderSeq: seq },
  }),
  ...AMENDMENTS_EVOLUTION,
}
