// Lines that are tried before one comes in: each ends with its person, with what fails of it, and by itself.
import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, test, vi } from 'vitest'
import { voiceTrialRoutes } from '../../server/http/voice-trials.ts'
import { TrialLines } from '../../server/voice/trial-lines.ts'
import { notingHouse } from './voice-meeting.ts'

const ANSWER = { sdp: 'v=0\r\na=setup:active' }
const closings: (() => void)[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const close of closings.splice(0)) close()
})

async function open() {
  const { house, engine, notes } = notingHouse()
  const server = express().use(express.json(), voiceTrialRoutes(house)).listen(0, '127.0.0.1')
  closings.push(() => server.close())
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const post = async (path: string, body: object = {}) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as Record<string, string>
  }
  return { base, engine, notes, post }
}

test('a trial whose browser says that it is over is ended, once', async () => {
  const { post, notes } = await open()
  const { line, offer } = await post('/trials')
  expect(offer).toBe(`offer to trial ${line}`)
  expect(await post(`/trials/${line}`, ANSWER)).toEqual({})
  expect(await post(`/trials/${line}/end`)).toEqual({})
  expect(await post(`/trials/${line}/end`)).toEqual({})
  expect(notes).toEqual([`accept trial ${line} ${ANSWER.sdp}`, `deafen trial ${line}`])
  expect(await post(`/trials/${line}`, ANSWER)).toEqual({ refusal: { code: 'no-voice' } })
})

test('a trial whose line does not open, or whose answer cannot be used, is ended', async () => {
  const { post, notes, engine } = await open()
  vi.spyOn(engine, 'listen').mockRejectedValueOnce(new Error('no address'))
  expect(await post('/trials')).toEqual({ refusal: { code: 'no-voice' } })
  expect(notes).toEqual([expect.stringContaining('deafen trial ')])
  const { line } = await post('/trials')
  vi.spyOn(engine, 'accept').mockRejectedValueOnce(new Error('no key'))
  expect(await post(`/trials/${line}`, ANSWER)).toEqual({ refusal: { code: 'no-voice' } })
  expect(notes.at(-1)).toBe(`deafen trial ${line}`)
})

test('a trial whose browser goes before it has its offer is ended', async () => {
  const { base, notes, engine } = await open()
  const offer = Promise.withResolvers<string>()
  const listen = vi.spyOn(engine, 'listen').mockReturnValueOnce(offer.promise)
  const asking = request(`${base}/trials`, { method: 'POST' })
  asking.on('error', () => undefined)
  asking.end()
  await vi.waitFor(() => expect(listen).toHaveBeenCalled())
  asking.destroy()
  await vi.waitFor(() => expect(notes).toEqual([`deafen ${listen.mock.calls[0]![0]}`]))
  offer.resolve('late')
})

test('a trial that is given up before there is an engine opens nothing', async () => {
  const { house, engine, notes } = notingHouse()
  const listen = vi.spyOn(engine, 'listen')
  const trials = new TrialLines(house.voice, house.now)
  const trial = trials.begin('192.0.2.1')!
  const offered = trials.offer(trial)
  trials.end(trial)
  await expect(offered).rejects.toThrow('given up')
  expect([listen.mock.calls, notes]).toEqual([[], []])
})

test('a trial ends by itself after 15 s, and makes room for another', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { house, notes } = notingHouse()
  let nowMs = 0
  const trials = new TrialLines(house.voice, () => nowMs)
  const all = Array.from({ length: 60 }, (_, person) => trials.begin(`192.0.2.${person}`)!)
  nowMs = 60_000
  expect(trials.begin('192.0.2.99')).toBe(null)
  await trials.offer(all[0]!)
  vi.advanceTimersByTime(14_999)
  expect(notes).toEqual([])
  vi.advanceTimersByTime(1)
  expect(notes).toEqual([`deafen trial ${all[0]}`])
  expect(trials.begin('192.0.2.99')).not.toBe(null)
})

test('one address takes no room from others, and lines are not tried without end', () => {
  const { house } = notingHouse()
  let nowMs = 0
  const trials = new TrialLines(house.voice, () => nowMs)
  const begin = (address: string, count: number) =>
    Array.from({ length: count }, () => trials.begin(address)).filter((trial) => trial !== null)
  const flood = begin('192.0.2.1', 100)
  expect([flood.length, begin('192.0.2.2', 1).length]).toEqual([40, 1])
  for (const trial of flood) trials.end(trial)
  expect(begin('192.0.2.1', 100)).toEqual([])
  nowMs = 1000
  expect(begin('192.0.2.1', 100)).toHaveLength(3)
})
