// Debating, putting, withdrawing and ruling out a motion. MO12, MO13, MO17, MO18, MO20.
import { describe, expect, it } from 'vitest'
import type { MotionId } from '../../../../shared/ids.ts'
import { debateLeft } from '../../../../shared/procedure/motions/motion-rule.ts'
import { motionDecided } from '../../../../shared/procedure/motions/motions-decided.ts'
import type { Motion } from '../../../../shared/procedure/motions/motions-state.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import {
  BALLOT,
  CHAIR,
  done,
  following,
  inCaucus,
  M2,
  NOW,
  of,
  session,
  speaking,
  USED,
  voting,
  when,
  withPoint,
} from '../assembly.ts'
import { carried, failed, moved, tabled, takenUp, voteOn } from '../business-samples.ts'
import { ARE, FRA, KEN, M1, R1, saltOf, V1 } from '../samples.ts'

const hall = session()
const put = (motion: MotionId) => ({ type: 'motion.put', motion, ...BALLOT }) as const
const withdraw = (motion: MotionId) => ({ type: 'motion.withdraw', motion }) as const
const ruleOut = (motion: MotionId) =>
  ({ type: 'motion.rule-out', motion, text: '', salt: saltOf(6) }) as const
const ruledOut = { type: 'motion.ruled-out', motion: M1, text: null, salt: saltOf(6) } as const
const moving = following(hall, moved(M1, 'limit-speeches', ARE, { seconds: 60 }))
const debating = following(moving, takenUp(M1))
const caucus = following(hall, moved(M1, 'unmoderated-caucus', ARE, { minutes: 5 }))

/** With something of the motion changed. */
const withMotion = (sitting: Sitting, change: Partial<Motion>): Sitting => ({
  ...sitting,
  motions: { ...sitting.motions, pending: sitting.motions.pending.map((each) => ({ ...each, ...change })) },
})

describe('withdrawing and ruling out', () => {
  const withdrawn = { type: 'motion.withdrawn', motion: M1 } as const

  it.each([moving, debating])('[MO12] the mover withdraws it, taken up or not', (sitting) =>
    when(sitting, withdraw(M1), of(ARE)).gives(withdrawn),
  )

  it('[MO12] with it ends a speech on it, and no other', () => {
    when(speaking(debating, 'against'), withdraw(M1), of(ARE)).gives(USED, withdrawn)
    when(speaking(debating, 'speech'), withdraw(M1), of(ARE)).gives(withdrawn)
    when(speaking(moving, 'for'), withdraw(M1), of(ARE)).gives(withdrawn)
  })

  it('[MO12] nobody else does', () => {
    when(moving, withdraw(M1), of(FRA)).refuses('not-your-motion', 'MO12')
    when(moving, withdraw(M1), CHAIR).refuses('not-in-delegation', 'MO12')
  })

  it('[MO12] not once it is put', () =>
    when(voting(debating, { of: 'motion', motion: M1 }), withdraw(M1), of(ARE)).refuses('during-vote', 'MO4'))

  it('[MO12] it is gone then, and taken up no longer', () =>
    expect(following(debating, withdrawn).motions).toEqual({
      pending: [],
      current: null,
      carried: null,
      settled: [],
      count: 1,
    }))

  it('[MO13] the chair rules out what its rule lets be', () =>
    when(caucus, ruleOut(M1), CHAIR).gives(ruledOut))

  it('[MO13] with a reason', () =>
    when(caucus, { ...ruleOut(M1), text: 'Dilatory' }, CHAIR).gives({ ...ruledOut, text: 'Dilatory' }))

  it('[MO13] not what its rule does not', () =>
    when(moving, ruleOut(M1), CHAIR).refuses('not-in-order', 'T limit-speeches'))

  it('[MO13] nobody else does', () => when(caucus, ruleOut(M1), of(FRA)).refuses('not-presiding', 'MO13'))

  it('[MO13] a motion ruled out is gone', () =>
    expect(following(caucus, ruledOut).motions.pending).toEqual([]))
})

describe('debate', () => {
  it('[MO17] as many as its rule gives', () => expect(debateLeft(debating)).toEqual({ for: 2, against: 2 }))

  it.each([
    [{ spokenFor: 1 }, { for: 1, against: 2 }],
    [
      { spokenFor: 2, spokenAgainst: 1 },
      { for: 0, against: 1 },
    ],
    [
      { spokenFor: 3, spokenAgainst: 9 },
      { for: 0, against: 0 },
    ],
  ])('[MO17] after %j, %j', (spoken, left) => expect(debateLeft(withMotion(debating, spoken))).toEqual(left))

  it.each([
    ['before it is taken up', moving],
    ['when there is none', hall],
    ['where its rule gives none', following(hall, moved(M1, 'close-list'), takenUp(M1))],
  ])('[MO17] nobody %s', (_, sitting) => expect(debateLeft(sitting)).toEqual({ for: 0, against: 0 }))

  it.each(['for', 'against'] as const)('[MO17] it is not put while someone speaks %s it', (kind) =>
    when(speaking(debating, kind), put(M1), CHAIR).refuses('debate-open', 'T limit-speeches'),
  )
})

