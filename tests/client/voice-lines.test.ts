// One's own voice lines where the browser is in the way: what is told, and what is not left open.
import { beforeEach, expect, it, vi } from 'vitest'
import { createVoice } from '../../client/voice/voice.ts'
import { askedSitting, givenTracks, settle, stubBrowser } from './fake-lines.ts'

let given: ReturnType<typeof givenTracks>['given'] = []

beforeEach(() => {
  const tracks = givenTracks()
  given = tracks.given
  stubBrowser({ getUserMedia: tracks.ask })
  const Silent = class {
    constructor() {
      throw new Error('no hardware')
    }
  }
  vi.stubGlobal('AudioContext', Silent)
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

it('a browser that gives no sound says so, and one may speak all the same', async () => {
  const { sitting, names } = askedSitting()
  const voice = createVoice(sitting)
  voice.listen()
  expect(voice.store.getState().listening).toBe('silent')
  void voice.openMicrophone()
  given[0]!.give()
  await settle()
  expect([names(), voice.ownLevel()]).toEqual([['voice.speak'], 0])
})

it('another microphone that is chosen while the browser asks for the first is the one that is taken', async () => {
  const { sitting, names } = askedSitting()
  const voice = createVoice(sitting)
  void voice.openMicrophone()
  voice.settings.setState({ microphone: 'usb' })
  expect(given.length).toBe(2)
  for (const each of given) each.give()
  await settle()
  expect(given.map(({ track }) => track.isStopped)).toEqual([true, false])
  expect(names()).toEqual(['voice.speak'])
})

it.each(['closed', 'locked'] as const)('the microphone closes with the sitting: %s', async (become) => {
  const { sitting, link } = askedSitting()
  const voice = createVoice(sitting)
  void voice.openMicrophone()
  given[0]!.give()
  await settle()
  link(become)
  expect([given[0]!.track.isStopped, voice.store.getState().microphone]).toEqual([true, 'off'])
})
