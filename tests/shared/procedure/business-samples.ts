// Motions, proposals and amendments as they are asked for and as they happen: short names for the tables of the tests.
import type { AmendmentId, DelegationId, ItemId, MotionId, ProposalId } from '../../../shared/ids.ts'
import type { CommandOf } from '../../../shared/procedure/command.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import type { MotionTerms } from '../../../shared/procedure/motions/motions-state.ts'
import type {
  Amendment,
  Change,
  Proposal,
  ProposalText,
} from '../../../shared/procedure/proposals/proposals-state.ts'
import type { MotionKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import { BALLOT, byOf } from './assembly.ts'
import type { Past } from './given.ts'
import { ARE, I1, saltOf, V1 } from './samples.ts'

export const R2 = 'r2' as ProposalId
export const R3 = 'r3' as ProposalId
export const [A2, A3, A4] = ['a2', 'a3', 'a4'] as readonly string[] as readonly [
  AmendmentId,
  AmendmentId,
  AmendmentId,
]

const SALT = saltOf(6)

export const move = (motion: MotionKind, terms: MotionTerms = {}, text = ''): CommandOf<'motion.move'> => ({
  type: 'motion.move',
  motion,
  terms,
  text,
  salt: SALT,
})

/** The event of a motion, by the person of the delegation. */
export const moved = (
  motion: MotionId,
  kind: MotionKind,
  delegation: DelegationId = ARE,
  terms: MotionTerms = {},
  text: string | null = null,
): Past => byOf(delegation, movedEvent(motion, kind, delegation, terms, text))

export const movedEvent = (
  motion: MotionId,
  kind: MotionKind,
  delegation: DelegationId = ARE,
  terms: MotionTerms = {},
  text: string | null = null,
): Event => ({ type: 'motion.moved', motion, kind, delegation, terms, text, salt: SALT })

export const seconded = (motion: MotionId, delegation: DelegationId): Event => ({
  type: 'motion.seconded',
  motion,
  delegation,
})
export const takenUp = (motion: MotionId): Event => ({ type: 'motion.taken-up', motion })
export const carried = (motion: MotionId): Event => ({ type: 'motion.carried', motion })
export const failed = (motion: MotionId): Event => ({ type: 'motion.failed', motion })
export const lapsed = (motion: MotionId): Event => ({ type: 'motion.lapsed', motion })

export const TEXT: ProposalText = {
  title: 'Wells',
  preamble: ['Recalling the drought,'],
  operative: ['Decides to dig;', 'Requests a map;', 'Thanks the diggers.'],
}
export const operative = (...paragraphs: readonly string[]): ProposalText => ({
  ...TEXT,
  operative: paragraphs,
})
export const [DIG, MAP, THANKS] = TEXT.operative as [string, string, string]

export const submit = (text: ProposalText = TEXT, decision = 'simple'): CommandOf<'proposal.submit'> => ({
  type: 'proposal.submit',
  text,
  decision,
  salt: SALT,
})
export const submitted = (
  proposal: ProposalId,
  delegation: DelegationId = ARE,
  decision = 'simple',
  item: ItemId | null = I1,
): Event => ({
  ...{ type: 'proposal.submitted', proposal, item, delegation, decision, salt: SALT },
  ...{ paragraphs: TEXT.operative.length, text: TEXT },
})
export const introduced = (proposal: ProposalId): Event => ({ type: 'proposal.introduced', proposal })
/** Submitted and before the body. */
export const tabled = (
  proposal: ProposalId,
  delegation: DelegationId = ARE,
  decision = 'simple',
  item: ItemId | null = I1,
): readonly Event[] => [submitted(proposal, delegation, decision, item), introduced(proposal)]
export const decidedAs = (
  proposal: ProposalId,
  result: Extract<Event, { type: 'proposal.decided' }>['result'],
): Event => ({ type: 'proposal.decided', proposal, result })

export const replace = (paragraph: number, text = `${paragraph} replaced`): Change => ({
  is: 'replace',
  paragraph,
  text,
})
export const add = (paragraph: number, text = `after ${paragraph}`): Change => ({
  is: 'add',
  paragraph,
  text,
})
export const remove = (paragraph: number): Change => ({ is: 'delete', paragraph, text: null })

export const amend = (proposal: ProposalId, change: Change): CommandOf<'amendment.submit'> => ({
  type: 'amendment.submit',
  proposal,
  change,
  salt: SALT,
})
export const amendment = (
  id: AmendmentId,
  proposal: ProposalId,
  change: Change,
  delegation: DelegationId = ARE,
): Event => ({ type: 'amendment.submitted', amendment: id, proposal, delegation, ...change, salt: SALT })
/** Submitted and before the body. */
export const amended = (...args: Parameters<typeof amendment>): readonly Event[] => [
  amendment(...args),
  { type: 'amendment.introduced', amendment: args[0] },
]
export const settled = (
  id: AmendmentId,
  phase: Exclude<Amendment['phase'], 'submitted' | 'introduced'>,
): Event => ({ type: 'amendment.settled', amendment: id, phase })

export const divided = (proposal: ProposalId, ...parts: readonly (readonly number[])[]): Event => ({
  type: 'proposal.divided',
  proposal,
  parts,
})
export const partDecided = (proposal: ProposalId, part: number, isAdopted: boolean): Event => ({
  type: 'part.decided',
  proposal,
  part,
  isAdopted,
})

/** What the body has before it, and how it stands. */
export const paragraphsOf = ({ text }: Pick<Proposal, 'text'>): readonly string[] | undefined =>
  text?.operative

/** The vote on a motion. */
export const voteOn = (motion: MotionId, decision: string): Event => ({
  ...{ type: 'vote.opened', vote: V1, subject: { of: 'motion', motion }, decision, method: 'recorded' },
  ...{ isAgain: false, year: null, question: null, salt: BALLOT.salt },
})
