// PR: submitting a proposal, standing behind it, withdrawing it, and introducing again what was withdrawn.
import type { DelegationId, ProposalId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDelegate, asVoter, outsideVote } from '../gates.ts'
import { lapsesAbout } from '../motions/motion-lapses.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { isDebateClosedOn, openItemOf } from './open-item.ts'
import { asOpen, asUnvoted, roomForProposal } from './proposal-gates.ts'
import { hasVotingBegun, proposalOf } from './proposal-of.ts'
import { hasSupport } from './proposal-support.ts'
import { checkText } from './proposal-text.ts'
import type { ProposalCommand } from './proposals-command.ts'
import type { Proposal } from './proposals-state.ts'

const submit: Act<'proposal.submit'> = (sitting, { text, decision, salt }, who) => {
  const rules = rulebookOf(sitting).procedure.proposals
  if (rules === null) return refuse('not-in-order', 'PR1')
  if (decision === rules.procedural) return refuse('not-in-order', 'PR31', 'decision')
  if (!rules.decisions.includes(decision)) return refuse('not-in-order', rules.rule, 'decision')
  const voter = asVoter(sitting, who, decision, 'PR1')
  if (!voter.ok) return voter
  const { delegation } = voter.value
  const item = openItemOf(sitting)
  if (isDebateClosedOn(sitting, item)) return refuse('not-in-order', 'PR3')
  const room = roomForProposal(sitting, delegation)
  if (!room.ok) return room
  const checked = checkText(text)
  if (!checked.ok) return checked
  const proposal = `r${sitting.proposals.count + 1}` as ProposalId
  const paragraphs = text.operative.length
  return ok([
    { type: 'proposal.submitted', proposal, item, delegation, decision, paragraphs, text, salt },
    ...introducedWith(sitting, proposal, { sponsors: [delegation], signatories: [] }),
  ])
}

type Supporters = Pick<Proposal, 'sponsors' | 'signatories'>

// PR7
function introducedWith(sitting: Sitting, proposal: ProposalId, supporters: Supporters): readonly Event[] {
  const isAtOnce = rulebookOf(sitting).procedure.proposals?.introduced === 'on-submission'
  return isAtOnce && hasSupport(sitting, supporters) ? [{ type: 'proposal.introduced', proposal }] : []
}

// PR5
const support: Act<'proposal.support'> = (sitting, { proposal: id, as }, who) => {
  const delegate = asDelegate(sitting, who, 'PR5')
  if (!delegate.ok) return delegate
  const open = asUnvoted(sitting, id, 'PR20')
  if (!open.ok) return open
  const proposal = open.value
  const { delegation } = delegate.value
  if (standingOf(proposal, delegation) === as) return ok([])
  if (delegation === proposal.delegation) return refuse('not-in-order', 'PR5', 'as')
  const voter = as === 'sponsor' ? asVoter(sitting, who, proposal.decision, 'PR5') : delegate
  if (!voter.ok) return voter
  const supported: Event = { type: 'proposal.supported', proposal: id, delegation, as }
  const sponsors = without(proposal.sponsors, delegation)
  const signatories = without(proposal.signatories, delegation)
  const isBefore = proposal.phase === 'introduced' || as === 'nothing'
  const more = { sponsors: [...sponsors, delegation], signatories }
  return ok([supported, ...(isBefore ? [] : introducedWith(sitting, id, more))])
}

const standingOf = ({ sponsors, signatories }: Proposal, delegation: DelegationId) => {
  if (sponsors.includes(delegation)) return 'sponsor'
  return signatories.includes(delegation) ? 'signatory' : 'nothing'
}

const without = (delegations: readonly DelegationId[], one: DelegationId) =>
  delegations.filter((each) => each !== one)

// PR8
const withdraw: Act<'proposal.withdraw'> = (sitting, { proposal: id }, who) => {
  const rule = rulebookOf(sitting).procedure.proposals?.withdrawalRule ?? 'PR8'
  const delegate = asDelegate(sitting, who, 'PR8')
  if (!delegate.ok) return delegate
  const open = asOpen(sitting, id, 'PR8')
  if (!open.ok) return open
  if (open.value.delegation !== delegate.value.delegation) return refuse('not-your-proposal', rule)
  if (open.value.isAmended) return refuse('already-amended', rule)
  if (hasVotingBegun(sitting, open.value)) return refuse('voting-begun', rule)
  const idle = outsideVote(sitting, rule)
  if (!idle.ok) return idle
  return ok([{ type: 'proposal.withdrawn', proposal: id }, ...lapsesAbout(sitting, id)])
}

// PR9
const reintroduce: Act<'proposal.reintroduce'> = (sitting, { proposal: id }, who) => {
  const rule = rulebookOf(sitting).procedure.proposals?.withdrawalRule ?? 'PR9'
  const proposal = proposalOf(sitting, id)
  if (!proposal) return refuse('proposal-unknown', 'PR9', 'proposal')
  const voter = asVoter(sitting, who, proposal.decision, 'PR9')
  if (!voter.ok) return voter
  if (proposal.phase !== 'withdrawn') return refuse('not-in-order', rule)
  if (isDebateClosedOn(sitting, proposal.item)) return refuse('not-in-order', 'PR3')
  const { delegation } = voter.value
  const room = roomForProposal(sitting, delegation)
  if (!room.ok) return room
  const sponsors = [delegation, ...without(without(proposal.sponsors, proposal.delegation), delegation)]
  const signatories = without(proposal.signatories, delegation)
  return ok([
    { type: 'proposal.reintroduced', proposal: id, delegation },
    ...introducedWith(sitting, id, { sponsors, signatories }),
  ])
}

export const PROPOSAL_ACTS: ActsOf<ProposalCommand> = {
  'proposal.submit': submit,
  'proposal.support': support,
  'proposal.withdraw': withdraw,
  'proposal.reintroduce': reintroduce,
}
