// The corners of the hall: who sits there is in, and what is said there reaches nobody else.
import { expect, it } from 'vitest'
import { answerRequest } from '../../server/rooms/desk.ts'
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { CornerNews } from '../../shared/protocol/corners.ts'
import type { Ask, RequestName } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { guest, KEN, openHall } from './open-hall.ts'

const [AMINA, BORIS, CHEN, DALAL] = ['p_amina', 'p_boris', 'p_chen', 'p_dalal'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
]

async function hall(people: readonly PersonId[] = [AMINA, BORIS, CHEN], isClosed = false) {
  const opened = await openHall(undefined, true, isClosed)
  for (const person of people) opened.hall.arrive(guest(person))
  const ask = <N extends RequestName>(person: PersonId, name: N, payload: Ask<N>) =>
    answerRequest(opened.hall, person, name, payload)
  const newsOf = (person: PersonId): CornerNews[] =>
    opened.sent
      .filter(({ to, type }) => to === person && type === MESSAGE.corner)
      .map(({ message }) => message as CornerNews)
  const heardBy = (person: PersonId) =>
    newsOf(person).flatMap((news) => (news.is === 'said' ? news.text : []))
  const meetings = async () =>
    ((await opened.hall.places.stateOf('corners')) as { meetings: readonly unknown[] }).meetings
  return { ...opened, ask, newsOf, heardBy, meetings }
}
const say = (text: string, isPrivate = false) => ({ text, isPrivate })
const seat = (corner: number, index = 0) => ({ seat: seatsOfCorner(corner)[index]!.index })

it('passes what is said to those who sit there, and to nobody else', async () => {
  const { ask, heardBy, newsOf } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 1 })
  await ask(BORIS, 'seat.take', seat(1, 5))
  await ask(CHEN, 'corner.enter', { corner: 2 })
  expect(await ask(AMINA, 'corner.say', say('between us'))).toEqual(ok(null))
  expect([AMINA, BORIS, CHEN].map(heardBy)).toEqual([['between us'], ['between us'], []])
  expect(newsOf(BORIS)).toEqual([
    {
      ...{ is: 'said', person: AMINA, name: AMINA, delegation: null, text: 'between us' },
      ...{ isPrivate: false, at: expect.any(Number) },
    },
  ])
})

it('passes nothing to who left, nor to who came later what was said before', async () => {
  const { ask, heardBy, newsOf } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 0 })
  await ask(BORIS, 'corner.enter', { corner: 0 })
  await ask(AMINA, 'corner.say', say('one'))
  await ask(BORIS, 'seat.leave', {})
  await ask(AMINA, 'corner.say', say('two'))
  await ask(CHEN, 'corner.enter', { corner: 0 })
  await ask(AMINA, 'corner.say', say('three'))
  expect([BORIS, CHEN].map(heardBy)).toEqual([['one'], ['three']])
  expect(newsOf(BORIS).at(-1)).toEqual({ is: 'left' })
})

it('passes nothing to who went to another seat, left the hall, or never was there, and takes nothing from them', async () => {
  const { ask, heardBy, hall: room } = await hall([AMINA, BORIS, CHEN, DALAL])
  for (const person of [AMINA, BORIS, CHEN]) await ask(person, 'corner.enter', { corner: 0 })
  await ask(BORIS, 'seat.take', seat(3))
  room.depart(CHEN)
  await ask(AMINA, 'corner.say', say('alone'))
  expect([BORIS, CHEN, DALAL].map(heardBy)).toEqual([[], [], []])
  const asked = await Promise.all([
    ask(DALAL, 'corner.say', say('I listen')),
    ask(DALAL, 'corner.close', { isPrivate: true }),
    ask(DALAL, 'corner.invite', { to: BORIS }),
    ask(DALAL, 'corner.answer', { person: BORIS, mayEnter: true }),
    ask(CHEN, 'corner.say', say('still here?')),
  ])
  expect(asked.map((answer) => !answer.ok && answer.refusal.code)).toEqual(Array(5).fill('not-in-corner'))
  expect(heardBy(AMINA)).toEqual(['alone'])
})

it('keeps nothing of it: neither in the state of the room, nor in the chat, nor in the notes', async () => {
  const { ask, hall: room } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 0 })
  await ask(AMINA, 'corner.say', say('whisper'))
  const kept = [room.state.toJSON(), await room.talk.recent(), await room.passed.of('chair')]
  expect(JSON.stringify(kept)).not.toContain('whisper')
})

it('is closed by who sits there, for all to see, and then nobody sits down unasked', async () => {
  const { ask, hall: room } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 2 })
  await ask(AMINA, 'corner.close', { isPrivate: true })
  expect(room.state.closedCorners).toBe(0b0100)
  expect([
    await ask(BORIS, 'corner.enter', { corner: 2 }),
    await ask(BORIS, 'seat.take', seat(2, 3)),
    await ask(AMINA, 'seat.take', seat(2, 3)),
    await ask(BORIS, 'corner.enter', { corner: 1 }),
  ]).toEqual([refuse('corner-private'), refuse('corner-private'), ok(null), ok(null)])
})

