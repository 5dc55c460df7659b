// The record as files over HTTP: who may read it, what it is called, and that it has no power.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { calendarRoutes } from '../../server/http/calendar.ts'
import { recordRoutes } from '../../server/http/record.ts'
import { hashOf } from '../../server/people/tokens.ts'
import type { PersonId } from '../../shared/ids.ts'
import { SESSION } from '../shared/minutes/small-sitting.ts'
import { AMINA } from '../shared/procedure/samples.ts'
import { HOST_KEY, keepSmallSitting, secretOf, tokenOf } from './kept-sitting.ts'
import { testHouse } from './test-house.ts'

const closings: (() => void)[] = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

const FILES = [
  'minutes.html',
  'minutes.docx',
  'minutes.json',
  'attendance.csv',
  'votes/v3.csv',
  'votes/v3.json',
  'session.ics?start=2026-02-01T09:00:00%2B04:00&minutes=90',
]

async function open(kept: Parameters<typeof keepSmallSitting>[1] = {}) {
  const house = testHouse()
  await keepSmallSitting(house.store, kept)
  const app = express()
  const forum = new Forum(house)
  app.use('/api/sessions', recordRoutes(house, forum), calendarRoutes(house, forum))
  const server = app.listen(0, '127.0.0.1')
  closings.push(() => server.close())
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sessions/${SESSION}`
  const get = (file: string, bearer?: string): Promise<Response> =>
    fetch(`${base}/${file}`, bearer === undefined ? {} : { headers: { authorization: `Bearer ${bearer}` } })
  const answer = async (file: string, bearer?: string) => {
    const response = await get(file, bearer)
    return [response.status, ((await response.json()) as { refusal: unknown }).refusal]
  }
  return { house, get, answer }
}

describe('who may read', () => {
  it.each(FILES)('[MI14] everyone the %s of a public sitting', async (file) => {
    const { get } = await open()
    const response = await get(file)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  })

  it.each(FILES)('[MI14] its people and its host alone the %s of another', async (file) => {
    const { get, house } = await open({ isPublic: false })
    const stranger = 'p_stranger' as PersonId
    await house.store.savePerson({
      ...{ id: stranger, session: SESSION, name: 'S', look: 'suit-1', badge: null },
      tokenHash: hashOf(tokenOf(stranger)),
    })
    const bearers = [undefined, secretOf('d'), tokenOf(stranger), tokenOf(AMINA), HOST_KEY]
    const answers = await Promise.all(bearers.map((bearer) => get(file, bearer)))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 200, 200])
    expect(answers[3]?.headers.get('cache-control')).toBe('private, no-store')
  })

  it('[MI14] nobody who was removed', async () => {
    const { answer, house } = await open({ isPublic: false })
    await house.store.revokePerson(SESSION, AMINA, 1)
    expect(await answer('minutes.html', tokenOf(AMINA))).toEqual([403, { code: 'removed' }])
  })
})

describe('the files', () => {
  it('[MI10] have no power where a browser shows them', async () => {
    const { get } = await open()
    const { headers } = await get('minutes.html?lang=ar&tz=Asia/Dubai')
    expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      'text/html; charset=utf-8',
      'nosniff',
    ])
    expect(headers.get('content-security-policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })

  it('have names for every program', async () => {
    const { get } = await open({ title: 'مياه: "الشمال"/' })
    const named = async (file: string) => (await get(file)).headers.get('content-disposition')
    const title = '%D9%85%D9%8A%D8%A7%D9%87%20%D8%A7%D9%84%D8%B4%D9%85%D8%A7%D9%84'
    expect([await named('minutes.html'), await named('votes/v3.csv')]).toEqual([
      `inline; filename="s_small-minutes.html"; filename*=UTF-8''${title}%20-%20minutes.html`,
      `attachment; filename="s_small-vote-v3.csv"; filename*=UTF-8''${title}%20-%20vote-v3.csv`,
    ])
  })

  it('speak the language and the time zone that are asked for', async () => {
    const { get } = await open()
    const page = await (await get('minutes.html?lang=ar&tz=Asia/Dubai')).text()
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('افتُتح الاجتماع في الساعة 14:05')
    expect(page).toContain('src: url(data:font/woff2;base64,')
  })

  it.each([
    ['minutes.html?lang=fr', 400, { code: 'bad-request', field: 'lang' }],
    ['minutes.html?tz=Mars/Base', 400, { code: 'bad-request', field: 'tz' }],
    ['minutes.html?tz=<x>', 400, { code: 'bad-request', field: 'tz' }],
    ['minutes.json?lang=en&lang=ar', 400, { code: 'bad-request', field: 'lang' }],
    ['minutes.json?token=1', 400, { code: 'bad-request', field: '' }],
    ['votes/v9.csv', 404, { code: 'vote-unknown' }],
    ['votes/v9.json', 404, { code: 'vote-unknown' }],
    ['../s_nowhere/minutes.html', 404, { code: 'session-unknown' }],
    ['../x%2F..%2Fy/minutes.html', 404, { code: 'session-unknown' }],
    ['session.ics', 400, { code: 'bad-request', field: 'start' }],
    ['session.ics?minutes=90', 400, { code: 'bad-request', field: 'start' }],
    ['session.ics?start=2026-02-01T09:00:00Z', 400, { code: 'bad-request', field: 'minutes' }],
    ['session.ics?start=tomorrow&minutes=90', 400, { code: 'bad-request', field: 'start' }],
    ['session.ics?start=2026-02-01T09:00:00Z&minutes=0', 400, { code: 'bad-request', field: 'minutes' }],
    ['session.ics?start=2026-02-01T09:00:00Z&minutes=1441', 400, { code: 'bad-request', field: 'minutes' }],
    ['session.ics?start=2026-02-01T09:00:00Z&minutes=9e2', 400, { code: 'bad-request', field: 'minutes' }],
  ])('%s answers with %i and what is wrong', async (file, status, refusal) => {
    const { answer } = await open()
    expect(await answer(file)).toEqual([status, refusal])
  })

  it('[MI13] an invitation is for the time that was set, or that is asked for', async () => {
    const { get, house } = await open()
    await house.store.planSession(SESSION, { startsAt: Date.UTC(2026, 2, 1, 8), minutes: 45 })
    const times = async (file: string) => (await (await get(file)).text()).match(/DT(?:START|END):\S+/g)
    expect(await times('session.ics')).toEqual(['DTSTART:20260301T080000Z', 'DTEND:20260301T084500Z'])
    expect(await times('session.ics?start=2026-02-01T09:00:00%2B04:00&minutes=90')).toEqual([
      'DTSTART:20260201T050000Z',
      'DTEND:20260201T063000Z',
    ])
  })

  it('[MI13] an invitation holds no secret', async () => {
    const { get } = await open({ isPublic: false })
    const file = await (await get('session.ics?start=2026-02-01T09:00:00Z&minutes=90', HOST_KEY)).text()
    expect(file).toContain(`/s/${SESSION}\r\n`)
    expect(file.replace(/\r\n /g, '')).not.toMatch(/[0-9a-f]{32}|#/)
  })

  it('[MI3] a vote says of itself what the minutes say', async () => {
    const { get } = await open()
    const minutes = (await (await get('minutes.json')).json()) as { votes: readonly unknown[] }
    const vote = (await (await get('votes/v3.json')).json()) as { format: string; vote: unknown }
    expect([vote.format, vote.vote]).toEqual(['majlis-vote', minutes.votes[2]])
  })

  it('[MI11] tables begin with a byte order mark', async () => {
    const { get } = await open()
    const bytes = await (await get('votes/v3.csv')).arrayBuffer()
    expect(Buffer.from(bytes).toString()).toBe(
      '\uFEFF"Order of call","Code","Delegation","Vote"\r\n"1","KEN","Kenya","In favour"\r\n"2","ARE","United Arab Emirates","In favour"\r\n"3","FRA","France","Against"\r\n"","d1","أطلانتس","Not voting"\r\n',
    )
  })

  it('tell what was said a moment ago, made once for all who ask together', async () => {
    const { get, house } = await open()
    const read = house.store.journal.bind(house.store)
    let readings = 0
    house.store.journal = (...args) => {
      readings += 1
      return read(...args)
    }
    await get('votes/v3.json')
    // one reading by the sitting itself
    readings = 0
    house.pass(5000)
    await Promise.all(['minutes.html', 'minutes.json', 'attendance.csv'].map((file) => get(file)))
    expect(readings).toBe(1)
    house.pass(5000)
    await get('minutes.json')
    expect(readings).toBe(2)
  })
})
