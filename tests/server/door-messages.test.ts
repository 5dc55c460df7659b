// What may stand in a frame of a client: the packing, the plain data, the verdicts, and who is watched.
import fc from 'fast-check'
import { Packr, pack, unpack } from 'msgpackr'
import { describe, expect, test } from 'vitest'
import { readAsked } from '../../server/rooms/safe-ask.ts'
import { judgeFrame } from '../../server/rooms/safe-frames.ts'
import { isJsonPack } from '../../server/rooms/safe-msgpack.ts'
import { copyPlain, isPlain } from '../../server/rooms/safe-plain.ts'
import { createStrikes } from '../../server/rooms/safe-strikes.ts'
import { createWatch } from '../../server/rooms/safe-watch.ts'

/** as the SDK packs: with records */
const sdk = new Packr()
const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false })

describe('packed JSON', () => {
  test('whatever the SDK packs of JSON is sound', () => {
    fc.assert(fc.property(json, (value) => isJsonPack(sdk.pack(value), 0) && isJsonPack(pack(value), 0)))
  })

  test('cut short or with a byte more it is not', () => {
    fc.assert(
      fc.property(json, fc.nat(), (value, cut) => {
        const bytes = sdk.pack(value)
        const shorter = bytes.subarray(0, cut % bytes.length)
        return !isJsonPack(shorter, 0) && !isJsonPack(Buffer.concat([bytes, Buffer.of(0xc0)]), 0)
      }),
    )
  })

  test('any bytes that are sound unpack to plain data, but for NaN and infinities', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        if (!isJsonPack(bytes, 0)) return true
        const value: unknown = unpack(bytes)
        return isPlain(value, 12) || /null/.test(JSON.stringify(value) ?? 'null')
      }),
      { numRuns: 3000 },
    )
  })
})

describe('plain data', () => {
  test.each([
    ['a pattern', /a/],
    ['a set', new Set()],
    ['a map', new Map()],
    ['a date', new Date(0)],
    ['an error', new Error('x')],
    ['bytes', new Uint8Array(2)],
    ['a big integer', 1n],
    ['not a number', { a: Number.NaN }],
    ['an infinity', [Number.NEGATIVE_INFINITY]],
    ['a lone surrogate', 'a\uD800'],
    ['nothing in a list', [undefined]],
    ['an own __proto__', JSON.parse('{"__proto__":1}')],
    ['nine lists in each other', [[[[[[[[[1]]]]]]]]]],
  ])('%s is not', (_, value) => {
    expect(isPlain(value)).toBe(false)
  })

  test('the rest is, and is handed on in new objects without what is undefined', () => {
    const value = { a: [1, 'é', null, { b: true }], gone: undefined, zero: -0 }
    const copy = copyPlain(value)
    expect(isPlain(value)).toBe(true)
    expect(copy).toStrictEqual({ a: [1, 'é', null, { b: true }], zero: 0 })
    expect(copy).not.toBe(value)
  })

  test.each([
    [['chat.say', { text: 'a' }], { name: 'chat.say', payload: { text: 'a' } }],
    [['gesture', null], { name: 'gesture', payload: null }],
    [['chat.say'], null],
    [['chat.say', {}, 1], null],
    [[1, {}], null],
    [['__proto__', {}], null],
    [['a'.repeat(50), {}], null],
    ['chat.say', null],
    [null, null],
  ])('%j as a request', (message, asked) => {
    expect(readAsked(message)).toEqual(asked)
  })
})

describe('frames', () => {
  const asking = (...head: number[]) => Buffer.concat([Buffer.from(head), sdk.pack(['gesture', {}])])
  const ASK = [0xa3, 0x61, 0x73, 0x6b]

  test.each([
    ['join', Buffer.of(10), 'pass'],
    ['leave', Buffer.of(12), 'pass'],
    ['ping', Buffer.of(18), 'pass'],
    ['bytes of a type', Buffer.of(17, 0xa1, 0x69, 1, 2), 'pass'],
    ['a request', asking(21, 0, ...ASK), 'pass'],
    ['a request of a large number', asking(21, 0xce, 255, 255, 255, 255, ...ASK), 'pass'],
    ['a request of no JSON', Buffer.of(21, 0, ...ASK, 0xc1), { headBytes: 6 }],
    ['a request of another type', asking(21, 0, 0xa1, 0x78), 'malformed'],
    ['a request of a negative number', asking(21, 0xd0, 255, ...ASK), 'malformed'],
    ['a message without answer', asking(13, ...ASK), 'malformed'],
    ['bytes of no type', Buffer.of(17), 'malformed'],
    ['bytes of half a type', Buffer.of(17, 0xa9, 0x61), 'malformed'],
    ['nothing', Buffer.alloc(0), 'malformed'],
    ['a modifier', Buffer.of(10 | 0x80), 'malformed'],
  ])('%s', (_, frame, verdict) => {
    expect(judgeFrame(frame, true)).toEqual(verdict)
  })

  test('text is malformed whatever it says', () => {
    expect(judgeFrame(Buffer.of(18), false)).toBe('malformed')
  })
})

test('the fifth strike within a minute is one too many, and old ones are forgiven', () => {
  let now = 0
  const strike = createStrikes(() => now)
  const [one, other] = [{}, {}]
  const first = [1, 2, 3, 4].map(() => strike(one))
  now = 60_000
  const later = [1, 2, 3, 4, 5].map(() => strike(one))
  expect([first, later, strike(other)]).toEqual([
    [false, false, false, false],
    [false, false, false, false, true],
    false,
  ])
})

test('who does not finish coming in is late after ten seconds, who does not read is cut off', () => {
  let now = 0
  const late: string[] = []
  const cut: string[] = []
  const client = (name: string, bufferedAmount: number, isJoined: boolean) => ({
    name,
    ref: { bufferedAmount, terminate: () => void cut.push(name) },
    ...(!isJoined && { _enqueuedMessages: [] }),
  })
  const clients = [client('well', 1000, true), client('slow', 2_000_000, true), client('silent', 0, false)]
  const watch = createWatch<(typeof clients)[number]>(
    () => now,
    ({ name }) => late.push(name),
  )
  watch(clients)
  now = 9_999
  watch(clients)
  const before = [...late]
  now = 10_000
  watch(clients)
  expect([before, late, cut]).toEqual([[], ['silent'], ['slow', 'slow', 'slow']])
})
