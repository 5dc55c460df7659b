// Who leads a delegation and who of it may cast: RO7 to RO10.
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import {
  AMINA,
  ARE,
  admitted,
  allowed,
  BORIS,
  CHIDI,
  DALAL,
  FORUM,
  FRA,
  joined,
  leads,
  left,
  NOBODY,
  OPENED,
  presiding,
} from '../samples.ts'

const leave: Command = { type: 'delegation.leave' }
const allow = (person: PersonId, mayCast = true): Command => ({ type: 'delegation.allow', person, mayCast })
const lead = (person: PersonId): Command => ({ type: 'delegation.lead', person })

/** Amina leads, Boris and Chidi follow. */
const three: Past[] = [admitted(AMINA, ARE), admitted(BORIS, ARE), admitted(CHIDI, ARE)]

describe('the head', () => {
  it.each<[string, Past]>([
    ['admitted', admitted(AMINA, ARE)],
    ['who takes it', joined(AMINA, ARE)],
  ])('[RO7] the first, %s, leads and may cast', (_, first) => {
    const { people, heads } = sittingAfter(FORUM, first)
    expect(people).toEqual(new Map([[AMINA, { role: 'delegate', delegation: ARE, mayCast: true }]]))
    expect(heads).toEqual(new Map([[ARE, AMINA]]))
  })

  it('[RO7] those who follow may not cast', () => {
    const { people, heads } = sittingAfter(OPENED, ...three)
    expect([...people.values()].map(({ mayCast }) => mayCast)).toEqual([true, false, false])
    expect(heads).toEqual(new Map([[ARE, AMINA]]))
  })

  it('[RO7] an observer without delegation leads nothing and may not cast', () => {
    const { people, heads } = sittingAfter(OPENED, admitted(AMINA, null, 'observer'))
    expect(people).toEqual(new Map([[AMINA, { role: 'observer', delegation: null, mayCast: false }]]))
    expect(heads).toEqual(new Map())
  })

  it.each([true, false])('[RO8] decides who may cast: %s', (mayCast) =>
    given(OPENED, ...three, allowed(BORIS, ARE, !mayCast))
      .when(allow(BORIS, mayCast), AMINA)
      .gives(allowed(BORIS, ARE, mayCast)),
  )

  it.each([true, false])('[RO8] saying it twice is harmless: %s', (mayCast) =>
    given(OPENED, ...three, allowed(BORIS, ARE, mayCast))
      .when(allow(BORIS, mayCast), AMINA)
      .gives(),
  )

  it.each([true, false])('[RO8] cannot change what they may themselves: %s', (mayCast) =>
    given(OPENED, ...three)
      .when(allow(AMINA, mayCast), AMINA)
      .gives(),
  )

  it.each<[string, PersonId | 'system']>([
    ['another of the delegation', BORIS],
    ['who presides', CHIDI],
    ['a stranger', NOBODY],
  ])('[RO8] %s does not decide it', (_, who) =>
    given(OPENED, admitted(AMINA, ARE), admitted(BORIS, ARE), presiding(CHIDI))
      .when(allow(BORIS), who)
      .refuses('not-head', 'RO8'),
  )

  it('[RO8] the house does not decide it', () =>
    given(OPENED, ...three)
      .when(allow(BORIS), 'system')
      .refuses('person-unknown'))

  it.each([DALAL, NOBODY])('[RO8] decides nothing about %s of elsewhere', (person) =>
    given(OPENED, ...three, admitted(DALAL, FRA))
      .when(allow(person), AMINA)
      .refuses('person-unknown', 'RO8'),
  )

  it('[RO8] what was allowed is so', () => {
    const { people } = sittingAfter(OPENED, ...three, allowed(CHIDI, ARE))
    expect([...people].filter(([, { mayCast }]) => mayCast).map(([person]) => person)).toEqual([AMINA, CHIDI])
  })
})

describe('the lead goes on', () => {
  it('[RO9] to the next by order of accreditation when the head leaves', () =>
    given(FORUM, ...three)
      .when(leave, AMINA)
      .gives(left(AMINA, ARE), leads(BORIS, ARE)))

  it('[RO9] by accreditation, not by who may cast', () =>
    given(FORUM, ...three, allowed(CHIDI, ARE))
      .when(leave, AMINA)
      .gives(left(AMINA, ARE), leads(BORIS, ARE)))

  it('[RO9] to the first again when who led after them leaves', () =>
    given(FORUM, ...three, leads(CHIDI, ARE))
      .when(leave, CHIDI)
      .gives(left(CHIDI, ARE), leads(AMINA, ARE)))

  it('[RO9] to nobody when one who follows leaves', () =>
    given(FORUM, ...three)
      .when(leave, BORIS)
      .gives(left(BORIS, ARE)))

  it('[RO9] who leads now may cast', () => {
    const { people, heads } = sittingAfter(FORUM, ...three, left(AMINA, ARE), leads(BORIS, ARE))
    expect([people.get(BORIS)?.mayCast, people.get(CHIDI)?.mayCast, heads.get(ARE)]).toEqual([
      true,
      false,
      BORIS,
    ])
  })

  it('[RO10] from the head to another of the delegation', () =>
    given(OPENED, ...three)
      .when(lead(CHIDI), AMINA)
      .gives(leads(CHIDI, ARE)))

  it('[RO10] by who presides, to anyone of a delegation', () =>
    given(OPENED, ...three, presiding(DALAL))
      .when(lead(BORIS), DALAL)
      .gives(leads(BORIS, ARE)))

  it.each<PersonId | 'system'>([BORIS, DALAL, NOBODY, 'system'])('[RO10] not by %s', (who) =>
    given(OPENED, ...three, admitted(DALAL, FRA))
      .when(lead(BORIS), who)
      .refuses('not-head', 'RO10'),
  )

  it('[RO10] not by a former head', () =>
    given(OPENED, ...three, leads(BORIS, ARE))
      .when(lead(AMINA), AMINA)
      .refuses('not-head', 'RO10'))

  it('[RO10] not to one of another delegation', () =>
    given(OPENED, ...three, admitted(DALAL, FRA), admitted(NOBODY, FRA))
      .when(lead(NOBODY), AMINA)
      .refuses('not-head', 'RO10'))

  it.each([DALAL, NOBODY])('[RO10] not to %s without delegation', (person) =>
    given(OPENED, admitted(DALAL, null, 'observer'), presiding(AMINA))
      .when(lead(person), AMINA)
      .refuses('person-unknown', 'RO10'),
  )

  it('[RO10] twice is harmless', () =>
    given(OPENED, ...three, presiding(DALAL))
      .when(lead(AMINA), DALAL)
      .gives())

  it('[RO10] the former head may still cast, until the new one says otherwise', () => {
    expect(sittingAfter(OPENED, ...three, leads(BORIS, ARE)).people.get(AMINA)?.mayCast).toBe(true)
    given(OPENED, ...three, leads(BORIS, ARE))
      .when(allow(AMINA, false), BORIS)
      .gives(allowed(AMINA, ARE, false))
  })
})
