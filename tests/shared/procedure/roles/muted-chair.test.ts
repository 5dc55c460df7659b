// Who presides has a voice: RO17, RO21.
import { expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Command, Who } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, admitted, BORIS, CHIDI, DALAL, OPENED, presiding } from '../samples.ts'

/** Dalal presides, Chidi is another chair, Boris the secretary, Amina leads ARE. */
const hall: Past[] = [
  OPENED,
  admitted(DALAL, null, 'chair'),
  presiding(DALAL),
  admitted(CHIDI, null, 'chair'),
  admitted(BORIS, null, 'secretary'),
  admitted(AMINA, ARE),
]
const mute = (person: PersonId, isMuted: boolean): Command => ({ type: 'person.mute', person, isMuted })
const muted = (person: PersonId, isMuted = true): Event => ({ type: 'person.muted', person, isMuted })

it('[RO17] lets who presides be heard again, where they were muted before it was otherwise', () =>
  given(...hall, muted(DALAL))
    .when(mute(DALAL, false), DALAL)
    .gives(muted(DALAL, false)))

it.each<[string, Command, Who, PersonId]>([
  ['takes the chair', { type: 'presiding.take' }, CHIDI, CHIDI],
  ['is handed the chair', { type: 'presiding.hand', person: BORIS }, DALAL, BORIS],
  ['succeeds', { type: 'presiding.succeed', gone: DALAL, there: [CHIDI] }, 'system', CHIDI],
])('[RO21] who %s is muted no more', (_, command, who, person) => {
  given(...hall, muted(person))
    .when(command, who)
    .gives(muted(person, false), presiding(person))
  expect(sittingAfter(...hall, muted(person), muted(person, false), presiding(person)).conduct.muted).toEqual(
    [],
  )
})

it('[RO21] who is accredited as a chair while nobody presides is muted no more', () =>
  given(OPENED, muted(CHIDI))
    .when({ type: 'person.admit', person: CHIDI, role: 'chair', delegation: null }, 'system')
    .gives(admitted(CHIDI, null, 'chair'), muted(CHIDI, false), presiding(CHIDI)))

it('[RO21] and who was not muted just presides', () =>
  given(...hall, muted(AMINA))
    .when({ type: 'presiding.take' }, CHIDI)
    .gives(presiding(CHIDI)))
