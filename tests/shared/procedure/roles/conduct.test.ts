// What the desk decides about people and the door: RO13 to RO18.
import { describe, expect, it } from 'vitest'
import type { EntryId, PersonId } from '../../../../shared/ids.ts'
import type { Command, Who } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { successorsOf } from '../../../../shared/procedure/roles/roles-acts.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  CHIDI,
  DALAL,
  leads,
  left,
  NOBODY,
  OPENED,
  presiding,
} from '../samples.ts'

/** Dalal presides, Chidi is another chair, Boris the secretary, Amina leads ARE. */
const hall: Past[] = [
  OPENED,
  admitted(DALAL, null, 'chair'),
  presiding(DALAL),
  admitted(CHIDI, null, 'chair'),
  admitted(BORIS, null, 'secretary'),
  admitted(AMINA, ARE),
]

const mute = (person: PersonId, isMuted = true): Command => ({ type: 'person.mute', person, isMuted })
const remove = (person: PersonId): Command => ({ type: 'person.remove', person })
const lock: Command = { type: 'door.set', door: 'locked' }
const slow = (everyMs: number): Command => ({ type: 'chat.slow', everyMs })
const succession = (people: readonly PersonId[], seen = 6): Command => ({
  type: 'succession.set',
  people,
  seen,
})
const muted = (person: PersonId, isMuted = true): Event => ({ type: 'person.muted', person, isMuted })

describe('the desk', () => {
  it.each([DALAL, CHIDI, BORIS])('[RO13] %s locks the door', (who) =>
    given(...hall)
      .when(lock, who)
      .gives({ type: 'door.set', door: 'locked' }),
  )

  it.each<Who>([AMINA, NOBODY, 'system'])('[RO13] [RO18] %s does not', (who) =>
    given(...hall)
      .when(lock, who)
      .refuses('not-at-desk', 'RO18'),
  )

  it('[RO18] a door that is locked already is locked', () =>
    given(...hall, { type: 'door.set', door: 'locked' })
      .when(lock, BORIS)
      .gives())

  it('[RO17] mutes a person, and lets them be heard again', () => {
    given(...hall)
      .when(mute(AMINA), BORIS)
      .gives(muted(AMINA))
    given(...hall, muted(AMINA))
      .when(mute(AMINA, false), CHIDI)
      .gives(muted(AMINA, false))
    expect(sittingAfter(...hall, muted(AMINA), muted(AMINA, false)).conduct.muted).toEqual([])
  })

  it('[RO17] does not mute who presides', () =>
    given(...hall)
      .when(mute(DALAL), CHIDI)
      .refuses('not-presiding', 'RO17'))

  it('[RO17] slows the chat within ten minutes', () => {
    given(...hall)
      .when(slow(5000), BORIS)
      .gives({ type: 'chat.slowed', everyMs: 5000 })
    expect(
      given(...hall)
        .when(slow(600_001), BORIS)
        .answer(),
    ).toEqual({ ok: false, refusal: { code: 'bad-figure', field: 'everyMs' } })
  })
})

