// What holds for every rulebook and every matter: order means nothing, support never harms, and everybody is counted once. MA10.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEMBERS } from '../../../../shared/members/members.ts'
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { CHOICES, type Choice } from '../../../../shared/procedure/majority/majority.ts'
import { BODIES, mattersOf } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { answerOf } from './answer-of.ts'

const STATES = MEMBERS.filter(({ status }) => status === 'member').map(({ id }) => id as string)
const COUNCIL = 'CHN FRA RUS GBR USA ALB BRA GAB GHA IRL KEN MEX NOR IND ARE'.split(' ')
const VOTES = BODIES.flatMap((body) =>
  mattersOf(body)
    .filter((matter) => matter !== 'election')
    .map((matter) => {
      const members = body.members ?? (body.id === 'security-council' ? COUNCIL : STATES)
      return { name: `${body.id} ${matter}`, rulebook: body.id, matter, members }
    }),
)
const RUNS = { numRuns: 60 }

/** Mostly yes, so that adoption is not rare; undefined: did not vote. */
const anyChoice = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Choice>('yes') },
  { weight: 2, arbitrary: fc.constantFrom<Choice | undefined>(...CHOICES, undefined) },
)
type Cast = readonly (readonly [code: string, choice: Choice | undefined])[]
const anyCast = (members: readonly string[]): fc.Arbitrary<Cast> =>
  fc
    .array(anyChoice, { minLength: members.length, maxLength: members.length })
    .map((choices) => members.map((code, index) => [code, choices[index]] as const))

const asked = ({ rulebook, matter }: { rulebook: string; matter: string }, cast: Cast) => ({
  rulebook,
  matter,
  year: 2025,
  votes: Object.fromEntries(cast.filter(([, choice]) => choice !== undefined)),
})

const RISES: readonly (readonly [Choice, Choice])[] = [
  ['no', 'abstain'],
  ['abstain', 'yes'],
  ['no', 'yes'],
]

describe.each(VOTES)('$name', (vote) => {
  it('[MA10] the order of the voters changes nothing', () =>
    fc.assert(
      fc.property(
        anyCast(vote.members).chain((cast) =>
          fc.tuple(
            fc.constant(cast),
            fc.shuffledSubarray([...cast], { minLength: cast.length, maxLength: cast.length }),
          ),
        ),
        ([cast, shuffled]) => {
          expect(answerOf(asked(vote, shuffled))).toEqual(answerOf(asked(vote, cast)))
        },
      ),
      RUNS,
    ))

  it('[MA10] a vote that turns from no to abstain to yes never ends adoption', () =>
    fc.assert(
      fc.property(anyCast(vote.members), fc.nat(), fc.constantFrom(...RISES), (cast, at, [from, to]) => {
        const index = at % cast.length
        const turned = (choice: Choice): Cast => cast.with(index, [cast[index]![0], choice])
        fc.pre(answerOf(asked(vote, turned(from))).outcome === 'adopted')
        expect(answerOf(asked(vote, turned(to))).outcome).toBe('adopted')
      }),
      RUNS,
    ))

  it('[MA3] [MA11] yes, no, abstentions and those who are not there add up to the members', () =>
    fc.assert(
      fc.property(anyCast(vote.members), (cast) => {
        const question = readQuestion(asked(vote, cast))
        if (isFault(question) || question.kind !== 'vote') throw new Error('no vote')
        const { yes, no, abstain, present, members } = question.poll
        const absent = cast.filter(([, choice]) => choice === undefined).length
        expect([yes + no + abstain, yes + no + abstain + absent]).toEqual([present, members])
      }),
      RUNS,
    ))

  it('[MA1] each limb holds exactly when it has what it needs, in whole numbers', () =>
    fc.assert(
      fc.property(anyCast(vote.members), (cast) => {
        for (const { have, need, ok } of answerOf(asked(vote, cast)).limbs)
          expect([Number.isInteger(have), Number.isInteger(need), ok]).toEqual([true, true, have >= need])
      }),
      RUNS,
    ))
})
