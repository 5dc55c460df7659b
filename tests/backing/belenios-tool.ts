// belenios-tool, a verifier that we did not write: as Debian 12 has it, installed when it is not there and may be.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findProgram } from './find-program.ts'

const NAME = 'belenios-tool'
const INSTALL_MS = 120_000

/** Why there is none here, in words; null: there is one. */
export function beleniosToolMissing(): string | null {
  if (findProgram(NAME) || installed()) return null
  return `${NAME} is not installed here and could not be installed (Debian 12: apt-get install ${NAME}): skipped`
}

function installed(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.warn(`There is no ${NAME}: installing Debian’s with apt-get…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-q'],
    ['install', '-qy', NAME],
  ])
    if (spawnSync('apt-get', args, { env, timeout: INSTALL_MS }).status !== 0) return false
  return findProgram(NAME) !== null
}

export interface Said {
  readonly isDone: boolean
  /** what it wrote as its answer */
  readonly out: string
  /** what else it had to say */
  readonly remarks: string
}

/** A folder in which the tool works. */
export interface Workbench {
  readonly folder: string
  file(name: string): string
  /** Runs the tool here, with `input`. */
  run(args: readonly string[], input?: string): Said
  remove(): void
}

export function openWorkbench(): Workbench {
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-belenios-'))
  return {
    folder,
    file: (name) => path.join(folder, name),
    run(args, input = '') {
      const { status, stdout, stderr } = spawnSync(NAME, args, {
        cwd: folder,
        input,
        encoding: 'utf8',
        // it would wait for the keyboard's entropy
        env: { ...process.env, BELENIOS_USE_URANDOM: '1' },
      })
      return { isDone: status === 0, out: stdout, remarks: stderr }
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
