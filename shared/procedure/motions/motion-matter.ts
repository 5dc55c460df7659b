// MO8: what a motion is about, and whether that is there. The table stands in SPEC.md.
import type { RefusalCode } from '../../refusal.ts'
import type { AgendaItem } from '../agenda/agenda-state.ts'
import { higherDecision } from '../proposals/next-to-put.ts'
import { isDebateClosedOn, openItemOf } from '../proposals/open-item.ts'
import { areParts } from '../proposals/parts.ts'
import { amendmentOf, hasVotingBegun, isOpen, isWaiting, proposalOf } from '../proposals/proposal-of.ts'
import { hasSupport, isAmendmentSupported } from '../proposals/proposal-support.ts'
import type { MotionKind } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import type { MotionTerms } from './motions-state.ts'

/** Why a motion is not in order by what it is about. */
export interface Fault {
  readonly code: RefusalCode
  readonly field?: string
}

type Check = (sitting: Sitting, terms: MotionTerms) => Fault | null

const NOT_NOW: Fault = { code: 'not-in-order' }
const unless = (isSo: boolean, fault: Fault = NOT_NOW): Fault | null => (isSo ? null : fault)
const about = (name: keyof MotionTerms, code: RefusalCode): Fault => ({ code, field: `terms.${name}` })

const always: Check = () => null

/** The item that the motion names is the one under discussion. */
const onItem: Check = (sitting, { item }) => {
  const open = openItemOf(sitting)
  return unless(open !== null && open === item, { code: 'item-not-open' })
}

const onDebate: Check = (sitting, terms) => onItem(sitting, terms) ?? unless(!sitting.agenda.isDebateClosed)

const onProposalOrItem: Check = (sitting, terms) =>
  terms.proposal === undefined ? onItem(sitting, terms) : onProposal(sitting, terms)

const itemIn =
  (phase: AgendaItem['phase']): Check =>
  (sitting, { item: id }) => {
    const item = sitting.agenda.items.find((each) => each.id === id)
    if (!item) return about('item', 'item-unknown')
    if (openItemOf(sitting) !== null) return { code: 'item-open' }
    return unless(item.phase === phase, about('item', 'not-in-order'))
  }

const onCaucus: Check = ({ speakers }) => unless(speakers.caucus !== null, { code: 'no-caucus' })

const onNoCaucus: Check = (sitting) =>
  unless(sitting.speakers.caucus === null && !isDebateClosedOn(sitting, openItemOf(sitting)))

/** Submitted, and decided neither way; voting on it has not begun. */
const onUnvoted: Check = (sitting, { proposal: id }) => {
  const proposal = proposalOf(sitting, id)
  if (!proposal) return about('proposal', 'proposal-unknown')
  if (!isOpen(proposal)) return about('proposal', 'proposal-settled')
  return unless(!hasVotingBegun(sitting, proposal), about('proposal', 'voting-begun'))
}

const onProposal: Check = (sitting, terms) =>
  onUnvoted(sitting, terms) ??
  unless(proposalOf(sitting, terms.proposal)?.phase === 'introduced', about('proposal', 'not-in-order'))

const onSubmitted: Check = (sitting, terms) => {
  const fault = onUnvoted(sitting, terms)
  const proposal = proposalOf(sitting, terms.proposal)
  if (fault || !proposal) return fault
  return unless(proposal.phase === 'submitted' && !isDebateClosedOn(sitting, proposal.item))
}

const onAmendment: Check = (sitting, { amendment: id }) => {
  const amendment = amendmentOf(sitting, id)
  if (!amendment) return about('amendment', 'amendment-unknown')
  if (!isWaiting(amendment)) return about('amendment', 'amendment-settled')
  const { proposal, phase } = amendment
  const fault = onProposal(sitting, { proposal })
  if (fault) return { ...fault, field: 'terms.amendment' }
  const item = proposalOf(sitting, proposal)?.item ?? null
  return unless(phase === 'submitted' && !isDebateClosedOn(sitting, item))
}

const onReclassified: Check = (sitting, terms) =>
  onUnvoted(sitting, terms) ?? unless(higherDecision(sitting, terms.proposal) !== null)

/** PR31: it could become one of procedure, and the body has not said yet whether it is. */
const onNature: Check = (sitting, terms) => {
  const fault = onUnvoted(sitting, terms)
  if (fault) return fault
  const { procedural } = rulebookOf(sitting).procedure.proposals ?? {}
  const isSaid = sitting.motions.settled.some(
    ({ motion, terms: { proposal } }) => motion === 'preliminary-question' && proposal === terms.proposal,
  )
  const isOne = procedural === proposalOf(sitting, terms.proposal)?.decision
  return unless(procedural !== undefined && !isSaid && !isOne)
}

const onDecided: Check = (sitting, { proposal: id }) => {
  const proposal = proposalOf(sitting, id)
  if (!proposal) return about('proposal', 'proposal-unknown')
  return unless(!isOpen(proposal) && proposal.phase !== 'withdrawn', about('proposal', 'not-in-order'))
}

const onDivision: Check = (sitting, terms) => {
  const fault = onProposal(sitting, terms)
  const proposal = proposalOf(sitting, terms.proposal)
  if (fault || !proposal) return fault
  return unless(areParts(proposal, terms.parts ?? []), about('parts', 'paragraph-unknown'))
}

const methodOf =
  (method: 'roll-call' | 'recorded'): Check =>
  (sitting) => {
    if (rulebookOf(sitting).procedure.voting.methods[method] === undefined) return { code: 'method-unknown' }
    return unless(sitting.required === null || (method === 'roll-call' && sitting.required === 'recorded'))
  }

const CHECKS: Readonly<Record<MotionKind, Check>> = {
  'suspend-meeting': always,
  'adjourn-meeting': always,
  'adjourn-debate': onProposalOrItem,
  'close-debate': onDebate,
  'close-list': ({ speakers }) => unless(speakers.isOpen, { code: 'list-closed' }),
  'limit-speeches': always,
  'extend-caucus': onCaucus,
  'unmoderated-caucus': onNoCaucus,
  'moderated-caucus': onNoCaucus,
  'introduce-proposal': onSubmitted,
  'introduce-amendment': onAmendment,
  'resume-debate': itemIn('adjourned'),
  'take-up-item': itemIn('waiting'),
  refer: onProposalOrItem,
  postpone: onItem,
  'no-competence': onProposal,
  'important-question': onReclassified,
  'preliminary-question': onNature,
  reconsider: onDecided,
  divide: onDivision,
  'roll-call': methodOf('roll-call'),
  'recorded-vote': methodOf('recorded'),
}

/** What is wrong with what a motion of this kind is about; null: it is there. */
export const faultOf = (sitting: Sitting, kind: MotionKind, terms: MotionTerms): Fault | null =>
  CHECKS[kind](sitting, terms)

/** What is to be introduced has enough support when that is moved; who arrives later changes nothing. */
export function supportFaultOf(sitting: Sitting, kind: MotionKind, terms: MotionTerms): Fault | null {
  const proposal = proposalOf(sitting, terms.proposal)
  const amendment = amendmentOf(sitting, terms.amendment)
  if (kind === 'introduce-proposal' && proposal)
    return unless(hasSupport(sitting, proposal), about('proposal', 'support-needed'))
  if (kind === 'introduce-amendment' && amendment)
    return unless(isAmendmentSupported(sitting, amendment), about('amendment', 'support-needed'))
  return null
}
