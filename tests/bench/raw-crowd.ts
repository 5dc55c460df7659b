// The baseline's server and its clients, who send what the others send, as often.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { devNull } from 'node:os'
import { PACE } from '../../shared/hall/walk.ts'
import { encodeIntent } from '../../shared/protocol/intents.ts'
import { openRawSocket, type RawSocket } from '../bots/raw-socket.ts'
import { pin } from './cores.ts'
import { INSIDE, SERVER_CORE } from './measured-forum.ts'
import { ANSWER, type RawPace } from './raw-pace.ts'

/** an intent with the head that it travels with */
const MESSAGE = Buffer.concat([
  Buffer.of(17, 0xa1, 0x69),
  encodeIntent({ number: 1, heading: 0, pace: PACE.walk, heldSteps: 10 }),
])
const CONNECT_AT_ONCE = 100

export interface RawServer {
  readonly pid: number
  pace(pace: RawPace): void
  /** Opens a socket; `hear` gets each message. */
  connect(hear: (message: Buffer) => void): Promise<RawSocket>
  close(): void
}

export async function startRawServer(): Promise<RawServer> {
  const child: ChildProcess = fork(new URL('./raw-server.ts', import.meta.url), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--import', INSIDE],
    env: { ...process.env, MAJLIS_BENCH_INSIDE: devNull },
  })
  const [port] = (await once(child, 'message')) as [number]
  pin(child.pid!, SERVER_CORE)
  return {
    pid: child.pid!,
    pace: (pace) => child.send(pace),
    connect: (hear) => openRawSocket(`http://127.0.0.1:${port}`, '/', hear),
    close: () => child.disconnect(),
  }
}

export interface RawCrowd {
  readonly pid: number
  pace(pace: RawPace): void
  /** What a walker sends. */
  send(index: number): void
  /** Sends so many bytes; resolves when they are answered. */
  ask(index: number, bytes: number): Promise<void>
  close(): void
}

export async function gatherRawCrowd(people: number): Promise<RawCrowd> {
  const server = await startRawServer()
  const sockets: RawSocket[] = []
  const answered: (() => void)[] = []
  const open = (index: number): Promise<RawSocket> =>
    server.connect((message) => {
      if (message[0] === ANSWER) answered[index]?.()
    })
  while (sockets.length < people) {
    const some = Math.min(CONNECT_AT_ONCE, people - sockets.length)
    const opened = Array.from({ length: some }, (_, index) => open(sockets.length + index))
    sockets.push(...(await Promise.all(opened)))
  }
  return {
    pid: server.pid,
    pace: server.pace,
    send: (index) => sockets[index]?.send(MESSAGE),
    ask: (index, bytes) =>
      new Promise((resolve) => {
        answered[index] = resolve
        sockets[index]?.send(Buffer.alloc(bytes))
      }),
    close() {
      for (const socket of sockets) socket.close()
      server.close()
    },
  }
}
