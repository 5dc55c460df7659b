// A recording that stops by itself says why: on the screen at once, in the journal as soon as the store takes it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RecorderNews } from '../../server/voice/recorder/orders.ts'
import type { RecorderEars } from '../../server/voice/recorder/recorder-house.ts'
import { MOST_RECORDED_BYTES, type RecordingState } from '../../shared/lab/recording/recording-state.ts'
import type { RecordingAct } from '../../shared/lab/recording/recording-types.ts'
import { CHAIR, openMeeting } from './voice-meeting.ts'

const FILE_BYTES = 64 * 1024

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** The chair presides and is recorded, by a recorder that does as the test says. */
async function openRecorded() {
  const meeting = await openMeeting()
  const { hall, house } = meeting
  const { recorder } = house.voice
  const heard: RecorderEars[] = []
  const files: string[] = []
  vi.spyOn(recorder, 'listen').mockImplementation((ears) => {
    heard.push(ears)
    return () => undefined
  })
  const open = vi.spyOn(recorder, 'open').mockResolvedValue('v=0 an answer')
  vi.spyOn(recorder, 'tell').mockImplementation((order) => {
    if (order.is === 'turn' && order.file !== null) files.push(order.file)
  })
  await hall.voices.recording!.open()
  await hall.places.actAsSystem('recording', { is: 'allow' })
  const start = () => hall.places.act(CHAIR, 'recording', { is: 'start' })
  const hear = (news: RecorderNews) => heard.at(-1)!.news(news)
  const shown = () => JSON.parse(hall.state.chapters.get('recording') ?? 'null')
  const state = async () => (await hall.places.stateOf('recording')) as RecordingState
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  const speaks = async () => {
    await start()
    await vi.waitFor(() => expect(files).toHaveLength(1))
    return files[0]!
  }
  return { ...meeting, open, start, speaks, hear, heard, shown, state, pass }
}

const stoppedBy = (why: string) => ({ since: null, stopped: why })

test('when the recorder does not answer any more', async () => {
  const { open, start, shown, state, pass } = await openRecorded()
  open.mockRejectedValue(new Error('the recorder does not answer'))
  await start()
  await pass(4_900)
  expect(shown()).toMatchObject({ stopped: null })
  await pass(1_000)
  expect(shown()).toEqual(stoppedBy('unheard'))
  expect(await state()).toMatchObject(stoppedBy('unheard'))
  // it is not tried again
  const tries = open.mock.calls.length
  await pass(10_000)
  expect(open.mock.calls.length).toBe(tries)
})

test('when the engine of voices does not come back', async () => {
  const { house, start, shown, state, pass } = await openRecorded()
  vi.spyOn(house.voice, 'engine').mockResolvedValue(null)
  await start()
  await pass(6_000)
  expect([shown(), await state()]).toMatchObject([stoppedBy('unheard'), stoppedBy('unheard')])
})

test('when there is as much as may be kept', async () => {
  const { hall, speaks, hear, shown, state, pass } = await openRecorded()
  const file = await speaks()
  const who = {
    person: CHAIR,
    name: 'Chair',
    role: 'system',
    delegation: null,
    isHead: false,
    isDesk: false,
  } as const
  const other = 'f'.repeat(16)
  const began: RecordingAct = { is: 'begin', file: other, on: 'floor', channel: null, from: 1 }
  await hall.places.actAs(who, 'recording', began)
  const kept = { ms: 1, bytes: MOST_RECORDED_BYTES, sha256: 'a'.repeat(64) }
  const keep: RecordingAct = { is: 'keep', file: other, ...kept }
  await hall.places.actAsSystem('recording', keep)
  hear({ is: 'begun', file })
  await pass(0)
  await vi.waitFor(async () => expect(await state()).toMatchObject(stoppedBy('full')))
  expect(shown()).toEqual(stoppedBy('full'))
})

test('when the disk is full: on the screen at once, in the journal when there is room again', async () => {
  const { house, speaks, hear, shown, state, pass } = await openRecorded()
  const file = await speaks()
  hear({ is: 'begun', file })
  await vi.waitFor(async () => expect((await state()).begun).toHaveLength(1))
  const full = () => Promise.reject(new Error('ENOSPC: no space left on device'))
  const part = vi.spyOn(house.store, 'keepFilePart').mockImplementation(full)
  const line = vi.spyOn(house.store, 'appendPlace').mockImplementation(full)
  hear({ is: 'bytes', file, bytes: new Uint8Array(FILE_BYTES) })
  await vi.waitFor(() => expect(shown()).toEqual(stoppedBy('not-kept')))
  await vi.waitFor(() => expect(line).toHaveBeenCalled())
  await pass(3_000)
  expect(shown()).toEqual(stoppedBy('not-kept'))
  expect((await state()).since).not.toBe(null)
  part.mockRestore()
  line.mockRestore()
  await pass(1_000)
  await vi.waitFor(async () => expect(await state()).toMatchObject(stoppedBy('not-kept')))
  expect(shown()).toEqual(stoppedBy('not-kept'))
})

test('when the journal cannot be written as somebody begins to speak', async () => {
  const { house, speaks, hear, shown, state, pass } = await openRecorded()
  const file = await speaks()
  const line = vi.spyOn(house.store, 'appendPlace').mockRejectedValue(new Error('the store is gone'))
  hear({ is: 'begun', file })
  await vi.waitFor(() => expect(shown()).toEqual(stoppedBy('not-kept')))
  line.mockRestore()
  await pass(1_000)
  await vi.waitFor(async () => expect(await state()).toMatchObject(stoppedBy('not-kept')))
})

test('and may be started again by the desk', async () => {
  const { open, start, shown, pass, house } = await openRecorded()
  open.mockRejectedValue(new Error('the recorder does not answer'))
  await start()
  await pass(6_000)
  expect(shown()).toEqual(stoppedBy('unheard'))
  open.mockResolvedValue('v=0 an answer')
  await start()
  expect(shown()).toEqual({ since: house.now(), stopped: null })
})
