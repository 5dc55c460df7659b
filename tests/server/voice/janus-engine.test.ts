// What fails half-way at a Janus leaves nothing of ours there, and nobody waiting.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openJanusEngine } from '../../../server/voice/janus/janus-engine.ts'
import { scriptedJanus } from './scripted-janus.ts'

const OFFER = 'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\na=rtpmap:111 opus/48000/2\r\n'
const log = pino({ level: 'silent' })
/** a busy machine answers late */
const PATIENT = { timeout: 15_000 }

let janus: Awaited<ReturnType<typeof scriptedJanus>>
beforeEach(async () => {
  janus = await scriptedJanus()
})
afterEach(async () => {
  vi.useRealTimers()
  await janus.close()
})

const open = () => openJanusEngine({ url: janus.url, secret: 'secret' }, log)

test.each(['create', 'attach', 'listparticipants'])(
  'a Janus that refuses to %s is left, and is not come back to unasked',
  async (request) => {
    janus.script.set(request, 'an error')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await expect(open()).rejects.toThrow(`Janus says: no ${request}`)
    await vi.waitFor(() => expect(janus.lines()).toBe(0), PATIENT)
    vi.advanceTimersByTime(60_000)
    expect([...janus.rooms]).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  },
)

test('a server that takes the line and says nothing is waited for, and then left', async () => {
  const silent = createServer((socket) => socket.on('error', () => undefined))
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const url = `ws://127.0.0.1:${(silent.address() as AddressInfo).port}`
  const taken = once(silent, 'connection')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const opening = openJanusEngine({ url, secret: 'secret' }, log)
  const failed = expect(opening).rejects.toThrow(`Voice: Janus does not answer at ${url}`)
  const [socket] = await taken
  vi.advanceTimersByTime(5000)
  await failed
  socket.destroy()
  silent.close()
})

test('a line that Janus does not open leaves no handle', async () => {
  const engine = await open()
  const before = janus.handles.size
  janus.script.set('join', 'an error').set('joinandconfigure', 'an error')
  await expect(engine.listen('ears')).rejects.toThrow('no join')
  await expect(engine.speak('voice', OFFER)).rejects.toThrow('no joinandconfigure')
  expect(await engine.count()).toMatchObject({ listening: 0, speaking: 0 })
  await vi.waitFor(() => expect(janus.handles.size).toBe(before), PATIENT)
  await engine.close()
})

test('a line that was given up, or opened once more, while it was opened leaves no handle', async () => {
  const engine = await open()
  const before = janus.handles.size
  const lines = [engine.listen('twice'), engine.listen('twice'), engine.speak('given up', OFFER)]
  engine.silence('given up')
  const opened = await Promise.allSettled(lines)
  expect(opened.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
  expect(await engine.count()).toMatchObject({ listening: 1, speaking: 0 })
  await vi.waitFor(() => expect(janus.handles.size).toBe(before + 1), PATIENT)
  await engine.close()
})

test('a handle that comes when nobody waits for it any more is given back', async () => {
  const engine = await open()
  const before = janus.handles.size
  janus.script.set('attach', 'nothing')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const failed = expect(engine.listen('ears')).rejects.toThrow('Voice: Janus does not answer')
  await vi.waitFor(() => expect(janus.withheld()).toBe(1), PATIENT)
  vi.advanceTimersByTime(5000)
  await failed
  vi.useRealTimers()
  janus.answerLate()
  expect(janus.handles.size).toBe(before + 1)
  await vi.waitFor(() => expect(janus.handles.size).toBe(before), PATIENT)
  await engine.close()
})

test('the room of a line that broke is closed when Janus is there again', async () => {
  const engine = await open()
  const [left] = janus.rooms
  const back = new Promise<void>((resolve) => engine.onBack(resolve))
  janus.breakLines()
  await back
  expect(janus.rooms.size).toBe(1)
  expect(janus.rooms.has(left!)).toBe(false)
  await engine.close()
  expect(janus.rooms.size).toBe(0)
})
