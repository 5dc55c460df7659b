// A PostgreSQL of our own for tests, as Debian installs it: in a temporary folder, on a free port, under its own user.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { findProgram, runAs } from './find-program.ts'
import { freePort } from './free-port.ts'
import { saying } from './saying.ts'

/** what is logged once it takes connections */
const READY = 'database system is ready to accept connections'
const FOLDERS = ['/usr/lib/postgresql/*/bin']

export interface BackingPostgres {
  /** of a schema that is empty and nobody else's */
  newUrl(): Promise<string>
  /** As a power cut would: what was committed is there when it is started again. */
  kill(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/** Why there can be none here, in words; null: there can. */
export function postgresMissing(): string | null {
  const isThere = findProgram('initdb', FOLDERS) && findProgram('postgres', FOLDERS) && runAs('postgres')
  return isThere ? null : 'PostgreSQL is not installed here (apt-get install postgresql): skipped'
}

export async function startPostgres(): Promise<BackingPostgres> {
  const as = runAs('postgres') ?? {}
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-postgres-'))
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid!)
  const password = randomBytes(16).toString('hex')
  const [data, secret] = [path.join(folder, 'data'), path.join(folder, 'secret')]
  writeFileSync(secret, password)
  const made = spawnSync(
    findProgram('initdb', FOLDERS)!,
    ['-D', data, '-U', 'majlis', '-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256', `--pwfile=${secret}`],
    { ...as, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`]
  const run = async (): Promise<ChildProcess> => {
    const server = spawn(
      findProgram('postgres', FOLDERS)!,
      ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    await saying(server, server.stderr!, READY)
    return server
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }
  let server = await run()
  const kill = () => server.kill('SIGKILL')
  process.once('exit', kill)
  const url = `postgres://majlis:${password}@127.0.0.1:${port}/postgres`
  let schemas = 0
  return {
    async newUrl() {
      schemas += 1
      const sql = postgres(url, { max: 1, onnotice: () => undefined })
      await sql.unsafe(`CREATE SCHEMA forum_${schemas}`)
      await sql.end()
      return `${url}?search_path=forum_${schemas}`
    },
    // immediate: as a crash, with nothing written that is not written yet
    kill: () => end('SIGQUIT'),
    async start() {
      server = await run()
    },
    async remove() {
      process.off('exit', kill)
      // fast: connections that are left over are closed
      await end('SIGINT')
      rmSync(folder, { recursive: true })
    },
  }
}
