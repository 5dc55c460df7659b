// A Janus of our own for tests, as Debian installs it: VideoRoom alone, its WebSocket on a free port of this machine, behind a secret.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findProgram, runAs } from './find-program.ts'
import { freePort } from './free-port.ts'
import { startKilled } from './killed-program.ts'
import { saying } from './saying.ts'

const READY = 'WebSockets transport plugin initialized'
const PARTS = '/usr/lib/*/janus'
const KEPT = ['libjanus_videoroom.so', 'libjanus_websockets.so']

export interface BackingJanus {
  readonly url: string
  readonly secret: string
  /** Kills it; all its rooms are gone. */
  kill(): Promise<void>
  /** On the same port, empty. */
  start(): Promise<void>
  /** Kills it, and leaves nothing behind. */
  remove(): Promise<void>
}

/** Why there can be none here, in words; null: there can. */
export function janusMissing(): string | null {
  const isThere = findProgram('janus') && runAs('nobody')
  return isThere ? null : 'Janus is not installed here (apt-get install janus): skipped'
}

export async function startJanus(): Promise<BackingJanus> {
  const port = await freePort()
  const secret = randomBytes(16).toString('hex')
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-janus-'))
  const user = runAs('nobody')!
  for (const [name, text] of Object.entries(configuration(port, secret)))
    writeFileSync(path.join(folder, name), text, { mode: 0o644 })
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!)
  const run = async (): Promise<ChildProcess> => {
    const server = spawn(findProgram('janus')!, ['-F', folder, '-o'], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await saying(server, server.stdout!, READY)
    return server
  }
  const { kill, start } = await startKilled(run)
  return {
    url: `ws://127.0.0.1:${port}`,
    secret,
    kill,
    start,
    async remove() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function configuration(port: number, secret: string): Readonly<Record<string, string>> {
  const others = (kind: string): string =>
    globSync(`${PARTS}/${kind}/*.so`)
      .map((file) => path.basename(file))
      .filter((name) => !KEPT.includes(name))
      .join(',')
  return {
    'janus.jcfg': `general: {
  api_secret = "${secret}"
  debug_level = 4
  event_loops = 1
}
plugins: { disable = "${others('plugins')}" }
transports: { disable = "${others('transports')}" }
`,
    'janus.transport.websockets.jcfg': `general: {
  json = "compact"
  ws = true
  ws_port = ${port}
  ws_ip = "127.0.0.1"
}
`,
    'janus.plugin.videoroom.jcfg': 'general: { }\n',
  }
}
