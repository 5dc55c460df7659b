// What a replay lets one hear at a moment, and when it is silent.
import { expect, test } from 'vitest'
import { channelsOf, soundingAt } from '../../client/replay/sound/sounding.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { KeptRecording } from '../../shared/lab/recording/recording-types.ts'

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
