// The rulebooks as data: whole, of known members, each figure with its rule.
import { describe, expect, it } from 'vitest'
import { MEMBER_BY_ID, MEMBERS } from '../../../../shared/members/members.ts'
import { EU_POPULATIONS } from '../../../../shared/procedure/rulebooks/eu-populations.ts'
import { FORMER_MEMBERS } from '../../../../shared/procedure/rulebooks/former-members.ts'
import type { Fraction, Test } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { BODIES, mattersOf } from '../../../../shared/procedure/rulebooks/rulebooks.ts'

const fractionsOf = (test: Test): readonly Fraction[] => {
  if (test.is === 'all' || test.is === 'any') return test.of.flatMap(fractionsOf)
  if (test.is === 'share') return [test.fraction]
  return test.is === 'not-blocked' ? [test.partial.fraction] : []
}
const isKnown = (code: string) => MEMBER_BY_ID.get(code)?.status === 'member' || FORMER_MEMBERS.has(code)

it('are those of five bodies, with their matters', () =>
  expect(BODIES.map((body) => [body.id, body.size, ...mattersOf(body)])).toEqual([
    ['general-assembly', 193, 'ordinary', 'important', 'amendment-to-important', 'procedural', 'election'],
    ['general-assembly-committee', 193, 'ordinary', 'election'],
    ['security-council', 15, 'procedural', 'substantive'],
    ['eu-council', 27, 'qualified', 'reinforced', 'simple', 'unanimity'],
    ['gcc-supreme-council', 6, 'procedural', 'substantive'],
  ]))

describe.each(BODIES)('$id', (body) => {
  it('has sources, and a rule for each decision', () => {
    const rules = Object.values(body.decisions).flatMap(({ rule, tie }) => [rule, ...(tie ? [tie.rule] : [])])
    expect([body.sources.length > 0, rules.every((rule) => /\d/.test(rule))]).toEqual([true, true])
  })

  it('has proper fractions of whole numbers', () => {
    const tests = Object.values(body.decisions).flatMap(({ test }) => fractionsOf(test))
    for (const [numerator, denominator] of [...tests, ...(body.quorum ? [body.quorum.fraction] : [])])
      expect([
        Number.isInteger(numerator),
        Number.isInteger(denominator),
        0 < numerator && numerator < denominator,
      ]).toEqual([true, true, true])
  })

  it('names members of the United Nations, as many as it has', () => {
    const members = body.members ?? MEMBERS.filter(({ status }) => status === 'member').map(({ id }) => id)
    const seats = Object.values(body.roles ?? {}).flat(2)
    expect([...members, ...seats].filter((code) => !isKnown(code))).toEqual([])
    if (body.members) expect(new Set(body.members).size).toBe(body.size)
  })
})

it('the members of the United Nations are as many as the Assembly has', () =>
  expect(MEMBERS.filter(({ status }) => status === 'member').length).toBe(BODIES[0]?.size))

it.each(Object.entries(EU_POPULATIONS.years))(
  'the shares of %s are those of all members',
  (_, { total, of }) => {
    const union = BODIES.find(({ id }) => id === 'eu-council')
    expect(Object.keys(of).sort()).toEqual([...(union?.members ?? [])].sort())
    // each is rounded to the hundredth, so together they may miss the whole by half a hundredth each
    const sum = Object.values(of).reduce((a, b) => a + b)
    expect(Math.abs(sum - total)).toBeLessThan(Object.keys(of).length / 2)
  },
)
