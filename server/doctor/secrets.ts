// Who can read what only the forum may: its data, and the key of its certificate.
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Finding, fault, good } from './finding.ts'

/** what others than the owner may do with a file */
const OTHERS = 0o077

const octal = (mode: number): string => (mode & 0o777).toString(8).padStart(3, '0')

/** One finding for each file or folder that others may read, or one that all is well. Where modes mean nothing (Windows), nothing. */
export function checkModes(dataDir: string, secretFiles: readonly string[]): readonly Finding[] {
  if (process.platform === 'win32') return []
  const kept = ['', 'majlis.db', 'majlis.db-wal', 'tls/key.pem'].map((name) => path.join(dataDir, name))
  const watched = [...kept, ...secretFiles].filter((file) => existsSync(file))
  const open = watched.filter((file) => (statSync(file).mode & OTHERS) !== 0)
  if (open.length === 0)
    return [good('secrets', `${watched.length} files and folders that their owner alone can read`)]
  return open.map((file) => {
    const { mode } = statSync(file)
    const wanted = statSync(file).isDirectory() ? '700' : '600'
    return fault('secrets', `others may read ${file} (mode ${octal(mode)})`, `chmod ${wanted} ${file}`)
  })
}
