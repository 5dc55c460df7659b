// A process that sends rubbish to the server given, as fast as is asked, until it is told to end: what it reached it tells its parent.
import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts'
import { chance } from '../../bench/figures.ts'
import { post } from '../../bots/visitor.ts'

const [, , url = '', framesASecond = '0', requestsASecond = '0'] = process.argv
/** one after the other is put out, whoever sends so much at once */
const FRAMES_AT_ONCE = 100
const PEOPLE = 40
const LONGEST = 5_000
const TURN_MS = 20

const random = chance(4)
const counts = { frames: 0, requests: 0, lines: 0, refused: 0, answered: 0 }
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Opcodes of all kinds with random tails, texts, and some that are too long. */
function badFrame(): Buffer {
  const length = random() < 0.01 ? LONGEST : Math.floor(random() * 60)
  const frame = Buffer.alloc(length + 1)
  for (let at = 0; at <= length; at++) frame[at] = Math.floor(random() * 256)
  // 12 is a goodbye, and would be none of the bad ones
  if (frame[0] === 12) frame[0] = 13
  return frame
}

interface Reserved {
  readonly sessionId: string
  readonly roomId: string
  readonly processId: string
}

/** Comes in, says a lot of nonsense, and is put out. */
async function flood(token: string): Promise<void> {
  const { sessionId, roomId, processId } = await post<Reserved>(url, '/matchmake/joinById/open-forum', {
    token,
    version: PROTOCOL_VERSION,
  })
  const socket = new WebSocket(`${url.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`, {
    origin: url,
  })
  socket.on('error', () => undefined)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.once('message', () => {
    socket.send(Buffer.of(10))
    for (let nth = 0; nth < FRAMES_AT_ONCE; nth++) socket.send(badFrame())
    counts.frames += FRAMES_AT_ONCE
  })
  counts.lines += 1
  await closed
}

const BAD: readonly (readonly [
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string,
])[] = [
  ['POST', '/matchmake/joinById/open-forum', { 'content-type': 'application/json' }, '{"token":'],
  ['POST', '/api/sessions/open-forum/enter', { 'content-type': 'application/json' }, '[1,2,3]'],
  ['POST', '/api/sessions', { 'content-type': 'text/plain' }, 'x'],
  ['GET', '/..%2f..%2fetc/passwd', {}, ''],
  ['GET', '/api/sessions/__proto__/journal', {}, ''],
  ['GET', '/%ff', {}, ''],
  ['PURGE', '/', {}, ''],
  ['GET', '/health', { host: 'elsewhere.example' }, ''],
]

function badRequest(): void {
  const [method, path, headers, body] = BAD[counts.requests % BAD.length]!
  counts.requests += 1
  const asked = request(url, { method, path, agent, headers: { origin: url, ...headers } }, (answer) => {
    counts.answered += 1
    answer.resume()
  })
  asked.on('error', () => {
    counts.refused += 1
  })
  asked.end(body)
}

const people = await Promise.all(
  Array.from({ length: PEOPLE }, (_, index) =>
    post<{ token: string }>(url, '/api/sessions/open-forum/enter', { name: `Flood ${index}` }),
  ),
)
const idle = people.map(({ token }) => token)
process.on('message', () => process.send?.(counts, () => process.exit(0)))
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

const since = performance.now()
for (;;) {
  await delay(TURN_MS)
  const due = (performance.now() - since) / 1000
  for (let owed = due * Number(requestsASecond) - counts.requests; owed > 0; owed--) badRequest()
  for (
    let owed = due * Number(framesASecond) - counts.lines * FRAMES_AT_ONCE;
    owed > 0 && idle.length > 0;
    owed -= FRAMES_AT_ONCE
  ) {
    const token = idle.pop()!
    flood(token)
      .catch(() => {
        counts.refused += 1
      })
      .finally(() => idle.push(token))
  }
}
