// What goes past `ws` and Node's streams arrives whole and in order, and nowhere but on its own line.
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keepLine, type Line, lineUnder } from '../../server/rooms/lines.ts'
import { Post } from '../../server/rooms/post.ts'

const server = createServer().listen(0, '127.0.0.1')
const folder = mkdtempSync(path.join(tmpdir(), 'majlis-lines-'))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function lineOn(socket: Socket): Line {
  const webSocket = {}
  keepLine(webSocket, { socket })
  return lineUnder(webSocket)!
}

function writeNow(line: Line, frame: Buffer): void {
  const post = new Post(1)
  line.write(frame, post)
  post.send()
}

/** A line, its socket, and the other end, which does not read yet. */
async function makeLine() {
  const far = connect((server.address() as AddressInfo).port, '127.0.0.1').pause()
  const [near] = (await once(server, 'connection')) as [Socket]
  near.on('error', () => undefined)
  return { line: lineOn(near), near, far }
}

test('a line that was full for a while gets everything in order, with what Node itself wrote between', async () => {
  const { line, near, far } = await makeLine()
  const [frames, bytes] = [1200, 10_007]
  let hasWaited = false
  for (let index = 0; index < frames; index++) {
    const frame = Buffer.alloc(bytes, index % 251)
    if (index % 50 === 7) near.write(frame)
    else writeNow(line, frame)
    hasWaited ||= line.waiting > 0
  }
  near.end()
  const parts: Buffer[] = []
  far.on('data', (part: Buffer) => parts.push(part)).resume()
  await once(far, 'end')
  const came = Buffer.concat(parts)
  const meant = Buffer.concat(Array.from({ length: frames }, (_, index) => Buffer.alloc(bytes, index % 251)))
  expect([hasWaited, came.length, came.equals(meant)]).toEqual([true, meant.length, true])
})

test('nothing is written to what the system has given the number of a closed line', async () => {
  const { line, near, far } = await makeLine()
  writeNow(line, Buffer.from('hello'))
  near.destroy()
  const file = path.join(folder, 'ballots')
  // the first of them gets it
  const opened = Array.from({ length: 8 }, () => openSync(file, 'w'))
  writeNow(line, Buffer.from('poses'))
  for (const descriptor of opened) closeSync(descriptor)
  far.destroy()
  expect([readFileSync(file, 'utf8'), line.waiting]).toEqual(['', Number.POSITIVE_INFINITY])
})

test('what is to be encrypted goes through the socket', () => {
  const written: Buffer[] = []
  const { line } = encrypted((frame) => written.push(frame))
  writeNow(line, Buffer.from('frame'))
  expect(written).toEqual([Buffer.from('frame')])
})

function encrypted(write: (frame: Buffer) => void) {
  const descriptor = openSync(path.join(folder, 'plain'), 'w')
  const socket = { encrypted: true, _handle: { fd: descriptor }, writable: true, writableLength: 0, write }
  return { line: lineOn(socket as unknown as Socket) }
}
