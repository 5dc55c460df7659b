// Whatever clients send, in whatever pieces it comes: what is heard is what `ws` alone hears.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as ws from 'ws'
import { createQuickReader } from '../../server/rooms/quick-reader.ts'

interface Receiver {
  on(event: string, hear: (payload: unknown) => void): Receiver
  write(chunk: Buffer): boolean
}
const { Receiver } = ws as unknown as { Receiver: new (options: object) => Receiver }

interface Frame {
  /** with the bit that says it is the last one of its message */
  readonly first: number
  readonly mask: readonly number[]
  readonly payload: Uint8Array
}

function encode({ first, mask, payload }: Frame): Buffer {
  const { length } = payload
  const head = length < 126 ? [0x80 | length] : [0x80 | 126, length >> 8, length & 0xff]
  return Buffer.from([first, ...head, ...mask, ...payload.map((byte, at) => byte ^ mask[at & 3]!)])
}

/**
 * What is heard of chunks, by `ws` alone or with the quick reader before it, and how many of them `ws` was given. As on its sockets,
 * nothing more is read after an error or a goodbye.
 */
async function hear(chunks: readonly Buffer[], isQuick: boolean) {
  const receiver = new Receiver({ isServer: true, maxPayload: 4096 })
  const heard: unknown[] = []
  for (const event of ['message', 'ping', 'pong', 'conclude'])
    receiver.on(event, (payload) => heard.push([event, payload]))
  let isOver = false
  receiver.on('error', (error) => heard.push(['error', String(error)]))
  for (const event of ['error', 'conclude'])
    receiver.on(event, () => {
      isOver = true
    })
  let slow = 0
  const write = (chunk: Buffer): boolean => {
    slow += 1
    return receiver.write(chunk)
  }
  const read = isQuick ? createQuickReader(write, (payload) => heard.push(['message', payload])) : write
  // each has bytes of its own, as they are unmasked in place
  for (const chunk of chunks) {
    if (!isOver) read(Buffer.from(chunk))
    await new Promise(process.nextTick)
  }
  return { heard, slow }
}

const frames = fc.array(
  fc.record({
    first: fc.constantFrom(0x82, 0x82, 0x82, 0x82, 0x81, 0x89, 0x8a, 0x02, 0x80, 0x88, 0xc2),
    mask: fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }),
    payload: fc.oneof(fc.uint8Array({ maxLength: 20 }), fc.uint8Array({ minLength: 100, maxLength: 300 })),
  }),
  { maxLength: 12 },
)

test('any frames, cut anywhere, are heard as ws alone hears them', async () => {
  await fc.assert(
    fc.asyncProperty(frames, fc.array(fc.nat(40)), async (sent, cuts) => {
      const bytes = Buffer.concat(sent.map(encode))
      const ends = [...new Set([...boundaries(sent).filter((_, index) => cuts[index] !== 0), ...cuts])]
      const chunks = cutAt(bytes, ends)
      expect((await hear(chunks, true)).heard).toEqual((await hear(chunks, false)).heard)
    }),
  )
})

const boundaries = (sent: readonly Frame[]): number[] => {
  let at = 0
  return sent.map((frame) => {
    at += encode(frame).length
    return at
  })
}

function cutAt(bytes: Buffer, ends: readonly number[]): Buffer[] {
  const inside = ends.filter((end) => end > 0 && end < bytes.length).sort((one, other) => one - other)
  const all = [0, ...inside, bytes.length]
  return all.slice(1).map((end, index) => bytes.subarray(all[index], end))
}

test('a short message in one piece costs ws nothing, also after a long one that came in two', async () => {
  const mask = [1, 2, 3, 4]
  const short = encode({ first: 0x82, mask, payload: Uint8Array.of(17, 0xa1, 0x69, 1, 2, 3) })
  const long = encode({ first: 0x82, mask, payload: new Uint8Array(2000).fill(9) })
  const { heard, slow } = await hear([short, long.subarray(0, 700), long.subarray(700), short, short], true)
  expect([heard.length, slow]).toEqual([4, 2])
})
