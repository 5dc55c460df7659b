// Who is sent away, and who is let back in: RO20.
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId } from '../../../../shared/ids.ts'
import type { Command, Who } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Role } from '../../../../shared/procedure/roles/roles.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, left, NOBODY, OPENED, presiding } from '../samples.ts'

const badged = (
  person: PersonId,
  badge: string,
  role: Role,
  delegation: DelegationId | null = null,
): Event => ({
  ...{ type: 'person.admitted', person, role, delegation, badge },
})
const gone = (person: PersonId, badge?: string): Event => ({
  ...{ type: 'person.removed', person, ...(badge && { badge }) },
})
const back = (person: PersonId): Event => ({ type: 'person.readmitted', person })
const readmit = (person: PersonId): Command => ({ type: 'person.readmit', person })

const hall: Past[] = [
  OPENED,
  badged(DALAL, 'b_chair', 'chair'),
  presiding(DALAL),
  badged(CHIDI, 'b_chair2', 'chair'),
  badged(BORIS, 'b_secretary', 'secretary'),
  badged(AMINA, 'b_are', 'delegate', ARE),
]
/** Dalal has sent Amina away; the house has removed Boris. */
const afterwards: Past[] = [...hall, left(AMINA, ARE), [DALAL, gone(AMINA, 'b_are')], gone(BORIS)]

describe('sending away', () => {
  it('[RO20] names the badge, with which its link goes', () =>
    given(...hall)
      .when({ type: 'person.remove', person: AMINA }, DALAL)
      .gives(left(AMINA, ARE), gone(AMINA, 'b_are')))

  it('[RO20] the house names none: the host has said what becomes of the link', () =>
    given(...hall)
      .when({ type: 'person.remove', person: AMINA }, 'system')
      .gives(left(AMINA, ARE), gone(AMINA)))

  it('[RO20] is remembered with its moment, and a visitor without a badge', () => {
    const { conduct } = sittingAfter(...afterwards, [DALAL, gone(NOBODY)])
    expect(conduct.removed).toEqual([AMINA, BORIS, NOBODY])
    expect(conduct.sentAway).toEqual([
      { person: AMINA, badge: 'b_are', at: 8000 },
      { person: NOBODY, badge: null, at: 10_000 },
    ])
  })
})

describe('letting back in', () => {
  it('[RO20] is for who presides', () =>
    given(...afterwards)
      .when(readmit(AMINA), DALAL)
      .gives(back(AMINA)))

  it.each<Who>([CHIDI, AMINA, NOBODY, 'system'])('[RO20] %s does not', (who) =>
    given(...afterwards)
      .when(readmit(AMINA), who)
      .refuses('not-presiding', 'RO20'),
  )

  it('[RO20] not whom the house removed', () =>
    given(...afterwards)
      .when(readmit(BORIS), DALAL)
      .refuses('removed-by-host', 'RO20'))

  it('[RO20] who was not sent away is there already', () =>
    given(...afterwards, back(AMINA))
      .when(readmit(AMINA), DALAL)
      .gives())

  it('[RO20] and then the house admits them again', () => {
    given(...afterwards, back(AMINA))
      .when({ type: 'person.admit', person: AMINA, role: 'delegate', delegation: ARE, badge: 'b_are' })
      .gives(badged(AMINA, 'b_are', 'delegate', ARE))
    expect(sittingAfter(...afterwards, back(AMINA)).conduct).toMatchObject({ removed: [BORIS], sentAway: [] })
  })
})
