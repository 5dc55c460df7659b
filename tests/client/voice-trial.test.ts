// The line that is tried at the door: the forum is told when it is over, however that comes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tryLine } from '../../client/voice/trial.ts'

const TRIAL = '/api/voice/trials/t1'

/** A browser's connection that does as the test says. */
class Peer extends EventTarget {
  static state: RTCPeerConnectionState = 'new'
  static isClosed = false
  static breaks = false
  readonly connectionState = Peer.state
  readonly localDescription = { sdp: 'v=0 an answer' }
  async setRemoteDescription() {
    if (Peer.breaks) throw new Error('no such description')
  }
  async setLocalDescription() {}
  close() {
    Peer.isClosed = true
  }
}

let asked: { readonly path: string; readonly keepalive: boolean }[]
const page = new EventTarget()
let answers: Record<string, unknown>
beforeEach(() => {
  asked = []
  answers = { '/api/voice/trials': { line: 't1', offer: 'v=0', hasRelay: false } }
  Object.assign(Peer, { state: 'new', isClosed: false, breaks: false })
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.stubGlobal('RTCPeerConnection', Peer)
  vi.stubGlobal('AudioContext', class {})
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('fetch', async (path: string, { keepalive = false }: RequestInit) => {
    asked.push({ path, keepalive })
    return Response.json(answers[path] ?? {})
  })
})
afterEach(() => void vi.useRealTimers())

const ends = () => asked.filter(({ path }) => path === `${TRIAL}/end`)

test('a line on which packets pass is ended', async () => {
  Peer.state = 'connected'
  expect(await tryLine(new AbortController().signal)).toBe('passes')
  expect([ends(), Peer.isClosed]).toEqual([[{ path: `${TRIAL}/end`, keepalive: true }], true])
})

test('so is one that the browser cannot make, or whose answer is refused', async () => {
  Peer.breaks = true
  expect(await tryLine(new AbortController().signal)).toBe('unsupported')
  expect(ends()).toHaveLength(1)
  Peer.breaks = false
  answers[TRIAL] = { refusal: { code: 'no-voice' } }
  expect(await tryLine(new AbortController().signal)).toBe('refused')
  expect(ends()).toHaveLength(2)
})

test('and one that is given up, at once', async () => {
  const givenUp = new AbortController()
  const trying = tryLine(givenUp.signal)
  await vi.waitFor(() => expect(asked.map(({ path }) => path)).toContain(TRIAL))
  expect(ends()).toEqual([])
  givenUp.abort()
  expect(await trying).toBe('blocked')
  expect([ends().length, Peer.isClosed]).toEqual([1, true])
})

test('and one whose page is left, once', async () => {
  const givenUp = new AbortController()
  const trying = tryLine(givenUp.signal)
  await vi.waitFor(() => expect(asked.map(({ path }) => path)).toContain(TRIAL))
  page.dispatchEvent(new Event('pagehide'))
  expect(ends()).toEqual([{ path: `${TRIAL}/end`, keepalive: true }])
  givenUp.abort()
  await trying
  expect(ends()).toHaveLength(1)
})
