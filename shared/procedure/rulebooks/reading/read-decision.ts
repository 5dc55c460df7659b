// Reading how a question is decided: tests, quorums, majorities of elections.

import { fieldsOf } from '../../majority/decision-input-fields.ts'
import {
  type Base,
  type Decision,
  ELECTION_MAJORITIES,
  type ElectionRules,
  type Fraction,
  type Quorum,
  type Test,
} from '../rulebook.ts'
import type { Names } from './names.ts'
import { below, listOf, nameOf, oneOf, type Reader, recordOf, text, truth, whole, wrong } from './reader.ts'
import { type FieldsOf, fields, optional } from './reader-fields.ts'

/** how a rulebook numbers its rules */
export const rule = text(60)
const isSize = [(key: string) => /^[1-9]\d{0,3}$/.test(key), { code: 'key-no-size' }] as const

// products with it stay whole numbers that are exact
const MOST_PARTS = 10_000

const part = whole(1, MOST_PARTS)

export const fraction: Reader<Fraction> = (value, at) => {
  if (!Array.isArray(value) || value.length !== 2) return wrong(at, { code: 'fraction' })
  const read = [part(value[0], below(at, 0)), part(value[1], below(at, 1))] as const
  return read[0] > read[1] ? wrong(at, { code: 'over-whole' }) : read
}

const cmp = oneOf(['>', '>='])
const BASES: readonly Base[] = ['yes+no', 'participating', 'present', 'entitled', 'membership']

type Kind = Test['is']
type Part<Is extends Kind> = Extract<Test, { is: Is }>
const is = <Is extends Kind>(kind: Is) => oneOf<Is>([kind])

/** `levels`: how deep tests may still stand in tests. */
function testsOf(names: Names, levels: number): Readonly<Record<Kind, Reader<unknown>>> {
  const of = listOf(levels > 0 ? testReader(names, levels - 1) : tooDeep, 1, 8)
  const group: FieldsOf<Part<'all' | 'any'>> = { is: oneOf(['all', 'any']), of }
  return {
    'more-yes-than-no': fields<Part<'more-yes-than-no'>>({ is: is('more-yes-than-no') }),
    share: fields<Part<'share'>>({
      is: is('share'),
      of: oneOf(BASES),
      weight: optional(weightReader(names)),
      cmp,
      fraction,
    }),
    count: fields<Part<'count'>>({ is: is('count'), min: recordOf(isSize, whole(1, 9999), 50) }),
    'no-veto': fields<Part<'no-veto'>>({ is: is('no-veto'), role: nameOf(names.roles, 'roles') }),
    unanimity: fields<Part<'unanimity'>>({ is: is('unanimity'), abstentionBlocks: truth }),
    'not-blocked': fields<Part<'not-blocked'>>({
      is: is('not-blocked'),
      fewerThan: whole(1, 250),
      partial: fields({ fraction, plus: whole(0, 250) }),
    }),
    all: fields(group),
    any: fields(group),
  }
}

const tooDeep: Reader<Test> = (_, at) => wrong(at, { code: 'too-deep' })

const weightReader =
  ({ hasWeights }: Names): Reader<'population'> =>
  (value, at) =>
    hasWeights ? oneOf(['population'])(value, at) : wrong(at, { code: 'no-weights' })

const testReader =
  (names: Names, levels: number): Reader<Test> =>
  (value, at) => {
    const kind = fieldsOf(value)?.is
    const tests = testsOf(names, levels)
    if (typeof kind === 'string' && Object.hasOwn(tests, kind)) return tests[kind as Kind](value, at) as Test
    return wrong(fieldsOf(value) ? below(at, 'is') : at, { code: 'which-test', names: Object.keys(tests) })
  }

export const decisionReader = (names: Names): Reader<Decision> =>
  fields<Decision>({
    test: testReader(names, 4),
    rule,
    partialRule: optional(rule),
    tie: optional(
      fields<NonNullable<Decision['tie']>>({
        rule,
        follows: oneOf(['rejected', 'second-vote']),
        withinHours: optional(whole(1, 720)),
      }),
    ),
  })

export const quorum: Reader<Quorum> = fields<Quorum>({
  rule,
  of: oneOf(['entitled', 'membership']),
  cmp,
  fraction,
})

export const elections: Reader<ElectionRules> = fields<ElectionRules>({
  onePlace: rule,
  severalPlaces: rule,
  secret: optional(rule),
  majority: oneOf(ELECTION_MAJORITIES),
  candidatesPerPlace: whole(1, 10),
  series: whole(1, 10),
})
