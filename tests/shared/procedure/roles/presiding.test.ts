// Who presides, and who is let in: RO1 to RO5, RO12.
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { ROLES } from '../../../../shared/procedure/roles/roles.ts'
import { given, sittingAfter } from '../given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  CHIDI,
  FORUM,
  NOBODY,
  OPEN,
  OPENED,
  opened,
  presiding,
  put,
  QUESTION,
  UNSEATED,
  unpresided,
  V1,
} from '../samples.ts'

const take: Command = { type: 'presiding.take' }
const leave: Command = { type: 'presiding.leave' }
const hand = (person: PersonId): Command => ({ type: 'presiding.hand', person })
const chair = (person: PersonId) => admitted(person, null, 'chair')

describe('one person presides or nobody does', () => {
  it('[RO1] who takes the chair replaces who had it', () => {
    const { presiding: person } = sittingAfter(OPENED, presiding(AMINA), presiding(BORIS))
    expect(person).toBe(BORIS)
  })

  it('[RO1] nobody presides when who did leaves the chair', () => {
    given(OPENED, presiding(AMINA)).when(leave, AMINA).gives(unpresided(AMINA))
    expect(sittingAfter(OPENED, presiding(AMINA), unpresided(AMINA)).presiding).toBe(null)
  })

  it.each<[string, Command, string]>([
    ['hands the chair over', hand(BORIS), 'RO1'],
    ['leaves the chair', leave, 'RO1'],
    ['opens a vote', put(QUESTION), 'VO1'],
    ['closes a vote', { type: 'vote.close', vote: V1 }, 'VO1'],
  ])('[RO1] nobody but who presides %s', (_, command, rule) => {
    const sitting = given(OPENED, chair(AMINA), presiding(AMINA), chair(BORIS), opened(V1))
    sitting.when(command, BORIS).refuses('not-presiding', rule)
    sitting.when(command, 'system').refuses('not-presiding', rule)
    given(OPENED, chair(AMINA)).when(command, AMINA).refuses('not-presiding', rule)
  })
})

describe('taking the chair', () => {
  it('[RO2] anyone may while nobody presides in the open forum', () =>
    given(FORUM).when(take, NOBODY).gives(presiding(NOBODY)))

  it('[RO2] nobody may while another presides in the open forum, not even with a badge', () =>
    given(FORUM, presiding(AMINA), chair(BORIS)).when(take, BORIS).refuses('already-presided', 'RO2'))

  it('[RO2] anyone may after who presided left the chair', () =>
    given(FORUM, presiding(AMINA), unpresided(AMINA)).when(take, BORIS).gives(presiding(BORIS)))

  it.each([FORUM, OPENED])('[RO1] twice is harmless (%#)', (opening) =>
    given(opening, presiding(AMINA)).when(take, AMINA).gives(),
  )

  it('[RO3] a chair takes it from whoever presides elsewhere', () =>
    given(OPENED, chair(AMINA), presiding(BORIS)).when(take, AMINA).gives(presiding(AMINA)))

  it('[RO3] a chair takes it when nobody presides elsewhere', () =>
    given(OPENED, chair(AMINA)).when(take, AMINA).gives(presiding(AMINA)))

  it.each(ROLES.filter((role) => role !== 'chair'))('[RO3] a %s may not elsewhere', (role) =>
    given(OPENED, admitted(AMINA, null, role))
      .when(take, AMINA)
      .refuses('not-presiding', 'RO3'),
  )

  it('[RO3] a stranger may not elsewhere', () =>
    given(OPENED).when(take, NOBODY).refuses('not-presiding', 'RO3'))

  it.each([FORUM, OPENED])('[RO12] the house does not preside (%#)', (opening) =>
    given(opening).when(take, 'system').refuses('person-unknown'),
  )
})

describe('handing the chair over', () => {
  it('[RO4] to anyone in the open forum', () =>
    given(FORUM, presiding(AMINA)).when(hand(NOBODY), AMINA).gives(presiding(NOBODY)))

  it.each(ROLES)('[RO4] to an accredited %s elsewhere', (role) =>
    given(OPENED, presiding(AMINA), admitted(BORIS, null, role))
      .when(hand(BORIS), AMINA)
      .gives(presiding(BORIS)),
  )

  it('[RO4] to no stranger elsewhere', () =>
    given(OPENED, presiding(AMINA)).when(hand(NOBODY), AMINA).refuses('person-unknown', 'RO4'))

  it('[RO4] who received it may hand it on', () =>
    given(FORUM, presiding(AMINA), presiding(BORIS)).when(hand(CHIDI), BORIS).gives(presiding(CHIDI)))

  it('[RO4] who handed it over has it no more', () =>
    given(FORUM, presiding(AMINA), presiding(BORIS)).when(hand(CHIDI), AMINA).refuses('not-presiding', 'RO1'))

  it('[RO4] to oneself changes nothing', () =>
    given(FORUM, presiding(AMINA)).when(hand(AMINA), AMINA).gives())
})

describe('accreditation', () => {
  const admit = (person: PersonId, role: (typeof ROLES)[number] = 'delegate', delegation = ARE): Command => ({
    type: 'person.admit',
    person,
    role,
    delegation: role === 'delegate' ? delegation : null,
  })

  it.each([OPENED, FORUM])('[RO5] the first chair presides at once (%#)', (opening) =>
    given(opening).when(admit(AMINA, 'chair')).gives(chair(AMINA), presiding(AMINA)),
  )

  it('[RO5] a chair who arrives when the chair is empty again presides at once', () =>
    given(OPENED, chair(AMINA), presiding(AMINA), unpresided(AMINA))
      .when(admit(BORIS, 'chair'))
      .gives(chair(BORIS), presiding(BORIS)))

  it('[RO5] a second chair does not', () =>
    given(OPENED, chair(AMINA), presiding(AMINA)).when(admit(BORIS, 'chair')).gives(chair(BORIS)))

  it.each(ROLES.filter((role) => role !== 'chair'))('[RO5] a %s does not', (role) =>
    given(OPENED)
      .when(admit(AMINA, role))
      .gives(admitted(AMINA, role === 'delegate' ? ARE : null, role)),
  )

  it('[RO12] admitting twice is harmless, whatever the second badge says', () =>
    given(OPENED, admitted(AMINA, ARE)).when(admit(AMINA, 'chair')).gives())

  it('[RO12] nobody is admitted to a delegation that has no seat', () =>
    given(OPENED)
      .when(admit(AMINA, 'delegate', UNSEATED))
      .refuses('delegation-unknown'))

  it('[RO12] the house opens a sitting', () => given().when(OPEN).gives(OPENED))

  it('[RO12] opening twice is harmless', () =>
    given(OPENED)
      .when({ ...OPEN, isOpenForum: true })
      .gives())

  it.each<Command>([admit(BORIS), { type: 'person.lapse', person: BORIS, from: 'everything' }, OPEN])(
    '[RO12] no person asks for $type',
    (command) => given(FORUM, presiding(AMINA)).when(command, AMINA).refuses('not-presiding', 'RO12'),
  )
})