describe('putting', () => {
  it('[MO18] opens a vote by its own decision', () => {
    when(debating, put(M1), CHAIR).gives(voteOn(M1, 'simple'))
    const closing = following(
      hall,
      moved(M1, 'close-debate', ARE, { item: 'i1' as never }),
      { type: 'motion.seconded', motion: M1, delegation: FRA },
      takenUp(M1),
    )
    when(closing, put(M1), CHAIR).gives(voteOn(M1, 'two-thirds'))
  })

  it('[MO18] who presides, and nobody else', () =>
    when(debating, put(M1), of(ARE)).refuses('not-presiding', 'MO18'))

  it('[MO18] when no point waits', () =>
    when(withPoint(debating), put(M1), CHAIR).refuses('point-open', 'PO9'))

  it('[MO18] only what is taken up', () => when(moving, put(M1), CHAIR).refuses('not-in-order', 'MO18'))

  it('[MO16] [MO18] not what was displaced', () => {
    const displaced = following(debating, moved(M2, 'adjourn-meeting', FRA))
    when(displaced, put(M1), CHAIR).refuses('not-first-in-precedence', 'T adjourn-meeting')
  })

  it('[MO3] not while someone speaks, unless it interrupts', () => {
    when(speaking(debating), put(M1), CHAIR).refuses('floor-taken', 'T limit-speeches')
    const urgent = following(hall, moved(M1, 'suspend-meeting'), takenUp(M1))
    when(speaking(urgent), put(M1), CHAIR).gives(voteOn(M1, 'simple'))
  })

  it('[MO18] not by a way of voting that the rulebook does not know', () => {
    const { voting: rules } = session().ownRulebook!.procedure
    const noRolls = session({ voting: { ...rules, methods: { recorded: 'T vote' } } })
    const current = following(noRolls, moved(M1, 'close-list'), takenUp(M1))
    when(current, { ...put(M1), method: 'roll-call' }, CHAIR).refuses('method-unknown', 'VO13', 'method')
  })

  it('[MO24] what is about something gone lapses instead', () => {
    const extension = following(inCaucus(hall), moved(M1, 'extend-caucus', ARE, { minutes: 5 }), takenUp(M1))
    when({ ...extension, speakers: hall.speakers }, put(M1), CHAIR).gives({
      type: 'motion.lapsed',
      motion: M1,
    })
  })
})

describe('the vote on it', () => {
  const put1 = voting(debating, { of: 'motion', motion: M1 })

  it('[MO20] not adopted, it fails', () => expect(motionDecided(put1, M1, false, NOW)).toEqual([failed(M1)]))

  it('[MO20] and the next in order is taken up', () => {
    const two = following(debating, moved(M2, 'roll-call', FRA), failed(M1))
    when(two, { type: 'motion.take-up', motion: M2 }, CHAIR).gives(takenUp(M2))
  })

  it('[MO20] put without a vote and objected to, it stays, and is put to one', () => {
    const consent = voting(
      debating,
      { of: 'motion', motion: M1 },
      { method: 'no-objection', objections: [KEN] },
    )
    expect(motionDecided(consent, M1, false, NOW)).toEqual([])
    when({ ...consent, vote: null, voteCount: 0 }, put(M1), CHAIR).gives(voteOn(M1, 'simple'))
  })

  it('[MO20] without objection it is carried', () => {
    const consent = voting(debating, { of: 'motion', motion: M1 }, { method: 'no-objection' })
    expect(motionDecided(consent, M1, true, NOW)[0]).toEqual(carried(M1))
  })

  it('[MO20] what is no longer there has no consequences', () =>
    expect(motionDecided(put1, M2, true, NOW)).toEqual([]))

  it('[MO20] from the chair putting it to the close', () => {
    const competence = following(
      hall,
      ...tabled(R1),
      moved(M1, 'no-competence', ARE, { proposal: R1 }),
      takenUp(M1),
    )
    const asked = done(competence, put(M1), CHAIR)
    const answer = { type: 'ballot.cast', vote: V1, choice: 'yes', key: 'k1', salt: saltOf(1) } as const
    const closed = done(done(asked, answer, of(KEN)), { type: 'vote.close', vote: V1 }, CHAIR)
    expect([closed.motions.pending, closed.motions.current, closed.motions.carried?.id]).toEqual([
      [],
      null,
      M1,
    ])
  })
})
