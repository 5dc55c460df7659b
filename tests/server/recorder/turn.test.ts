// A turn of a speaker, from packets as they come: late and lost ones, pauses, a line that was opened anew, and the end of the turn before.
import { expect, test } from 'vitest'
import { samplesOf } from '../../../server/voice/recorder/opus.ts'
import { Turn } from '../../../server/voice/recorder/turn.ts'
import { packetsOf, pagesOf } from '../../backing/ogg-file.ts'

const FRAME_MS = 20

/** A packet of 20 ms that says `mark`. */
function rtp(number: number, mark: number, { timestamp = number * 960, isMarked = false } = {}): Uint8Array {
  const packet = Buffer.alloc(15)
  packet[0] = 0x80
  packet[1] = isMarked ? 0x80 | 111 : 111
  packet.writeUInt16BE(number & 0xffff, 2)
  packet.writeUInt32BE(timestamp >>> 0, 4)
  packet.set([0xf8, mark, 0], 12)
  return packet
}

/** What stands in the file, by mark; null: a packet that stands for what was not sent. And how long it is, in ms. */
function heard(files: readonly Uint8Array[]): {
  readonly marks: readonly (number | null)[]
  readonly ms: number
} {
  const sound = packetsOf(pagesOf(Buffer.concat(files))).slice(2)
  return {
    marks: sound.map((packet) => (packet.length === 3 ? packet[1]! : null)),
    ms: sound.reduce((sum, packet) => sum + samplesOf(packet), 0) / 48,
  }
}

function recorded(packets: readonly (readonly [Uint8Array, number])[]) {
  const turn = new Turn(1, 0)
  const files = packets.map(([packet, at]) => turn.take(packet, at))
  return heard([...files, turn.end()])
}

test('begins with the first packet of its stream, not with what was still on its way', () => {
  const packets = [
    [rtp(900, 99), 5],
    [rtp(1, 1, { isMarked: true }), 30],
    [rtp(2, 2), 50],
  ] as const
  expect(recorded(packets)).toEqual({ marks: [1, 2], ms: 40 })
})

test('begins after a moment where nothing is marked', () => {
  expect(recorded([[rtp(5, 5), 150]])).toEqual({ marks: [5], ms: FRAME_MS })
})

test('leaves out what comes late or twice, and keeps the time of what was lost', () => {
  const packets = [
    [rtp(10, 10), 200],
    [rtp(12, 12), 240],
    [rtp(11, 11), 245],
    [rtp(12, 12), 250],
    [rtp(13, 13), 260],
  ] as const
  expect(recorded(packets)).toEqual({ marks: [10, null, 12, 13], ms: 80 })
})

test('goes on over the end of numbers and times', () => {
  const packets = [0, 1, 2].map(
    (step) =>
      [
        rtp(0xffff + step, step, { timestamp: 0xffff_ffff - 959 + step * 960 }),
        200 + step * FRAME_MS,
      ] as const,
  )
  expect(recorded(packets)).toEqual({ marks: [0, 1, 2], ms: 60 })
})

test('a pause is as long as it was', () => {
  const packets = [
    [rtp(1, 1), 200],
    [rtp(2, 2, { timestamp: 960 + 48_000 * 3 }), 3200],
  ] as const
  const { marks, ms } = recorded(packets)
  expect([marks.at(0), marks.at(-1), ms]).toEqual([1, 2, 3020])
})

test('a line that was opened anew is numbered as it likes: the clock says how long it was silent', () => {
  const packets = [
    [rtp(40_000, 1), 200],
    [rtp(3, 2, { timestamp: 77 }), 3200],
    [rtp(4, 3, { timestamp: 77 + 960 }), 3220],
  ] as const
  const { marks, ms } = recorded(packets)
  expect([marks.at(0), marks.slice(-2), ms]).toEqual([1, [2, 3], 3040])
})

test('takes neither control nor what is no sound, and is nothing when nobody spoke', () => {
  const turn = new Turn(1, 0)
  for (const packet of [
    Uint8Array.of(),
    Buffer.from([0x80, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.alloc(40),
  ])
    expect(turn.take(packet, 500)).toHaveLength(0)
  expect([turn.hasBegun, turn.end()]).toEqual([false, new Uint8Array()])
})

test('reads around a head extension and padding', () => {
  const packet = Buffer.from([
    ...[0xb0, 0x80 | 111, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[0xbe, 0xde, 0, 1, 1, 2, 3, 4, 0xf8, 42, 0, 0, 0, 3],
  ])
  expect(recorded([[packet, 10]])).toEqual({ marks: [42], ms: FRAME_MS })
})
