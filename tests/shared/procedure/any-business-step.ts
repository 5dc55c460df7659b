// Arbitrary steps of a body at work. A step says what sort of thing is asked and draws the rest from what the body has before it, so
// that most of what is asked is near to what is in order.
import fc from 'fast-check'
import type { DelegationId } from '../../../shared/ids.ts'
import type { Command, Who } from '../../../shared/procedure/command.ts'
import { motionsInOrder } from '../../../shared/procedure/motions/motion-order.ts'
import type { MotionTerms } from '../../../shared/procedure/motions/motions-state.ts'
import { isOpen } from '../../../shared/procedure/proposals/proposal-of.ts'
import type { Change } from '../../../shared/procedure/proposals/proposals-state.ts'
import type { MotionKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import { calledOf } from '../../../shared/procedure/votes/called.ts'
import type { OpenVote } from '../../../shared/procedure/votes/votes-state.ts'
import { ABSENT, BALLOT, CHAIR, HOLY_SEE, I2, I3, MEMBERS, of } from './assembly.ts'
import { MOTIONS } from './assembly-rules.ts'
import { add, operative, remove, replace } from './business-samples.ts'
import { I1, R1, saltOf } from './samples.ts'

/** What is asked often stands here often. */
const SORTS = [
  ...([
    'move',
    'move',
    'move',
    'move',
    'second',
    'second',
    'take-up',
    'take-up',
    'take-up',
    'put',
    'put',
  ] as const),
  ...([
    'put',
    'put',
    'put',
    'amend',
    'amend',
    'amend',
    'amend',
    'back',
    'back',
    'accept',
    'order',
    'object',
  ] as const),
  ...([
    'submit',
    'support',
    'support',
    'withdraw',
    'rule-out',
    'drop',
    'reintroduce',
    'unamend',
    'reopen',
  ] as const),
] as const

const KINDS: readonly MotionKind[] = [
  ...MOTIONS.map(({ motion }) => motion),
  ...([
    'divide',
    'divide',
    'divide',
    'unmoderated-caucus',
    'moderated-caucus',
    'reconsider',
    'reconsider',
  ] as const),
]

const NEEDS_SECOND = new Set(MOTIONS.flatMap(({ motion, seconds }) => (seconds > 0 ? [motion] : [])))

export interface BusinessStep {
  readonly sort: (typeof SORTS)[number]
  readonly a: number
  readonly b: number
  readonly c: number
}

export interface Asked {
  readonly command: Command
  readonly who: Who
}

const anyStep: fc.Arbitrary<BusinessStep> = fc.record({
  sort: fc.constantFrom(...SORTS),
  a: fc.nat(999),
  b: fc.nat(999),
  c: fc.nat(999),
})

export const anyBusiness: fc.Arbitrary<readonly BusinessStep[]> = fc.array(anyStep, {
  minLength: 60,
  maxLength: 160,
  size: 'max',
})

const SALT = saltOf(5)
const SPEAKERS: readonly DelegationId[] = [...MEMBERS, ...MEMBERS, ...MEMBERS, HOLY_SEE]
const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % all.length]

function termsOf({ proposals }: Sitting, { b, c }: BusinessStep): MotionTerms {
  const open = proposals.proposals.filter(isOpen)
  return {
    minutes: 1 + (b % 12),
    seconds: 15 * (1 + (c % 4)),
    item: pick([I1, I2, I3], b)!,
    parts: pick<readonly (readonly number[])[]>([[[1]], [[2, 3]], [[1], [2], [3]]], c)!,
    ...(c % 5 > 0 && { proposal: pick(c % 2 ? proposals.proposals : open, b)?.id ?? R1 }),
    ...(proposals.amendments.length > 0 && { amendment: pick(proposals.amendments, b)!.id }),
  }
}

function changeOf({ b, c }: BusinessStep): Change {
  const make = pick([replace, add, remove], b)!
  return make(1 + (c % 3))
}

