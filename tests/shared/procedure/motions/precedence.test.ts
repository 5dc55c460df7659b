// In which order motions stand, and why. MO11, MO14.
import { describe, expect, it } from 'vitest'
import type { DelegationId, MotionId } from '../../../../shared/ids.ts'
import {
  type Because,
  firstInOrder,
  motionsInOrder,
} from '../../../../shared/procedure/motions/motion-order.ts'
import type { MotionTerms } from '../../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { RulebookId } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { following, M2, session } from '../assembly.ts'
import { moved, seconded } from '../business-samples.ts'
import { ARE, FRA, I1, KEN, M1 } from '../samples.ts'

const hall = session()

type Row = readonly [kind: MotionKind, terms?: MotionTerms, delegation?: DelegationId]

/** The motions of these rows, moved in this order and seconded. */
const withMotions = (sitting: Sitting, rows: readonly Row[]): Sitting =>
  rows.reduce((before, [kind, terms = {}, delegation = ARE], index) => {
    const id = `m${index + 1}` as MotionId
    return following(before, moved(id, kind, delegation, terms), seconded(id, KEN))
  }, sitting)

const orderOf = (sitting: Sitting) => motionsInOrder(sitting).map(({ motion }) => motion.id)
const reasonsOf = (sitting: Sitting) => motionsInOrder(sitting).map(({ because }) => because)

describe('precedence', () => {
  const moderated = (minutes: number, seconds: number): Row => ['moderated-caucus', { minutes, seconds }]

  it.each<[string, readonly Row[], readonly number[], readonly Because[]]>([
    ['the rulebook lists it before', [['close-list'], ['adjourn-meeting']], [2, 1], ['precedence']],
    [
      'three kinds',
      [['limit-speeches', { seconds: 60 }], ['suspend-meeting'], ['refer', { item: I1 }]],
      [2, 3, 1],
      ['precedence', 'precedence'],
    ],
    ['it was moved before', [['adjourn-meeting'], ['adjourn-meeting']], [1, 2], ['earlier']],
    [
      'it is longer',
      [
        ['unmoderated-caucus', { minutes: 5 }],
        ['unmoderated-caucus', { minutes: 15 }],
      ],
      [2, 1],
      ['longer'],
    ],
    [
      'of another kind, though shorter',
      [moderated(20, 60), ['unmoderated-caucus', { minutes: 1 }]],
      [2, 1],
      ['precedence'],
    ],
    ['it has more speakers', [moderated(10, 60), moderated(10, 30)], [2, 1], ['more-speakers']],
    ['longer before more speakers', [moderated(10, 10), moderated(11, 60)], [2, 1], ['longer']],
    // 10 minutes hold one speech of 400 seconds, and one of 600
    ['as many speakers, moved before', [moderated(10, 400), moderated(10, 600)], [1, 2], ['earlier']],
    [
      'where length does not count, moved before',
      [
        ['limit-speeches', { seconds: 90 }],
        ['limit-speeches', { seconds: 30 }],
      ],
      [1, 2],
      ['earlier'],
    ],
  ])('[MO14] %s', (_, rows, order, because) => {
    const sitting = withMotions(hall, rows)
    expect(orderOf(sitting)).toEqual(order.map((number) => `m${number}`))
    expect(reasonsOf(sitting)).toEqual([...because, null])
  })

  it('[MO11] [MO14] what lacks its second comes last, for that reason', () => {
    const sitting = following(
      hall,
      moved(M1, 'close-debate', ARE, { item: I1 }),
      moved(M2, 'close-list', FRA),
    )
    expect(
      motionsInOrder(sitting).map(({ motion, isSeconded, because }) => [motion.id, isSeconded, because]),
    ).toEqual([
      [M2, true, 'seconded'],
      [M1, false, null],
    ])
    expect(firstInOrder(following(hall, moved(M1, 'close-debate', ARE, { item: I1 })))).toBe(undefined)
  })

  // the order that each rulebook's own list gives, by the rules it cites
  it.each<[Exclude<RulebookId, 'own'>, readonly Row[], readonly string[]]>([
    [
      'general-assembly',
      [
        ['close-debate', { item: I1 }],
        ['adjourn-debate', { item: I1 }],
        ['adjourn-meeting'],
        ['suspend-meeting'],
      ],
      ['GA 76', 'GA 76', 'GA 74', 'GA 75'],
    ],
    [
      'general-assembly-committee',
      [['limit-speeches', { seconds: 60 }], ['close-debate', { item: I1 }], ['suspend-meeting']],
      ['GA 118', 'GA 117', 'GA 114'],
    ],
    [
      'security-council',
      [['postpone', { item: I1 }], ['refer', { item: I1 }], ['adjourn-meeting'], ['suspend-meeting']],
      ['SC 33', 'SC 33', 'SC 33', 'SC 33'],
    ],
    [
      'model-un',
      [
        ['adjourn-debate', { item: I1 }],
        ['moderated-caucus', { minutes: 10, seconds: 60 }],
        ['unmoderated-caucus', { minutes: 5 }],
        ['adjourn-meeting'],
      ],
      ['MUN 11', 'MUN 12', 'MUN 12', 'MUN 15'],
    ],
  ])('[MO14] [RB3] as the rules of %s list them', (rulebook, rows, rules) => {
    const own: Sitting = { ...hall, rulebook: 'own', ownRulebook: RULEBOOKS[rulebook] }
    const ranked = motionsInOrder(withMotions(own, rows))
    expect(ranked.map(({ rule }) => rule.rule)).toEqual(rules)
    expect(ranked.map(({ motion }) => motion.motion)).toEqual(rows.map(([kind]) => kind).reverse())
  })
})
