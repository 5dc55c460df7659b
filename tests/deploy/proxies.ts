// The documented configurations under the real programs, as far as these are here; only names, ports and places of files are other ones.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const DEPLOY = path.join(import.meta.dirname, '../../deploy')
const START_MS = 10_000
const ASK_AGAIN_MS = 50

export interface Place {
  /** for files of the proxy */
  readonly folder: string
  /** on which it answers, by TLS */
  readonly port: number
  readonly cert: string
  readonly key: string
  /** host and port of the forum */
  readonly upstream: string
}

export const hasProgram = (name: string, ...args: readonly string[]): boolean =>
  spawnSync(name, args, { encoding: 'utf8' }).error === undefined

export async function startNginx({ folder, port, cert, key, upstream }: Place): Promise<() => Promise<void>> {
  const written = readFileSync(path.join(DEPLOY, 'nginx.conf'), 'utf8')
  const server = written
    // nobody may listen on 80 in a test
    .replace(/server \{\s+listen 80;[^}]+\}/, '')
    .replace('listen 443 ssl http2', `listen 127.0.0.1:${port} ssl http2`)
    .replace('/etc/ssl/forum/cert.pem', cert)
    .replace('/etc/ssl/forum/key.pem', key)
    .replace('127.0.0.1:2567', upstream)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  )
  const config = path.join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `pid ${path.join(folder, 'nginx.pid')};\nerror_log stderr;\ndaemon off;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${server}\n}\n`,
  )
  return run(port, 'nginx', ['-p', folder, '-c', config])
}

export async function startCaddy({ folder, port, cert, key, upstream }: Place): Promise<() => Promise<void>> {
  const written = readFileSync(path.join(DEPLOY, 'Caddyfile'), 'utf8')
  const config = path.join(folder, 'Caddyfile')
  const text = written
    .replace(
      'admin off\n',
      'admin off\n\tauto_https disable_redirects\n\tstorage file_system {$CADDY_STORAGE}\n',
    )
    .replace('{$MAJLIS_HOST} {\n', `{$MAJLIS_HOST} {\n\ttls ${cert} ${key}\n\tbind 127.0.0.1\n`)
  writeFileSync(config, text)
  const storage = path.join(folder, 'storage')
  mkdirSync(storage)
  return run(port, 'caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
    ...{ MAJLIS_HOST: `forum.example.org:${port}`, MAJLIS_UPSTREAM: upstream },
    ...{ CADDY_STORAGE: storage, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  })
}

/** Resolves when the port is open; the answer ends the program. */
async function run(
  port: number,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<() => Promise<void>> {
  const child: ChildProcess = spawn(program, args, { env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said += text
    })
  for (const until = performance.now() + START_MS; ; await delay(ASK_AGAIN_MS)) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`${program} did not start: ${said}`)
    if (await isOpen(port)) break
  }
  return async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}

async function isOpen(port: number): Promise<boolean> {
  const { connect } = await import('node:net')
  const line = connect(port, '127.0.0.1')
  return new Promise((resolve) => {
    line.once('connect', () => {
      line.destroy()
      resolve(true)
    })
    line.once('error', () => resolve(false))
  })
}
