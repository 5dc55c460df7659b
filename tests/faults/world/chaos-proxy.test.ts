// The bad network itself: that it breaks what it says, and nothing else. Lines go to a server that sends back what it hears.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ChaosProxy, openChaosProxy } from './chaos-proxy.ts'

let echo: Server
let proxy: ChaosProxy
beforeEach(async () => {
  echo = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.pipe(socket)
  }).listen(0, '127.0.0.1')
  await once(echo, 'listening')
  // every second chunk is lost, once
  let drawn = 0
  proxy = await openChaosProxy(() => (drawn++ % 4 === 1 ? 0 : 0.9))
  proxy.targetPort = (echo.address() as AddressInfo).port
})
afterEach(async () => {
  await proxy.close()
  echo.close()
})

async function line() {
  const socket = connect({ host: '127.0.0.1', port: Number(proxy.host.split(':')[1]), noDelay: true })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  let heard = ''
  socket.on('data', (part: Buffer) => {
    heard += part
  })
  return { socket, heard: () => heard }
}

async function answered(socket: Socket, text: string): Promise<number> {
  const since = performance.now()
  socket.write(text)
  await once(socket, 'data')
  return performance.now() - since
}

test('in fair weather everything passes, and an end does', async () => {
  const { socket, heard } = await line()
  await answered(socket, 'peace')
  socket.end()
  await once(socket, 'close')
  expect(heard()).toBe('peace')
  await expect.poll(() => proxy.lines).toBe(0)
})

test('late, both ways', async () => {
  const { socket } = await line()
  proxy.weather = { delayMs: 40, jitterMs: 0, loss: 0 }
  expect(await answered(socket, 'a')).toBeGreaterThanOrEqual(79)
})

test('what is lost comes again, and what is behind it waits: nothing is out of order', async () => {
  const { socket, heard } = await line()
  proxy.weather = { delayMs: 1, jitterMs: 0, loss: 0.5 }
  const since = performance.now()
  for (const letter of 'abcdef') {
    socket.write(letter)
    await new Promise(setImmediate)
  }
  await expect.poll(heard).toBe('abcdef')
  expect(performance.now() - since).toBeGreaterThanOrEqual(199)
})

test('cut after so many bytes, in the middle of what is sent', async () => {
  proxy.cutNext({ direction: 'down', bytes: 5 })
  const { socket, heard } = await line()
  socket.write('0123456789')
  await once(socket, 'close')
  expect([heard(), proxy.passed.down]).toEqual(['01234', 5])
  const next = await line()
  await answered(next.socket, '0123456789')
  expect(next.heard()).toBe('0123456789')
})

test('while it is down nobody comes through', async () => {
  proxy.isDown = true
  const { socket } = await line()
  await once(socket, 'close')
  proxy.isDown = false
  await answered((await line()).socket, 'again')
})

test('a line that is dead says nothing, not even that it ends; a new one works', async () => {
  const { socket, heard } = await line()
  await answered(socket, 'a')
  proxy.freeze()
  socket.write('b')
  socket.destroy()
  await once(socket, 'close')
  await answered((await line()).socket, 'c')
  const serverLines = await new Promise<number>((resolve) =>
    echo.getConnections((_, count) => resolve(count)),
  )
  expect([heard(), serverLines]).toEqual(['a', 2])
})

test('all lines break at once', async () => {
  const two = [await line(), await line()]
  for (const { socket } of two) await answered(socket, 'x')
  const closed = two.map(({ socket }) => once(socket, 'close'))
  proxy.cut()
  await Promise.all(closed)
  expect(proxy.lines).toBe(0)
})
