// What is read of packets, against the pictures in the standards.
import { expect, test } from 'vitest'
import { asksForPicture, beginsPicture, lostPackets } from '../../../server/voice/forwarder/packets.ts'

const REPORT = [0x81, 201, 0, 1, 0, 0, 0, 1]
const LOST = [0x81, 206, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2]
const WHOLE = [0x84, 206, 0, 4, ...Array(16).fill(0)]
const NACK = [0x81, 205, 0, 3, ...Array(12).fill(0)]
const BITRATE = [0x8f, 206, 0, 2, ...Array(8).fill(0)]

test.each([
  ['a PLI', LOST, true],
  ['a PLI after a report', [...REPORT, ...LOST], true],
  ['a FIR', WHOLE, true],
  ['a NACK', NACK, false],
  ['a bitrate after a report', [...REPORT, ...BITRATE], false],
  ['a report that says it is longer than it is', [0x81, 201, 0xff, 0xff, ...LOST], false],
])('%s asks for a picture: %s', (_, packet, asks) => {
  expect(asksForPicture(Uint8Array.from(packet))).toBe(asks)
})

const head = (first: number): number[] => [first, 96, ...Array(10).fill(0)]

test.each([
  ['the plainest beginning', [...head(0x80), 0x10, 0x00], true],
  ['the beginning of one that needs another', [...head(0x80), 0x10, 0x01], false],
  ['the second packet of a whole one', [...head(0x80), 0x00, 0x00], false],
  ['another partition', [...head(0x80), 0x11, 0x00], false],
  ['with a short number', [...head(0x80), 0x90, 0x80, 0x05, 0x00], true],
  ['with a long number, a layer and a key', [...head(0x80), 0x90, 0xf0, 0x80, 0x01, 0x02, 0x03, 0x00], true],
  ['the same, of one that needs another', [...head(0x80), 0x90, 0xf0, 0x80, 0x01, 0x02, 0x03, 0x01], false],
  [
    'after a source and an extension',
    [...head(0x91), 0, 0, 0, 0, 0xbe, 0xde, 0, 1, 0, 0, 0, 0, 0x10, 0x00],
    true,
  ],
  ['with nothing in it', head(0x80), false],
  ['cut off', [...head(0x80), 0x90, 0x80], false],
])('%s is the beginning of a whole picture: %s', (_, packet, begins) => {
  expect(beginsPicture(Uint8Array.from(packet))).toBe(begins)
})

const asking = (...parts: readonly number[]): number[] => [
  ...[0x81, 205, 0, 2 + parts.length / 4, 0, 0, 0, 1, 0, 0, 0, 2],
  ...parts,
]

test.each([
  ['one', asking(0x12, 0x34, 0, 0), [0x1234]],
  ['those that follow it, over the end of the numbers', asking(0xff, 0xff, 0x80, 0x01), [0xffff, 0, 15]],
  ['two in a row, after a report', [...REPORT, ...asking(0, 7, 0, 0, 0, 9, 0, 0)], [7, 9]],
  ['none in a report of the transport that is no NACK', [0x8f, ...asking(0, 7, 0, 0).slice(1)], []],
  [
    'what there is of one that says it is longer',
    [0x81, 205, 0xff, 0xff, ...asking(0, 7, 0, 0).slice(4)],
    [7],
  ],
  ['none when it is cut off', asking(0, 7, 0, 0).slice(0, 14), []],
])('of what was lost is read: %s', (_, packet, lost) => {
  expect(lostPackets(Uint8Array.from(packet))).toEqual(lost)
})

test('of a list of thousands the beginning is read', () => {
  const parts = Array.from({ length: 340 }, (_, index) => [0, index, 0xff, 0xff]).flat()
  expect(lostPackets(Uint8Array.from(asking(...parts)))).toHaveLength(64)
})
