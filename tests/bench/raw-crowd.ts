// The baseline's server and its clients, who send what the walkers send, as often.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { devNull } from 'node:os'
import { PACE } from '../../shared/hall/walk.ts'
import { encodeIntent } from '../../shared/protocol/intents.ts'
import { openRawSocket, type RawSocket } from '../bots/raw-socket.ts'
import { pin } from './cores.ts'
import { INSIDE, SERVER_CORE } from './measured-forum.ts'
import type { RawPace } from './raw-server.ts'

/** an intent with the head that it travels with */
const MESSAGE = Buffer.concat([
  Buffer.of(17, 0xa1, 0x69),
  encodeIntent({ number: 1, heading: 0, pace: PACE.walk, heldSteps: 10 }),
])
const CONNECT_AT_ONCE = 100

export interface RawCrowd {
  readonly pid: number
  readonly sockets: readonly RawSocket[]
  pace(pace: RawPace): void
  send(index: number): void
  close(): void
}

export async function gatherRawCrowd(people: number): Promise<RawCrowd> {
  const child = fork(new URL('./raw-server.ts', import.meta.url), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--import', INSIDE],
    env: { ...process.env, MAJLIS_BENCH_INSIDE: devNull },
  })
  const [port] = (await once(child, 'message')) as [number]
  pin(child.pid!, SERVER_CORE)
  const sockets: RawSocket[] = []
  while (sockets.length < people) {
    const some = Math.min(CONNECT_AT_ONCE, people - sockets.length)
    const opened = Array.from({ length: some }, () =>
      openRawSocket(`http://127.0.0.1:${port}`, '/', () => undefined),
    )
    sockets.push(...(await Promise.all(opened)))
  }
  return {
    pid: child.pid!,
    sockets,
    pace: (pace) => child.send(pace),
    send: (index) => sockets[index]?.send(MESSAGE),
    close() {
      for (const socket of sockets) socket.close()
      child.disconnect()
    },
  }
}
