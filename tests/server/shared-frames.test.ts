// What is written past `ws` is what `ws` would have written, and where it cannot be, Colyseus sends the same.
import type { Socket } from 'node:net'
import type { Client } from 'colyseus'
import { expect, test } from 'vitest'
import * as ws from 'ws'
import { keepLine } from '../../server/rooms/lines.ts'
import type { SharedPoses } from '../../server/rooms/pose-news.ts'
import { Post } from '../../server/rooms/post.ts'
import { SharedLine } from '../../server/rooms/shared-frames.ts'

interface FakeSocket {
  readonly writable: boolean
  readonly extensions: string
  readonly waiting: number
}

function lineTo(fake: Partial<FakeSocket>, joining: { _enqueuedMessages?: unknown } = {}) {
  const written: Buffer[] = []
  const sent: Buffer[] = []
  const { writable = true, extensions = '', waiting = 0 } = fake
  const socket = { write: (frame: Buffer) => written.push(frame), writableLength: waiting, writable }
  const whole = { readyState: 1, extensions, bufferedAmount: waiting, close: () => undefined }
  keepLine(whole, { socket: socket as unknown as Socket })
  const client = { ref: whole, enqueueRaw: (message: Buffer) => sent.push(message), ...joining }
  const shared = new SharedLine(client as unknown as Client, 'p')
  const line = { tell: (poses: SharedPoses, most: number) => shared.tell(poses, most, new Post(1)) }
  return { line, written, sent, whole }
}

const shared = (length: number) => ({ bytes: new Uint8Array(length).fill(7), wire: null as unknown })
/** ROOM_DATA_BYTES, and the type as MessagePack */
const messageOf = (bytes: Uint8Array): Buffer => Buffer.from([17, 0xa1, 0x70, ...bytes])
const { frame } = (ws as unknown as { Sender: { frame(data: Buffer, options: object): Buffer[] } }).Sender

test.each([0, 10, 122, 123, 4000, 65_532, 65_533, 70_000])(
  '%i bytes are framed as ws frames them',
  (length) => {
    const { line, written } = lineTo({})
    const poses = shared(length)
    expect(line.tell(poses, 0)).toBe(true)
    const options = { fin: true, opcode: 2, mask: false, readOnly: true, rsv1: false }
    expect(Buffer.concat(written)).toEqual(Buffer.concat(frame(messageOf(poses.bytes), options)))
  },
)

test('many get one and the same frame', () => {
  const [one, other] = [lineTo({}), lineTo({})]
  const poses = shared(100)
  one.line.tell(poses, 0)
  other.line.tell(poses, 0)
  expect(other.written[0]).toBe(one.written[0])
})

test('a socket that compresses is sent the message in the ordinary way', () => {
  const { line, written, sent } = lineTo({ extensions: 'permessage-deflate' })
  const poses = shared(9)
  expect([line.tell(poses, 0), written, sent]).toEqual([true, [], [messageOf(poses.bytes)]])
})

test.each([
  ['has more waiting than may be', { waiting: 101 }, {}],
  ['is gone', { writable: false }, {}],
  ['has not joined yet', {}, { _enqueuedMessages: [] }],
])('who %s is sent nothing', (_, ref, joining) => {
  const { line, written, sent } = lineTo(ref, joining)
  expect([line.tell(shared(9), 100), written, sent]).toEqual([false, [], []])
})

test('who is told goodbye is sent nothing after it', () => {
  const { line, written, sent, whole } = lineTo({})
  whole.close()
  expect([line.tell(shared(9), 100), written, sent]).toEqual([false, [], []])
})