/** What a step asks of the body as it stands; null: there is nothing of the sort before it. */
export function askedBy(sitting: Sitting, step: BusinessStep): Asked | null {
  const { a, b, c } = step
  if (sitting.agenda.meeting.phase !== 'open' || Object.keys(sitting.agenda.presence).length < MEMBERS.length)
    return { who: CHAIR, command: reopening(sitting, b) }
  // what is put is mostly voted on
  if (sitting.vote !== null && c % 8 > 0) return voting(sitting.vote, step)
  const who = of(pick(SPEAKERS, a)!)
  const first = c % 4 > 0 ? motionsInOrder(sitting)[0]?.motion.id : undefined
  const motion = first ?? pick(sitting.motions.pending, b)?.id
  const open = sitting.proposals.proposals.filter(isOpen)
  const proposal = pick(c % 3 > 0 && open.length > 0 ? open : sitting.proposals.proposals, b)?.id
  const amendment = pick(sitting.proposals.amendments, b)?.id
  const by = (command: Command, person: Who = who): Asked => ({ command, who: person })
  const onMotion = (
    type: 'motion.second' | 'motion.withdraw' | 'motion.object' | 'motion.take-up',
    person: Who = who,
  ) => (motion === undefined ? null : by({ type, motion }, person))
  const onProposal = (type: 'proposal.withdraw' | 'proposal.reintroduce') =>
    proposal === undefined ? null : by({ type, proposal })
  const onAmendment = (type: 'amendment.accept' | 'amendment.withdraw') =>
    amendment === undefined ? null : by({ type, amendment })
  switch (step.sort) {
    case 'move': {
      const kind = pick(KINDS, b + c)!
      return by({
        type: 'motion.move',
        motion: kind,
        terms: termsOf(sitting, step),
        text: 'Wells',
        salt: SALT,
      })
    }
    case 'second': {
      const bare = sitting.motions.pending.find(
        ({ motion, seconders }) => seconders.length === 0 && NEEDS_SECOND.has(motion),
      )
      return bare ? by({ type: 'motion.second', motion: bare.id }) : onMotion('motion.second')
    }
    case 'withdraw':
      return c % 4 === 0 ? onMotion('motion.withdraw') : null
    case 'object':
      return onMotion('motion.object')
    case 'take-up':
      return onMotion('motion.take-up', CHAIR)
    case 'rule-out':
      return motion === undefined
        ? null
        : by({ type: 'motion.rule-out', motion, text: '', salt: SALT }, CHAIR)
    case 'put':
      return putting(sitting, step)
    case 'submit':
      return by({
        ...{ type: 'proposal.submit', text: operative('1', '2', '3'), salt: SALT },
        decision: c % 3 === 0 ? 'important' : 'simple',
      })
    case 'support': {
      const as = pick(['sponsor', 'signatory', 'nothing'] as const, c)!
      return proposal === undefined ? null : by({ type: 'proposal.support', proposal, as })
    }
    case 'drop':
      return onProposal('proposal.withdraw')
    case 'reintroduce':
      return onProposal('proposal.reintroduce')
    case 'amend':
      return proposal === undefined
        ? null
        : by({ type: 'amendment.submit', proposal, change: changeOf(step), salt: SALT })
    case 'back':
      return amendment === undefined
        ? null
        : by({ type: 'amendment.support', amendment, isSponsor: c % 3 > 0 })
    case 'accept':
      return onAmendment('amendment.accept')
    case 'unamend':
      return onAmendment('amendment.withdraw')
    case 'order':
      return ordering(sitting, step)
    case 'reopen':
      return by(reopening(sitting, b), CHAIR)
  }
}

/** What must be there for anything to go on: a meeting, delegations, an item. */
function reopening({ agenda }: Sitting, b: number): Command {
  const absent = MEMBERS.find((each) => agenda.presence[each] !== 'present')
  if (agenda.meeting.phase !== 'open') return { type: 'meeting.open' }
  if (absent) return { type: 'presence.note', delegation: absent, presence: 'present' }
  return { type: 'item.open', item: pick([I1, I2], b)! }
}

function putting({ motions, proposals }: Sitting, { c }: BusinessStep): Asked | null {
  const how = { ...BALLOT, method: c % 4 === 0 ? ('no-objection' as const) : ('recorded' as const) }
  if (motions.current !== null && c % 3 > 0)
    return { who: CHAIR, command: { type: 'motion.put', motion: motions.current, ...how } }
  const begun =
    proposals.proposals.find(({ isVoting }) => isVoting) ??
    proposals.proposals.find(({ phase }) => phase === 'introduced')
  return begun ? { who: CHAIR, command: { type: 'proposal.put', proposal: begun.id, ...how } } : null
}

function ordering(sitting: Sitting, { b, c }: BusinessStep): Asked | null {
  const proposal = pick(sitting.proposals.proposals, b)
  if (!proposal) return null
  if (c % 3 === 0)
    return { who: CHAIR, command: { type: 'proposals.order', order: [proposal.id], seen: sitting.seq } }
  const ids = sitting.proposals.amendments.flatMap(({ id, proposal: to }) => (to === proposal.id ? [id] : []))
  const [first, ...others] = ids.reverse()
  const excludes = first && c % 3 === 1 ? { [first]: others.slice(0, 1) } : {}
  return { who: CHAIR, command: { type: 'amendments.order', proposal: proposal.id, order: ids, excludes } }
}

/** All that may cast, and then the close. */
function voting(vote: OpenVote, { a, b }: BusinessStep): Asked {
  const delegation = vote.rollCall
    ? calledOf(vote)
    : (MEMBERS.find((each) => !vote.ballots.has(each)) ?? null)
  if (vote.method === 'no-objection' || delegation === null) {
    const objects = vote.method === 'no-objection' && b % 4 === 0 && vote.objections.length === 0
    return objects
      ? { who: of(MEMBERS[a % 4]!), command: { type: 'objection.raise', vote: vote.id } }
      : { who: CHAIR, command: { type: 'vote.close', vote: vote.id } }
  }
  if (delegation === ABSENT) return { who: CHAIR, command: { type: 'roll.pass', vote: vote.id, delegation } }
  const choice = pick(['yes', 'yes', 'yes', 'no', 'no', 'abstain'] as const, b)!
  const key = `${vote.id} ${delegation}`
  return { who: of(delegation), command: { type: 'ballot.cast', vote: vote.id, choice, key, salt: SALT } }
}
