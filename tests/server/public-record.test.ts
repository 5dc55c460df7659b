// The public record over HTTP: what it tells of a public sitting to everyone, and that it says nothing of any other.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { feedRoutes } from '../../server/http/public/feeds.ts'
import { headTags } from '../../server/http/public/head-tags.ts'
import { linkPictureRoutes } from '../../server/http/public/link-picture.ts'
import { publicRecordRoutes } from '../../server/http/public/public-record.ts'
import type { HallRooms } from '../../server/rooms/hall-rooms.ts'
import { SESSION } from '../shared/minutes/small-sitting.ts'
import { keepSmallSitting } from './kept-sitting.ts'
import { ASKED, recordLines, STATEMENT } from './place-samples.ts'
import { testHouse } from './test-house.ts'

const closings: (() => void)[] = []
afterEach(() => {
  for (const close of closings.splice(0)) close()
})

async function open(kept: Parameters<typeof keepSmallSitting>[1] = {}) {
  const house = testHouse()
  await keepSmallSitting(house.store, kept)
  const epoch = await house.store.claimPlace(SESSION, 'record')
  await house.store.appendPlace(SESSION, 'record', 0, epoch, recordLines(SESSION))
  const forum = new Forum(house)
  const rooms = { ensure: async () => undefined, hall: () => null } as unknown as HallRooms
  const app = express()
    .use(feedRoutes(house, forum))
    .use('/api/sessions', express.json(), publicRecordRoutes(house, forum, rooms), linkPictureRoutes(forum))
    .get('/:kind/:id', async (request, response) => {
      response.type('text').send(await headTags(forum, request))
    })
  const server = app.listen(0, '127.0.0.1')
  closings.push(() => server.close())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const read = async (path: string) => {
    const answer = await fetch(url + path)
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() }
  }
  return { read, url }
}
const API = `/api/sessions/${SESSION}`
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

describe('of a public sitting', () => {
  it('the heads of both journals are told', async () => {
    const { read } = await open()
    const { body } = await read(`${API}/heads`)
    expect(JSON.parse(body)).toEqual({ seq: expect.any(Number), record: 4 })
  })

  it('a statement is read in full, and one that is not there is refused', async () => {
    const { read } = await open()
    expect(JSON.parse((await read(`${API}/statements/${STATEMENT}`)).body)).toMatchObject({
      delegation: 'ARE',
      versions: [{ texts: { title: 'On wells', text: 'A well is shared.' } }],
    })
    expect((await read(`${API}/statements/nothing`)).status).toBe(404)
  })

  it.each([
    ['en', 'Statement of United Arab Emirates: On wells', 'Answered: Who digs?'],
    ['ar', 'بيان الإمارات العربية المتحدة: On wells', 'أُجيب عن السؤال: Who digs?'],
  ])('the feed in %s has results, statements and answers, each once', async (lang, statement, answer) => {
    const { read, url } = await open()
    const { type, body } = await read(`${API}/feed.atom?lang=${lang}`)
    expect(type).toContain('application/atom+xml')
    const titles = [...body.matchAll(/<entry>\n<id>[^<]+<\/id>\n<title>([^<]*)/g)].map(([, title]) => title)
    expect(titles).toContain(answer)
    expect(titles).toContain(statement)
    const ids = [...body.matchAll(/<id>([^<]+)/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id!))).toBe(true)
    expect(body).toContain(`href="${url}/record/${SESSION}#question-${ASKED}"`)
    const times = [...body.matchAll(/<updated>([^<]+)/g)].map(([, time]) => Date.parse(time!))
    expect(times.every((time) => time <= times[0]!)).toBe(true)
    expect(body).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/)
  })

  it('the forum’s feed names it', async () => {
    const { read, url } = await open()
    expect((await read('/api/forum/feed.atom?lang=en')).body).toContain(`${url}/record/${SESSION}`)
  })

  it('a link is shown with its name and a picture of its state, in either language', async () => {
    const { read } = await open()
    const english = plain((await read(`/record/${SESSION}?lang=en`)).body)
    expect(english).toContain('<meta property="og:title"')
    expect(english).toContain('the public record')
    expect(plain((await read(`/replay/${SESSION}?lang=ar`)).body)).toContain('إعادة العرض')
    const picture = await read(`${API}/picture.png?lang=ar`)
    expect([picture.status, picture.type]).toEqual([200, 'image/png'])
  })

  it('nobody asks who has not entered', async () => {
    const { url } = await open()
    const ask = (body: unknown) =>
      fetch(`${url}${API}/questions`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify(body),
      })
    expect((await ask({ text: 'Why?' })).status).toBe(401)
    expect((await ask({ text: 1 })).status).toBe(400)
  })
})

it('of a sitting that is not public nothing is said', async () => {
  const { read } = await open({ isPublic: false })
  const paths = ['heads', `statements/${STATEMENT}`, 'feed.atom', 'picture.png']
  const answers = await Promise.all(paths.map((path) => read(`${API}/${path}`)))
  expect(answers.every(({ status }) => status === 401 || status === 404)).toBe(true)
  expect(answers.some(({ body }) => body.includes('well'))).toBe(false)
  expect((await read(`/record/${SESSION}`)).body).toBe('')
  expect((await read('/api/forum/feed.atom')).body).not.toContain(SESSION)
})
