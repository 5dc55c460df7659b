// Which track comes on which slot: by its name from the beginning, or where an engine says.
import { expect, it } from 'vitest'
import { slotTracks } from '../../client/voice/slot-tracks.ts'
import { FakeTrack } from './fake-lines.ts'

const TRACKS = { one: new FakeTrack(), other: new FakeTrack() } as unknown as Record<string, MediaStreamTrack>
const { one, other } = TRACKS as { one: MediaStreamTrack; other: MediaStreamTrack }

function open() {
  const taken: [number, MediaStreamTrack | null][] = []
  const tracks = slotTracks((slot, track) => taken.push([slot, track]))
  return { tracks, taken }
}

it('is that of its name where no engine says anything, and is taken once', () => {
  const { tracks, taken } = open()
  tracks.come('s0', one)
  tracks.come('s9', other)
  tracks.come('s0', one)
  expect(taken).toEqual([
    [0, one],
    [9, other],
  ])
})

it('is the one that the engine names, whichever of the two is known first', () => {
  const { tracks, taken } = open()
  tracks.come('1', one)
  expect(taken).toEqual([])
  tracks.move([null, '1', '2'])
  tracks.come('2', other)
  expect(taken).toEqual([
    [1, one],
    [2, other],
  ])
})

it('is let go by one slot before another takes it', () => {
  const { tracks, taken } = open()
  tracks.come('1', one)
  tracks.come('2', other)
  tracks.move(['1', '2'])
  taken.length = 0
  tracks.move(['2', '1'])
  expect(taken).toEqual([
    [0, null],
    [1, null],
    [0, other],
    [1, one],
  ])
  taken.length = 0
  tracks.move(['2', null])
  expect(taken).toEqual([[1, null]])
})
