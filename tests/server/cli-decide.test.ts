// `majlis decide` as a program: what goes in, what comes out, and how it ends.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { REASONS } from '../../shared/procedure/majority/decision-weigh.ts'
import { BODIES, mattersOf } from '../../shared/procedure/rulebooks/rulebooks.ts'
import { type Ran, runMajlis, temporaryFolder } from './run-majlis.ts'

const folder = temporaryFolder()
const COMMAND = path.join(import.meta.dirname, '../../server/cli/majlis.ts')

function decide(input: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'decide'], {
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, said: stderr }
}

const QUESTION = JSON.stringify({
  rulebook: 'security-council',
  matter: 'substantive',
  votes: { RUS: 'no', CHN: 'abstain', FRA: 'yes' },
})
const ANSWER = `${JSON.stringify({
  outcome: 'rejected',
  reason: 'insufficient-majority',
  rule: 'Charter 27(3)',
  limbs: [
    { test: 'count', have: 1, need: 9, ok: false },
    { test: 'no-veto', have: 4, need: 5, ok: false },
  ],
})}\n`

describe('majlis decide', () => {
  it('answers standard input on one line', () =>
    expect(decide(QUESTION)).toEqual({ code: 0, out: ANSWER, said: '' }))

  it('answers a file', () => {
    const file = path.join(folder, 'question.json')
    writeFileSync(file, QUESTION)
    expect(runMajlis(folder, 'decide', file)).toEqual({ code: 0, out: ANSWER, said: '' })
  })

  it.each([
    ['', '"input" must be one JSON object, and this is no JSON.\n'],
    ['[]', '"input" must be one JSON object, with "rulebook" and "matter".\n'],
    [
      '{"rulebook":"security-council","matter":"procedural","votes":{"XXX":"yes"}}',
      '"votes" names "XXX", which is no code of a member state (ISO 3166 alpha-3).\n',
    ],
  ])('%j exits with 2 and a sentence that names the field', (input, said) =>
    expect(decide(input)).toEqual({ code: 2, out: '', said }),
  )

  it('says that a file is not there', () =>
    expect(runMajlis(folder, 'decide', 'nowhere.json')).toEqual({
      code: 2,
      out: '',
      said: 'There is no file nowhere.json.\n',
    }))

  it('--help lists rulebooks, matters, reasons and fields', () => {
    const { code, out } = runMajlis(folder, 'decide', '--help')
    const words = [...BODIES.flatMap((body) => [body.id, ...mattersOf(body)]), ...REASONS, '"participating"']
    expect([code, words.filter((word) => !out.includes(word))]).toEqual([0, []])
  })
})
