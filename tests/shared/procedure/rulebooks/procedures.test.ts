// How each rulebook has a sitting go about its business: every name leads somewhere, every rule is in a source, and motions stand in the
// precedence that the body's rules give them.
import { describe, expect, it } from 'vitest'
import {
  MOTION_KINDS,
  type MotionKind,
  type Procedure,
} from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Rulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { isCovered } from './rule-sources.ts'

const ALL = Object.entries(RULEBOOKS)
type Id = keyof typeof RULEBOOKS
const motionsOf = (id: Id) => RULEBOOKS[id].procedure.motions
const ruleOf = (id: Id, kind: MotionKind) => motionsOf(id).find(({ motion }) => motion === kind)

/** every decision that a procedure refers to */
const named = ({
  motions,
  proposals,
  amendments,
  division,
  appeal,
  voting,
  ...others
}: Procedure): string[] => [
  others.question,
  ...others.observersDecide,
  ...motions.flatMap(({ decision }) => (decision === null ? [] : [decision])),
  ...(proposals?.decisions ?? []),
  ...Object.entries(amendments?.decisions ?? {}).flat(),
  ...(division ? [division.decision] : []),
  ...(appeal ? [appeal.decision] : []),
  ...voting.noAbstention,
]

/** every rule that a rulebook cites, wherever it stands: fields that are called rule, or end so, and the rules of methods */
function citedIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string')
    return /^(rule|.*Rule|onePlace|severalPlaces|reconsideration)$/.test(field) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => citedIn(each, field === 'methods' ? 'rule' : key))
}

describe.each(ALL)('%s', (_, rulebook: Rulebook) => {
  it('[RB1] names decisions that it has', () => {
    const keys = Object.keys(rulebook.decisions)
    expect(named(rulebook.procedure).filter((decision) => !keys.includes(decision))).toEqual([])
  })

  it('[RB1] cites rules that its sources have', () => {
    const rules = citedIn(rulebook)
    expect(rules.length).toBeGreaterThan(10)
    expect(rules.filter((rule) => !isCovered(rule, rulebook))).toEqual([])
  })

  it('[RB3] lists no motion twice', () => {
    const kinds = rulebook.procedure.motions.map(({ motion }) => motion)
    expect(kinds).toEqual([...new Set(kinds)])
  })

  it('[RB1] has bounds that are times: replies get shorter, and none is empty', () => {
    const { replies, speakers } = rulebook.procedure
    const seconds = replies?.seconds ?? []
    expect([...seconds].sort((a, b) => b - a)).toEqual(seconds)
    expect([...seconds, speakers.seconds ?? 1].every((figure) => figure > 0)).toBe(true)
  })
})

it('[RB1] the source of another body does not cover a rule', () =>
  expect([
    isCovered('GA 96', RULEBOOKS['general-assembly']),
    isCovered('SC 41', RULEBOOKS['security-council']),
    isCovered('GA 77', RULEBOOKS['general-assembly-committee']),
    isCovered('MUN 23', RULEBOOKS['model-un']),
    isCovered('TFEU 239', RULEBOOKS['eu-council']),
  ]).toEqual([false, false, false, false, false]))

type Line = readonly [motion: MotionKind, rule: string, speakers: string, decision: string | null]
const linesOf = (id: Id): readonly Line[] =>
  motionsOf(id).map(({ motion, rule, debate, decision }) => [
    motion,
    rule,
    `${debate.for}/${debate.against}`,
    decision,
  ])

