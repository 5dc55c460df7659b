// What a replay lets one hear at a moment, and when it is silent.
import { createElement } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Player, Playing } from '../../client/replay/playing.ts'
import { createReplaySound } from '../../client/replay/sound/replay-sound.ts'
import { Controls } from '../../client/replay/sound/replay-sound-bar.tsx'
import { channelsOf, soundingAt } from '../../client/replay/sound/sounding.ts'
import { recording as arabic } from '../../shared/i18n/ar/recording.ts'
import { recording as english } from '../../shared/i18n/en/recording.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { KeptRecording } from '../../shared/lab/recording/recording-types.ts'
import { fakeView } from './fake-sitting.ts'
import { asItIs, show, textOf } from './show.tsx'

const RECORDING = {
  en: english(createFormat('en', 'latn', 'UTC')),
  ar: arabic(createFormat('ar', 'latn', 'UTC')),
}

const kept = (file: string, from: number, ms: number, channel: string | null = null): KeptRecording => ({
  ...{
    file,
    person: 'p_amina' as PersonId,
    name: 'Amina',
    on: channel === null ? 'floor' : 'channel',
    channel,
  },
  ...{ from, ms, bytes: 1, sha256: '' },
})
const FLOOR = kept('floor', 10_000, 5000)
const FRENCH = kept('french', 11_000, 3000, 'fr')
const FILES = [FLOOR, FRENCH, { ...kept('erased', 10_000, 5000), name: null }]

test.each([
  ['before anything', 9_999, null, []],
  ['at the first sound', 10_000, null, [{ file: 'floor', offset: 0, gain: 1 }]],
  ['the floor alone for who chose no channel', 12_000, null, [{ file: 'floor', offset: 2, gain: 1 }]],
  [
    'the interpreter, with the floor faintly below',
    12_000,
    'fr',
    [
      { file: 'floor', offset: 2, gain: 0.2 },
      { file: 'french', offset: 1, gain: 1 },
    ],
  ],
  [
    'the floor as loud as it was when the interpreter is silent',
    14_500,
    'fr',
    [{ file: 'floor', offset: 4.5, gain: 1 }],
  ],
  ['nothing after the end', 15_000, 'fr', []],
] as const)('%s', (_, at, channel, sounding) => {
  expect(soundingAt(FILES, at, channel)).toEqual(sounding)
})

test('channels are offered by their tags, once each', () => {
  expect(channelsOf([FRENCH, FLOOR, FRENCH, kept('arabic', 0, 1, 'ar')])).toEqual(['ar', 'fr'])
})

describe('the sound itself', () => {
  class FakeAudio extends EventTarget {
    static all: FakeAudio[] = []
    src = ''
    volume = 1
    playbackRate = 1
    readyState = 0
    paused = true
    constructor() {
      super()
      FakeAudio.all.push(this)
    }
    pause() {}
    remove() {}
    removeAttribute() {
      this.src = ''
    }
  }
  const revoked: string[] = []
  beforeEach(() => {
    FakeAudio.all = []
    revoked.length = 0
    vi.stubGlobal('document', { createElement: () => new FakeAudio() })
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address))
  })

  /** Each file is answered when the test says so. */
  function playing(files: readonly KeptRecording[]) {
    const asked: { readonly file: string; answer(address: string | null): void }[] = []
    const store = createStore<Playing>(() => ({
      ...{ seq: 1, at: 0, isPlaying: true, pace: 1, isSummary: false, jumps: 0 },
    }))
    const home = { append: () => {} } as unknown as HTMLElement
    const addressOf = (file: string) => new Promise<string | null>((answer) => asked.push({ file, answer }))
    const sound = createReplaySound({ store } as Player, files, home, addressOf)
    const at = (moment: number) => store.setState({ at: moment })
    return { sound, asked, at }
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve))

  test('what was fetched is let go when the replay is left, and what comes after that, too', async () => {
    const { sound, asked, at } = playing([FLOOR, kept('next', 15_000, 5000)])
    at(12_000)
    asked[0]!.answer('blob:floor')
    await settle()
    at(16_000)
    sound.close()
    expect(revoked).toEqual(['blob:floor'])
    asked[1]!.answer('blob:next')
    await settle()
    expect([revoked, FakeAudio.all[1]!.src]).toEqual([['blob:floor', 'blob:next'], ''])
  })

  test('turns long past are let go while it goes on, and fetched again by who goes back', async () => {
    const turns = Array.from({ length: 10 }, (_, index) => kept(`t${index}`, index * 1000, 1000))
    const { asked, at } = playing(turns)
    for (let index = 0; index < 10; index += 1) {
      at(index * 1000 + 500)
      asked.at(-1)!.answer(`blob:t${index}`)
      await settle()
    }
    expect(revoked).toEqual(['blob:t0', 'blob:t1'])
    at(500)
    expect(asked.at(-1)!.file).toBe('t0')
  })

  test('what cannot be had is told, and asked for again', async () => {
    const { sound, asked, at } = playing([FLOOR])
    at(12_000)
    asked[0]!.answer(null)
    await settle()
    expect(sound.store.getState().hasFailed).toBe(true)
    sound.retry()
    expect([sound.store.getState().hasFailed, asked.map(({ file }) => file)]).toEqual([
      false,
      ['floor', 'floor'],
    ])
    asked[1]!.answer('/floor.ogg')
    await settle()
    // it came, and is not what its name says
    FakeAudio.all[1]!.dispatchEvent(new Event('error'))
    expect([FakeAudio.all[1]!.src, sound.store.getState().hasFailed]).toEqual(['/floor.ogg', true])
  })

  test.each(['en', 'ar'] as const)('in %s it is said with a button beside it', (language) => {
    const words = RECORDING[language]
    const { sound } = playing([FLOOR])
    sound.store.setState({ hasFailed: true })
    asItIs(sound.store)
    const text = textOf(show(createElement(Controls, { sound, words, channels: [] }), fakeView(), language))
    for (const each of [words.soundFailed, words.retry]) expect(text).toContain(each)
  })
})
