// The crisis room in the state of its hall: what the desk shows and what is released, for who has not opened it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Hall } from '../../server/rooms/hall.ts'
import { followPlaces } from '../../server/rooms/places.ts'
import type { CrisisAct } from '../../shared/lab/crisis/crisis-acts.ts'
import { DESK, FLOOD, KENYAN } from '../shared/lab/crisis-scene.ts'
import { openHall } from './open-hall.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

async function act(hall: Hall, asked: CrisisAct): Promise<void> {
  const done = await hall.places.actAs(DESK, 'crisis', asked)
  if (!done.ok) throw new Error(done.refusal.code)
}
const told = ({ state }: Hall): unknown => JSON.parse(state.chapters.get('crisis') ?? '"nothing"')
const { time: _, ...PLAN } = FLOOD

test('what the desk shows stands in the state of the hall until it takes it away', async () => {
  const { hall } = await openHall()
  await followPlaces(hall)
  await act(hall, { is: 'report', report: FLOOD })
  expect(told(hall)).toBeNull()
  await act(hall, { is: 'wall', isShown: true })
  expect(told(hall)).toEqual({
    ...{ title: '', isExercise: false, released: null },
    wall: [{ time: FLOOD.time, title: FLOOD.title, confidence: FLOOD.confidence }],
  })
  await act(hall, { is: 'wall', isShown: false })
  expect(told(hall)).toBeNull()
  hall.close()
})

test('an inject is released at its time after a restart, and until then the hall knows nothing of it', async () => {
  const first = await openHall()
  const dueAt = first.house.now() + 60_000
  await act(first.hall, { is: 'prepare', plan: { is: 'event', ...PLAN }, dueAt })
  const to = { delegations: [KENYAN.delegation!], roles: [] }
  await act(first.hall, { is: 'brief', title: 'For one', body: 'B', to })
  first.hall.close()

  const { hall, house } = await openHall(first.house)
  await followPlaces(hall)
  expect(JSON.stringify(hall.state)).not.toMatch(/For one|Flood at the bridge/)
  house.pass(60_000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(told(hall)).toEqual({
    ...{ title: '', isExercise: false, wall: null },
    released: { id: expect.any(String), title: FLOOD.title, place: FLOOD.place },
  })
  hall.close()
})

test('a gallery writes no place', async () => {
  const { hall } = await openHall()
  Object.assign(hall, { around: { ...hall.around, gallery: 1 } })
  await followPlaces(hall)
  expect(hall.state.chapters.has('crisis')).toBe(false)
})
