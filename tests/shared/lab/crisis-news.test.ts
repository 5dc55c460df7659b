// What the whole hall is told of a crisis room: what the desk shows, what was released to all, and nothing that is held back.
import { expect, test } from 'vitest'
import { crisisNews } from '../../../shared/lab/crisis/crisis-news.ts'
import { FLOOD, KENYAN, NOON, openRoom } from './crisis-scene.ts'

const HOUR_MS = 3_600_000
const { time: _, ...PLAN } = FLOOD
const report = (title: string, hours: number) =>
  ({ is: 'report', report: { ...FLOOD, title, time: NOON + hours * HOUR_MS } }) as const

test('the latest four events stand on the wall while the desk shows them, without those withdrawn', () => {
  const room = openRoom()
  room.act({ is: 'frame', title: 'River', isExercise: true })
  for (const [title, hours] of [
    ['c', 3],
    ['a', 1],
    ['e', 5],
    ['b', 2],
    ['d', 4],
    ['f', 6],
  ] as const)
    room.act(report(title, hours))
  expect(crisisNews(room.state())).toBeNull()
  room.act({ is: 'withdraw', event: room.state().events[2]!.id, why: 'No' })
  room.act({ is: 'wall', isShown: true })
  const news = crisisNews(room.state())
  expect(news).toMatchObject({ title: 'River', isExercise: true, released: null })
  expect(news?.wall?.map(({ title }) => title)).toEqual(['f', 'd', 'c', 'b'])
  expect(news?.wall?.[0]).toEqual({ time: NOON + 6 * HOUR_MS, title: 'f', confidence: 'likely' })
  room.act({ is: 'wall', isShown: false })
  expect(crisisNews(room.state())).toBeNull()
})

test('only the desk shows it', () => {
  expect(openRoom().act({ is: 'wall', isShown: true }, KENYAN)).toBe('not-at-desk')
})

test('what is prepared, withheld or for a few is told to nobody', () => {
  const room = openRoom()
  const to = { delegations: [KENYAN.delegation!], roles: [] }
  room.act({ is: 'prepare', plan: { is: 'event', ...PLAN }, dueAt: NOON + HOUR_MS })
  room.act({ is: 'prepare', plan: { is: 'briefing', to, title: 'Secret', body: 'B' }, dueAt: null })
  room.act({ is: 'brief', title: 'For one', body: 'B', to })
  const [event, briefing] = room.state().injects
  room.act({ is: 'release', inject: briefing!.id })
  room.act({ is: 'withhold', inject: event!.id })
  expect(crisisNews(room.state())).toBeNull()
})

test('the event that an inject became last is told, and none comes back when it is withdrawn', () => {
  const room = openRoom()
  const release = (title: string) => {
    room.act({ is: 'prepare', plan: { is: 'event', ...PLAN, title }, dueAt: null })
    room.act({ is: 'release', inject: room.state().injects.at(-1)!.id })
    return room.state().events.at(-1)!.id
  }
  release('first')
  const id = release('second')
  room.act(report('by hand', 1))
  expect(crisisNews(room.state())).toEqual({
    ...{ title: '', isExercise: false, wall: null },
    released: { id, title: 'second', place: FLOOD.place },
  })
  room.act({ is: 'withdraw', event: id, why: 'No' })
  expect(crisisNews(room.state())).toBeNull()
})
