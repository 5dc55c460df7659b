// The engines that are measured, each in a process of its own on the server's core: the forwarder of the house, and Janus.
import { pino } from 'pino'
import { openEmbeddedEngine } from '../../../server/voice/embedded-engine.ts'
import type { VoiceEngine } from '../../../server/voice/voice-engine.ts'
import { freePort } from '../../backing/free-port.ts'

export const ENGINES = ['embedded'] as const
export type EngineName = (typeof ENGINES)[number]

export interface MeasuredEngine {
  readonly engine: VoiceEngine
  /** of the process that forwards */
  readonly pid: number
  remove(): Promise<void>
}

const log = pino({ level: 'warn' }, pino.destination(2))

/** What a forum is told so that it uses this engine, and what its process is called. */
export const OF_FORUM: Readonly<Record<EngineName, { readonly command: string }>> = {
  embedded: { command: 'forwarder-process' },
}

export const OPEN: Readonly<Record<EngineName, () => Promise<MeasuredEngine>>> = {
  async embedded() {
    const engine = await openEmbeddedEngine({ port: await freePort(), address: null, bind: '127.0.0.1' }, log)
    return { engine, pid: engine.pid!, remove: () => engine.close() }
  },
}
