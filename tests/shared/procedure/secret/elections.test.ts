// Elections by secret ballot: all their rounds, under every rulebook that knows them. SB8, SB9, SB13 to SB16 with EL1 to EL7.
import { describe, expect, it } from 'vitest'
import { verifyJournal } from '../../../../shared/journal/verify.ts'
import type { RulebookId } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { refuse } from '../../../../shared/refusal.ts'
import { given } from '../given.ts'
import { meeting } from '../regulated.ts'
import { DALAL, saltOf } from '../samples.ts'
import { CHAIR, type Chosen, ELECTING, SecretHall } from '../secret-hall.ts'

/** So many ballots with these names, one after the other. */
const ballots = (...groups: readonly (readonly [times: number, ...names: string[]])[]): Chosen =>
  groups.flatMap(([times, ...names]) => Array.from({ length: times }, () => names))

it('[RB1] [SB8] each rulebook that elects says by which rule its ballots are secret', () =>
  expect(
    Object.entries(RULEBOOKS).flatMap(([id, { elections }]) => (elections ? [[id, elections.secret]] : [])),
  ).toEqual([
    ['open-floor', 'OF 5'],
    ['general-assembly', 'GA 92'],
    ['general-assembly-committee', 'GA 103'],
    ['model-un', 'MUN 22'],
  ]))

it.each<RulebookId>(['security-council', 'eu-council', 'gcc-supreme-council'])(
  '[EL6] the rules of %s hold no election in a sitting, in secret or not',
  (rulebook) =>
    given(...meeting(rulebook))
      .when(
        {
          ...{ type: 'election.open', title: 'A seat', places: 1, majority: 'majority', salt: saltOf(1) },
          candidates: ['Amal', 'Badr'],
        },
        DALAL,
      )
      .refuses('not-in-order', 'EL6'),
)

describe.each(ELECTING)('by the rules of %s', (rulebook) => {
  it('[SB15] [EL1] [EL4] [EL5] [EL7] two places take a first ballot, a tie-break, a restricted ballot and a lot', () => {
    const hall = new SecretHall(rulebook, 9)
    hall.openElection({ places: 2 })
    // eight are valid and five are needed; for the other place go on Badr, and one of the two behind him, who are equal
    const first = hall.ballot(ballots([4, 'Amal', 'Badr'], [2, 'Amal', 'Camille'], [2, 'Dina'], [1]))
    expect(first).toMatchObject({
      ...{
        elected: ['Amal'],
        ballot: 'tie-break',
        open: 1,
        through: ['Badr'],
        eligible: ['Camille', 'Dina'],
      },
    })
    const second = hall.ballot(ballots([5, 'Camille'], [4, 'Dina']))
    expect(second).toMatchObject({ ballot: 'restricted', round: 2, open: 1, eligible: ['Badr', 'Camille'] })
    const third = hall.ballot(ballots([4, 'Badr'], [4, 'Camille'], [1]))
    expect(third).toMatchObject({ ballot: 'lot', open: 1, eligible: ['Badr', 'Camille'] })
    const { elected, isOver } = hall.drawLot()
    expect([isOver, elected[0], third.eligible.includes(elected[1] ?? '')]).toEqual([true, 'Amal', true])
    expect(verifyJournal(hall.lines)).toMatchObject({ ok: true, votes: 3 })
    expect(hall.sitting.decided.map(({ secret }) => secret?.sums)).toEqual([
      [1, 6, 4, 2, 2, 0],
      [0, 5, 4],
      [1, 4, 4],
    ])
  })

  it('[EL4] three restricted ballots follow the first, then three that are open to all, then restricted ones', () => {
    const hall = new SecretHall(rulebook, 9)
    hall.openElection({ majority: 'two-thirds' })
    // five of nine are never two thirds
    const split = ballots([5, 'Amal'], [4, 'Badr'])
    const kinds = Array.from({ length: 7 }, () => hall.ballot(split).ballot)
    expect(kinds).toEqual([
      ...['restricted', 'restricted', 'restricted'],
      ...['unrestricted', 'unrestricted', 'unrestricted', 'restricted'],
    ])
    expect(hall.ballot(ballots([6, 'Amal'], [3, 'Badr']))).toMatchObject({ elected: ['Amal'], isOver: true })
  })

  it('[SB13] where nobody casts nobody is elected, and another ballot follows', () => {
    const hall = new SecretHall(rulebook, 3)
    hall.openElection()
    expect(hall.ballot([null, null, null])).toMatchObject({ elected: [], round: 2, isOver: false })
    expect(hall.sitting.decided[0]).toMatchObject({
      secret: { cast: [], sums: [0, 0, 0, 0, 0, 0] },
      outcome: { outcome: 'no-result', reason: 'no-votes' },
    })
  })

  it('[SB16] a ballot that is annulled leaves the election where it was', () => {
    const hall = new SecretHall(rulebook, 3)
    hall.openElection()
    const before = hall.electionNow()
    hall.act(hall.nextBallot(), CHAIR)
    const { id: vote } = hall.sitting.vote!
    hall.act({ type: 'secret.annul', vote, reason: 'A key was lost', salt: hall.salt() }, CHAIR)
    expect([hall.electionNow(), hall.sitting.vote]).toEqual([before, null])
    expect(hall.ballot(ballots([3, 'Amal']))).toMatchObject({ elected: ['Amal'] })
  })

  it('[EL6] [SB13] an election does not end while its ballot is cast or counted, nor is another held', () => {
    const hall = new SecretHall(rulebook, 3)
    const election = hall.openElection()
    hall.act(hall.nextBallot(), CHAIR)
    expect(hall.ask({ type: 'election.end', election })).toEqual(refuse('vote-open', 'VO2'))
    expect(hall.ask(hall.nextBallot())).toEqual(refuse('vote-open', 'VO2'))
  })

  it('[SB8] [SB9] not without an office that is ready, and not with more names than a ballot holds', () => {
    const hall = new SecretHall(rulebook, 3)
    const candidates = Array.from({ length: 51 }, (_, index) => `N${index}`)
    hall.openElection({ candidates })
    expect(hall.ask(hall.nextBallot())).toEqual(refuse('too-many', 'SB9'))
    hall.act(hall.nextBallot(false), CHAIR)
    expect(hall.sitting.vote).toMatchObject({ method: 'recorded' })
    const bare = new SecretHall(rulebook, 3)
    bare.openElection()
    bare.sitting = { ...bare.sitting, secret: { office: null, offices: 1 } }
    expect(bare.ask(bare.nextBallot())).toEqual(refuse('office-not-ready', 'SB8'))
  })
})
