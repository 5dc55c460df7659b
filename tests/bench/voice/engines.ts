// The engines that are measured, each in a process of its own on the server's core: the forwarder of the house, and Janus.
import { pino } from 'pino'
import { openEmbeddedEngine } from '../../../server/voice/embedded-engine.ts'
import { openJanusEngine } from '../../../server/voice/janus/janus-engine.ts'
import type { VoiceEngine } from '../../../server/voice/voice-engine.ts'
import { freePort } from '../../backing/free-port.ts'
import { type BackingJanus, janusMissing, startJanus } from '../../backing/janus.ts'
import { childOf } from './children.ts'

export const ENGINES = ['embedded', 'janus'] as const
export type EngineName = (typeof ENGINES)[number]

/** What carries voices, before anybody has a line. */
export interface Carrier {
  /** what a forum is told so that it uses it */
  readonly env: Readonly<Record<string, string>>
  /** Opens it without a forum. */
  open(): Promise<VoiceEngine>
  /** of the process that forwards, once there are lines; `forum`: of the forum's process, where one uses it */
  pid(forum: number | null): number
  remove(): Promise<void>
}

const log = pino({ level: 'warn' }, pino.destination(2))

/** Rejects with a sentence when it is not installed here. */
export const CARRIERS: Readonly<Record<EngineName, () => Promise<Carrier>>> = {
  embedded: async () => ({
    env: { MAJLIS_VOICE_ADDRESS: '127.0.0.1' },
    open: async () => openEmbeddedEngine({ port: await freePort(), address: null, bind: '127.0.0.1' }, log),
    pid: (forum) => childOf(forum ?? process.pid, 'forwarder-process')!,
    remove: async () => undefined,
  }),
  async janus() {
    const missing = janusMissing()
    if (missing !== null) throw new Error(missing)
    const janus: BackingJanus = await startJanus()
    return {
      env: { MAJLIS_JANUS: janus.url, MAJLIS_JANUS_SECRET: janus.secret },
      open: () => openJanusEngine(janus, log),
      // ours, whoever uses it
      pid: () => childOf(process.pid, 'janus')!,
      remove: () => janus.remove(),
    }
  },
}
