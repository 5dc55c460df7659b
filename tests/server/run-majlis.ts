// Runs the real command in a process of its own, on a data folder that is gone afterwards.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const COMMAND = path.join(import.meta.dirname, '../../server/cli/majlis.ts')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

/** A folder for this file of tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}

export function runMajlis(dataDir: string, ...args: readonly string[]): Ran {
  const env = { ...process.env, MAJLIS_DATA: dataDir }
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    env,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, said: stderr }
}
