// Cases 17–20 and 25–27: origins, paths, headers, and what must not be there at all.
import { exchange, request } from '../raw-http.ts'
import { type Case, post } from '../target.ts'
import { among, equal, isAlive, verify } from '../verify.ts'

const EVIL = 'https://evil.example'

const PATHS = [
  '/..%2f..%2fetc/passwd',
  '/../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%',
  '/%ff',
  '//evil.example',
  '/\\evil.example',
  '/a%00b',
  'http://evil.example/',
  `/${'a'.repeat(3000)}`,
]

const ABSENT = [
  '/monitor',
  '/monitor/',
  '/playground',
  '/__apidocs',
  '/colyseus',
  '/api/room/call?roomId=a&method=disconnect',
  '/.git/config',
  '/.env',
  '/package.json',
  '/server/main.ts',
]

const MATCHMAKER = [
  'create/hall',
  'joinOrCreate/hall',
  'join/hall',
  'query/hall',
  'create/__proto__',
  'joinById/__proto__',
  'joinById/constructor',
  `joinById/${'a'.repeat(1500)}`,
  'constructor/hall',
  '__proto__/hall',
  'reconnect/__proto__',
]

export const addresses: readonly Case[] = [
  {
    name: '17 another origin gets no leave to read',
    async run({ url }) {
      const answer = await fetch(`${url}/health`, { headers: { origin: EVIL, cookie: 'a=b' } })
      equal(answer.headers.get('access-control-allow-origin'), null, 'ACAO')
      equal(answer.headers.get('access-control-allow-credentials'), null, 'ACAC')
    },
  },
  {
    name: '17 another origin may not post',
    async run({ url }) {
      for (const origin of [
        EVIL,
        'null',
        `${url}.evil.example`,
        url.replace(/\d+$/, '1'),
        url.replace(/:\/\//, '://a@'),
      ]) {
        const answer = await post(`${url}/matchmake/joinById/open-forum`, {}, { origin })
        equal(answer.status, 403, origin)
      }
    },
  },
  {
    name: '18 a preflight from another origin',
    async run(target) {
      const line = 'OPTIONS /matchmake/joinById/open-forum'
      const { status, text } = await exchange(
        target,
        request(line, `Origin: ${EVIL}`, 'Access-Control-Request-Method: POST'),
      )
      equal(status, 403, 'status')
      verify(!/access-control/i.test(text), text)
    },
  },
  ...PATHS.map(
    (path): Case => ({
      name: `19 GET ${path.slice(0, 40)}`,
      async run(target) {
        const { status, text } = await exchange(target, request(`GET ${path}`))
        among(status, [400, 404], 'status')
        verify(!/root:|location:/i.test(text), text)
        await isAlive(target)
      },
    }),
  ),
  {
    name: '20 headers of more than 8 KB',
    async run(target) {
      const { status } = await exchange(target, request('GET /health', `X-Long: ${'a'.repeat(9000)}`))
      equal(status, 431, 'status')
      await isAlive(target)
    },
  },
  ...MATCHMAKER.map(
    (path): Case => ({
      name: `25, 30 POST /matchmake/${path.slice(0, 30)}`,
      async run(target) {
        const answer = await post(`${target.url}/matchmake/${path}`, { token: 'x' })
        among(answer.status, [400, 403, 404], 'status')
        const text = await answer.text()
        verify(!/not found|disposed|is not a|Cannot|handler/.test(text), text)
        await isAlive(target)
      },
    }),
  ),
  ...ABSENT.map(
    (path): Case => ({
      name: `26 GET ${path}`,
      async run({ url }) {
        const answer = await fetch(url + path, { redirect: 'manual' })
        among(answer.status, [400, 404], 'status')
      },
    }),
  ),
  {
    name: '27 no answer names a product',
    async run({ url }) {
      for (const path of ['/', '/health', '/nothing-here']) {
        const answer = await fetch(url + path)
        equal(answer.headers.get('x-powered-by'), null, 'X-Powered-By')
        equal(answer.headers.get('server'), null, 'Server')
        verify(!/colyseus|express/i.test(await answer.text()), `${path} names a product`)
      }
    },
  },
  {
    name: 'every answer carries the security headers',
    async run({ url }) {
      for (const path of ['/', '/health', '/nothing-here', '/matchmake/joinById/x', '/%']) {
        const { headers } = await fetch(url + path)
        verify(
          /default-src 'none'.*frame-ancestors 'none'/.test(headers.get('content-security-policy') ?? ''),
          `CSP of ${path}`,
        )
        equal(headers.get('x-content-type-options'), 'nosniff', path)
        equal(headers.get('referrer-policy'), 'no-referrer', path)
        equal(headers.get('cross-origin-resource-policy'), 'same-origin', path)
      }
    },
  },
]
