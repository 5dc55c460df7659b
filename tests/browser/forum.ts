// A real server in a process of its own, on a port and a data folder that stay the same when it is killed and started anew.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../backing/free-port.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const START_TIMEOUT_MS = 30_000
const STOP_TIMEOUT_MS = 10_000
const ASK_AGAIN_MS = 50

export interface ForumProcess {
  /** without a slash at its end */
  readonly url: string
  readonly dataDir: string
  /** of the process that runs now */
  readonly pid: number
  /** what all its processes have written so far */
  readonly output: string
  /** SIGTERM, and waits for the end; data stay. Harmless twice. */
  stop(): Promise<void>
  /** SIGKILL, and waits for the end; data stay. Harmless twice. */
  kill9(): Promise<void>
  /** Resolves to what ended the process that runs now, when it has: a code, or the name of a signal. */
  fallen(): Promise<number | string>
  /** Stops it if it still runs, and starts it on the same port and data. `env` goes over what it was started with. */
  restart(env?: Readonly<Record<string, string>>): Promise<void>
  /** Stops it and deletes its data. */
  remove(): Promise<void>
}

/** Resolves when the server answers. `env` goes over PORT, MAJLIS_DATA and LOG_LEVEL. */
export async function startForum(env: Readonly<Record<string, string>> = {}): Promise<ForumProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const dataDir = mkdtempSync(path.join(tmpdir(), 'majlis-forum-'))
  // where others of several processes send visitors
  const place = { PORT: String(port), MAJLIS_ADDRESS: `127.0.0.1:${port}`, MAJLIS_DATA: dataDir }
  const settings = { ...process.env, ...place, LOG_LEVEL: 'warn', ...env }
  let output = ''
  const run = async (changed: Readonly<Record<string, string>> = {}): Promise<ChildProcess> => {
    const child = spawn(process.execPath, ['server/main.ts'], { cwd: ROOT, env: { ...settings, ...changed } })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        output += text
      })
    await answers(child, `${url}/health`).catch((error: Error) => {
      child.kill('SIGKILL')
      throw new Error(`${error.message}\n${output}`)
    })
    return child
  }

  let child = await run()
  const end = (signal: NodeJS.Signals): Promise<void> => endProcess(child, signal)
  // a test run that breaks off leaves no server behind
  process.once('exit', () => child.kill('SIGKILL'))
  return {
    url,
    dataDir,
    get pid() {
      return child.pid!
    },
    get output() {
      return output
    },
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
    async fallen() {
      if (!hasEnded(child)) await once(child, 'exit')
      return child.exitCode ?? child.signalCode!
    },
    async restart(changed) {
      await end('SIGTERM')
      child = await run(changed)
    },
    async remove() {
      await end('SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Asks until there is a good answer, the process ends or time is up. */
async function answers(child: ChildProcess, health: string): Promise<void> {
  const lastMs = performance.now() + START_TIMEOUT_MS
  while (performance.now() < lastMs) {
    if (hasEnded(child)) throw new Error(`The server ended at once (exit code ${child.exitCode}).`)
    const response = await fetch(health).catch(() => null)
    if (response?.ok) return
    await delay(ASK_AGAIN_MS)
  }
  throw new Error(`The server did not answer ${health} within ${START_TIMEOUT_MS} ms.`)
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const insists = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
  await ended
  clearTimeout(insists)
}
