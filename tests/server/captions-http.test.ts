// The transcript over HTTP, and what of it is in the minutes.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, it } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { captionRoutes } from '../../server/http/captions.ts'
import { recordRoutes } from '../../server/http/record.ts'
import { PlaceHost } from '../../server/lab/place-host.ts'
import { CAPTIONS_LAW } from '../../shared/lab/captions/captions-law.ts'
import type { CaptionsAct } from '../../shared/lab/captions/captions-types.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
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
const say = (language: string, text: string): CaptionsAct => ({
  ...{ is: 'say', language, text, of: 'chair', source: 'typed' },
  heard: { floor: null, chair: { person: AMINA, name: 'Amina' } },
})

async function open(kept: Parameters<typeof keepSmallSitting>[1] = {}) {
  const house = testHouse()
  await keepSmallSitting(house.store, kept)
  const place = await PlaceHost.load(house, SESSION, 'captions', CAPTIONS_LAW)
  const acts: CaptionsAct[] = [
    say('en', 'Passing'),
    { is: 'switch', isOn: true, isKept: true },
    say('ar', 'باقٍ'),
  ]
  for (const act of acts) await place.request(act, DESK)
  const forum = new Forum(house)
  const app = express().use('/api/sessions', recordRoutes(house, forum), captionRoutes(house, forum))
  const server = app.listen(0, '127.0.0.1')
  closings.push(() => server.close())
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sessions/${SESSION}`
  return (path: string, token?: string): Promise<Response> =>
    fetch(`${base}/${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
}

it('is read language by language', async () => {
  const get = await open()
  const page = await (await get('captions?language=ar&from=0')).json()
  expect(page).toMatchObject({
    languages: [
      { language: 'en', count: 1 },
      { language: 'ar', count: 1 },
    ],
    lines: [{ texts: { text: 'باقٍ', name: 'Amina' } }],
    next: null,
    openings: [expect.any(Number)],
  })
  expect(await (await get('captions')).json()).toMatchObject({ lines: [] })
  expect((await get('captions?language=..%2F')).status).toBe(400)
})

it('is of its people alone where the sitting is not public', async () => {
  const get = await open({ isPublic: false })
  expect([(await get('captions')).status, (await get('captions', tokenOf(AMINA))).status]).toEqual([401, 200])
})

it('stands in the minutes as far as it is to be kept', async () => {
  const get = await open()
  const { transcript } = (await (await get('minutes.json')).json()) as { transcript: unknown }
  expect(transcript).toEqual([{ language: 'ar', at: expect.any(Number), name: 'Amina', text: 'باقٍ' }])
  expect(await (await get('minutes.html?lang=ar')).text()).toContain('مرفق: ما دُوِّن أثناء الكلام')
})
