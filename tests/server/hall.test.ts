import { expect, test } from 'vitest'
import { answerRequest } from '../../server/rooms/desk.ts'
import type { EntryId, PersonId, VoteId } from '../../shared/ids.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { guest, KEN, openHall } from './open-hall.ts'

const ALI = 'p_ali0000000' as PersonId
const MAY = 'p_may0000000' as PersonId

const USUAL = { method: 'recorded', decision: null, again: null } as const
const PERSON_ROW = { tokenHash: 'hash', name: 'A', look: 'suit-1', badge: null }
const MINUTE_MS = 60_000

test('whose line broke stays as away for two minutes, then leaves the hall', async () => {
  const { house, hall } = await openHall()
  hall.arrive(guest(ALI))
  hall.away(ALI)
  expect(hall.state.walkers.get(ALI)?.away).toBe(true)
  house.pass(2 * MINUTE_MS - 1)
  await hall.tidy(house.now())
  expect(hall.state.walkers.has(ALI)).toBe(true)
  house.pass(1)
  await hall.tidy(house.now())
  expect(hall.state.walkers.has(ALI)).toBe(false)
})

test('who is removed is told so, is gone at once, and is not let in again', async () => {
  const { hall, house, sent } = await openHall()
  hall.arrive(guest(ALI))
  hall.arrive(guest(MAY))
  await house.store.savePerson({ ...PERSON_ROW, id: ALI, session: hall.host.session })
  expect(await hall.remove(ALI)).toBe(true)
  hall.away(ALI)
  expect((await house.store.people(hall.host.session))[0]?.revokedAt).toBe(house.now())
  expect(sent).toEqual([{ to: ALI, type: 'close', message: 4403 }])
  expect([...hall.state.walkers.keys()]).toEqual([MAY])
  expect([hall.isDismissed(ALI), hall.isDismissed(MAY)]).toEqual([true, false])
})

test('who changes their attire is seen in it at once, keeps seat and hand, and comes back in it', async () => {
  const { hall, house } = await openHall()
  const { session } = hall.host
  for (const person of [ALI, MAY])
    await house.store.savePerson({ ...PERSON_ROW, id: person, session, tokenHash: person })
  hall.arrive(guest(ALI))
  hall.arrive(guest(MAY))
  await answerRequest(hall, ALI, 'seat.take', { seat: 3 })
  await answerRequest(hall, ALI, 'hand.raise', {})
  expect(await answerRequest(hall, ALI, 'attire.change', { look: 'kandura-2' })).toEqual(ok(null))
  expect(hall.state.walkers.get(ALI)).toMatchObject({ look: 'kandura-2', seat: 3, hand: 1 })
  expect(hall.state.walkers.get(MAY)?.look).toBe('suit-1')
  expect((await house.store.people(session)).map(({ look }) => look)).toEqual(['kandura-2', 'suit-1'])
})

test('who is not in the hall dresses nobody', async () => {
  const { hall } = await openHall()
  hall.arrive(guest(MAY))
  const refused = await answerRequest(hall, ALI, 'attire.change', { look: 'kandura-2' })
  expect(refused).toEqual(refuse('not-entered'))
  expect([...hall.state.walkers.values()].map(({ look }) => look)).toEqual(['suit-1'])
})

test('who comes back in time has the same seat, hand and number', async () => {
  const { hall } = await openHall()
  const { slot } = hall.arrive(guest(ALI))
  await answerRequest(hall, ALI, 'seat.take', { seat: 3 })
  await answerRequest(hall, ALI, 'hand.raise', {})
  hall.away(ALI)
  hall.arrive(guest(ALI))
  expect(hall.state.walkers.get(ALI)).toMatchObject({ seat: 3, hand: 1, slot, away: false })
})

test('who is given the floor has asked long enough: the hands of the delegation go down, and no others', async () => {
  const { hall } = await openHall()
  for (const person of [ALI, MAY]) {
    hall.arrive(guest(person))
    await answerRequest(hall, person, 'hand.raise', {})
  }
  await answerRequest(hall, ALI, 'presiding.take', {})
  await answerRequest(hall, MAY, 'delegation.take', { delegation: KEN })
  await answerRequest(hall, MAY, 'floor.request', { kind: 'speech' })
  const given = await answerRequest(hall, ALI, 'floor.give', { entry: 'e1' as EntryId })
  expect(given.ok).toBe(true)
  expect([ALI, MAY].map((person) => hall.state.walkers.get(person)?.hand)).toEqual([1, 0])
})

