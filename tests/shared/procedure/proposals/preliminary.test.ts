// Whether a draft is a matter of procedure: nobody's choice, but a question of substance. PR31.
import { describe, expect, it } from 'vitest'
import type { DelegationId, MotionId, ProposalId, VoteId } from '../../../../shared/ids.ts'
import { decide } from '../../../../shared/procedure/decide.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { type ActAsk, type ActName, commandFor } from '../../../../shared/protocol/acts.ts'
import { atWork, CHAIR, type Committee, of } from '../../../client/committee.ts'
import { TEXT } from '../business-samples.ts'
import { R1 } from '../samples.ts'

const MEMBERS = 'CHN FRA RUS GBR USA COL PAN BHR COD DNK GRC LBR SOM PAK LVA'.split(' ') as DelegationId[]
const [CHN, FRA, RUS, USA, COL] = ['CHN', 'FRA', 'RUS', 'USA', 'COL'] as string[] as [
  ...[DelegationId, DelegationId, DelegationId, DelegationId, DelegationId],
]
const SIX = 'ARE BHR KWT OMN QAT SAU'.split(' ') as DelegationId[]

const refusalOf = <N extends ActName>(
  { sitting, at }: Committee,
  who: DelegationId,
  name: N,
  ask: ActAsk<N>,
) => {
  const decided = decide(sitting, commandFor(name, ask), of(who), at)
  return decided.ok ? null : decided.refusal
}

/** Everybody answers yes but those named, and the vote is closed. */
function voted(before: Committee, others: Readonly<Record<string, Choice>> = {}): Committee {
  const vote = `v${before.sitting.voteCount}` as VoteId
  const cast = before.sitting.delegations.reduce(
    (committee, id) =>
      committee.act(of(id), 'ballot.cast', { vote, choice: others[id] ?? 'yes', key: `${vote}${id}` }),
    before,
  )
  return cast.act(CHAIR, 'vote.close', { vote })
}

const PRELIMINARY: ActAsk<'motion.move'> = {
  ...{ motion: 'preliminary-question', terms: { proposal: R1 }, text: '' },
}

const council = atWork('security-council', MEMBERS).act(of(COL), 'proposal.submit', {
  text: TEXT,
  decision: 'substantive',
})

/** Asked by Colombia, taken up, put and answered. */
function asked(before: Committee, others: Readonly<Record<string, Choice>> = {}): Committee {
  const motion = `m${before.sitting.motions.count + 1}` as MotionId
  const put = before
    .act(of(COL), 'motion.move', PRELIMINARY)
    .act(CHAIR, 'motion.take-up', { motion })
    .act(CHAIR, 'motion.put', { motion, method: 'show-of-hands' })
  return voted(put, others)
}

const decisionOn = ({ sitting }: Committee) => proposalOf(sitting, R1)?.decision

const decidedOn = (before: Committee, others: Readonly<Record<string, Choice>>) =>
  voted(
    before.act(CHAIR, 'proposal.put', { proposal: R1, method: 'show-of-hands' }),
    others,
  ).sitting.decided.at(-1)?.outcome

describe('in the Security Council', () => {
  it('[PR31] nobody submits a draft as one of procedure', () =>
    expect(refusalOf(council, FRA, 'proposal.submit', { text: TEXT, decision: 'procedural' })).toEqual({
      code: 'not-in-order',
      rule: 'PR31',
      field: 'decision',
    }))

  it('[PR31] a draft is one of substance, and a permanent member rejects it', () =>
    expect(decidedOn(council, { RUS: 'no' })).toMatchObject({ outcome: 'rejected', reason: 'veto' }))

  it('[PR31] the body makes it one of procedure, and then there is no veto', () => {
    const held = asked(council, { CHN: 'abstain' })
    expect(decisionOn(held)).toBe('procedural')
    expect(decidedOn(held, { [RUS]: 'no', [USA]: 'no' })).toMatchObject({
      ...{ outcome: 'adopted', rule: 'Charter 27(2)' },
    })
  })

  it('[PR31] a permanent member alone keeps it one of substance: the double veto', () => {
    const kept = asked(council, { [CHN]: 'no' })
    expect(kept.sitting.decided.at(-1)?.outcome).toMatchObject({
      ...{ outcome: 'rejected', reason: 'veto', rule: 'Charter 27(3)' },
    })
    expect(decisionOn(kept)).toBe('substantive')
  })

  it.each<[string, Committee]>([
    ['denied', asked(council, { [RUS]: 'no' })],
    ['affirmed', asked(council)],
  ])('[PR31] the question is put once: not again when it was %s', (_, before) =>
    expect(refusalOf(before, FRA, 'motion.move', PRELIMINARY)).toEqual({
      ...{ code: 'not-in-order', rule: 'Charter 27(3)' },
    }),
  )

  it('[PR31] of another draft it may be asked', () => {
    const two = asked(council, { [RUS]: 'no' }).act(of(FRA), 'proposal.submit', {
      text: TEXT,
      decision: 'substantive',
    })
    const other = { ...PRELIMINARY, terms: { proposal: 'r2' as ProposalId } }
    expect([
      refusalOf(two, FRA, 'motion.move', other),
      refusalOf(two, FRA, 'motion.move', PRELIMINARY),
    ]).toEqual([null, { code: 'not-in-order', rule: 'Charter 27(3)' }])
  })

  it('[PR31] what nobody objects to is held to be one of procedure without a vote', () => {
    const asking = council
      .act(of(COL), 'motion.move', PRELIMINARY)
      .act(CHAIR, 'motion.take-up', { motion: 'm1' as MotionId })
      .act(CHAIR, 'motion.put', { motion: 'm1' as MotionId, method: 'no-objection' })
    expect(decisionOn(asking.act(CHAIR, 'vote.close', { vote: 'v1' as VoteId }))).toBe('procedural')
    const challenged = asking
      .act(of(CHN), 'objection.raise', { vote: 'v1' as VoteId })
      .act(CHAIR, 'vote.close', { vote: 'v1' as VoteId })
    expect(decisionOn(challenged)).toBe('substantive')
    const put = challenged.act(CHAIR, 'motion.put', { motion: 'm1' as MotionId, method: 'recorded' })
    expect(put.sitting.vote?.decision).toBe('substantive')
  })
})

describe('in the GCC Supreme Council', () => {
  const gulf = atWork('gcc-supreme-council', SIX)

  it('[PR31] nobody submits as one of procedure what unanimity must carry', () =>
    expect(refusalOf(gulf, SIX[0]!, 'proposal.submit', { text: TEXT, decision: 'procedural' })).toEqual({
      code: 'not-in-order',
      rule: 'PR31',
      field: 'decision',
    }))

  it('[PR31] the chair puts matters of procedure as questions of its own, by Article 9', () => {
    const put = gulf.act(CHAIR, 'vote.open', {
      ...{ question: 'To meet in Muscat', method: 'show-of-hands', decision: 'procedural', again: null },
    })
    expect(voted(put, { SAU: 'no' }).sitting.decided.at(-1)?.outcome).toMatchObject({
      ...{ outcome: 'adopted', rule: 'GCC Charter 9' },
    })
  })
})
