// What is sealed, and how it comes back or does not.
import { describe, expect, it } from 'vitest'
import { commitmentOf } from '../../../shared/journal/digest.ts'
import { isReadable, seal, unseal } from '../../../shared/journal/seal.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import {
  AMINA,
  ARE,
  admitted,
  ballot,
  OPEN,
  OPENED,
  opened,
  QUESTION,
  saltOf,
  V1,
} from '../procedure/samples.ts'
import { EVERY_EVENT } from './every-event.ts'

const SEALING = EVERY_EVENT.filter((event) => seal(event).secret !== undefined)

it.each(EVERY_EVENT)('[JO3] $type comes back from what was sealed', (event) => {
  const { body, secret } = seal(event)
  expect(unseal(event.type, body, secret)).toStrictEqual(event)
})

it('[JO3] texts, names, choices and the seeds of lots are sealed, and nothing else', () =>
  expect(SEALING.map(({ type }) => type)).toEqual([
    ...[
      'sitting.opened',
      'annulment.asked',
      'item.added',
      'document.added',
      'point.raised',
      'point.ruled',
      'motion.moved',
    ],
    ...['motion.ruled-out', 'proposal.submitted', 'amendment.submitted', 'vote.opened', 'ballot.cast'],
    ...['silence.opened', 'lot.committed', 'election.opened', 'secret.opened', 'secret.cast'],
    'secret.annulled',
  ]))

it.each<[Event, unknown, string]>([
  [OPENED, OPEN.texts, saltOf(1)],
  [opened(V1), QUESTION, saltOf(2)],
  [ballot(V1, ARE, 'no'), 'no', saltOf(3)],
])('[JO3] $0.type has its text and its salt beside the chain', (event, value, salt) => {
  const { body, secret } = seal(event)
  expect(secret).toStrictEqual({ salt, value })
  expect(body.commitment).toBe(commitmentOf({ salt, value }))
  expect(JSON.stringify(body)).not.toContain(JSON.stringify(value))
  expect(JSON.stringify(body)).not.toContain(salt)
})

it('[JO3] a sealed ballot tells vote, delegation and key', () =>
  expect(seal(ballot(V1, ARE, 'yes', 'k1')).body).toStrictEqual({
    vote: V1,
    delegation: ARE,
    key: 'k1',
    commitment: commitmentOf({ salt: saltOf(3), value: 'yes' }),
  }))

it('an event that seals nothing stands in the chain as it is', () =>
  expect(seal(admitted(AMINA, ARE))).toStrictEqual({
    body: { person: AMINA, role: 'delegate', delegation: ARE },
    secret: undefined,
  }))

describe('erased', () => {
  const erased = (event: Event) => ({ ...event, salt: '' })

  it.each([null, undefined])('[JO4] %s beside the chain leaves null and no salt', (secret) =>
    expect(
      [OPENED, opened(V1), ballot(V1, ARE, 'yes')].map((event) =>
        unseal(event.type, seal(event).body, secret),
      ),
    ).toStrictEqual([
      { ...erased(OPENED), texts: null },
      { ...erased(opened(V1)), question: null },
      { ...erased(ballot(V1, ARE, 'yes')), choice: null },
    ]),
  )

  it('[JO4] an event that was erased already is sealed as erased', () => {
    const event = { ...opened(V1), question: null } as Event
    const { body, secret } = seal(event)
    expect(unseal(event.type, body, secret)).toStrictEqual(event)
  })
})

it('a body cannot pass for another event than its entry says', () =>
  expect(unseal('presiding.left', { type: 'presiding.taken', person: AMINA }, undefined)).toEqual({
    type: 'presiding.left',
    person: AMINA,
  }))

it('a body cannot hold in clear what the secret does not say', () =>
  expect(unseal('ballot.cast', { ...seal(ballot(V1, ARE, 'yes')).body, choice: 'no' }, null)).toEqual({
    ...ballot(V1, ARE, 'yes'),
    choice: null,
    salt: '',
  }))

it.each(EVERY_EVENT.map(({ type }) => type))(
  '[VO11] [LO1] the secret of %s is shown unless it is a choice or the seed of a lot',
  (type) => expect(isReadable(type)).toBe(type !== 'ballot.cast' && type !== 'lot.committed'),
)
