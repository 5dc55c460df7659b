// `npm run audit`: asks the registry whether a package that runs in a forum has a known fault, and says it in a few words. Exit code 0:
// none is known, 1: some are, 2: the registry could not be asked, and nothing is known.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type Audited, sayAudit } from './say-audit.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const LONGEST_MS = 120_000

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  timeout: LONGEST_MS,
  shell: process.platform === 'win32',
})
const { lines, code } = sayAudit(readAnswer(stdout, error))
console.log(lines.join('\n'))
process.exitCode = code

function readAnswer(text: string, failure: Error | undefined): Audited {
  try {
    return JSON.parse(text) as Audited
  } catch {
    return { message: failure?.message ?? 'npm gave no answer' }
  }
}