describe('precedence', () => {
  it.each<readonly [Id, readonly Line[]]>([
    [
      'general-assembly',
      [
        ['suspend-meeting', 'GA 76', '0/0', 'procedural'],
        ['adjourn-meeting', 'GA 76', '0/0', 'procedural'],
        ['adjourn-debate', 'GA 74', '2/2', 'procedural'],
        ['close-debate', 'GA 75', '0/2', 'procedural'],
        ['no-competence', 'GA 79', '2/2', 'procedural'],
        ['important-question', 'GA 85', '2/2', 'procedural'],
        ['reconsider', 'GA 81', '0/2', 'reconsideration'],
        ['resume-debate', 'GA 81', '0/2', 'reconsideration'],
        ['limit-speeches', 'GA 72', '2/2', 'procedural'],
        ['divide', 'GA 89', '2/2', 'procedural'],
        ['roll-call', 'GA 87', '0/0', null],
        ['recorded-vote', 'GA 87', '0/0', null],
      ],
    ],
    [
      'general-assembly-committee',
      [
        ['suspend-meeting', 'GA 118', '0/0', 'ordinary'],
        ['adjourn-meeting', 'GA 118', '0/0', 'ordinary'],
        ['adjourn-debate', 'GA 116', '2/2', 'ordinary'],
        ['close-debate', 'GA 117', '0/2', 'ordinary'],
        ['no-competence', 'GA 121', '2/2', 'ordinary'],
        ['reconsider', 'GA 123', '0/2', 'reconsideration'],
        ['resume-debate', 'GA 123', '0/2', 'reconsideration'],
        ['limit-speeches', 'GA 114', '2/2', 'ordinary'],
        ['divide', 'GA 129', '2/2', 'ordinary'],
        ['roll-call', 'GA 127', '0/0', null],
        ['recorded-vote', 'GA 127', '0/0', null],
      ],
    ],
    [
      'security-council',
      [
        ['suspend-meeting', 'SC 33', '0/0', 'procedural'],
        ['adjourn-meeting', 'SC 33', '0/0', 'procedural'],
        ['refer', 'SC 33', '2/2', 'procedural'],
        ['postpone', 'SC 33', '2/2', 'procedural'],
        ['introduce-amendment', 'SC 33', '0/0', null],
        ['divide', 'SC 32', '0/0', null],
        ['preliminary-question', 'Charter 27(3)', '2/2', 'substantive'],
      ],
    ],
    ['eu-council', [['close-debate', 'Council RoP 11(1)', '0/0', 'simple']]],
    ['gcc-supreme-council', []],
    [
      'model-un',
      [
        ['adjourn-meeting', 'MUN 11', '0/0', 'procedural'],
        ['suspend-meeting', 'MUN 11', '0/0', 'procedural'],
        ['extend-caucus', 'MUN 12', '0/0', 'procedural'],
        ['unmoderated-caucus', 'MUN 12', '0/0', 'procedural'],
        ['moderated-caucus', 'MUN 12', '0/0', 'procedural'],
        ['introduce-proposal', 'MUN 13', '0/0', 'procedural'],
        ['introduce-amendment', 'MUN 14', '0/0', 'procedural'],
        ['adjourn-debate', 'MUN 15', '1/1', 'two-thirds'],
        ['resume-debate', 'MUN 15', '1/1', 'procedural'],
        ['close-debate', 'MUN 16', '0/2', 'two-thirds'],
        ['close-list', 'MUN 6', '0/0', 'procedural'],
        ['limit-speeches', 'MUN 6', '2/2', 'procedural'],
        ['take-up-item', 'MUN 17', '2/2', 'procedural'],
        ['reconsider', 'MUN 18', '0/2', 'two-thirds'],
        ['divide', 'MUN 19', '2/2', 'procedural'],
        ['roll-call', 'MUN 20', '0/0', null],
      ],
    ],
    ['open-floor', []],
  ])('[RB3] of %s', (id, lines) => expect(linesOf(id)).toEqual(lines))

  it('[RB3] every kind of motion is in order under one of them', () => {
    const moved = new Set(ALL.flatMap(([, { procedure }]) => procedure.motions.map(({ motion }) => motion)))
    expect(MOTION_KINDS.filter((kind) => !moved.has(kind))).toEqual([])
  })

  it('[RB3] nothing is seconded in the organs of the United Nations; in a Model UN one second', () => {
    const seconds = (id: Id) => [...new Set(motionsOf(id).map((motion) => motion.seconds))]
    expect([
      seconds('general-assembly'),
      seconds('general-assembly-committee'),
      seconds('security-council'),
    ]).toEqual([[0], [0], [0]])
    expect(seconds('model-un')).toEqual([1])
  })

  it('[RB3] of caucuses the longest comes first, and none is longer than twenty minutes', () =>
    expect(
      (['extend-caucus', 'unmoderated-caucus', 'moderated-caucus'] as const).map((kind) => {
        const { among, mostMinutes } = ruleOf('model-un', kind) ?? {}
        return [among, mostMinutes]
      }),
    ).toEqual(Array(3).fill(['longest-first', 20])))
})

describe('figures', () => {
  const opening = (id: Id) => RULEBOOKS[id].procedure.opening
  it('[RB1] to open a meeting: a third, a quarter, two thirds, or nothing', () =>
    expect(
      (Object.keys(RULEBOOKS) as Id[]).map((id) => [id, opening(id)?.rule, opening(id)?.fraction]),
    ).toEqual([
      ['open-floor', undefined, undefined],
      ['general-assembly', 'GA 67', [1, 3]],
      ['general-assembly-committee', 'GA 108', [1, 4]],
      ['security-council', undefined, undefined],
      ['eu-council', undefined, undefined],
      ['gcc-supreme-council', 'GCC Charter 7', [2, 3]],
      ['model-un', 'MUN 2', [1, 4]],
    ]))

  it('[RB1] replies and explanations in the Assembly: ten and five minutes, ten minutes', () =>
    expect(
      (['general-assembly', 'general-assembly-committee'] as const).map((id) => {
        const { replies, voting } = RULEBOOKS[id].procedure
        return [
          replies?.most,
          replies?.seconds,
          replies?.when,
          voting.explanations?.seconds,
          voting.silence?.hours,
        ]
      }),
    ).toEqual(Array(2).fill([2, [600, 300], 'end-of-day', 600, 72])))

  it('[RB1] amendments to important proposals need two thirds, those to a proposal of the Commission unanimity', () =>
    expect([
      RULEBOOKS['general-assembly'].procedure.amendments?.decisions,
      RULEBOOKS['eu-council'].procedure.amendments?.decisions,
    ]).toEqual([{ important: 'amendment-to-important' }, { qualified: 'unanimity' }]))

  it('[RB2] what the rules of a body do not know, it does not have', () =>
    expect(
      (['security-council', 'eu-council', 'gcc-supreme-council'] as const).map((id) => {
        const { replies, appeal, division, amendments, points } = RULEBOOKS[id].procedure
        return [
          replies,
          appeal?.rule ?? null,
          division?.rule ?? null,
          amendments?.rule ?? null,
          Object.keys(points),
        ]
      }),
    ).toEqual([
      [null, 'SC 30', 'SC 32', 'SC 36', ['order']],
      [null, null, null, 'TFEU 293(1)', []],
      [null, null, null, null, []],
    ]))

  it('[RB1] in a Model UN observers vote on procedure, and nobody abstains there', () => {
    const { observersDecide, voting, presence } = RULEBOOKS['model-un'].procedure
    expect([observersDecide, voting.noAbstention, presence.at(-1), voting.rollCall.mayPass]).toEqual([
      ['procedural', 'two-thirds'],
      ['procedural', 'two-thirds'],
      'present-and-voting',
      true,
    ])
  })
})
