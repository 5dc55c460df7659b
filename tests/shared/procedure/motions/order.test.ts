// Seconds, and what the chair takes up. MO10, MO11, MO15, MO16, MO24.
import { describe, expect, it } from 'vitest'
import type { DelegationId, MotionId } from '../../../../shared/ids.ts'
import { motionsInOrder } from '../../../../shared/procedure/motions/motion-order.ts'
import type { MotionTerms } from '../../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import {
  ABSENT,
  CHAIR,
  following,
  HOLY_SEE,
  IND,
  inCaucus,
  M2,
  M3,
  of,
  session,
  speaking,
  voting,
  when,
  withPoint,
} from '../assembly.ts'
import { lapsed, moved, seconded, tabled, takenUp } from '../business-samples.ts'
import { ARE, FRA, I1, KEN, M1, R1, V1 } from '../samples.ts'

const hall = session()
const second = (motion: MotionId) => ({ type: 'motion.second', motion }) as const
const takeUp = (motion: MotionId) => ({ type: 'motion.take-up', motion }) as const

describe('seconds', () => {
  const asked = following(hall, moved(M1, 'close-debate', ARE, { item: I1 }))

  it('[MO10] another delegation seconds', () => when(asked, second(M1), of(FRA)).gives(seconded(M1, FRA)))

  it.each<[string, DelegationId, RefusalCode, string]>([
    ['the mover', ARE, 'own-motion', 'T close-debate'],
    ['one that is absent', ABSENT, 'absent', 'MO10'],
    ['one without a vote on it', HOLY_SEE, 'no-vote-on-this', 'MO10'],
  ])('[MO10] not %s', (_, delegation, code, rule) =>
    when(asked, second(M1), of(delegation)).refuses(code, rule),
  )

  it('[MO10] once, and no more than its rule asks for', () => {
    const done = following(asked, seconded(M1, FRA))
    when(done, second(M1), of(FRA)).refuses('already-seconded', 'MO10')
    when(done, second(M1), of(KEN)).refuses('not-in-order', 'T close-debate')
  })

  it('[MO10] none where its rule asks for none', () =>
    when(following(hall, moved(M1, 'close-list')), second(M1), of(FRA)).refuses(
      'not-in-order',
      'T close-list',
    ))

  it('[MO10] not what is not there', () =>
    when(hall, second(M1), of(FRA)).refuses('motion-unknown', undefined, 'motion'))

  it('[MO4] not during a vote', () =>
    when(voting(asked, { of: 'question' }), second(M1), of(FRA)).refuses('during-vote', 'MO4'))

  it('[MO11] without its seconds a motion is not taken up', () =>
    when(asked, takeUp(M1), CHAIR).refuses('seconds-needed', 'T close-debate'))

  it('[MO11] and keeps no other back, whatever its kind', () => {
    const two = following(asked, moved(M2, 'close-list', FRA))
    when(two, takeUp(M2), CHAIR).gives(takenUp(M2))
    when(following(two, seconded(M1, KEN)), takeUp(M2), CHAIR).refuses(
      'not-first-in-precedence',
      'T close-debate',
    )
  })
})

type Row = readonly [kind: MotionKind, terms?: MotionTerms, delegation?: DelegationId]

/** The motions of these rows, moved in this order and seconded. */
const withMotions = (sitting: Sitting, rows: readonly Row[]): Sitting =>
  rows.reduce((before, [kind, terms = {}, delegation = ARE], index) => {
    const id = `m${index + 1}` as MotionId
    return following(before, moved(id, kind, delegation, terms), seconded(id, KEN))
  }, sitting)

describe('taking up', () => {
  const two = withMotions(hall, [['close-list'], ['adjourn-meeting']])

  it('[MO15] the chair takes up the first', () => when(two, takeUp(M2), CHAIR).gives(takenUp(M2)))

  it('[MO15] no other, and hears by which rule', () =>
    when(two, takeUp(M1), CHAIR).refuses('not-first-in-precedence', 'T adjourn-meeting'))

  it('[MO15] when no point waits', () => when(withPoint(two), takeUp(M2), CHAIR).refuses('point-open', 'PO9'))

  it('[MO15] nobody else does', () => when(two, takeUp(M2), of(ARE)).refuses('not-presiding', 'MO15'))

  it('[MO15] once', () =>
    when(following(two, takenUp(M2)), takeUp(M2), CHAIR).refuses('motion-current', 'T adjourn-meeting'))

  it('[MO15] not what is not there', () =>
    when(two, takeUp(M3), CHAIR).refuses('motion-unknown', undefined, 'motion'))

  it('[MO3] not while someone speaks, unless it interrupts', () => {
    when(speaking(two), takeUp(M2), CHAIR).refuses('floor-taken', 'T adjourn-meeting')
    when(speaking(withMotions(hall, [['suspend-meeting']])), takeUp(M1), CHAIR).gives(takenUp(M1))
  })

  it('[MO5] not in a caucus what waits from before it', () =>
    when(inCaucus(withMotions(hall, [['close-list']])), takeUp(M1), CHAIR).refuses('not-in-order', 'MO5'))

  it('[MO4] not during a vote, nor between the votes on a proposal', () => {
    when(voting(two, { of: 'question' }), takeUp(M2), CHAIR).refuses('during-vote', 'MO4')
    const begun = following(two, ...tabled(R1), { type: 'proposal.put', proposal: R1, vote: V1 })
    when(begun, takeUp(M2), CHAIR).refuses('voting-begun', 'MO4')
  })

  it('[MO16] what is moved later and comes before displaces it', () => {
    const current = following(withMotions(hall, [['close-list']]), takenUp(M1))
    expect(following(current, moved(M2, 'adjourn-meeting', FRA)).motions.current).toBe(null)
    expect(following(current, moved(M2, 'limit-speeches', FRA, { seconds: 60 })).motions.current).toBe(M1)
  })

  it('[MO16] but not before it has its seconds', () => {
    const current = following(
      withMotions(hall, [['close-list']]),
      takenUp(M1),
      moved(M2, 'close-debate', FRA, { item: I1 }),
    )
    expect(current.motions.current).toBe(M1)
    expect(following(current, seconded(M2, IND)).motions.current).toBe(null)
  })

  it('[MO16] the speeches made on it count when it is taken up again', () => {
    const heard = following(withMotions(hall, [['limit-speeches', { seconds: 60 }]]), takenUp(M1))
    const spoken = {
      ...heard,
      motions: {
        ...heard.motions,
        pending: heard.motions.pending.map((each) => ({ ...each, spokenFor: 1 })),
      },
    }
    const again = following(
      spoken,
      moved(M2, 'close-list', FRA),
      { type: 'motion.failed', motion: M2 },
      takenUp(M1),
    )
    expect(again.motions.pending.map(({ id, spokenFor }) => [id, spokenFor])).toEqual([[M1, 1]])
  })

  it('[MO24] what is about something gone is not in the order, and lapses when the next is taken up', () => {
    const extension = withMotions(inCaucus(hall), [['extend-caucus', { minutes: 5 }]])
    const over = following({ ...extension, speakers: hall.speakers }, moved(M2, 'close-list', FRA))
    expect(motionsInOrder(over).map(({ motion }) => motion.id)).toEqual([M2])
    when(over, takeUp(M2), CHAIR).gives(lapsed(M1), takenUp(M2))
    when(over, takeUp(M1), CHAIR).gives(lapsed(M1))
  })
})
