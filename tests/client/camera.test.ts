// The camera of who signs: one at a time, and its light goes out with whatever ends it.
import { beforeEach, expect, it, vi } from 'vitest'
import { cameraOf } from '../../client/voice/camera.ts'
import { askedSitting, FakePeer, givenTracks, SPOKEN, settle, stubBrowser } from './fake-lines.ts'

let given: ReturnType<typeof givenTracks>['given'] = []

beforeEach(() => {
  const tracks = givenTracks()
  given = tracks.given
  stubBrowser({ getUserMedia: tracks.ask })
})
const stopped = () => given.map(({ track }) => track.isStopped)

async function opened() {
  const house = askedSitting()
  const camera = cameraOf(house.sitting)
  void camera.open()
  given[0]!.give()
  await settle()
  house.asked[0]!.answer(SPOKEN)
  await settle()
  FakePeer.all[0]!.become('connected')
  await settle()
  return { ...house, camera }
}

it('opened twice at once is one', async () => {
  const { sitting } = askedSitting()
  const camera = cameraOf(sitting)
  void camera.open()
  void camera.open()
  expect(given.length).toBe(1)
})

it('closed and opened again while the browser asks, it takes the second and lets the first go', async () => {
  const { sitting } = askedSitting()
  const camera = cameraOf(sitting)
  void camera.open()
  camera.close()
  void camera.open()
  given[0]!.give()
  given[1]!.give()
  await settle()
  expect(stopped()).toEqual([true, false])
  camera.close()
  expect(stopped()).toEqual([true, true])
})

it.each(['closed', 'removed', 'replaced', 'outdated', 'waiting', 'locked'] as const)(
  'goes out when its person is out of the sitting: %s',
  async (link) => {
    const { camera, link: become } = await opened()
    expect(camera.store.getState()).toMatchObject({ state: 'on' })
    become(link)
    expect(stopped()).toEqual([true])
    expect(camera.store.getState()).toEqual({ state: 'off', track: null })
    expect(FakePeer.all.map(({ connectionState }) => connectionState)).toEqual(['closed'])
  },
)

it('stays while the line of the sitting is broken, and is sent anew when it is back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const { names, link } = await opened()
  link('dropped')
  expect(stopped()).toEqual([false])
  link('live')
  await vi.advanceTimersByTimeAsync(1000)
  vi.useRealTimers()
  await settle()
  expect(names().filter((name) => name === 'voice.speak').length).toBe(2)
})

it('goes out where the house takes no picture', async () => {
  const { sitting, asked } = askedSitting()
  const camera = cameraOf(sitting)
  void camera.open()
  given[0]!.give()
  await settle()
  asked[0]!.answer({ ok: false, refusal: { code: 'no-voice' } } as never)
  await settle()
  expect([stopped(), camera.store.getState().state]).toEqual([[true], 'refused'])
})
