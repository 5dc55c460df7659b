// Voices in a crowd: only those with lines are looked at, and many who come at once make one round.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HALL } from '../../shared/hall/plan.ts'
import type { PersonId } from '../../shared/ids.ts'
import { guest, openHall } from './open-hall.ts'
import { notingHouse } from './voice-meeting.ts'

const crowd = (size: number) =>
  Array.from({ length: size }, (_, index) => `p_${String(index).padStart(9, '0')}` as PersonId)

const IN_COURT = { x: 0, z: (HALL.wall.radius + HALL.lobby.end) / 2, heading: 0, seat: null }

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function crowdedHall(size: number, listeners: number) {
  const { house, notes } = notingHouse()
  const { hall } = await openHall(house)
  const people = crowd(size)
  for (const person of people) {
    const { slot } = hall.attendance.arrive(guest(person)).attendee
    hall.walkers.admit(person, slot, IN_COURT, house.now())
  }
  const whereIs = vi.spyOn(hall.walkers, 'whereIs')
  for (const person of people.slice(0, listeners)) {
    await hall.voices.listen(person, { sees: true })
    await hall.voices.speak(person, { sdp: 'v=0 an offer', as: 'voice' })
  }
  return { hall, people, notes, whereIs }
}

test('those without a line are not looked for', async () => {
  const { hall, whereIs } = await crowdedHall(40, 4)
  whereIs.mockClear()
  hall.voices.update()
  expect(whereIs).toHaveBeenCalledTimes(4)
})

test('many who come make one round, a moment later; what an act changes does not wait', async () => {
  const { hall, people, whereIs } = await crowdedHall(105, 105)
  vi.advanceTimersByTime(50)
  whereIs.mockClear()
  for (const person of people.slice(100, 104)) hall.depart(person)
  expect(whereIs).not.toHaveBeenCalled()
  vi.advanceTimersByTime(50)
  expect(whereIs).toHaveBeenCalledTimes(101)
  await hall.host.request({ type: 'presiding.take' }, people[0]!)
  expect(whereIs).toHaveBeenCalledTimes(202)
})

test('a line that is given up carries nothing from that moment, though the round comes later', async () => {
  const { hall, people, notes } = await crowdedHall(105, 105)
  notes.length = 0
  hall.depart(people[3]!)
  expect(notes).toEqual([`silence s_hall 0 ${people[3]} voice`, `deafen s_hall 0 ${people[3]} ears`])
})

test('a hall that closes gives its lines up without looking at anybody', async () => {
  const { hall, notes, whereIs } = await crowdedHall(105, 105)
  whereIs.mockClear()
  notes.length = 0
  hall.close()
  expect([notes.length, whereIs.mock.calls.length]).toEqual([210, 0])
})
