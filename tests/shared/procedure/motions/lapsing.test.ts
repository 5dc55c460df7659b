// What lapses with a motion that is carried. MO23, MO24.
import { describe, expect, it } from 'vitest'
import type { MotionId } from '../../../../shared/ids.ts'
import { motionDecided } from '../../../../shared/procedure/motions/motions-decided.ts'
import type { MotionTerms } from '../../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { closedDebate, following, I2, I3, inCaucus, M2, NOW, session, withoutItem } from '../assembly.ts'
import {
  A2,
  amendment,
  carried,
  decidedAs,
  introduced,
  lapsed,
  moved,
  R2,
  R3,
  replace,
  submitted,
  tabled,
} from '../business-samples.ts'
import { A1, ARE, FRA, I1, KEN, M1, R1 } from '../samples.ts'

const hall = session()
/** Proposal 1 and 3 are before the body, 2 is not; 1 stands under the item, 3 under another one. */
const busy = following(
  hall,
  ...tabled(R1),
  submitted(R2),
  { type: 'proposal.supported', proposal: R2, delegation: FRA, as: 'signatory' },
  ...tabled(R3, ARE, 'simple', I2),
  amendment(A1, R1, replace(1)),
  { type: 'amendment.supported', amendment: A1, delegation: FRA, isSponsor: true },
)

const settled = (result: 'adopted' | 'no-action'): Sitting => following(busy, decidedAs(R1, result))

type Moved = readonly [kind: MotionKind, terms?: MotionTerms]

/** The motions that lapse when the first of these is carried, by their numbers. */
function lapsing(sitting: Sitting, motions: readonly Moved[]): readonly string[] {
  const events = motions.map(([kind, terms = {}], index) =>
    moved(`m${index + 1}` as MotionId, kind, [ARE, FRA, KEN][index % 3], terms),
  )
  return motionDecided(following(sitting, ...events), M1, true, NOW).flatMap((event) =>
    event.type === 'motion.lapsed' ? [event.motion] : [],
  )
}

describe('what lapses with it', () => {
  const unmoderated: Moved = ['unmoderated-caucus', { minutes: 5 }]
  const moderated: Moved = ['moderated-caucus', { minutes: 5, seconds: 60 }]
  const limit: Moved = ['limit-speeches', { seconds: 60 }]
  const about = (kind: MotionKind, proposal = R1): Moved => [kind, { proposal }]

  it.each<[string, readonly Moved[], readonly string[]]>([
    [
      'with an adjournment of the meeting, all',
      [['adjourn-meeting'], limit, about('no-competence')],
      ['m2', 'm3'],
    ],
    ['with a suspension, other suspensions', [['suspend-meeting'], ['suspend-meeting'], limit], ['m2']],
    ['with a caucus, other caucuses', [unmoderated, moderated, unmoderated, limit], ['m2', 'm3']],
    ['with a limit, no other one', [limit, ['limit-speeches', { seconds: 90 }]], []],
    ['with a closed list, its closing', [['close-list'], ['close-list']], ['m2']],
    [
      'with a closed debate, caucuses and what would be introduced',
      [['close-debate', { item: I1 }], moderated, about('introduce-proposal', R2), about('no-competence')],
      ['m2', 'm3'],
    ],
    [
      'with an adjourned item, all on it',
      [
        ['adjourn-debate', { item: I1 }],
        ['close-debate', { item: I1 }],
        about('no-competence'),
        about('no-competence', R3),
        limit,
      ],
      ['m2', 'm3'],
    ],
    [
      'with a postponed item, all on it',
      [
        ['postpone', { item: I1 }],
        about('introduce-proposal', R2),
        ['introduce-amendment', { amendment: A1 }],
        limit,
      ],
      ['m2', 'm3'],
    ],
    [
      'with a proposal that is not acted upon, all on it',
      [
        about('no-competence'),
        about('important-question'),
        about('no-competence', R3),
        ['introduce-amendment', { amendment: A1 }],
      ],
      ['m2', 'm4'],
    ],
    [
      'with a division, no division of other parts',
      [
        ['divide', { proposal: R1, parts: [[1]] }],
        ['divide', { proposal: R1, parts: [[2]] }],
      ],
      [],
    ],
    [
      'with an important question, the same',
      [about('important-question'), about('important-question'), about('important-question', R3)],
      ['m2'],
    ],
  ])('[MO23] %s', (_, motions, expected) => expect(lapsing(busy, motions)).toEqual(expected))

  it('[MO23] with an item taken up, that of others', () => {
    const idle = withoutItem(hall)
    const motions: readonly Moved[] = [['take-up-item', { item: I2 }], ['resume-debate', { item: I3 }], limit]
    expect(lapsing(idle, motions)).toEqual(['m2'])
  })

  it('[MO23] in the same act, after what it brings about', () => {
    const two = following(hall, moved(M1, 'close-list'), moved(M2, 'close-list', FRA))
    expect(motionDecided(two, M1, true, NOW)).toEqual([
      carried(M1),
      { type: 'list.set', isOpen: false },
      lapsed(M2),
    ])
  })

  it.each<[string, Sitting, Sitting, MotionKind, MotionTerms]>([
    ['the caucus is over', inCaucus(hall), hall, 'extend-caucus', { minutes: 5 }],
    ['a caucus is on', hall, inCaucus(hall), 'unmoderated-caucus', { minutes: 5 }],
    ['the debate is closed', hall, closedDebate(hall), 'close-debate', { item: I1 }],
    ['the item is no longer open', hall, withoutItem(hall), 'adjourn-debate', { item: I1 }],
    ['it was introduced', busy, following(busy, introduced(R2)), 'introduce-proposal', { proposal: R2 }],
    ['it was adopted', busy, settled('adopted'), 'no-competence', { proposal: R1 }],
    [
      'the amendment fell',
      busy,
      following(busy, { type: 'amendment.settled', amendment: A1, phase: 'fallen' }),
      'introduce-amendment',
      { amendment: A1 },
    ],
    ['there is no such amendment', hall, hall, 'introduce-amendment', { amendment: A2 }],
  ])('[MO24] it lapses itself when %s', (_, before, now, kind, terms) => {
    const { pending } = following(before, moved(M1, kind, ARE, terms)).motions
    const late = { ...now, motions: { ...now.motions, pending } }
    expect(motionDecided(late, M1, true, NOW)).toEqual([lapsed(M1)])
  })
})
