// Files that only the forum should read, and that others may: the doctor says so, and the log at every start.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Logger } from 'pino'
import type { Settings } from '../env.ts'

/** what others than the owner may do with a file */
const OTHERS = 0o077
/** where containers put secrets that nobody else sees, readable by all inside */
const CONTAINER_SECRETS = '/run/secrets/'
/** the database, what is written beside it, and copies from before an upgrade */
const OF_DATABASE = /^majlis\.db/

/** Those that are there: the data with its keys and copies, the key of the certificate, and files that hold secrets of the environment. */
export function guardedFiles(
  { dataDir, tlsFiles }: Pick<Settings, 'dataDir' | 'tlsFiles'>,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  const databases = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => OF_DATABASE.test(name)) : []
  const ofData = ['', ...databases, 'forum.key', 'tls/key.pem'].map((name) => path.join(dataDir, name))
  const named = [env.DATABASE_URL_FILE, env.REDIS_URL_FILE, env.MAJLIS_SIGNING_KEY_FILE, tlsFiles?.key]
  const files = new Set([...ofData, ...named.flatMap((file) => file || []).map((file) => path.resolve(file))])
  return [...files].filter((file) => existsSync(file) && !file.startsWith(CONTAINER_SECRETS))
}

export interface OpenFile {
  readonly file: string
  /** octal, as chmod takes it */
  readonly mode: string
  readonly wanted: '600' | '700'
}

/** Where modes mean nothing (Windows), none. */
export function openAmong(files: readonly string[]): readonly OpenFile[] {
  if (process.platform === 'win32') return []
  return files.flatMap((file) => {
    const found = statSync(file)
    if ((found.mode & OTHERS) === 0) return []
    const mode = (found.mode & 0o777).toString(8).padStart(3, '0')
    return [{ file, mode, wanted: found.isDirectory() ? '700' : '600' }]
  })
}

export function warnOfOpenFiles(log: Pick<Logger, 'warn'>, files: readonly string[]): void {
  for (const { file, mode, wanted } of openAmong(files))
    log.warn({ file, mode }, `others may read what only the forum should: say chmod ${wanted} ${file}`)
}
