// Any sitting with secret votes: what is known of it is the same whoever chose what, and its results are those of the sums.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SessionId } from '../../../../shared/ids.ts'
import { verifyJournal } from '../../../../shared/journal/verify.ts'
import { minutesOf } from '../../../../shared/minutes/minutes-of.ts'
import { CHOICES } from '../../../../shared/procedure/majority/majority.ts'
import { chaptersOf } from '../../../../shared/procedure/view-room.ts'
import { type Chosen, ELECTING, SecretHall } from '../secret-hall.ts'

/** Chance is drawn beforehand: for each vote a number for each delegation, from which it makes its choice when it knows the answers. */
interface Play {
  readonly rulebook: (typeof ELECTING)[number]
  readonly places: number
  readonly rounds: readonly (readonly number[])[]
  /** the delegations in another order, from a number for each */
  readonly shuffle: readonly number[]
}

const anyPlay: fc.Arbitrary<Play> = fc.integer({ min: 3, max: 7 }).chain((count) =>
  fc.record({
    rulebook: fc.constantFrom(...ELECTING),
    places: fc.integer({ min: 1, max: 3 }),
    rounds: fc.array(fc.array(fc.nat(999), { minLength: count, maxLength: count }), {
      minLength: 1,
      maxLength: 6,
    }),
    shuffle: fc.array(fc.nat(), { minLength: count, maxLength: count }),
  }),
)

/** Names for the ballot that comes next; one of eight casts nothing, and one of eight a blank ballot. */
function choose(hall: SecretHall, chance: readonly number[]): Chosen {
  const { eligible, open } = hall.electionNow()
  return chance.map((n) => {
    if (n % 8 === 0) return null
    if (n % 8 === 1) return []
    const most = Math.min(open, eligible.length)
    const first = n % eligible.length
    return Array.from({ length: 1 + (n % most) }, (_, index) => eligible[(first + index) % eligible.length]!)
  })
}

/** Who casts at all stays who it was, for that is public; what those choose goes round among them. */
function dealt(chosen: Chosen, shuffle: readonly number[]): Chosen {
  const casting = chosen.flatMap((choice, index) => (choice === null ? [] : [index]))
  const order = casting.toSorted((a, b) => shuffle[a]! - shuffle[b]! || a - b)
  return chosen.map((choice, index) => (choice === null ? null : chosen[order[casting.indexOf(index)]!]!))
}

type Deal = (chosen: Chosen) => Chosen

/** An election with as many of its ballots as there are rounds, a lot where one is due, and last of all a question. */
function held({ rulebook, places, rounds }: Play, deal: Deal, isSecret = true): SecretHall {
  const hall = new SecretHall(rulebook, rounds[0]!.length)
  hall.openElection({ places })
  for (const round of rounds) {
    const { isOver, ballot } = hall.electionNow()
    if (isOver) break
    if (ballot === 'lot') hall.drawLot()
    else hall.ballot(deal(choose(hall, round)), isSecret)
  }
  if (rulebook === 'open-floor') hall.question(deal(rounds[0]!.map((n) => CHOICES[n % 4] ?? null)), isSecret)
  return hall
}

const inAnyHall = (holds: (play: Play) => void) => fc.assert(fc.property(anyPlay, holds), { numRuns: 60 })
const asIs: Deal = (chosen) => chosen
const facts = { session: 's_secret' as SessionId, head: null, names: new Map() }

it('[SB12] [SB15] journal, view and minutes are the same when the same choices are dealt to others', () =>
  inAnyHall((play) => {
    const one = held(play, asIs)
    const other = held(play, (chosen) => dealt(chosen, play.shuffle))
    expect(other.lines).toEqual(one.lines)
    expect(chaptersOf(other.sitting)).toEqual(chaptersOf(one.sitting))
    expect(minutesOf(other.happened, facts)).toEqual(minutesOf(one.happened, facts))
  }))

it('[SB15] outcomes, and who is elected, are those of the same ballots on record', () =>
  inAnyHall((play) => {
    const secret = held(play, asIs)
    const open = held(play, asIs, false)
    expect(secret.sitting.decided.map(({ outcome }) => outcome)).toEqual(
      open.sitting.decided.map(({ outcome }) => outcome),
    )
    expect(secret.sitting.elections).toEqual(open.sitting.elections)
  }))

it('[SB12] [SB18] no event, no state and no view has a choice; what is known verifies', () =>
  inAnyHall((play) => {
    const { lines, sitting, happened } = held(play, asIs)
    expect(verifyJournal(lines)).toMatchObject({ ok: true, votes: sitting.decided.length })
    for (const { choices, method, secret, outcome } of sitting.decided) {
      expect([method, choices]).toEqual(['secret', {}])
      const { yes, no, abstain } = outcome.tally
      expect(yes + no + abstain).toBe(secret?.cast.length)
    }
    for (const { event } of happened) {
      expect(event.type).not.toBe('ballot.cast')
      if (event.type === 'vote.closed') expect(event.revealed).toEqual([])
    }
  }))
