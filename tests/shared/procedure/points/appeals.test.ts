// Appeals against a ruling: PO10 to PO13.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import { decide } from '../../../../shared/procedure/decide.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { evolve } from '../../../../shared/procedure/evolve.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import { rulingDecided } from '../../../../shared/procedure/points/points-decided.ts'
import type { PointKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import {
  debating,
  E1,
  ended,
  floorGiven,
  GITA,
  HOUSE_RULES,
  I1,
  item,
  listed,
  MEETING,
  meetingUnder,
  noted,
  OMAR,
  PAUSED,
  PIA,
  Q1,
  Q2,
  Q9,
  RESUMED,
  raised,
  ruled,
  VAT,
  voting,
} from '../floor-samples.ts'
import { given, happened, inState, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, ballot, CHIDI, DALAL, FRA, KEN, L1, NOBODY, saltOf, V1 } from '../samples.ts'

const closing: Command = { type: 'vote.close', vote: V1 }
const SEED = 'ab'.repeat(32)
const appeal = (point = Q1): Command => ({
  ...{ type: 'ruling.appeal', point },
  ...{ salt: saltOf(8), seed: SEED, seedSalt: saltOf(9) },
})
const appealed = (delegation = FRA): Event => ({ type: 'ruling.appealed', point: Q1, delegation })
const put = (method: 'show-of-hands' | 'roll-call' | 'recorded' = 'show-of-hands'): Event => ({
  ...{ type: 'vote.opened', vote: V1, subject: { of: 'ruling', point: Q1 } },
  ...{ decision: 'procedural', method, isAgain: false, year: null, question: null },
  salt: saltOf(8),
})
const point = (kind: PointKind = 'order'): Past => [AMINA, raised(Q1, ARE, kind)]
const pointed: Past[] = [...MEETING, point(), ruled(Q1)]

describe('who appeals, and against what', () => {
  it.each([
    [BORIS, FRA],
    [CHIDI, KEN],
    [AMINA, ARE],
    [GITA, ARE],
  ] as const)('[PO10] any delegation: %s', (who, delegation) =>
    given(...pointed)
      .when(appeal(), who)
      .gives(appealed(delegation), put()),
  )

  it.each([DALAL, OMAR, NOBODY, 'system'] as const)('[PO10] not %s', (who) =>
    given(...pointed)
      .when(appeal(), who)
      .refuses('not-in-delegation', 'PO10'),
  )

  it('[PO10] not one that is absent, or has no vote on it', () => {
    given(...pointed, noted(FRA, 'absent'))
      .when(appeal(), BORIS)
      .refuses('absent', 'PO10')
    given(...pointed)
      .when(appeal(), PIA)
      .refuses('no-vote-on-this', 'H 9')
    given(...meetingUnder({ observersDecide: ['procedural'] }), point(), ruled(Q1))
      .when(appeal(), PIA)
      .gives(appealed(VAT), put())
  })

  it('[PO10] not where the rulebook knows no appeals', () =>
    given(...meetingUnder({ appeal: null }), point(), ruled(Q1))
      .when(appeal(), BORIS)
      .refuses('not-in-order', 'PO10'))

  it.each<[PointKind, 'well-taken' | 'answered']>([
    ['privilege', 'well-taken'],
    ['inquiry', 'answered'],
  ])('[PO10] not against what was said to a point of %s', (kind, ruling) =>
    given(...MEETING, point(kind), ruled(Q1, ruling))
      .when(appeal(), BORIS)
      .refuses('not-in-order', 'H 9'),
  )

  it('[PO10] not before the ruling', () =>
    given(...MEETING, point())
      .when(appeal(), BORIS)
      .refuses('point-open', 'H 9'))

  it('[PO10] against the last ruling alone', () => {
    const past: Past[] = [...pointed, [BORIS, raised(Q2, FRA)], ruled(Q2)]
    given(...past)
      .when(appeal(Q1), CHIDI)
      .refuses('too-late-to-appeal', 'H 9')
    given(...pointed)
      .when(appeal(Q9), CHIDI)
      .refuses('too-late-to-appeal', 'H 9')
  })

  it('[PO10] once', () =>
    given(...pointed, appealed(), { type: 'ruling.upheld', point: Q1 })
      .when(appeal(), CHIDI)
      .refuses('too-late-to-appeal', 'H 9'))
})

describe('at once', () => {
  const speaking: Past[] = [...MEETING, floorGiven(KEN, CHIDI), point(), PAUSED, ruled(Q1), RESUMED]

  it('[PO11] while the speech that was interrupted goes on', () =>
    given(...speaking)
      .when(appeal(), BORIS)
      .gives(appealed(), PAUSED, put()))

  it.each<[string, Past[]]>([
    ['that speech is over', [...speaking, ended(3000)]],
    ['another has the floor', [...pointed, floorGiven(KEN, CHIDI)]],
    [
      'a caucus began',
      [...pointed, { type: 'caucus.started', kind: 'unmoderated', endsAt: 9e6, seconds: null }],
    ],
    ['an item was taken up', [...pointed, item(I1), { type: 'item.opened', item: I1 }]],
    [
      'the meeting was suspended and resumed',
      [...pointed, { type: 'meeting.suspended', until: null }, { type: 'meeting.opened', number: 1 }],
    ],
  ])('[PO11] not when %s', (_, past) =>
    given(...past)
      .when(appeal(), BORIS)
      .refuses('too-late-to-appeal', 'H 9'),
  )

  it('[PO11] not when a motion was moved, or a vote was taken', () => {
    inState(debating(sittingAfter(...pointed)))
      .when(appeal(), BORIS)
      .refuses('too-late-to-appeal', 'H 9')
    inState({ ...sittingAfter(...pointed), voteCount: 1 })
      .when(appeal(), BORIS)
      .refuses('too-late-to-appeal', 'H 9')
  })

  it('[PO11] not while a question is open, nor after it', () => {
    const during = voting(sittingAfter(...MEETING, point()))
    const [event] = happened([ruled(Q1)], during.seq + 1)
    const settled = evolve(during, event!)
    inState(settled).when(appeal(), BORIS).refuses('during-vote', 'PO11')
    inState({ ...settled, vote: null })
      .when(appeal(), BORIS)
      .refuses('too-late-to-appeal', 'H 9')
  })

  it('[PO11] though others ask for the floor, come in, or raise points', () =>
    given(...pointed, listed(E1, KEN, CHIDI), noted(VAT, 'absent'), [CHIDI, raised(Q2, KEN)])
      .when(appeal(), BORIS)
      .gives(appealed(), put()))
})

describe('the vote', () => {
  it('[PO12] is taken in the usual way, or as somebody required', () => {
    given(...meetingUnder({ voting: { ...HOUSE_RULES.voting, method: 'recorded' } }), point(), ruled(Q1))
      .when(appeal(), BORIS)
      .gives(appealed(), put('recorded'))
    inState({ ...sittingAfter(...pointed), required: 'roll-call' })
      .when(appeal(), BORIS)
      .gives(appealed(), put('roll-call'), {
        ...{ type: 'lot.committed', lot: L1, purpose: { of: 'roll-call', vote: V1 }, of: 4 },
        ...{ seed: SEED, salt: saltOf(9) },
      })
  })

  it('[PO13] not carried: the ruling is upheld', () => {
    const sitting = sittingAfter(...pointed, appealed())
    expect(sitting.points.raised).toMatchObject([{ id: Q1, appeal: 'open' }])
    expect(rulingDecided(sitting, Q1, false)).toEqual([{ type: 'ruling.upheld', point: Q1 }])
    expect(
      sittingAfter(...pointed, appealed(), { type: 'ruling.upheld', point: Q1 }).points.raised,
    ).toMatchObject([{ id: Q1, ruling: 'not-well-taken', appeal: 'upheld' }])
  })

  it.each([
    ['well-taken', 'not-well-taken'],
    ['not-well-taken', 'well-taken'],
  ] as const)('[PO13] carried: %s becomes %s', (before, after) => {
    const past: Past[] = [...MEETING, point(), ruled(Q1, before), appealed()]
    expect(rulingDecided(sittingAfter(...past), Q1, true)).toEqual([{ type: 'ruling.overruled', point: Q1 }])
    expect(sittingAfter(...past, { type: 'ruling.overruled', point: Q1 }).points.raised).toMatchObject([
      { id: Q1, ruling: after, appeal: 'overruled' },
    ])
  })

  it.each<[string, readonly Choice[], Event]>([
    ['carried', ['yes', 'yes', 'no'], { type: 'ruling.overruled', point: Q1 }],
    ['not carried', ['no', 'no', 'yes'], { type: 'ruling.upheld', point: Q1 }],
    ['equally divided', ['yes', 'no', 'abstain'], { type: 'ruling.upheld', point: Q1 }],
    ['not voted on at all', [], { type: 'ruling.upheld', point: Q1 }],
  ])('[PO12] [PO13] an appeal from the ruling to the close, %s', (_, choices, follows) => {
    const voters = [
      [AMINA, ARE],
      [BORIS, FRA],
      [CHIDI, KEN],
    ] as const
    const ballots = choices.map((choice, index): Past => {
      const [person, delegation] = voters[index]!
      return [person, ballot(V1, delegation, choice, `k${index}`)]
    })
    const past: Past[] = [...MEETING, floorGiven(KEN, CHIDI), point(), PAUSED, ruled(Q1), RESUMED, appealed()]
    const decided = decide(sittingAfter(...past, PAUSED, put(), ...ballots), closing, DALAL, 9e6)
    expect(decided.ok && decided.value.slice(1)).toEqual([follows, RESUMED])
  })

  it('[PO12] the clock goes on when it is decided', () => {
    const past: Past[] = [...MEETING, floorGiven(KEN, CHIDI), point(), ruled(Q1), appealed(), PAUSED]
    const sitting = voting(sittingAfter(...past), { of: 'ruling', point: Q1 })
    expect(rulingDecided(sitting, Q1, false)).toEqual([{ type: 'ruling.upheld', point: Q1 }, RESUMED])
  })

  it('[PO8] [PO12] a ruling during the vote does not start the clock', () => {
    const past: Past[] = [...MEETING, floorGiven(KEN, CHIDI), point(), ruled(Q1), appealed(), PAUSED]
    inState(voting(sittingAfter(...past, [BORIS, raised(Q2, FRA)]), { of: 'ruling', point: Q1 }))
      .when({ type: 'point.rule', point: Q2, ruling: 'well-taken', text: 'Yes', salt: saltOf(6) }, DALAL)
      .gives(ruled(Q2, 'well-taken', 'Yes'))
  })
})
