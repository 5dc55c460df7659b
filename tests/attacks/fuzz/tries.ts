// One input of each kind against a server, and what must hold whatever it is: an answer without the inside, or a closed line.
import { exchange, hostOf } from '../raw-http.ts'
import type { RawRoom } from '../raw-room.ts'
import { post, type Seat, type Target } from '../target.ts'
import { verify } from '../verify.ts'

const INSIDE = /node_modules|TypeError|RangeError|SQLITE|ENOENT| {4}at |\bServerError\b/
/** a page is asked of a server that has none to give */
const UNBUILT = /^HTTP\/1.1 503[^{]*content-type: text\/plain/i
const HTTP_PATIENCE_MS = 100
const LONGEST_ANSWER_MS = 2_000

export async function tryHttp(target: Target, head: string, { path }: Seat): Promise<void> {
  const text = head
    .replaceAll('HOST', hostOf(target))
    .replaceAll('ORIGIN', target.url)
    .replaceAll('SEAT', path)
  const answer = await exchange(target, text, HTTP_PATIENCE_MS)
  verify(!INSIDE.test(answer.text), `tells ${answer.text.slice(0, 300)}`)
  verify(answer.status < 500 || UNBUILT.test(answer.text), `answered ${answer.status}`)
}

export async function tryBody({ url }: Target, path: string, body: unknown): Promise<void> {
  const answer = await post(url + path, JSON.stringify(body) ?? '')
  const text = await answer.text()
  verify(!INSIDE.test(text), `tells ${text.slice(0, 300)}`)
  verify(answer.status < 500, `answered ${answer.status} ${text.slice(0, 100)}`)
}

/** Whatever a frame does, it may cost its sender the line and nobody else anything. */
export async function tryFrames(room: RawRoom, frames: readonly Buffer[]): Promise<void> {
  for (const frame of frames) room.socket.send(frame)
  await Promise.race([room.ask('chat.recent', {}), room.closed])
}

export async function tryRequest(room: RawRoom, name: string, payload: unknown): Promise<void> {
  const from = performance.now()
  const answer = (await Promise.race([room.ask(name, payload), room.closed])) as Refused | number | undefined
  verify(performance.now() - from < LONGEST_ANSWER_MS, `took ${Math.round(performance.now() - from)} ms`)
  if (typeof answer !== 'object') return
  verify(!INSIDE.test(JSON.stringify(answer)), `tells ${JSON.stringify(answer).slice(0, 300)}`)
  // a handler that throws is answered so: that it was caught is luck
  verify(answer.refusal?.code !== 'not-saved', 'a handler failed')
}

interface Refused {
  readonly refusal?: { readonly code: string }
}
