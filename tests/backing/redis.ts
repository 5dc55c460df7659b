// A Redis of our own for tests, as Debian installs it: in memory, on a free port, under its own user, behind a password.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { findProgram, runAs } from './find-program.ts'
import { freePort } from './free-port.ts'
import { saying } from './saying.ts'

const READY = 'Ready to accept connections'

export interface BackingRedis {
  readonly url: string
  /** Kills it; what it held is lost. */
  kill(): Promise<void>
  /** On the same port, empty. */
  start(): Promise<void>
}

/** Why there can be none here, in words; null: there can. */
export function redisMissing(): string | null {
  const isThere = findProgram('redis-server') && runAs('redis')
  return isThere ? null : 'Redis is not installed here (apt-get install redis-server): skipped'
}

export async function startRedis(): Promise<BackingRedis> {
  const port = await freePort()
  const password = randomBytes(16).toString('hex')
  const run = async (): Promise<ChildProcess> => {
    const server = spawn(findProgram('redis-server')!, ['-'], {
      ...runAs('redis'),
      cwd: tmpdir(),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    server.stdin!.end(`port ${port}\nbind 127.0.0.1\nrequirepass ${password}\nsave ""\n`)
    await saying(server, server.stdout!, READY)
    return server
  }
  let server = await run()
  process.once('exit', () => server.kill('SIGKILL'))
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
    },
    async start() {
      server = await run()
    },
  }
}
