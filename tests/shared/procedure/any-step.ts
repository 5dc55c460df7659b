// Arbitrary steps of a sitting, from small pools so that they meet: the same people, delegations, votes and keys again and again.
import fc from 'fast-check'
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { Command, CommandOf } from '../../../shared/procedure/command.ts'
import { CHOICES } from '../../../shared/procedure/majority/majority.ts'
import { ROLES, type Role } from '../../../shared/procedure/roles/roles.ts'
import type { Step } from './play.ts'
import {
  AMINA,
  ARE,
  ATLANTIS,
  BORIS,
  CHIDI,
  DALAL,
  FRA,
  KEN,
  NOBODY,
  OPEN,
  put,
  saltOf,
  UNSEATED,
  V1,
  V2,
  V9,
} from './samples.ts'

const person = fc.constantFrom(AMINA, BORIS, CHIDI, DALAL, NOBODY)
const delegation = fc.constantFrom(ARE, FRA, KEN, ATLANTIS, UNSEATED)
const vote = fc.constantFrom(V1, V1, V1, V2, V2, V9)
const salt = fc.nat().map(saltOf)
const is = <T extends Command['type']>(type: T) => fc.constant(type)

const castBallot: fc.Arbitrary<CommandOf<'ballot.cast'>> = fc.record({
  type: is('ballot.cast'),
  vote,
  choice: fc.constantFrom(...CHOICES),
  key: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6'),
  salt,
})

const byThePresiding: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.string({ unit: 'grapheme' }), salt)
      .map(([question, fresh]) => put(question, { salt: fresh })),
  },
  { weight: 3, arbitrary: fc.record({ type: is('vote.close'), vote }) },
  fc.record({ type: is('presiding.hand'), person }),
  fc.record({ type: is('presiding.leave') }),
)

const byThePeople: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: castBallot },
  { weight: 3, arbitrary: fc.record({ type: is('presiding.take') }) },
  fc.record({ type: is('delegation.take'), delegation }),
  fc.record({ type: is('delegation.leave') }),
  fc.record({ type: is('delegation.allow'), person, mayCast: fc.boolean() }),
  fc.record({ type: is('delegation.lead'), person }),
)

const byTheHouse: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: is('person.admit'),
      person,
      role: fc.constantFrom(...ROLES),
      delegation: fc.option(delegation),
    }),
  },
  fc.record({ type: is('person.lapse'), person, from: fc.constantFrom('presiding', 'everything') }),
  fc.constant(OPEN),
)

/** A command by someone who may well ask for it, or now and then by anyone. Amina is the likely chair. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ who: person, command: byThePeople }) },
  { weight: 4, arbitrary: fc.record({ who: fc.constant(AMINA), command: byThePresiding }) },
  { weight: 2, arbitrary: fc.record({ who: fc.constant('system' as const), command: byTheHouse }) },
  fc.record({
    who: fc.oneof(person, fc.constant('system' as const)),
    command: fc.oneof(byThePeople, byThePresiding, byTheHouse),
  }),
)

const admit = (who: PersonId, role: Role, of: DelegationId | null): Step => ({
  who: 'system',
  command: { type: 'person.admit', person: who, role, delegation: of },
})

/** Amina presides; Boris and Dalal are of one delegation, Chidi of another. */
const SEATED: readonly Step[] = [
  admit(AMINA, 'chair', null),
  admit(BORIS, 'delegate', ARE),
  admit(CHIDI, 'delegate', FRA),
  admit(DALAL, 'delegate', ARE),
]

/** Steps of one whole sitting. The first opens it, half of the time as the open forum, mostly with people in their seats. */
export const anySteps: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.boolean(),
    fc.constantFrom(SEATED, SEATED, []),
    fc.array(anyStep, { minLength: 10, maxLength: 60, size: 'max' }),
  )
  .map(([isOpenForum, seated, steps]) => [
    { who: 'system', command: { ...OPEN, isOpenForum } },
    ...seated,
    ...steps,
  ])
