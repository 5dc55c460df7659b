// People in a process of their own, on the core of those who come to a forum; their lines are asked for here, as each asks for theirs.
import { type ChildProcess, fork } from 'node:child_process'
import type { VoiceEngine } from '../../../server/voice/voice-engine.ts'
import { pin } from '../cores.ts'
import { BOT_CORE } from '../measured-forum.ts'
import type { DelayFigures } from './delays.ts'

export type Told =
  /** of the bare line */
  | { readonly is: 'port' }
  | { readonly is: 'hear' | 'leave' | 'open'; readonly line: string }
  | { readonly is: 'talk'; readonly seconds: number; readonly barePort: number }
  | { readonly is: 'figures' }

export type Reply =
  | { readonly is: 'done'; readonly id: number; readonly value: unknown }
  | { readonly is: 'failed'; readonly id: number; readonly fault: string }
  | {
      readonly is: 'ask'
      readonly id: number
      readonly what: keyof Lines
      readonly line: string
      readonly sdp: string
    }

/** What a person asks of the house. */
export type Lines = Pick<VoiceEngine, 'listen' | 'accept' | 'speak'>

export interface Heard {
  /** since it was asked last: of the lines, and of the bare one */
  readonly voice: DelayFigures
  readonly bare: DelayFigures
  /** of the process so far */
  readonly cpu: NodeJS.CpuUsage
}

export interface People {
  readonly pid: number
  /** the UDP port of the bare line */
  barePort(): Promise<number>
  hear(line: string): Promise<void>
  leave(line: string): Promise<void>
  open(line: string): Promise<void>
  /** Everybody who can speaks; resolves to how many packets that were. */
  talk(seconds: number, barePort: number): Promise<number>
  figures(): Promise<Heard>
  close(): void
}

/** `linesOf`: whom the person of a line asks. */
export function sendPeople(linesOf: (line: string) => Lines): People {
  const child: ChildProcess = fork(new URL('./people-process.ts', import.meta.url), { execArgv: [] })
  pin(child.pid!, BOT_CORE)
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>()
  let lastId = 0
  const answer = async ({ id, what, line, sdp }: Reply & { is: 'ask' }): Promise<void> => {
    const lines = linesOf(line)
    const said = await (what === 'listen' ? lines.listen(line) : lines[what](line, sdp)).then(
      (value) => ({ sdp: value ?? '', fault: null }),
      (error: unknown) => ({ sdp: '', fault: String(error) }),
    )
    if (child.connected) child.send({ id, ...said })
  }
  child.on('message', (reply: Reply) => {
    if (reply.is === 'ask') return void answer(reply)
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.is === 'done') asked?.resolve(reply.value as never)
    else asked?.reject(new Error(reply.fault))
  })
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the people on the lines are gone'))
  })
  const tell = <T>(told: Told): Promise<T> => {
    lastId += 1
    const id = lastId
    child.send({ id, told })
    return new Promise<T>((resolve, reject) => waiting.set(id, { resolve, reject }))
  }
  return {
    pid: child.pid!,
    barePort: () => tell({ is: 'port' }),
    hear: (line) => tell({ is: 'hear', line }),
    leave: (line) => tell({ is: 'leave', line }),
    open: (line) => tell({ is: 'open', line }),
    talk: (seconds, barePort) => tell({ is: 'talk', seconds, barePort }),
    figures: () => tell({ is: 'figures' }),
    close: () => child.disconnect(),
  }
}
