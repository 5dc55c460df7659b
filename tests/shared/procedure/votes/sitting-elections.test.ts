// Elections in a sitting: EL6, EL7, and the ballots of EL1 to EL5 one after the other.
import { describe, expect, it } from 'vitest'
import type { DelegationId, VoteId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { meeting } from '../regulated.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, L1, saltOf } from '../samples.ts'

const B1 = 'b1' as EventOf<'election.opened'>['election']
const assembly = meeting('general-assembly')
const start = (more: Partial<Extract<Command, { type: 'election.open' }>> = {}): Command => ({
  ...{ type: 'election.open', title: 'A seat', places: 1, majority: 'majority', salt: saltOf(6) },
  candidates: ['KEN', 'DJI', 'Noor'],
  ...more,
})
const opened = (more: Partial<EventOf<'election.opened'>> = {}): Event => ({
  ...{ type: 'election.opened', election: B1, title: 'A seat', places: 1, majority: 'majority' },
  ...{ candidates: ['KEN', 'DJI', 'Noor'], salt: saltOf(6) },
  ...more,
})
const ballotOf: Command = {
  ...{ type: 'election.ballot', election: B1, salt: saltOf(2), seed: '5'.repeat(64), seedSalt: saltOf(4) },
}
const balloting = (n: number): Event => ({
  ...{ type: 'vote.opened', vote: `v${n}` as VoteId, subject: { of: 'election', election: B1 } },
  ...{
    decision: 'election',
    method: 'recorded',
    isAgain: false,
    year: null,
    question: null,
    salt: saltOf(2),
  },
})
const cast = (n: number, who: string, choice: readonly string[]): Command => ({
  ...{ type: 'ballot.cast', vote: `v${n}` as VoteId, choice, key: `k${n}${who}`, salt: saltOf(3) },
})
const PEOPLE = [
  [AMINA, ARE],
  [BORIS, FRA],
  [CHIDI, KEN],
] as const

/** One ballot with what each of the three delegations votes, opened, cast and closed by the law itself. */
function balloted(
  past: readonly Past[],
  n: number,
  ...choices: readonly (readonly string[])[]
): readonly Past[] {
  const after: Past[] = [...past]
  const act = (command: Command, who: typeof DALAL) => {
    const decided = given(...after)
      .when(command, who)
      .answer()
    if (!decided.ok) throw new Error(JSON.stringify(decided))
    after.push(...decided.value.map((event) => [who, event] as const))
  }
  act(ballotOf, DALAL)
  for (const [i, choice] of choices.entries()) act(cast(n, String(i), choice), PEOPLE[i]![0])
  act({ type: 'vote.close', vote: `v${n}` as VoteId }, DALAL)
  return after
}
const electionAfter = (past: readonly Past[]) => sittingAfter(...past).elections[0]

describe('opening', () => {
  it('[VO24] no ballot is held while somebody has the floor', () =>
    given(...assembly, opened(), {
      ...{ type: 'floor.given', entry: null, delegation: ARE, person: AMINA, kind: 'speech' },
      ...{ limitMs: null, isYielded: false },
    })
      .when(ballotOf, DALAL)
      .refuses('floor-taken', 'VO24'))

  it('[EL6] the chair opens an election', () =>
    given(...assembly)
      .when(start(), DALAL)
      .gives(opened()))

  it('[EL6] nobody else, and not where the rules know none', () => {
    given(...assembly)
      .when(start(), AMINA)
      .refuses('not-presiding', 'EL6')
    given(...meeting('security-council'))
      .when(start(), DALAL)
      .refuses('not-in-order', 'EL6')
  })

  it.each<[string, Parameters<typeof start>[0], string]>([
    ['no place', { places: 0 }, 'places'],
    ['half a place', { places: 0.5 }, 'places'],
  ])('[EL6] not with %s', (_, more, field) =>
    given(...assembly)
      .when(start(more), DALAL)
      .refuses('bad-figure', undefined, field),
  )

  it.each<[string, Parameters<typeof start>[0]]>([
    ['a name twice', { candidates: ['KEN', 'KEN'] }],
    ['fewer names than places', { places: 2, candidates: ['KEN'] }],
  ])('[EL6] not with %s', (_, more) =>
    given(...assembly)
      .when(start(more), DALAL)
      .refuses('candidate-unknown', 'EL6', 'candidates'),
  )

  it('[EL6] the chair opens its ballot, which is recorded', () =>
    given(...assembly, opened())
      .when(ballotOf, DALAL)
      .gives(balloting(1)))
})

describe('a ballot', () => {
  const open: Past[] = [...assembly, opened(), balloting(1)]

  it.each<readonly string[]>([['KEN'], []])('[EL6] may have %j on it', (...names) =>
    given(...open)
      .when(cast(1, 'a', names), AMINA)
      .gives({
        ...{ type: 'ballot.cast', vote: 'v1' as VoteId, delegation: ARE as DelegationId, choice: names },
        ...{ salt: saltOf(3), key: 'k1a' },
      }),
  )

  it.each([
    ['who may not be voted for', ['FRA']],
    ['twice the same', ['KEN', 'KEN']],
  ])('[EL6] not %s', (_, names) =>
    given(...open)
      .when(cast(1, 'a', names), AMINA)
      .refuses('candidate-unknown', 'EL6', 'choice'),
  )

  it('[EL6] not more than it chooses', () =>
    given(...open)
      .when(cast(1, 'a', ['KEN', 'DJI']), AMINA)
      .refuses('too-many-choices', 'EL6', 'choice'))

  it('[EL6] not yes or no', () =>
    given(...open)
      .when({ ...cast(1, 'a', []), choice: 'yes' } as Command, AMINA)
      .refuses('candidate-unknown', 'EL6', 'choice'))
})

describe('its course', () => {
  it('[EL1] who has the majority is elected, and it is over', () => {
    const past = balloted([...assembly, opened()], 1, ['KEN'], ['KEN'], ['DJI'])
    expect(electionAfter(past)).toMatchObject({ elected: ['KEN'], isOver: true })
    expect(sittingAfter(...past).decided[0]?.outcome).toMatchObject({
      ...{ outcome: 'elected', elected: ['KEN'], tally: { yes: 3, no: 0, abstain: 0 } },
    })
    given(...past)
      .when(ballotOf, DALAL)
      .refuses('election-over', 'EL6')
  })

  it('[EL4] without a majority a restricted ballot follows, for the two with most votes', () => {
    const big = opened({ majority: 'two-thirds' })
    const past = balloted([...assembly, big], 1, ['KEN'], ['DJI'], [])
    expect(electionAfter(past)).toMatchObject({
      ...{ elected: [], isOver: false, ballot: 'restricted', round: 2, open: 1 },
      eligible: ['DJI', 'KEN'],
    })
  })

  it('[EL5] two with equal votes in the second ballot: a lot decides', () => {
    const first = balloted([...assembly, opened()], 1, ['KEN'], ['DJI'], [])
    const second = balloted(first, 2, ['KEN'], ['DJI'], [])
    expect(electionAfter(second)).toMatchObject({ ballot: 'lot', eligible: ['DJI', 'KEN'] })
    const committed: Event = {
      ...{ type: 'lot.committed', lot: L1, purpose: { of: 'election', election: B1 }, of: 2 },
      ...{ seed: '5'.repeat(64), salt: saltOf(4) },
    }
    given(...second)
      .when(ballotOf, DALAL)
      .gives(committed)
    given(...second, committed)
      .when(ballotOf, DALAL)
      .refuses('lot-not-drawn', 'EL5')
    const drawn = given(...second, committed)
      .when({ type: 'lot.draw', lot: L1, nonce: saltOf(9) }, DALAL)
      .answer()
    const advanced = drawn.ok ? (drawn.value.at(-1) as EventOf<'election.advanced'>) : null
    expect(advanced?.next).toBe(null)
    expect([['DJI'], ['KEN']]).toContainEqual(advanced?.elected)
  })

  it('[EL7] equal at the last place: those alone stand again, and most votes choose', () => {
    // KEN and DJI are equal behind Noor, who has the majority
    const two = opened({ places: 2, majority: 'majority' })
    const past = balloted([...assembly, two], 1, ['Noor', 'KEN'], ['Noor', 'DJI'], ['KEN', 'DJI'])
    expect(electionAfter(past)).toMatchObject({ ballot: 'tie-break', open: 2, through: null, elected: [] })
    const after = balloted(past, 2, ['Noor', 'KEN'], ['Noor', 'KEN'], ['KEN', 'DJI'])
    expect(electionAfter(after)).toMatchObject({ elected: ['KEN', 'Noor'], isOver: true })
  })

  it('[EL7] equal again: a lot', () => {
    const two = opened({ places: 2, majority: 'majority' })
    const past = balloted([...assembly, two], 1, ['Noor', 'KEN'], ['Noor', 'DJI'], ['KEN', 'DJI'])
    const after = balloted(past, 2, ['Noor', 'KEN'], ['Noor', 'DJI'], [])
    expect(electionAfter(after)).toMatchObject({
      ballot: 'lot',
      open: 1,
      elected: ['Noor'],
      eligible: ['DJI', 'KEN'],
    })
  })

  it('[EL6] the chair ends one that stays open, but not in mid-ballot', () => {
    const open: Past[] = [...assembly, opened(), balloting(1)]
    const end: Command = { type: 'election.end', election: B1 }
    given(...open)
      .when(end, DALAL)
      .refuses('vote-open', 'VO2')
    given(...assembly, opened())
      .when(end, DALAL)
      .gives({ type: 'election.ended', election: B1 })
  })
})
