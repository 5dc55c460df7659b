// Behind closed doors, over HTTP and the wire: who has no badge learns nothing, not even that there is a sitting; nothing said is kept.

import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewSessionAnswer } from '../../shared/protocol/api.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { newHost } from '../bots/host.ts'
import { secretOf, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

const NOWHERE = 's_000000000000000000000000z'
const SECRET = 'e'.repeat(64)
const SAID = 'what is said here stays here'

let forum: ForumProcess
let host: ReturnType<typeof newHost>
let made: NewSessionAnswer
beforeAll(async () => {
  forum = await startForum({ MAJLIS_SESSIONS_PER_MINUTE: '100' })
  host = newHost(forum.url)
  made = await host.make({
    ...{ title: 'Between two', rulebook: 'open-floor', public: false, closed: true },
    delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  })
})
afterAll(() => forum.remove())

const invited = (index: number, name: string) =>
  visit(forum.url, made.session.id, { name, badge: secretOf(made.delegations[index]!.link) })

/** What a stranger is answered, with the id taken out. */
async function answered(
  id: string,
  [method, at, body]: (typeof ASKED)[number],
  headers = {},
): Promise<string> {
  const response = await fetch(`${forum.url}${at(id)}`, {
    method,
    headers: { 'content-type': 'application/json', origin: forum.url, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const kept = [
    'content-type',
    'cache-control',
    'vary',
    'etag',
    'www-authenticate',
    'content-security-policy',
  ]
  const told = [response.status, ...kept.map((name) => response.headers.get(name)), await response.text()]
  return told.join('\n').replaceAll(id, 'ID')
}

const ASKED: readonly (readonly [string, (id: string) => string, unknown?])[] = [
  ['GET', (id) => `/api/sessions/${id}`],
  ...[
    ...['journal', 'checkpoint', 'minutes.html', 'minutes.json', 'minutes.docx', 'attendance.csv'],
    ...['votes/v1.csv', 'votes/v1.json', 'session.ics', 'session.ics?start=x', 'minutes.json?tz=x'],
  ].map((file) => ['GET', (id: string) => `/api/sessions/${id}/${file}`] as const),
  ['POST', (id) => `/api/sessions/${id}/enter`, { name: 'Nobody' }],
  ['POST', (id) => `/api/sessions/${id}/enter`, { name: 'Nobody', badge: SECRET, token: SECRET }],
  ['POST', (id) => `/api/sessions/${id}/enter`, { name: '' }],
  ['POST', (id) => `/api/sessions/${id}/badge`, { badge: SECRET }],
  ['POST', (id) => `/api/sessions/${id}/badge`, { badge: 'x' }],
  ['GET', (id) => `/api/host/sessions/${id}`],
  ['POST', (id) => `/api/host/sessions/${id}/end`, {}],
  ['POST', (id) => `/matchmake/joinById/${id}`, { version: PROTOCOL_VERSION }],
  ['POST', (id) => `/matchmake/joinById/${id}`, { version: PROTOCOL_VERSION, token: SECRET }],
  ['POST', (id) => `/matchmake/joinById/${id}-1`, { version: PROTOCOL_VERSION }],
  ['POST', (id) => `/matchmake/reconnect/${id}`, { reconnectionToken: 'abcdef' }],
  ['GET', (id) => `/s/${id}`],
]

describe.each(['nobody is there', 'people meet'])('to a stranger, while %s', (when) => {
  let visitor: Visitor | null = null
  beforeAll(async () => {
    visitor = when === 'people meet' ? await invited(0, 'Amina') : null
  })
  afterAll(() => visitor?.leave())

  it.each(
    ASKED.map((asked) => [`${asked[0]} ${asked[1]('ID')} ${JSON.stringify(asked[2] ?? '')}`, asked] as const),
  )('it is not there: %s', async (_, asked) => {
    for (const headers of [{}, { authorization: `Bearer ${SECRET}` }])
      expect(await answered(made.session.id, asked, headers)).toBe(await answered(NOWHERE, asked, headers))
  })
})

it('is listed nowhere and counted nowhere', async () => {
  const before = await (await fetch(`${forum.url}/health`)).text()
  const visitor = await invited(0, 'Amina')
  const listed = await (await fetch(`${forum.url}/api/sessions`)).text()
  expect([listed.includes(made.session.id), await (await fetch(`${forum.url}/health`)).text()]).toEqual([
    false,
    before,
  ])
  await visitor.leave()
})

it('lets in who has a badge, tells them what it is, and lets its host read the record', async () => {
  const visitor = await invited(0, 'Amina')
  expect([visitor.entered.session.closed, visitor.entered.session.title]).toEqual([true, 'Between two'])
  const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
  const of = (file: string) => `${forum.url}/api/sessions/${made.session.id}${file}`
  const statuses = await Promise.all([
    fetch(of('/minutes.json'), bearing(visitor.entered.token)),
    fetch(of('/minutes.json'), bearing(host.key)),
    fetch(of(''), bearing(secretOf(made.delegations[1]!.link))),
  ])
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200])
  await visitor.leave()
})

it('keeps nothing of what is said, on no disk and over no restart', async () => {
  const [amina, boris] = await Promise.all([invited(0, 'Amina'), invited(1, 'Boris')])
  await amina.ask('chat.say', { text: SAID })
  await amina.ask('note.send', { to: 'KEN' as never, text: SAID })
  const read = await Promise.all([boris.ask('chat.recent', {}), boris.ask('note.recent', {})])
  expect(JSON.stringify(read).split(SAID)).toHaveLength(3)
  await Promise.all([amina.leave(), boris.leave()])
  await forum.stop()
  const database = new DatabaseSync(path.join(forum.dataDir, 'majlis.db'))
  const kept = ['chat', 'notes'].map(
    (table) => database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n,
  )
  database.close()
  expect(kept).toEqual([0, 0])
  await forum.restart()
  const again = await invited(0, 'Amina')
  expect(await again.ask('chat.recent', {})).toEqual({ ok: true, value: { lines: [] } })
  await again.leave()
})

it('cannot be public as well', async () => {
  await expect(
    host.make({
      title: 'Both',
      rulebook: 'open-floor',
      public: true,
      closed: true,
      delegations: [{ id: 'ARE' }],
    }),
  ).rejects.toThrow('"field":"closed"')
})
