// When a proposal is put, and in which order. PR17, PR18, PR20.
import { describe, expect, it } from 'vitest'
import type { ProposalId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { proposalsInOrder } from '../../../../shared/procedure/proposals/voting-order.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { Subject } from '../../../../shared/procedure/votes/votes-state.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import {
  BALLOT,
  CHAIR,
  done,
  following,
  I2,
  inCaucus,
  of,
  session,
  speaking,
  voting,
  when,
  withoutItem,
  withPoint,
} from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import { decidedAs, moved, R2, R3, submitted, tabled } from '../business-samples.ts'
import { ARE, FRA, I1, KEN, M1, R1, saltOf, V1 } from '../samples.ts'

const open = session(ON_SUBMISSION)
const hall = following(open, ...tabled(R1))
const put = (proposal: ProposalId) => ({ type: 'proposal.put', proposal, ...BALLOT }) as const
const isPut = (proposal: ProposalId, vote = V1): Event => ({ type: 'proposal.put', proposal, vote })
const voteOn = (subject: Subject, more: Partial<Extract<Event, { type: 'vote.opened' }>> = {}): Event => ({
  ...{ type: 'vote.opened', vote: V1, subject, decision: 'simple', method: 'recorded', isAgain: false },
  ...{ year: null, question: null, salt: BALLOT.salt },
  ...more,
})
const whole = (proposal: ProposalId) => ({ of: 'proposal', proposal }) as const

describe('putting', () => {
  it('[PR17] the chair puts it', () => when(hall, put(R1), CHAIR).gives(isPut(R1), voteOn(whole(R1))))

  it('[PR17] in the way that it says', () =>
    when(hall, { ...put(R1), method: 'no-objection' }, CHAIR).gives(
      isPut(R1),
      voteOn(whole(R1), { method: 'no-objection' }),
    ))

  it('[PR18] while a silence runs on an earlier one, the next is put', () =>
    when(following(silent, ...tabled(R2)), put(R2), CHAIR).gives(isPut(R2), voteOn(whole(R2))))

  it('[PR17] nobody else does', () => when(hall, put(R1), of(ARE)).refuses('not-presiding', 'PR17'))

  const suspended: Sitting = {
    ...hall,
    agenda: { ...hall.agenda, meeting: { ...hall.agenda.meeting, phase: 'suspended' } },
  }
  const waiting = following(hall, moved(M1, 'close-list'))
  const silent = following(hall, {
    ...{ type: 'silence.opened', silence: 's1' as never, subject: whole(R1), decision: 'simple' },
    ...{ deadlineAt: 9e9, question: null, salt: saltOf(1) },
  })

  it.each<[string, Sitting, RefusalCode, string, string?]>([
    ['outside a meeting', suspended, 'meeting-not-open', 'PR17'],
    ['during a vote', voting(hall, { of: 'question' }), 'during-vote', 'PR20'],
    ['while someone speaks', speaking(hall), 'floor-taken', 'PR17'],
    ['in a caucus', inCaucus(hall), 'not-in-order', 'PR17'],
    ['while a silence runs on it', silent, 'not-in-order', 'VO21'],
    ['while a motion waits', waiting, 'motion-current', 'T close-list'],
    ['while a point waits', withPoint(hall), 'point-open', 'PO9'],
    ['without its item', withoutItem(hall), 'item-not-open', 'PR17'],
    ['before it is before the body', following(open, submitted(R1)), 'not-in-order', 'PR7'],
    ['what is not there', open, 'proposal-unknown', 'PR17', 'proposal'],
    [
      'what is settled',
      following(hall, decidedAs(R1, 'adopted')),
      'proposal-settled',
      'T reconsider',
      'proposal',
    ],
  ])('[PR17] [PR28] not %s', (_, sitting, code, rule, field) =>
    when(sitting, put(R1), CHAIR).refuses(code, rule, field),
  )

  it('[PR17] under no item, whatever is open', () => {
    const free = following(open, ...tabled(R1, ARE, 'simple', null))
    when(withoutItem(free), put(R1), CHAIR).gives(isPut(R1), voteOn(whole(R1)))
  })

  it('[PR17] a motion that lacks its second keeps nothing back', () => {
    const unseconded = following(hall, moved(M1, 'close-debate', ARE, { item: I1 }))
    when(unseconded, put(R1), CHAIR).gives(isPut(R1), voteOn(whole(R1)))
  })

  it('[PR17] it is being voted on from then', () => {
    const proposal = proposalOf(done(hall, put(R1), CHAIR), R1)!
    expect([proposal.isVoting, proposal.votes]).toEqual([true, [V1]])
  })
})

describe('the order of proposals', () => {
  const three = following(open, ...tabled(R1), ...tabled(R2, FRA), ...tabled(R3, KEN, 'simple', I2))
  const order = (ids: readonly ProposalId[], seen = 0) =>
    ({ type: 'proposals.order', order: ids, seen }) as const
  const ordered = (...ids: readonly ProposalId[]): Event => ({ type: 'proposals.ordered', order: ids })
  const orderOf = (sitting: Sitting) => proposalsInOrder(sitting, I1).map(({ id }) => id)

  it('[PR18] as submitted', () => {
    when(three, put(R2), CHAIR).refuses('earlier-proposal', 'T order')
    when(three, put(R1), CHAIR).gives(isPut(R1), voteOn(whole(R1)))
  })

  it('[PR18] the next when the first is decided', () =>
    when(following(three, decidedAs(R1, 'rejected')), put(R2), CHAIR).gives(isPut(R2), voteOn(whole(R2))))

  it('[PR18] not what is not before the body', () =>
    when(following(open, submitted(R1), ...tabled(R2)), put(R2), CHAIR).gives(isPut(R2), voteOn(whole(R2))))

  it('[PR18] as the body decides otherwise, which the chair records', () => {
    when(three, order([R2, R1]), CHAIR).gives(ordered(R2, R1))
    const turned = following(three, ordered(R2, R1))
    expect(orderOf(turned)).toEqual([R2, R1])
    when(turned, put(R1), CHAIR).refuses('earlier-proposal', 'T order')
    when(turned, put(R2), CHAIR).gives(isPut(R2), voteOn(whole(R2)))
  })

  it('[PR18] what it does not name comes after, as submitted', () => {
    const four = following(three, ...tabled('r4' as ProposalId), ordered(R2))
    expect(orderOf(four)).toEqual([R2, R1, 'r4'])
  })

  it('[PR18] the same order twice is harmless', () =>
    when(following(three, ordered(R2, R1)), order([R2, R1]), CHAIR).gives())

  it.each<[string, ReturnType<typeof order>, Parameters<typeof when>[2], RefusalCode, string, string?]>([
    ['by others', order([R2]), of(ARE), 'not-presiding', 'PR18'],
    ['one that is not there', order(['r9' as ProposalId]), CHAIR, 'proposal-unknown', 'T order', 'order'],
    ['one twice', order([R1, R1]), CHAIR, 'proposal-unknown', 'T order', 'order'],
  ])('[PR18] not %s', (_, command, who, code, rule, field) =>
    when(three, command, who).refuses(code, rule, field),
  )

  it('[PR18] not over what another has changed meanwhile', () => {
    const turned = following(three, ordered(R2, R1))
    when(turned, order([R1], three.seq), CHAIR).refuses('changed-meanwhile', 'RO15')
    when(turned, order([R1], turned.seq), CHAIR).gives(ordered(R1))
  })

  it('[PR20] neither another proposal nor another order once voting has begun', () => {
    const begun = following(three, isPut(R1))
    when(begun, put(R2), CHAIR).refuses('voting-begun', 'PR20')
    when(begun, order([R2, R1]), CHAIR).refuses('voting-begun', 'PR20')
  })

  it('[PR20] once it is over, the next', () =>
    when(following(three, isPut(R1), decidedAs(R1, 'adopted')), put(R2), CHAIR).gives(
      isPut(R2),
      voteOn(whole(R2)),
    ))
})
