// What holds for every majority: order means nothing, support never harms, and each vote is counted once.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  CHOICES,
  type Choice,
  decideMajority,
  tallyOf,
} from '../../../../shared/procedure/majority/majority.ts'
import { OPEN_FLOOR } from '../../../../shared/procedure/rulebooks/open-floor.ts'
import { play, type Step } from '../play.ts'
import {
  AMINA,
  ARE,
  ATLANTIS,
  ask,
  BORIS,
  CHIDI,
  DALAL,
  FRA,
  KEN,
  NOBODY,
  OPEN,
  put,
  saltOf,
  V1,
} from '../samples.ts'

const choices = fc.array(fc.constantFrom(...CHOICES), { maxLength: 200 })
const outcomeOf = (cast: readonly Choice[]) => decideMajority(tallyOf(cast), OPEN_FLOOR.decisions.ordinary)

it('[VO7] the tally adds up to the ballots', () =>
  fc.assert(
    fc.property(choices, (cast) => {
      const { yes, no, abstain } = tallyOf(cast)
      expect(yes + no + abstain).toBe(cast.length)
    }),
  ))

it('[VO7] the order of the ballots changes nothing', () =>
  fc.assert(
    fc.property(
      choices.chain((cast) =>
        fc.tuple(
          fc.constant(cast),
          fc.shuffledSubarray(cast, { minLength: cast.length, maxLength: cast.length }),
        ),
      ),
      ([cast, shuffled]) => {
        expect(outcomeOf(shuffled)).toEqual(outcomeOf(cast))
      },
    ),
  ))

it('[VO7] abstentions change nothing', () =>
  fc.assert(
    fc.property(choices, fc.nat({ max: 50 }), (cast, more) => {
      const abstentions = Array.from({ length: more }, (): Choice => 'abstain')
      expect(outcomeOf([...cast, ...abstentions]).outcome).toBe(outcomeOf(cast).outcome)
    }),
  ))

it.each<[Choice, Choice]>([
  ['no', 'abstain'],
  ['abstain', 'yes'],
  ['no', 'yes'],
])('[VO7] [VO8] from %s to %s never turns adoption into anything else', (from, to) =>
  fc.assert(
    fc.property(choices, fc.nat(), (cast, at) => {
      const adopted: Choice[] = ['yes', ...cast, from]
      const index = at % adopted.length
      fc.pre(outcomeOf(adopted).outcome === 'adopted' && adopted[index] === from)
      expect(outcomeOf(adopted.with(index, to)).outcome).toBe('adopted')
    }),
  ),
)

it('[VO8] with the sides exchanged, adoption becomes rejection and a tie stays one', () =>
  fc.assert(
    fc.property(choices, (cast) => {
      const exchanged = cast.map((choice): Choice => {
        if (choice === 'abstain') return choice
        return choice === 'yes' ? 'no' : 'yes'
      })
      const counterpart = { majority: 'insufficient-majority', 'insufficient-majority': 'majority' } as const
      const { reason } = outcomeOf(cast)
      expect(outcomeOf(exchanged).reason).toBe(
        reason === 'majority' || reason === 'insufficient-majority' ? counterpart[reason] : reason,
      )
    }),
  ))

it('[VO6] who casts first changes nothing of what is revealed', () => {
  const heads = [
    [AMINA, ARE],
    [BORIS, FRA],
    [CHIDI, KEN],
    [NOBODY, ATLANTIS],
  ] as const
  const before: Step[] = [
    { who: 'system', command: OPEN },
    { who: 'system', command: { type: 'person.admit', person: DALAL, role: 'chair', delegation: null } },
    ...heads.map(
      ([person, delegation]): Step => ({
        who: 'system',
        command: { type: 'person.admit', person, role: 'delegate', delegation },
      }),
    ),
    { who: DALAL, command: put('Is it?') },
  ]
  const closeOf = (cast: readonly Step[]) =>
    play([...before, ...cast, { who: DALAL, command: { type: 'vote.close', vote: V1 } }]).happened.at(-1)
  const anyBallots = fc
    .tuple(...heads.map(() => fc.constantFrom(...CHOICES)))
    .map((cast) =>
      cast.map((choice, i): Step => ({ who: heads[i]![0], command: ask(V1, choice, `k${i}`, saltOf(i)) })),
    )
  fc.assert(
    fc.property(
      anyBallots,
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
      (cast, order) => {
        expect(closeOf(order.map((i) => cast[i]!))).toEqual(closeOf(cast))
      },
    ),
  )
})