it('lets in who knocks, when somebody inside says so', async () => {
  const { ask, newsOf } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 2 })
  await ask(AMINA, 'corner.close', { isPrivate: true })
  await ask(BORIS, 'corner.knock', { corner: 2 })
  await ask(CHEN, 'corner.knock', { corner: 2 })
  expect(newsOf(AMINA).at(-1)).toEqual({
    is: 'knocking',
    people: [BORIS, CHEN].map((person) => ({ person, name: person })),
  })
  await ask(AMINA, 'corner.answer', { person: BORIS, mayEnter: true })
  await ask(AMINA, 'corner.answer', { person: CHEN, mayEnter: false })
  expect([newsOf(BORIS), newsOf(CHEN)]).toEqual([
    [{ is: 'answered', corner: 2, mayEnter: true }],
    [{ is: 'answered', corner: 2, mayEnter: false }],
  ])
  expect([
    await ask(BORIS, 'corner.enter', { corner: 2 }),
    await ask(CHEN, 'corner.enter', { corner: 2 }),
  ]).toEqual([ok(null), refuse('corner-private')])
})

it('is open again when all have left, and who was let in once does not come in to the next who close it', async () => {
  const { ask, hall: room } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 2 })
  await ask(AMINA, 'corner.close', { isPrivate: true })
  await ask(AMINA, 'corner.invite', { to: BORIS })
  await ask(AMINA, 'seat.leave', {})
  expect(room.state.closedCorners).toBe(0)
  await ask(CHEN, 'corner.enter', { corner: 2 })
  await ask(CHEN, 'corner.close', { isPrivate: true })
  expect(await ask(BORIS, 'corner.enter', { corner: 2 })).toEqual(refuse('corner-private'))
})

it('does not pass on in the open what was meant for a closed corner', async () => {
  const { ask, heardBy } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 2 })
  await ask(BORIS, 'corner.enter', { corner: 2 })
  await ask(AMINA, 'corner.close', { isPrivate: true })
  await ask(BORIS, 'corner.close', { isPrivate: false })
  expect(await ask(AMINA, 'corner.say', say('secret', true))).toEqual(refuse('changed-meanwhile'))
  expect(heardBy(BORIS)).toEqual([])
})

it('invites a person, or those of a delegation who are here, and they may come in though it is closed', async () => {
  const { ask, newsOf, house } = await hall()
  await ask(BORIS, 'delegation.take', { delegation: KEN })
  await ask(AMINA, 'corner.enter', { corner: 3 })
  await ask(AMINA, 'corner.close', { isPrivate: true })
  expect(await ask(AMINA, 'corner.invite', { to: KEN })).toEqual(ok({ invited: 1 }))
  expect(await ask(AMINA, 'corner.invite', { to: CHEN })).toEqual(refuse('too-fast'))
  house.pass(1000)
  expect(await ask(AMINA, 'corner.invite', { to: DALAL })).toEqual(refuse('person-unknown'))
  expect(newsOf(BORIS)).toEqual([
    { is: 'invited', corner: 3, person: AMINA, name: AMINA, delegation: null, at: expect.any(Number) },
  ])
  expect(newsOf(CHEN)).toEqual([])
  expect(await ask(BORIS, 'corner.enter', { corner: 3 })).toEqual(ok(null))
})

it('tells those inside who does not come, and the invitation has ended with that', async () => {
  const { ask, newsOf } = await hall()
  await ask(AMINA, 'corner.enter', { corner: 3 })
  await ask(AMINA, 'corner.close', { isPrivate: true })
  await ask(AMINA, 'corner.invite', { to: BORIS })
  expect(await ask(BORIS, 'corner.decline', { corner: 3 })).toEqual(ok(null))
  expect(newsOf(AMINA).at(-1)).toEqual({ is: 'declined', person: BORIS, name: BORIS })
  expect([
    await ask(BORIS, 'corner.enter', { corner: 3 }),
    await ask(CHEN, 'corner.decline', { corner: 3 }),
  ]).toEqual([refuse('corner-private'), refuse('not-invited')])
})

it('leaves in the journal that a private meeting took place, and where and when, but not whose', async () => {
  const { ask, meetings, house } = await hall()
  const since = house.now()
  await ask(AMINA, 'corner.enter', { corner: 1 })
  await ask(AMINA, 'corner.say', say('in the open'))
  await ask(AMINA, 'corner.close', { isPrivate: true })
  house.pass(90_000)
  await ask(AMINA, 'seat.leave', {})
  await expect.poll(meetings).toEqual([{ corner: 1, since, until: since + 90_000 }])
  const lines = await house.store.placeJournal('s_hall' as never, 'corners')
  expect(lines.map(({ entry }) => [entry.type, entry.by, entry.body])).toEqual([
    ['corners.met', 'system', { corner: 1, since, until: since + 90_000 }],
  ])
})

it('leaves not even that in a closed sitting', async () => {
  const { ask, meetings, house, hall: room } = await hall([AMINA], true)
  await ask(AMINA, 'corner.enter', { corner: 1 })
  await ask(AMINA, 'corner.close', { isPrivate: true })
  expect(room.state.closedCorners).toBe(0b0010)
  house.pass(90_000)
  await ask(AMINA, 'corner.close', { isPrivate: false })
  // asked after it, answered after it
  expect(await meetings()).toEqual([])
  expect(await house.store.placeJournal('s_hall' as never, 'corners')).toEqual([])
})
