// What is wrong with a rulebook of one's own is told all at once, each fault with its path and what to do.
import { describe, expect, it } from 'vitest'
import { faultsOfRulebook, readRulebook } from '../../../../shared/procedure/rulebooks/read-rulebook.ts'
import type { Json } from './json-places.ts'
import { EXAMPLE, sentencesOn, withIn } from './rulebook-example.ts'

describe('what is wrong', () => {
  it.each<readonly [place: string, value: Json | undefined, sentence: string]>([
    [
      'procedure.motions[2].decision',
      'foo',
      'procedure.motions[2].decision names "foo", which is none of decisions: simple, two-thirds, or null.',
    ],
    [
      'procedure.question',
      'foo',
      'procedure.question names "foo", which is none of decisions: simple, two-thirds.',
    ],
    ['procedure.question', undefined, 'procedure.question must be one of decisions: simple, two-thirds.'],
    [
      'procedure.appeal.decision',
      'three',
      'procedure.appeal.decision names "three", which is none of decisions: simple, two-thirds.',
    ],
    [
      'procedure.amendments.decisions',
      { three: 'simple' },
      'procedure.amendments.decisions.three is none of decisions: simple, two-thirds.',
    ],
    [
      'procedure.motions[1].motion',
      'close-debate',
      'procedure.motions[2] comes a second time: leave one of them out.',
    ],
    [
      'procedure.motions[0].motion',
      'divide',
      'procedure.division must say how a proposal is divided, as "divide" is among the motions.',
    ],
    [
      'procedure.voting.methods',
      { recorded: 'Article 9' },
      'procedure.voting must have "roll-call" in its methods, as "roll-call" is among the motions.',
    ],
    [
      'procedure.voting.methods',
      { 'roll-call': 'Article 9' },
      'procedure.voting.method names "recorded", which has no rule in voting.methods: add it there.',
    ],
    [
      'procedure.proposals.introduced',
      'by-motion',
      'procedure.motions must have "introduce-proposal", as proposals are introduced by motion.',
    ],
    [
      'procedure.proposals',
      null,
      'procedure.proposals must say how there are any, as "amendments" says how they are amended.',
    ],
    [
      'procedure.motions[0].motion',
      'preliminary-question',
      'procedure.proposals must say in "procedural" how a matter of procedure is decided, as "preliminary-question" is among the motions.',
    ],
    [
      'procedure.proposals.procedural',
      'simple',
      'procedure.proposals.procedural names "simple", which stands in proposals.decisions, where anyone may choose it: take it out there.',
    ],
    ['procedure.presence', ['absent', 'present-and-voting'], 'procedure.presence must have "present".'],
    [
      'procedure.replies.seconds',
      [60, 30],
      'procedure.replies.seconds has 2 figures for at most 1: leave some out.',
    ],
    ['procedure.motions[0].seconds', -1, 'procedure.motions[0].seconds must be a whole number from 0 to 20.'],
    [
      'procedure.motions[0].seconds',
      0.5,
      'procedure.motions[0].seconds must be a whole number from 0 to 20.',
    ],
    ['quorum.fraction', [3, 2], 'quorum.fraction is more than the whole: give at most [1, 1].'],
    ['quorum.fraction', [1], 'quorum.fraction must be two whole numbers, such as [1, 2].'],
    ['quorum.fraction[1]', 0, 'quorum.fraction[1] must be a whole number from 1 to 10000.'],
    [
      'decisions.simple.test',
      { is: 'no-veto', role: 'permanent' },
      'decisions.simple.test.role names "permanent", which is none of roles: there are none.',
    ],
    [
      'decisions.two-thirds.test.weight',
      'population',
      'decisions.two-thirds.test.weight asks for "weights", and the rulebook has none.',
    ],
    [
      'decisions.simple.test.is',
      'most',
      'decisions.simple.test.is must say which test it is: more-yes-than-no, share, count, no-veto, unanimity, not-blocked, all, any.',
    ],
    [
      'decisions.simple.test',
      { is: 'count', min: { many: 3 } },
      'decisions.simple.test.min.many is no number of members: give one from 1 to 9999.',
    ],
    [
      'decisions.Simple',
      { is: 1 },
      'decisions.Simple is no name: small letters, digits and hyphens, at most 40.',
    ],
    [
      'roles',
      { permanent: [['XXX']] },
      'roles.permanent[0][0] names "XXX", which is no code of a state (ISO 3166 alpha-3).',
    ],
    [
      'weights',
      { unit: 'shares', years: { 2025: { total: 3, of: { FRA: 4 } } } },
      'weights.years.2025.of.FRA is more than the total, 3.',
    ],
    ['weights', { unit: 'shares', years: { 25: {} } }, 'weights.years.25 is no year: give four digits.'],
    ['members', ['FRA', 'FRA'], 'members[1] comes a second time: leave one of them out.'],
    ['title.ar', '', 'title.ar must be a text of 1 to 80 signs on one line, without signs that do not show.'],
    [
      'sources[0]',
      'a\u202eb',
      'sources[0] must be a text of 1 to 300 signs on one line, without signs that do not show.',
    ],
    [
      'id',
      'Youth Council',
      'id names "Youth Council", which is no name: small letters, digits and hyphens, at most 40.',
    ],
    [
      'colour',
      'blue',
      'colour is not known here: there are id, version, sources, title, decisions, quorum, elections, roles, weights, size, formerSizes, members, procedure.',
    ],
    [
      'procedure.speakers',
      [],
      'procedure.speakers must be an object with rule, limitRule, closingRule, yieldRule, seconds, yields.',
    ],
  ])('[RB7] %s: %j', (place, value, sentence) => expect(sentencesOn(withIn(place, value))[0]).toBe(sentence))

  it.each([[null], ['{}'], [[]], [7], [undefined]])('[RB7] %j is no rulebook', (input) =>
    expect(sentencesOn(input)).toEqual([
      'The rulebook must be an object with id, version, sources, title, decisions, quorum, elections, roles, weights, size, formerSizes, members, procedure.',
    ]),
  )

  it('[RB7] tests in tests, four deep and no deeper', () => {
    const nested = (levels: number): Json =>
      levels === 0 ? { is: 'more-yes-than-no' } : { is: 'all', of: [nested(levels - 1)] }
    expect([4, 5].map((levels) => sentencesOn(withIn('decisions.simple.test', nested(levels))))).toEqual([
      [],
      [
        'decisions.simple.test.of[0].of[0].of[0].of[0].of[0] stands too deep: tests stand in tests four times at most.',
      ],
    ])
  })

  it('[RB7] all faults are told at once, in the order of the fields', () => {
    const input = withIn('procedure.question', 'foo') as Record<string, Json>
    expect(
      faultsOfRulebook({ ...input, version: 0, colour: 'blue' }).map(({ path: place }) => place),
    ).toEqual(['colour', 'version', 'procedure.question'])
    expect(readRulebook({ ...input, version: 0 })).toMatchObject({ path: 'version' })
  })

  it('[RB7] but no more than twenty', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]))
    expect(faultsOfRulebook({ ...(EXAMPLE as object), ...many }).length).toBe(20)
  })

  it('[RB8] a list or an object that is too long is not read', () =>
    expect([
      sentencesOn(withIn('sources', Array(1_000_000).fill(''))),
      sentencesOn(withIn('roles', Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`r${i}`, []])))),
    ]).toEqual([
      ['sources must be a list with 1 to 20 entries.'],
      ['roles must be an object with 1 to 10 fields.'],
    ]))

  it('[RB7] names of fields that mean something to the machine mean nothing', () => {
    const input = JSON.parse('{"__proto__": {"id": "a"}, "constructor": 1}') as unknown
    expect(sentencesOn(input).slice(0, 2)).toEqual([
      '__proto__ is not known here: there are id, version, sources, title, decisions, quorum, elections, roles, weights, size, formerSizes, members, procedure.',
      'constructor is not known here: there are id, version, sources, title, decisions, quorum, elections, roles, weights, size, formerSizes, members, procedure.',
    ])
  })
})
