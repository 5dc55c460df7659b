// A forwarder that cannot run says why, and whoever asked goes on without it.

import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import { Draughtsman } from '../../../server/pictures/draughtsman.ts'
import { AskedProcess } from '../../../server/processes/asked-process.ts'
import { openEmbeddedEngine } from '../../../server/voice/embedded-engine.ts'
import { RecorderHouse } from '../../../server/voice/recorder/recorder-house.ts'

/** A UDP port of this machine that nobody has now. */
async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address()
  socket.close()
  return port
}

/** What is said to processes from here on. */
function ordersTold(): readonly unknown[] {
  const orders: unknown[] = []
  for (const say of ['tell', 'ask'] as const) {
    const known = AskedProcess.prototype[say] as (order: unknown) => never
    vi.spyOn(AskedProcess.prototype, say).mockImplementation(function (this: unknown, order: unknown) {
      orders.push(order)
      return known.call(this, order)
    })
  }
  return orders
}

afterEach(() => void vi.restoreAllMocks())

/** the environment of a process, as Linux has it */
const environmentOf = (pid: number): string => readFileSync(`/proc/${pid}/environ`, 'utf8')

test('its process knows no secret of the house, and neither do the recorder and the draughtsman', async () => {
  vi.stubEnv('MAJLIS_JANUS_SECRET', 'a secret of the house')
  const log = pino({ level: 'silent' })
  const port = await freeUdpPort()
  const engine = await openEmbeddedEngine({ port, address: null, bind: '127.0.0.1' }, log)
  const recorder = new RecorderHouse({ bind: '127.0.0.1' }, log)
  await expect(recorder.open('line', 'no description')).rejects.toThrow()
  const draughtsman = new Draughtsman()
  expect(await draughtsman.draw(new Uint8Array(8), 'here')).toBe(null)
  const known = [engine, recorder, draughtsman].map(({ pid }) => environmentOf(pid!))
  await Promise.all([engine, recorder, draughtsman].map((each) => each.close()))
  vi.unstubAllEnvs()
  for (const each of known) expect(each).not.toContain('MAJLIS')
})

test('what an act changes for many is one message, in order with what comes before and after', async () => {
  const orders = ordersTold()
  const port = await freeUdpPort()
  const engine = await openEmbeddedEngine(
    { port, address: null, bind: '127.0.0.1' },
    pino({ level: 'silent' }),
  )
  engine.route('one', ['amina', null])
  engine.route('two', ['bilal'])
  engine.route('three', ['amina', null])
  engine.route('two', [null])
  engine.deafen('three')
  engine.route('three', ['bilal'])
  await engine.count()
  await engine.close()
  expect(orders).toEqual([
    {
      is: 'route',
      routes: [
        { lines: ['one', 'three'], slots: ['amina', null] },
        { lines: ['two'], slots: [null] },
      ],
    },
    { is: 'deafen', line: 'three' },
    { is: 'route', routes: [{ lines: ['three'], slots: ['bilal'] }] },
    { is: 'count' },
  ])
})

test('what is routed and nothing else is told by itself', async () => {
  const port = await freeUdpPort()
  const engine = await openEmbeddedEngine(
    { port, address: null, bind: '127.0.0.1' },
    pino({ level: 'silent' }),
  )
  const orders = ordersTold()
  engine.route('one', ['amina'])
  await Promise.resolve()
  expect(orders).toEqual([{ is: 'route', routes: [{ lines: ['one'], slots: ['amina'] }] }])
  await engine.close()
})

test('a port that somebody else has is told in a sentence that says what to do', async () => {
  const other = createSocket('udp4')
  other.bind(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address()
  const opened = openEmbeddedEngine({ port, address: null, bind: '127.0.0.1' }, pino({ level: 'silent' }))
  await expect(opened).rejects.toThrow(`Voice: UDP port ${port} is taken: stop the program that has it`)
  other.close()
})
