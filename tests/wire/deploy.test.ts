// A deployment that follows DEPLOY.md: alone, alone with TLS, behind nginx, behind Caddy. Each answers with exactly the headers that the
// page states, on every kind of page, lets sockets through, and believes nobody it was not told of.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../backing/free-port.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { hasProgram, type Place, startCaddy, startNginx } from '../deploy/proxies.ts'
import { statedForCard, statedForRecord, statedHeaders } from '../deploy/stated-headers.ts'
import { type Answer, ask, firstWord, NAME, post, type Way } from '../deploy/way.ts'
import { temporaryFolder } from '../server/run-majlis.ts'

const folder = temporaryFolder()
const [cert, key] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')]
/** what every answer of HTTP has, and says nothing about what a page may do */
const ORDINARY = new Set([
  ...[
    'date',
    'content-type',
    'content-length',
    'content-disposition',
    'content-encoding',
    'transfer-encoding',
  ],
  ...[
    'etag',
    'last-modified',
    'cache-control',
    'vary',
    'link',
    'accept-ranges',
    'connection',
    'keep-alive',
    'alt-svc',
  ],
  // nginx cannot leave it out
  'server',
])
const PAGES = [
  '/',
  '/s/open-forum',
  '/host',
  '/health',
  '/ready',
  '/api/sessions',
  '/api/sessions/open-forum/journal',
  '/nothing',
  '/assets/none.js',
]
const RECORDS = ['/api/sessions/open-forum/minutes.html', '/api/sessions/open-forum/attendance.csv']

const CARDS = ['/embed/s/open-forum', '/embed/s/nothing?lang=ar']

beforeAll(async () => {
  const names = [{ type: 2 as const, value: NAME }]
  const made = await generate([{ name: 'commonName', value: NAME }], {
    ...{ keyType: 'ec', algorithm: 'sha256', extensions: [{ name: 'subjectAltName', altNames: names }] },
  })
  writeFileSync(cert, made.cert)
  writeFileSync(key, made.private, { mode: 0o600 })
})

const securityOf = ({ headers }: Answer) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ORDINARY.has(name)))

/** What holds whichever way one comes. */
function holds(way: () => Way): void {
  test.each(PAGES)('the headers of %s are those that are stated', async (url) => {
    const { host, isSecure } = way()
    expect(securityOf(await ask(way(), url))).toEqual(statedHeaders(host, isSecure))
  })

  test.each(RECORDS)('the headers of %s are those that are stated for the record', async (url) => {
    const { host, isSecure } = way()
    expect(securityOf(await ask(way(), url))).toEqual(statedForRecord(host, isSecure))
  })

  test.each(CARDS)('the headers of %s are those that are stated for cards', async (url) => {
    const { host, isSecure } = way()
    expect(securityOf(await ask(way(), url))).toEqual(statedForCard(host, isSecure))
  })

  test('a socket is let through', async () => {
    expect(await firstWord(way())).toBe(10)
  })

  test('another name is not answered, nor another site', async () => {
    const evil = { origin: 'https://evil.example', 'content-type': 'application/json', 'content-length': '2' }
    const elsewhere = await ask(
      way(),
      '/api/sessions/open-forum/enter',
      { method: 'POST', headers: evil },
      '{}',
    )
    const named = await ask({ ...way(), host: 'evil.example' }, '/').catch(() => null)
    expect(elsewhere.status).toBe(403)
    // nginx answers a name that it does not know by its only server, and hands it on
    expect(named === null || [421, 308].includes(named.status) || named.text === '').toBe(true)
  })

  test('no default is open: no monitor, no rooms made by visitors, no list of anything, no host without a key', async () => {
    const answers = await Promise.all(
      ['/monitor', '/playground', '/metrics', '/.env', '/data/majlis.db', '/server/main.ts'].map((url) =>
        ask(way(), url),
      ),
    )
    const asked = await Promise.all([ask(way(), '/api/host'), post(way(), '/matchmake/create/hall', {})])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect(asked.map(({ status }) => status)).toEqual([403, 400])
  })
}

const open: ForumProcess[] = []
const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends) await end()
  for (const forum of open) await forum.remove()
})

async function forumWith(env: Readonly<Record<string, string>>): Promise<ForumProcess> {
  const forum = await startForum(env)
  open.push(forum)
  return forum
}
const portOf = ({ url }: ForumProcess): number => Number(new URL(url).port)

describe('as it comes', () => {
  let way: Way
  beforeAll(async () => {
    const port = portOf(await forumWith({}))
    way = { port, host: `127.0.0.1:${port}`, isSecure: false }
  })
  holds(() => way)
})

describe('alone, with TLS', () => {
  let way: Way
  beforeAll(async () => {
    const port = portOf(
      await forumWith({ MAJLIS_HOSTS: NAME, MAJLIS_ADDRESS: NAME, TLS_CERT: cert, TLS_KEY: key }),
    )
    way = { port, host: NAME, isSecure: true }
  })
  holds(() => way)
})

describe.each([
  ['nginx', startNginx, ['-v']],
  ['caddy', startCaddy, ['version']],
] as const)('behind %s', (program, start, args) => {
  const isHere = hasProgram(program, ...args)
  if (!isHere) console.warn(`${program} is not here: its configuration is not tried.`)

  describe.skipIf(!isHere)('as documented', () => {
    let way: Way
    beforeAll(async () => {
      const port = await freePort()
      // in a test the proxy answers on a port of its own, which browsers say in Host
      const host = `${NAME}:${port}`
      const forum = await forumWith({ MAJLIS_HOSTS: host, MAJLIS_ADDRESS: host, MAJLIS_PROXIES: '127.0.0.1' })
      const own = path.join(folder, program)
      mkdirSync(own)
      const place: Place = { folder: own, port, cert, key, upstream: new URL(forum.url).host }
      ends.push(await start(place))
      way = { port, host, isSecure: true }
    })
    holds(() => way)

    test('what a visitor says of their own address is not believed: who is limited stays so', async () => {
      const statuses = new Set<number>()
      // not from the proxy's own address, of which nobody else is
      const localAddress = '127.0.0.2'
      for (let i = 0; i < 40; i++) {
        const headers = {
          'x-forwarded-for': `10.0.0.${i}`,
          'content-type': 'application/json',
          'content-length': '2',
        }
        statuses.add(
          (await ask(way, '/api/sessions', { method: 'POST', headers, localAddress }, '{}')).status,
        )
      }
      expect([...statuses].sort()).toEqual([400, 429])
    })
  })
})