describe('removing', () => {
  it('[RO16] who presides removes a person, who leaves the delegation', () =>
    given(...hall, admitted(NOBODY, ARE))
      .when(remove(AMINA), DALAL)
      .gives(left(AMINA, ARE), leads(NOBODY, ARE), { type: 'person.removed', person: AMINA }))

  describe('the last of a delegation', () => {
    const council: Past[] = [
      { ...(OPENED as EventOf<'sitting.opened'>), rulebook: 'security-council' },
      ...hall.slice(1),
      { type: 'presence.noted', delegation: ARE, presence: 'present' },
      { type: 'meeting.opened', number: 1 },
    ]
    const absent: Event = { type: 'presence.noted', delegation: ARE, presence: 'absent' }
    const gone: Event = { type: 'person.removed', person: AMINA }

    it('[AG28] and the delegation is absent', () =>
      given(...council)
        .when(remove(AMINA), DALAL)
        .gives(absent, left(AMINA, ARE), gone))

    it('[AG28] with its place on the list and the floor', () => {
      const entry = 'e1' as EntryId
      const speech = { entry, delegation: ARE, person: AMINA, kind: 'speech' } as const
      given(
        ...council,
        { type: 'speaker.listed', ...speech },
        { type: 'floor.given', ...speech, limitMs: null, isYielded: false },
        { type: 'speaker.listed', ...speech, entry: 'e2' as EntryId },
      )
        .when(remove(AMINA), 'system', 11_000)
        .gives(
          absent,
          { type: 'speaker.unlisted', entry: 'e2' as EntryId },
          { type: 'floor.ended', usedMs: 1000 },
          ...[left(AMINA, ARE), gone],
        )
    })

    it('[AG28] not so while others of it are there, nor where nobody notes presence', () => {
      given(...council, admitted(NOBODY, ARE))
        .when(remove(AMINA), DALAL)
        .gives(left(AMINA, ARE), leads(NOBODY, ARE), gone)
      given(...hall)
        .when(remove(AMINA), DALAL)
        .gives(left(AMINA, ARE), gone)
    })
  })

  it('[RO16] a visitor too', () =>
    given(...hall)
      .when(remove(NOBODY), DALAL)
      .gives({ type: 'person.removed', person: NOBODY }))

  it.each<Who>([CHIDI, BORIS, AMINA])('[RO16] %s does not', (who) =>
    given(...hall)
      .when(remove(AMINA), who)
      .refuses('not-presiding', 'RO16'),
  )

  it('[RO16] nobody removes themselves', () =>
    given(...hall)
      .when(remove(DALAL), DALAL)
      .refuses('person-unknown', 'RO16'))

  it('[RO16] the house does when a badge is withdrawn, from the chair too', () =>
    given(...hall)
      .when(remove(DALAL), 'system')
      .gives({ type: 'presiding.left', person: DALAL }, { type: 'person.removed', person: DALAL }))

  it('[RO16] who was removed is not admitted again', () =>
    given(...hall, { type: 'person.removed', person: AMINA })
      .when({ type: 'person.admit', person: AMINA, role: 'delegate', delegation: ARE })
      .refuses('removed', 'RO16'))

  it('[RO16] leaves neither mute nor place in the succession behind', () => {
    const { conduct, people } = sittingAfter(
      ...hall,
      { type: 'succession.set', people: [BORIS] },
      muted(BORIS),
      { type: 'person.removed', person: BORIS },
    )
    expect(conduct).toMatchObject({ muted: [], succession: [], removed: [BORIS] })
    expect(people.has(BORIS)).toBe(false)
  })
})

describe('when who presides is gone', () => {
  const succeed = (there: readonly PersonId[], gone: PersonId = DALAL): Command => ({
    type: 'presiding.succeed',
    gone,
    there,
  })

  it('[RO14] the first of the agreed succession that is there presides', () =>
    given(...hall, { type: 'succession.set', people: [AMINA, BORIS] })
      .when(succeed([BORIS, CHIDI]))
      .gives(presiding(BORIS)))

  it('[RO14] without one, another chair and then the secretary', () => {
    given(...hall)
      .when(succeed([BORIS, CHIDI]))
      .gives(presiding(CHIDI))
    given(...hall)
      .when(succeed([AMINA, BORIS]))
      .gives(presiding(BORIS))
    expect(successorsOf(sittingAfter(...hall))).toEqual([CHIDI, BORIS])
  })

  it.each<[string, Command]>([
    ['nobody else is there', succeed([])],
    ['who presides is back', succeed([DALAL, CHIDI])],
    ['another presides by now', succeed([CHIDI], AMINA)],
  ])('[RO14] nothing happens when %s', (_, command) =>
    given(...hall)
      .when(command)
      .gives(),
  )

  it('[RO12] no person can ask for it', () =>
    given(...hall)
      .when(succeed([CHIDI]), CHIDI)
      .refuses('not-presiding', 'RO12'))

  it('[RO14] the desk agrees on the order', () =>
    given(...hall)
      .when(succession([CHIDI, AMINA]), BORIS)
      .gives({ type: 'succession.set', people: [CHIDI, AMINA] }))

  it.each<[string, readonly PersonId[]]>([
    ['a stranger', [NOBODY]],
    ['one twice', [CHIDI, CHIDI]],
  ])('[RO14] not with %s in it', (_, people) =>
    given(...hall)
      .when(succession(people), BORIS)
      .refuses('person-unknown', 'RO14'),
  )

  it('[RO15] not over a change that the desk has not seen', () => {
    const changed: Past[] = [...hall, { type: 'succession.set', people: [CHIDI] }]
    given(...changed)
      .when(succession([BORIS], 6), BORIS)
      .refuses('changed-meanwhile', 'RO15')
    given(...changed)
      .when(succession([BORIS], 7), BORIS)
      .gives({ type: 'succession.set', people: [BORIS] })
    given(...changed)
      .when(succession([CHIDI], 6), BORIS)
      .gives()
  })
})
