// The journal of the wall and its pages over HTTP, as a replay reads them: in parts, by everyone where the sitting is public, else by its people.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, it } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { exhibitRoutes } from '../../server/http/exhibits.ts'
import { placeRoutes } from '../../server/http/places.ts'
import { PlaceHost } from '../../server/lab/place-host.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
import { WALL_LAW } from '../../shared/lab/wall/wall-law.ts'
import type { WallAct } from '../../shared/lab/wall/wall-types.ts'
import { MOST_PLACE_LINES } from '../../shared/protocol/place-journal.ts'
import { SESSION } from '../shared/minutes/small-sitting.ts'
import { AMINA } from '../shared/procedure/samples.ts'
import { keepSmallSitting, tokenOf } from './kept-sitting.ts'
import { testHouse } from './test-house.ts'

const closings: (() => void)[] = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

const DESK: PlaceWho = {
  ...{ person: AMINA, name: 'Amina', role: 'chair', delegation: null, isHead: false, isDesk: true },
}

/** A document of two pages that was shown, in a sitting that is over. */
async function open(kept: Parameters<typeof keepSmallSitting>[1] = {}) {
  const house = testHouse()
  await keepSmallSitting(house.store, kept)
  const place = await PlaceHost.load(house, SESSION, 'wall', WALL_LAW)
  const act = async (asked: WallAct): Promise<string> => {
    const done = await place.request(asked, DESK)
    if (!done.ok) throw new Error(done.refusal.code)
    return done.value.id
  }
  const exhibit = await act({ is: 'begin', kind: 'pages', title: 'River', pages: 2 })
  const drawn = { data: 'AAAA', bytes: 3, width: 80, height: 110 }
  for (const page of [0, 1])
    await act({ is: 'bring', exhibit, page, picture: 'x', text: `Words of page ${page}`, drawn })
  for (const page of [0, 1]) await act({ is: 'show', exhibit, page, part: null })
  const forum = new Forum(house)
  const app = express().use('/api/sessions', exhibitRoutes(house, forum), placeRoutes(house, forum))
  const server = app.listen(0, '127.0.0.1')
  closings.push(() => server.close())
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sessions/${SESSION}/places/wall`
  const get = (path: string, token?: string): Promise<Response> =>
    fetch(`${base}/${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
  const lines = async (query = '') => [...fromLines(await (await get(`journal${query}`)).text())]
  return { get, lines, exhibit }
}

it('the journal is read in parts that make up the whole, without the words of pages where nobody asks for them', async () => {
  const { lines } = await open()
  const whole = await lines()
  const seqs = async (query: string) => (await lines(query)).map(({ entry }) => entry.seq)
  expect(whole.map(({ entry }) => entry.type)).toEqual([
    ...['wall.begun', 'wall.drawn', 'wall.written', 'wall.drawn', 'wall.written', 'wall.shown', 'wall.shown'],
  ])
  expect([await seqs('?most=3'), await seqs('?after=3&most=3'), await seqs('?after=6&most=3')]).toEqual([
    ...[[1, 2, 3], [4, 5, 6], [7]],
  ])
  const words = (read: typeof whole) => JSON.stringify(read).includes('Words of page')
  const short = await lines('?without=wall.written')
  expect([words(whole), words(short), short.length]).toEqual([true, false, whole.length])
  expect(short[0]?.secret).toMatchObject({ value: { title: 'River', name: 'Amina' } })
})

it.each(['after=-1', `most=${MOST_PLACE_LINES + 1}`, 'most=0', 'without=a%20b', 'before=3'])(
  'a part that cannot be meant is refused: %s',
  async (query) => {
    const { get } = await open()
    expect((await get(`journal?${query}`)).status).toBe(400)
  },
)

it.each([
  [true, [200, 200, 200, 200]],
  [false, [401, 401, 401, 401]],
])('whoever has no badge reads them where the sitting is public: %s', async (isPublic, statuses) => {
  const { get, exhibit } = await open({ isPublic })
  const paths = ['journal?most=3', `exhibits/${exhibit}/2.jpg`, `exhibits/${exhibit}/2.txt`]
  const whole = `exhibits/${exhibit}/pages.pdf`
  const all = (token?: string) =>
    Promise.all([...paths, whole].map(async (path) => (await get(path, token)).status))
  expect(await all()).toEqual(statuses)
  expect(await all(tokenOf(AMINA))).toEqual([200, 200, 200, 200])
})
