// Taking, leaving and losing a delegation: RO6, RO11.
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { peopleOf, representedOf } from '../../../../shared/procedure/sitting.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  CHIDI,
  cast,
  DALAL,
  FORUM,
  FRA,
  joined,
  KEN,
  leads,
  left,
  NOBODY,
  OPENED,
  opened,
  presiding,
  UNSEATED,
  unpresided,
  V1,
} from '../samples.ts'

const take = (delegation: DelegationId): Command => ({ type: 'delegation.take', delegation })
const leave: Command = { type: 'delegation.leave' }
const lapse = (person: PersonId, from: 'presiding' | 'everything'): Command => ({
  type: 'person.lapse',
  person,
  from,
})

/** Amina leads, Boris and Chidi follow. */
const three: Past[] = [admitted(AMINA, ARE), admitted(BORIS, ARE), admitted(CHIDI, ARE)]

describe('taking and leaving a delegation', () => {
  it('[RO6] a free one may be taken in the open forum', () =>
    given(FORUM).when(take(ARE), AMINA).gives(joined(AMINA, ARE)))

  it('[RO6] by who was admitted without one', () =>
    given(FORUM, admitted(AMINA, null, 'visitor'))
      .when(take(ARE), AMINA)
      .gives(joined(AMINA, ARE)))

  it('[RO6] one with people may not be taken', () =>
    given(FORUM, joined(AMINA, ARE)).when(take(ARE), BORIS).refuses('delegation-taken', 'RO6'))

  it('[RO6] one that was left may be taken', () =>
    given(FORUM, joined(AMINA, ARE), left(AMINA, ARE)).when(take(ARE), BORIS).gives(joined(BORIS, ARE)))

  it.each([ARE, FRA])('[RO6] who has one may not take %s', (delegation) =>
    given(FORUM, joined(AMINA, ARE)).when(take(delegation), AMINA).refuses('already-in-delegation', 'RO6'),
  )

  it('[RO6] one without a seat may not be taken', () =>
    given(FORUM).when(take(UNSEATED), AMINA).refuses('delegation-unknown', 'RO6'))

  it('[RO6] none may be taken elsewhere', () =>
    given(OPENED).when(take(ARE), AMINA).refuses('not-open-forum', 'RO6'))

  it('[RO6] it may be left in the open forum', () =>
    given(FORUM, joined(AMINA, ARE)).when(leave, AMINA).gives(left(AMINA, ARE)))

  it('[RO6] who has none cannot leave one', () =>
    given(FORUM, admitted(AMINA, null, 'visitor'))
      .when(leave, AMINA)
      .refuses('not-in-delegation', 'RO6'))

  it('[RO6] it may not be left elsewhere', () =>
    given(OPENED, admitted(AMINA, ARE)).when(leave, AMINA).refuses('not-open-forum', 'RO6'))

  it.each([take(ARE), leave])('[RO6] the house has no delegation: $type', (command) =>
    given(FORUM).when(command, 'system').refuses('person-unknown'),
  )

  it('[RO6] who left is no longer of the sitting, and the delegation has no head', () => {
    const { people, heads } = sittingAfter(FORUM, joined(AMINA, ARE), left(AMINA, ARE))
    expect({ people, heads }).toEqual({ people: new Map(), heads: new Map() })
  })
})

describe('gone too long', () => {
  const present: Past[] = [FORUM, joined(AMINA, ARE), presiding(AMINA)]

  it('[RO11] the chair is lost first', () =>
    given(...present)
      .when(lapse(AMINA, 'presiding'))
      .gives(unpresided(AMINA)))

  it('[RO11] then the delegation', () =>
    given(...present, unpresided(AMINA))
      .when(lapse(AMINA, 'everything'))
      .gives(left(AMINA, ARE)))

  it('[RO11] both, when both are still held', () =>
    given(...present)
      .when(lapse(AMINA, 'everything'))
      .gives(unpresided(AMINA), left(AMINA, ARE)))

  it('[RO11] a lost head is followed by the next', () =>
    given(FORUM, ...three)
      .when(lapse(AMINA, 'everything'))
      .gives(left(AMINA, ARE), leads(BORIS, ARE)))

  it.each(['presiding', 'everything'] as const)('[RO11] twice is harmless: %s', (from) =>
    given(FORUM, presiding(BORIS)).when(lapse(AMINA, from)).gives(),
  )

  it('[RO11] another who presides stays in the chair', () =>
    given(FORUM, joined(AMINA, ARE), presiding(BORIS)).when(lapse(AMINA, 'presiding')).gives())

  it('[RO11] nothing is lost elsewhere', () =>
    given(OPENED, admitted(AMINA, ARE), presiding(AMINA)).when(lapse(AMINA, 'everything')).gives())

  it('[RO11] [VO10] the ballot of a lost delegation stands', () => {
    const before = sittingAfter(...present, opened(V1), cast(AMINA, V1, ARE, 'yes'))
    const after = sittingAfter(...present, opened(V1), cast(AMINA, V1, ARE, 'yes'), left(AMINA, ARE))
    expect(after.vote).toEqual(before.vote)
    expect(after.vote?.ballots.size).toBe(1)
  })
})

describe('who is there', () => {
  const sitting = sittingAfter(OPENED, ...three, admitted(DALAL, null, 'chair'), admitted(NOBODY, KEN))

  it('people of a delegation stand in the order of accreditation', () =>
    expect([ARE, KEN, FRA].map((delegation) => peopleOf(sitting, delegation))).toEqual([
      [AMINA, BORIS, CHIDI],
      [NOBODY],
      [],
    ]))

  it('a delegation with people is represented', () =>
    expect(representedOf(sitting)).toEqual(new Set([ARE, KEN])))
})
