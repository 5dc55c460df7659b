// Cases 8–16: bodies that are too large, not JSON, or say too much.
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts'
import { exchange, openLine, request } from '../raw-http.ts'
import { askSeat, type Case, post, type Target } from '../target.ts'
import { among, equal, isAlive, verify } from '../verify.ts'

const MEGABYTES = 60
const JSON_TYPE = 'Content-Type: application/json'

/** Sends 60 MB to the matchmaker; resolves to the status once the line is closed. */
export async function flood(target: Target): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const socket = openLine(target)
  let text = ''
  socket.on('data', (part) => {
    text += part.toString('latin1')
  })
  socket.on('error', () => {})
  socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0)))
  const length = MEGABYTES * 1024 * 1024
  const head = request('POST /matchmake/joinById/open-forum', JSON_TYPE, `Content-Length: ${length}`)
  socket.write(head.replaceAll('HOST', new URL(target.url).host))
  const part = Buffer.alloc(64 * 1024, ' ')
  for (let sent = 0; sent < length && socket.writable; sent += part.length) {
    if (!socket.write(part)) await drained(socket)
  }
  socket.end()
  return promise
}

function drained(socket: ReturnType<typeof openLine>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  socket.once('drain', resolve)
  socket.once('close', () => resolve())
  return promise
}

const refusedBody = (name: string, status: number, ...headers: string[]): Case => ({
  name,
  async run(target) {
    const answer = await exchange(target, request('POST /matchmake/joinById/open-forum', ...headers))
    equal(answer.status, status, 'status')
    await isAlive(target)
  },
})

const JSON_BODIES = [
  '{"a":',
  '[]',
  'null',
  '"x"',
  '1',
  '',
  '{"hasOwnProperty":1}',
  '{"__proto__":{"role":"host"}}',
  '{"token":{"toString":1}}',
  '{"token":"constructor"}',
  '{"reconnectionToken":["a"]}',
  '{"version":"x"}',
]

export const bodies: readonly Case[] = [
  {
    name: '8 a body of 60 MB is refused before it is read',
    async run(target) {
      equal(await flood(target), 413, 'status')
      await isAlive(target)
    },
  },
  refusedBody('9 chunked', 411, JSON_TYPE, 'Transfer-Encoding: chunked'),
  refusedBody('10 Content-Length 99999999999', 413, JSON_TYPE, 'Content-Length: 99999999999'),
  refusedBody(
    '10 Content-Length with Expect',
    413,
    JSON_TYPE,
    'Content-Length: 9000',
    'Expect: 100-continue',
  ),
  refusedBody('16 text/plain', 415, 'Content-Type: text/plain', 'Content-Length: 2'),
  refusedBody('16 a form', 415, 'Content-Type: application/x-www-form-urlencoded', 'Content-Length: 2'),
  ...['joinById', 'reconnect'].flatMap((method) =>
    JSON_BODIES.map(
      (body): Case => ({
        name: `11–14 ${method} with ${body === '' ? 'nothing' : body}`,
        async run(target) {
          const answer = await post(`${target.url}/matchmake/${method}/open-forum`, body)
          // 409: a body without a version is from an old page
          among(answer.status, [400, 403, 409], 'status')
          const text = await answer.text()
          verify(
            !/hasOwnProperty|is not a|Cannot|undefined|position|token "/.test(text),
            `engine text: ${text}`,
          )
          equal(({} as { role?: string }).role, undefined, 'prototype')
        },
      }),
    ),
  ),
  {
    name: '15 a role in the options is no role',
    async run(target) {
      const { token, session } = await target.enter(target.url)
      const options = {
        token,
        version: PROTOCOL_VERSION,
        role: 'chair',
        sessionId: 'mine',
        auth: { person: 'p_other' },
      }
      const answer = await post(`${target.url}/matchmake/joinById/${session}`, options)
      equal(answer.status, 200, 'status')
      verify(
        ((await answer.json()) as { sessionId: string }).sessionId !== 'mine',
        'the session id was taken over',
      )
    },
  },
  {
    name: '36 one person holds at most two seats that are not taken',
    async run(target) {
      const entrance = await target.enter(target.url)
      const answers = await Promise.all(Array.from({ length: 10 }, () => askSeat(target, entrance)))
      const given = answers.filter((answer) => answer.status === 200).length
      verify(given <= 2, `${given} seats were given`)
      const other = await askSeat(target, await target.enter(target.url))
      equal(other.status, 200, 'the next person')
    },
  },
]
