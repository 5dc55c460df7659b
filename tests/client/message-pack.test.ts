import fc from 'fast-check'
import * as msgpackr from 'msgpackr'
import { expect, test } from 'vitest'
import { Packr, RESERVE_START_SPACE, unpack } from '../../client/net/message-pack.ts'

const ours = new Packr()
// as the server packs (@colyseus/core, Protocol)
const theirs = new msgpackr.Packr({ useRecords: false })

/** around every width that a number or a length may have */
const EDGES = [0x1f, 0x20, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 2 ** 31, 2 ** 32 - 1]
const NUMBERS = EDGES.flatMap((edge) => [edge - 1, edge, edge + 1, -edge - 1, -edge, -edge + 1])
const LENGTHS = [0, 15, 16, 31, 32, 255, 256, 65_535, 65_536]

const VALUES: readonly unknown[] = [
  ...[null, undefined, true, false, 0.1, -1e300, Number.NaN, 1_795_000_000_000, 2 ** 53],
  ...NUMBERS,
  ...LENGTHS.flatMap((length) => ['x'.repeat(length), new Array(length).fill(7)]),
  ...['كلمة', '日本語'.repeat(100), '🕊'],
  ...[0, 15, 16, 300].map((size) => Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, i]))),
  { vote: 'v1', choice: null, kept: undefined, lines: [{ id: 1, text: 'سلام' }] },
]

test('the server reads what is sent', () => {
  expect(VALUES.map((value) => msgpackr.unpack(ours.pack(value)))).toEqual(VALUES)
})

test('what the server sends is read', () => {
  expect(VALUES.map((value) => unpack(theirs.pack(value)))).toEqual(VALUES)
})

test('any plain value goes there and back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (any) => {
      // as it is written: there is one zero, while some numbers here are -0
      const value = JSON.parse(JSON.stringify(any))
      // msgpackr gives this one name another
      fc.pre(!JSON.stringify(value).includes('__proto__'))
      expect(msgpackr.unpack(ours.pack(value))).toEqual(value)
      expect(unpack(theirs.pack(value))).toEqual(value)
    }),
    { numRuns: 40 },
  )
})

test('bytes are left free at the front, and a value may begin anywhere', () => {
  const packed = ours.pack({ seat: 4 }, RESERVE_START_SPACE | 9)
  expect(packed.subarray(0, 9)).toEqual(new Uint8Array(9))
  expect(unpack(packed, { start: 9 })).toEqual({ seat: 4 })
  const later = new Uint8Array(packed.buffer, 9)
  expect(unpack(later)).toEqual({ seat: 4 })
})

test.each([
  ['breaks off in a text', Uint8Array.of(0xa3, 0x61)],
  ['breaks off in a list', Uint8Array.of(0x92, 1)],
  ['is of no kind that a room sends', Uint8Array.of(0xc1)],
])('what %s is refused', (_, bytes) => {
  expect(() => unpack(bytes)).toThrow(Error)
})

test('what cannot travel is refused when it is sent', () => {
  expect(() => ours.pack({ at: 1n })).toThrow('A bigint cannot be sent.')
})
