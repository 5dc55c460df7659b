// The guard on a real listener, as a browser, a proxy and a stranger meet it.
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { afterEach, describe, expect, test } from 'vitest'
import type { GuardedServer } from '../../server/door/guard.ts'
import { createGuardedServer } from '../../server/door/guarded-server.ts'
import { type DoorEnvironment, doorPolicy } from '../../server/door/policy.ts'

const open: GuardedServer[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

interface Seen {
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

/** A guarded server that remembers the requests it was handed. */
async function door(env: DoorEnvironment = {}, tls: { cert: string; key: string } | null = null) {
  const lines: string[] = []
  const server = createGuardedServer(doorPolicy(env, []), { warn: (_, message) => lines.push(message) }, tls)
  const seen: Seen[] = []
  server.on('request', (req, res) => {
    seen.push({ headers: { ...req.headers }, body: (req as { body?: unknown }).body })
    res.end('in')
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    lines,
  }
}

function get(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const ask = url.startsWith('https') ? httpsRequest : httpRequest
  ask(url, { headers, rejectUnauthorized: false }, (answer) => resolve(answer.resume()))
    .on('error', reject)
    .end()
  return promise
}

const json = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

describe('what a request may claim', () => {
  const CLAIMS = {
    'x-forwarded-for': '203.0.113.9, 10.0.0.7',
    'x-forwarded-proto': 'https',
    'x-real-ip': '1.2.3.4',
    forwarded: 'for=1.2.3.4',
    'x-client-ip': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
  }
  const claimed = ({ headers }: Seen) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => /forwarded|-ip$/.test(name)))

  test('a stranger is who the line says', async () => {
    const { url, seen } = await door()
    await get(url, CLAIMS)
    expect(claimed(seen[0]!)).toEqual({ 'x-real-ip': '127.0.0.1' })
  })

  test('a trusted proxy names the visitor, past other proxies of ours', async () => {
    const { url, seen } = await door({ MAJLIS_PROXIES: '127.0.0.1,10.0.0.0/8' })
    await get(url, CLAIMS)
    expect(claimed(seen[0]!)).toEqual({ 'x-real-ip': '203.0.113.9', 'x-forwarded-proto': 'https' })
  })

  test('a trusted proxy that names nobody stands for itself', async () => {
    const { url, seen } = await door({ MAJLIS_PROXIES: '127.0.0.1' })
    await get(url, { 'x-forwarded-for': 'unknown' })
    expect(claimed(seen[0]!)).toEqual({ 'x-real-ip': '127.0.0.1' })
  })
})

describe('bodies', () => {
  test('a JSON object is handed on parsed', async () => {
    const { url, seen } = await door()
    expect((await json(`${url}/api/x`, '{"a":"é"}')).status).toBe(200)
    expect(seen[0]?.body).toEqual({ a: 'é' })
  })

  test.each(['{"a":', '[]', 'null', '"x"', '1'])('%s is refused in fixed words', async (body) => {
    const { url, seen } = await door()
    const answer = await json(`${url}/api/x`, body)
    expect([answer.status, await answer.json(), seen]).toEqual([
      400,
      { refusal: { code: 'bad-request' } },
      [],
    ])
  })

  test('a founding may be longer than anything else', async () => {
    const { url } = await door()
    const long = JSON.stringify({ a: 'x'.repeat(60_000) })
    const longer = JSON.stringify({ a: 'x'.repeat(70_000) })
    const statuses = [
      await json(`${url}/api/sessions`, long),
      await json(`${url}/api/sessions/a/enter`, long),
      await json(`${url}/api/sessions`, longer),
    ]
    expect(statuses.map(({ status }) => status)).toEqual([200, 413, 413])
  })
})

describe('origins of posts', () => {
  test.each([
    ['a program that says none', {}, 200],
    ['a page of ours', { origin: 'OWN' }, 200],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_, headers: Record<string, string>, status) => {
    const { url } = await door()
    const said = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('OWN', url)]),
    )
    expect((await json(`${url}/api/x`, '{}', said)).status).toBe(status)
  })
})

describe('paces', () => {
  test('who makes too many sessions waits', async () => {
    const { url } = await door({ MAJLIS_SESSIONS_PER_MINUTE: '2' })
    const answers = [
      await json(`${url}/api/sessions`, '{}'),
      await json(`${url}/api/sessions`, '{}'),
      await json(`${url}/api/sessions`, '{}'),
    ]
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [200, null],
      [200, null],
      [429, '30'],
    ])
  })

  test('visitors behind a trusted proxy are counted one by one', async () => {
    const { url } = await door({ MAJLIS_SESSIONS_PER_MINUTE: '1', MAJLIS_PROXIES: '127.0.0.1' })
    const found = (visitor: string) => json(`${url}/api/sessions`, '{}', { 'x-forwarded-for': visitor })
    const answers = [await found('203.0.113.1'), await found('203.0.113.2'), await found('203.0.113.1')]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
  })
})

describe('headers', () => {
  test('the page may speak to its own host only', async () => {
    const { url } = await door()
    const { headers } = await get(url)
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; media-src 'self' blob:; manifest-src 'self'; connect-src 'self' ws://${new URL(url).host}; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
    )
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('over TLS browsers are told to stay there', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }])
    const { url, seen } = await door({}, { cert, key })
    const { headers, statusCode } = await get(url)
    expect([statusCode, headers['strict-transport-security'], seen[0]?.headers['x-forwarded-proto']]).toEqual(
      [200, 'max-age=31536000', 'https'],
    )
    expect(headers['content-security-policy']).toContain(`wss://${new URL(url).host}`)
  })
})
