// What is put to a secret vote, and how: SB8, SB9, SB17.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { EU_COUNCIL } from '../../../../shared/procedure/rulebooks/eu-council.ts'
import { GENERAL_ASSEMBLY } from '../../../../shared/procedure/rulebooks/general-assembly.ts'
import { OPEN_FLOOR } from '../../../../shared/procedure/rulebooks/open-floor.ts'
import type { Rulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { SECURITY_COUNCIL } from '../../../../shared/procedure/rulebooks/security-council.ts'
import { answersOf, countedFrom } from '../../../../shared/procedure/secret/answers.ts'
import { goesByCounts, isAmongFew } from '../../../../shared/procedure/secret/may-be-secret.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { meeting } from '../regulated.ts'
import { ARE, DALAL, FRA, KEN, O1, OPENED, put, QUESTION, saltOf } from '../samples.ts'
import { asked, type EMIR, hall, isSetUp, ready } from '../secret-samples.ts'

const B1 = 'b1' as EventOf<'election.opened'>['election']
const election = (candidates: readonly string[], places = 1): Event => ({
  ...{ type: 'election.opened', election: B1, title: 'A seat', places, majority: 'majority' },
  ...{ candidates, salt: saltOf(6) },
})
const BALLOT: Command = {
  ...{ type: 'election.ballot', election: B1, isSecret: true, salt: saltOf(2), seed: '5'.repeat(64) },
  seedSalt: saltOf(4),
}

/** Amina speaks for ARE, Boris for FRA, Chidi for KEN, Emir for the observer VAT; the house alone holds the key. */
const assembly: readonly Past[] = [
  ...meeting('general-assembly'),
  isSetUp({ registrar: 'p_amina' as never, trustees: [] }),
  [
    'p_amina' as never,
    {
      ...{ type: 'credentials.registered', office: O1 },
      credentials: [KEN, ARE, FRA].map((delegation) => ({ delegation, credential: `c${delegation}` })),
    },
  ],
]

describe('putting to a secret vote', () => {
  it('[SB8] a question, where the rulebook knows it and the office is ready', () =>
    given(...ready)
      .when(put(QUESTION, { method: 'secret' }), DALAL)
      .gives(asked))

  it.each<[string, readonly Past[]]>([
    ['without an office', hall],
    ['with an office that is not ready', [...hall, isSetUp()]],
  ])('[SB8] not %s', (_, past) =>
    given(...past)
      .when(put(QUESTION, { method: 'secret' }), DALAL)
      .refuses('office-not-ready', 'SB8'),
  )

  it('[SB8] not a question of the General Assembly, whose rules know it for elections', () =>
    given(...assembly)
      .when(put(QUESTION, { method: 'secret' }), DALAL)
      .refuses('method-unknown', 'VO13', 'method'))

  it('[SB8] a ballot of its elections', () =>
    given(...assembly, election(['KEN', 'DJI']))
      .when(BALLOT, DALAL)
      .gives({
        ...(asked as EventOf<'vote.opened'>),
        ...{ subject: { of: 'election', election: B1 }, decision: 'election', question: null },
      }))

  it('[SB8] [VO14] a recorded vote that was asked for comes first', () =>
    given(...ready, { type: 'method.required', method: 'recorded', delegation: ARE })
      .when(put(QUESTION, { method: 'secret' }), DALAL)
      .gives({ ...(asked as EventOf<'vote.opened'>), method: 'recorded' }))

  /** rules of a host who would vote on everything in secret */
  const own = ({ decisions, roles, weights }: Rulebook, question: string): Past => ({
    ...(OPENED as EventOf<'sitting.opened'>),
    ...{ rulebook: 'own', delegations: [KEN, ARE, FRA] },
    ownRulebook: {
      ...OPEN_FLOOR,
      ...{ id: 'own', decisions, ...(roles && { roles }), ...(weights && { weights }) },
      procedure: { ...OPEN_FLOOR.procedure, question },
    },
  })

  it.each<[string, Rulebook, string]>([
    ['a veto', SECURITY_COUNCIL, 'substantive'],
    ['the weight of populations', EU_COUNCIL, 'qualified'],
  ])('[SB8] never where there is %s', (_, rules, question) =>
    given(own(rules, question), ...ready.slice(1))
      .when(put(QUESTION, { method: 'secret' }), DALAL)
      .refuses('secret-weighed', 'SB8', 'method'),
  )

  it.each<[string, Rulebook, readonly string[]]>([
    ['the General Assembly', GENERAL_ASSEMBLY, []],
    ['the Security Council', SECURITY_COUNCIL, ['substantive']],
    ['the Council of the European Union', EU_COUNCIL, ['qualified', 'reinforced']],
  ])('[SB8] of the decisions of %s these do not go by counts alone', (_, { decisions }, weighed) =>
    expect(
      Object.entries(decisions)
        .filter(([, { test }]) => !goesByCounts(test))
        .map(([key]) => key),
    ).toEqual(weighed),
  )

  it('[SB9] with fifty candidates at most', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`)
    given(...assembly, election(names(51)))
      .when(BALLOT, DALAL)
      .refuses('too-many', 'SB9')
    expect(
      given(...assembly, election(names(50)))
        .when(BALLOT, DALAL)
        .answer(),
    ).toMatchObject({ ok: true })
  })

  it('[SB17] among fewer than five that are present it is marked', () => {
    const five = ['KEN', 'ARE', 'FRA', 'IND', 'BRA'] as (typeof ARE)[]
    const people = five.map(
      (delegation, index): Past => ({
        ...{ type: 'person.admitted', person: `p_${index}` as typeof EMIR, role: 'delegate', delegation },
      }),
    )
    const seated: Past = { ...(OPENED as EventOf<'sitting.opened'>), delegations: five }
    const of = (count: number) =>
      isAmongFew(sittingAfter(seated, ...people.slice(0, count)), { decision: 'ordinary' })
    expect([of(4), of(5)]).toEqual([true, false])
  })
})

describe('answers and sums', () => {
  const question = { subject: { of: 'question' }, decision: 'ordinary' } as const
  const places2 = sittingAfter(...assembly, election(['KEN', 'DJI', 'Noor'], 2))
  const seats = { subject: { of: 'election', election: B1 }, decision: 'election' } as const

  it('[SB9] of a question are yes, no and abstain', () =>
    expect(answersOf(sittingAfter(...ready), question)).toEqual({
      ...{ answers: ['yes', 'no', 'abstain'], isBlankable: false, most: 1 },
    }))

  it('[SB9] of a decision on which nobody abstains are yes and no', () =>
    expect(answersOf(sittingAfter(...meeting('model-un')), { ...question, decision: 'procedural' })).toEqual({
      ...{ answers: ['yes', 'no'], isBlankable: false, most: 1 },
    }))

  it('[SB9] of an election are who may be voted for, or nobody', () =>
    expect(answersOf(places2, seats)).toEqual({
      ...{ answers: ['KEN', 'DJI', 'Noor'], isBlankable: true, most: 2 },
    }))

  it('[SB15] sums of an election are votes, and the blank ballots abstentions', () =>
    expect(countedFrom(places2, seats, 5, [1, 4, 2, 1])).toEqual({
      ...{ tally: { yes: 4, no: 0, abstain: 1 }, votes: null },
      names: new Map([
        ['KEN', 4],
        ['DJI', 2],
        ['Noor', 1],
      ]),
    }))

  it.each<[string, typeof question | typeof seats, number, number[]]>([
    ['an answer too few', question, 3, [2, 1]],
    ['an answer too many', question, 3, [2, 1, 0, 0]],
    ['more than there are ballots', question, 3, [2, 2, 0]],
    ['fewer than there are ballots', question, 3, [1, 1, 0]],
    ['less than nothing', question, 3, [4, -1, 0]],
    ['half a vote', question, 3, [1.5, 1.5, 0]],
    ['more names than the ballots can have', seats, 5, [1, 4, 4, 1]],
    ['fewer names than ballots that are not blank', seats, 5, [1, 3, 0, 0]],
    ['more votes for one than ballots', seats, 5, [4, 2, 0, 0]],
  ])('[SB15] %s is no sum', (_, vote, ballots, sums) =>
    expect(countedFrom(vote === seats ? places2 : sittingAfter(...ready), vote, ballots, sums)).toBe(null),
  )
})
