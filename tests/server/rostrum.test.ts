// A guest comes from the gallery to the rostrum and back, whatever happens meanwhile.
import { expect, test } from 'vitest'
import { answerRequest } from '../../server/rooms/desk.ts'
import type { Hall } from '../../server/rooms/hall.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { guest, KEN, openHall } from './open-hall.ts'
import { posesIn } from './walkers-by-hand.ts'

const CHAIR = 'p_chair00000' as PersonId
const VISITOR = 'p_visitor000' as PersonId
const OTHER = 'p_other00000' as PersonId
const BENCH = SEATS.find(({ kind }) => kind === 'gallery')?.index ?? -1
const inCentimetres = ({ x, z }: { x: number; z: number }) => ({
  x: Math.round(x * 100) / 100,
  z: Math.round(z * 100) / 100,
})
const AT_ROSTRUM = { ...inCentimetres(HALL.rostrum.speaker), seat: -1 }
const onSeat = (seat: number) => ({ ...inCentimetres(SEATS[seat] ?? { x: 0, z: 0 }), seat })

async function withGuest() {
  const opened = await openHall()
  const { hall } = opened
  hall.arrive(guest(CHAIR))
  hall.arrive(guest(VISITOR))
  await answerRequest(hall, CHAIR, 'presiding.take', {})
  await answerRequest(hall, VISITOR, 'seat.take', { seat: BENCH })
  return opened
}

const invite = (hall: Hall) => answerRequest(hall, CHAIR, 'floor.invite', { person: VISITOR, seconds: 90 })
const endFloor = (hall: Hall) =>
  answerRequest(hall, CHAIR, 'floor.end', {
    givenAt: hall.host.standing.sitting.speakers.floor?.givenAt ?? 0,
  })

const poseOf = (hall: Hall, person = VISITOR) =>
  posesIn(hall.walkers.snapshot()).find(({ slot }) => slot === hall.state.walkers.get(person)?.slot)

/** Where everybody sees a person, and on which seat. */
function seen(hall: Hall, person = VISITOR) {
  const pose = poseOf(hall, person)
  const { x, z } = pose?.seat == null ? (pose ?? {}) : inCentimetres(SEATS[pose.seat]!)
  return { x, z, seat: hall.state.walkers.get(person)?.seat }
}
const onBench = onSeat(BENCH)

test('[SP22] a guest stands at the rostrum while they have the floor, and then sits where they sat', async () => {
  const { hall } = await withGuest()
  expect(await invite(hall)).toEqual({ ok: true, value: null })
  expect(seen(hall)).toEqual(AT_ROSTRUM)
  await endFloor(hall)
  expect(seen(hall)).toEqual(onBench)
})

test('[SP22] when the time is over the house brings the guest back', async () => {
  const { hall, house } = await withGuest()
  await invite(hall)
  house.pass(90_000)
  await hall.host.request({ type: 'time.check' }, 'system')
  expect(seen(hall)).toEqual(onBench)
})

test('who stood goes back to the place where they stood, looking as they looked', async () => {
  const { hall } = await openHall()
  hall.arrive(guest(CHAIR))
  hall.arrive(guest(VISITOR))
  const before = poseOf(hall)
  await answerRequest(hall, CHAIR, 'presiding.take', {})
  await invite(hall)
  expect(seen(hall)).toEqual(AT_ROSTRUM)
  await endFloor(hall)
  expect(poseOf(hall)).toEqual(before)
})

test('the seat of a guest is held, and free for others when they choose another', async () => {
  const { hall } = await withGuest()
  hall.arrive(guest(OTHER))
  await invite(hall)
  expect(await answerRequest(hall, OTHER, 'seat.take', { seat: BENCH })).toEqual({
    ok: false,
    refusal: { code: 'seat-occupied' },
  })
  await answerRequest(hall, VISITOR, 'seat.take', { seat: BENCH + 1 })
  await endFloor(hall)
  expect(hall.state.walkers.get(VISITOR)?.seat).toBe(BENCH + 1)
  expect((await answerRequest(hall, OTHER, 'seat.take', { seat: BENCH })).ok).toBe(true)
})

test('a guest may sit down again before the time is over, on the seat that is held too', async () => {
  const { hall } = await withGuest()
  await invite(hall)
  await answerRequest(hall, VISITOR, 'seat.take', { seat: BENCH })
  expect(seen(hall)).toEqual(onBench)
  await endFloor(hall)
  expect(seen(hall)).toEqual(onBench)
})

test('whose line breaks is at the rostrum when they are back in time, and on their seat when they are not', async () => {
  const { hall, house } = await withGuest()
  await invite(hall)
  hall.away(VISITOR)
  hall.arrive(guest(VISITOR))
  expect(seen(hall)).toEqual(AT_ROSTRUM)
  hall.away(VISITOR)
  house.pass(90_000)
  await hall.host.request({ type: 'time.check' }, 'system')
  hall.arrive(guest(VISITOR))
  expect(seen(hall)).toEqual(onBench)
})

test('who leaves while they have the floor comes back to the rostrum, or to their seat after it', async () => {
  const { hall } = await withGuest()
  await invite(hall)
  hall.depart(VISITOR)
  hall.arrive(guest(VISITOR))
  expect(seen(hall)).toEqual(AT_ROSTRUM)
  hall.depart(VISITOR)
  await endFloor(hall)
  hall.arrive(guest(VISITOR))
  expect(seen(hall)).toEqual(onBench)
})

test('after a restart a guest is at the rostrum while the floor is theirs, and then on their seat', async () => {
  const first = await withGuest()
  await invite(first.hall)
  await first.hall.savePlaces()
  const { hall } = await openHall(first.house)
  hall.arrive(guest(CHAIR))
  hall.arrive(guest(VISITOR))
  expect(seen(hall)).toEqual(AT_ROSTRUM)
  await endFloor(hall)
  expect(seen(hall)).toEqual(onBench)
})

test('after a restart that outlasts the speech a guest is on their seat', async () => {
  const first = await withGuest()
  await invite(first.hall)
  await first.hall.savePlaces()
  first.house.pass(90_000)
  await first.hall.host.request({ type: 'time.check' }, 'system')
  const { hall } = await openHall(first.house)
  hall.arrive(guest(VISITOR))
  expect(seen(hall)).toEqual(onBench)
})

test('who speaks for a delegation stays where they are', async () => {
  const { hall } = await withGuest()
  hall.arrive(guest(OTHER))
  await answerRequest(hall, OTHER, 'delegation.take', { delegation: KEN })
  await answerRequest(hall, OTHER, 'seat.take', { seat: 1 })
  await answerRequest(hall, OTHER, 'floor.request', { kind: 'speech' })
  const entry = hall.host.standing.sitting.speakers.entries[0]?.id
  if (entry === undefined) throw new Error('nobody is on the list')
  await answerRequest(hall, CHAIR, 'floor.give', { entry })
  expect(hall.host.standing.sitting.speakers.floor?.person).toBe(OTHER)
  expect(seen(hall, OTHER)).toEqual(onSeat(1))
})
