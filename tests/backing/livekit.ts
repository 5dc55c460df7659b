// A LiveKit server of our own for tests, on free ports of this machine alone. Debian has none: MAJLIS_TEST_LIVEKIT names its program.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { freePort } from './free-port.ts'
import { startKilled } from './killed-program.ts'
import { saying } from './saying.ts'

const READY = 'starting LiveKit server'

export interface BackingLiveKit {
  readonly url: string
  readonly key: string
  readonly secret: string
  /** Kills it; all its rooms are gone. */
  kill(): Promise<void>
  /** On the same ports, empty. */
  start(): Promise<void>
  /** Kills it, and leaves nothing behind. */
  remove(): Promise<void>
}

/** Why there can be none here, in words; null: there can. */
export function livekitMissing(): string | null {
  const program = process.env.MAJLIS_TEST_LIVEKIT
  if (!program) return 'no LiveKit server is here (MAJLIS_TEST_LIVEKIT names its program): skipped'
  accessSync(program, constants.X_OK)
  return null
}

export async function startLiveKit(): Promise<BackingLiveKit> {
  const [port, udp] = [await freePort(), 42_000 + (process.pid % 10_000)]
  const secret = randomBytes(24).toString('hex')
  const settings = {
    ...{ port, bind_addresses: ['127.0.0.1'], keys: { majlis: secret }, logging: { level: 'info' } },
    rtc: {
      ...{ udp_port: udp, tcp_port: 0, use_external_ip: false, node_ip: '127.0.0.1' },
      ...{ enable_loopback_candidate: true, interfaces: { includes: ['lo'] } },
    },
  }
  const run = async (): Promise<ChildProcess> => {
    const server = spawn(process.env.MAJLIS_TEST_LIVEKIT!, ['--config-body', JSON.stringify(settings)], {
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    await saying(server, server.stderr!, READY)
    return server
  }
  const { kill, start } = await startKilled(run)
  return {
    ...{ url: `ws://127.0.0.1:${port}`, key: 'majlis', secret, kill, start, remove: kill },
  }
}