test('[RO11] the chair lapses a minute after the line broke, the delegation after ten', async () => {
  const { house, hall } = await openHall()
  hall.arrive(guest(ALI))
  await answerRequest(hall, ALI, 'presiding.take', {})
  await answerRequest(hall, ALI, 'delegation.take', { delegation: KEN })
  hall.away(ALI)
  house.pass(MINUTE_MS)
  await hall.tidy(house.now())
  expect([hall.state.presiding, hall.state.delegations.get(KEN)?.people]).toEqual(['', 1])
  house.pass(9 * MINUTE_MS)
  await hall.tidy(house.now())
  expect(hall.state.delegations.get(KEN)?.people).toBe(0)
})

test('[RO11] while connected nothing lapses, however long it takes', async () => {
  const { house, hall } = await openHall()
  hall.arrive(guest(ALI))
  await answerRequest(hall, ALI, 'presiding.take', {})
  house.pass(60 * MINUTE_MS)
  await hall.tidy(house.now())
  expect(hall.state.presiding).toBe(ALI)
})

test('after a restart a seat waits for its person, and goes to others when they do not come', async () => {
  const first = await openHall()
  first.hall.arrive(guest(ALI))
  await answerRequest(first.hall, ALI, 'seat.take', { seat: 5 })
  const { house, hall } = await openHall(first.house)
  hall.arrive(guest(MAY))
  const tooSoon = await answerRequest(hall, MAY, 'seat.take', { seat: 5 })
  house.pass(2 * MINUTE_MS)
  const later = await answerRequest(hall, MAY, 'seat.take', { seat: 5 })
  expect(tooSoon).toEqual({ ok: false, refusal: { code: 'seat-occupied' } })
  expect(later.ok).toBe(true)
})

test('after a restart a person is back on their seat with the hand still up', async () => {
  const first = await openHall()
  first.hall.arrive(guest(ALI))
  await answerRequest(first.hall, ALI, 'seat.take', { seat: 5 })
  await answerRequest(first.hall, ALI, 'hand.raise', {})
  const { hall } = await openHall(first.house)
  hall.arrive(guest(ALI))
  expect(hall.state.walkers.get(ALI)).toMatchObject({ seat: 5, hand: 1 })
})

test('all people of a delegation are told what stands for it, and nobody else', async () => {
  const { hall, house, sent } = await openHall()
  hall.arrive(guest(ALI))
  hall.arrive(guest(MAY))
  await answerRequest(hall, MAY, 'presiding.take', {})
  await answerRequest(hall, ALI, 'delegation.take', { delegation: KEN })
  await answerRequest(hall, MAY, 'vote.open', { question: 'Is it?', ...USUAL })
  await answerRequest(hall, ALI, 'ballot.cast', { vote: 'v1' as VoteId, choice: 'no', key: 'a'.repeat(32) })
  hall.step(house.now())
  expect(sent).toEqual([
    {
      to: ALI,
      type: 'ballot',
      message: expect.objectContaining({ vote: 'v1', delegation: KEN, choice: 'no', by: ALI, seq: 5 }),
    },
  ])
})

test('the chair can be handed only to someone who is here', async () => {
  const { hall } = await openHall()
  hall.arrive(guest(ALI))
  await answerRequest(hall, ALI, 'presiding.take', {})
  expect(await answerRequest(hall, ALI, 'presiding.hand', { person: MAY })).toEqual({
    ok: false,
    refusal: { code: 'person-unknown', rule: 'RO4' },
  })
  hall.arrive(guest(MAY))
  expect((await answerRequest(hall, ALI, 'presiding.hand', { person: MAY })).ok).toBe(true)
  expect(hall.state.presiding).toBe(MAY)
})

test('a question without text is refused by its field', async () => {
  const { hall } = await openHall()
  hall.arrive(guest(ALI))
  await answerRequest(hall, ALI, 'presiding.take', {})
  expect(await answerRequest(hall, ALI, 'vote.open', { question: '  ', ...USUAL })).toMatchObject({
    ok: false,
    refusal: { field: 'question' },
  })
})

test('places are written when they changed, and not again', async () => {
  const { house, hall } = await openHall()
  hall.arrive(guest(ALI))
  await hall.savePlaces()
  expect((await house.store.places(hall.host.session)).map(({ person }) => person)).toEqual([ALI])
})
