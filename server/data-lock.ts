// One server a data folder: a second one would take over the journals of the first, which could then write nothing more.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SettingsError } from './env.ts'

/** Throws SettingsError when another server uses the folder. The answer frees it. */
export function lockData(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = path.join(dataDir, 'server.pid')
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (holder !== process.pid && isServer(holder))
    throw new SettingsError(
      `Another Majlis (process ${holder}) uses the data in ${dataDir}: stop it, or give this one its own folder in MAJLIS_DATA.`,
    )
  writeFileSync(file, String(process.pid), { mode: 0o600 })
  return () => rmSync(file, { force: true })
}

/** Whether the process lives and, where the system tells (Linux), is a server of ours: numbers are used again after a crash. */
function isServer(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main.ts')
  } catch {
    return true
  }
}
