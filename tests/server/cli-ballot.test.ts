// `majlis ballot verify` and `verify-diff`: exit codes, sentences, and the first fault by name.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { runMajlis, temporaryFolder } from './run-majlis.ts'

const folder = temporaryFolder()
const BOARDS = path.join(import.meta.dirname, '../shared/ballot/from-belenios')
const [open, decided] = ['open.bel', 'single.bel'].map((name) => path.join(BOARDS, name)) as [string, string]
const run = (...args: readonly string[]) => runMajlis(folder, 'ballot', ...args)

/** The decided board with a digit of its last ballot altered. */
function forged(): string {
  const bytes = readFileSync(decided)
  bytes[bytes.lastIndexOf('"response":"') + 14]! ^= 1
  const file = path.join(folder, 'forged.bel')
  writeFileSync(file, bytes)
  return file
}

it('a board that holds is told with what it says', () => {
  const { code, out } = run('verify', decided)
  expect(code).toBe(0)
  expect(out).toContain('The board holds: the result follows from the ballots.')
  expect(out).toContain('election  Third Committee')
  expect(out).toContain('events    10, head 9a44198d73a6b8cf40de92f2c6273b24547caed3fb7ebc12f5e5c3c7ee13bb9e')
  expect(out).toContain('ballots   4, of 3 credentials, registered 3')
  expect(out).toContain('من يرأس اللجنة؟  (blank) 1, Kenya 0, Norway 2\n  Bureau  A 1, B 1, C 2, D 3\n')
})

it('a board that does not hold is told with event and fault', () => {
  const { code, out } = run('verify', forged())
  expect(code).toBe(1)
  expect(out).toMatch(/^The board does not hold: event \d+: .*\(wrong-hash\)\.\n$/)
})

it('a newer board that only adds holds, and an older one is no extension of it', () => {
  expect(run('verify-diff', open, decided)).toMatchObject({ code: 0 })
  const { code, out } = run('verify-diff', decided, open)
  expect(code).toBe(1)
  expect(out).toContain('event 5: the older board is not the beginning of the newer one (not-an-extension)')
})

it('what is no archive is said to be none', () => {
  const { code, out } = run('verify', path.join(BOARDS, 'make.sh'))
  expect(code).toBe(1)
  expect(out).toContain('event 0: the file is no archive of an election (not-an-archive)')
})

it('wrong use is told with what to do', () => {
  expect(run('verify')).toMatchObject({ code: 2, said: expect.stringContaining('Say: npm run majlis') })
  expect(run('verify', 'nowhere.bel')).toMatchObject({ code: 2, said: 'There is no file nowhere.bel.\n' })
})
