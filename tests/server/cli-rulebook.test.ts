// `majlis rulebook check` as a program: a rulebook, or everything that is wrong with it.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runMajlis, temporaryFolder } from './run-majlis.ts'

const folder = temporaryFolder()
const EXAMPLE = path.join(import.meta.dirname, '../../assets/rulebooks/example.json')

function check(text: string) {
  const file = path.join(folder, 'rules.json')
  writeFileSync(file, text)
  return runMajlis(folder, 'rulebook', 'check', file)
}

describe('majlis rulebook check', () => {
  it('says what is in the example', () =>
    expect(runMajlis(folder, 'rulebook', 'check', EXAMPLE)).toEqual({
      code: 0,
      out: [
        'This is a rulebook: youth-council, version 1, Youth council',
        '  decisions: simple (Article 2), two-thirds (Article 3)',
        '  motions, the first before all others: adjourn-meeting, unmoderated-caucus, close-debate, roll-call',
        '  ways of voting: no-objection, show-of-hands, recorded, roll-call',
        '',
      ].join('\n'),
      said: '',
    }))

  it('prints every fault with its path, without what steers a terminal, and ends with 1', () => {
    const text = readFileSync(EXAMPLE, 'utf8')
      .replace('"question": "simple"', '"question": "foo"')
      .replace('"version": 1', '"version": "1", "col\u202eour": 1')
    expect(check(text)).toEqual({
      code: 1,
      out: [
        '["colour"] is not known here: there are id, version, sources, title, decisions, quorum, elections, roles, weights, size, formerSizes, members, procedure.',
        'version must be a whole number from 1 to 9999.',
        'procedure.question names "foo", which is none of decisions: simple, two-thirds.',
        '',
      ].join('\n'),
      said: '',
    })
  })

  it('exits with 2 where there is no file, no JSON, or too much of it', () => {
    const { code, out, said } = check('{')
    expect([code, out, /rules\.json is no JSON: .+\n$/.test(said)]).toEqual([2, '', true])
    expect(check(' '.repeat(300_000)).said).toMatch(/is too large for a rulebook: 300000 bytes\.\n$/)
    for (const file of ['nowhere.json', folder])
      expect(runMajlis(folder, 'rulebook', 'check', file)).toEqual({
        code: 2,
        out: '',
        said: `There is no file ${file}.\n`,
      })
    expect(runMajlis(folder, 'rulebook', 'check').said).toBe('Say: npm run majlis -- rulebook check FILE\n')
  })

  it('--help says which fields there are', () => {
    const { code, out } = runMajlis(folder, 'rulebook', 'check', '--help')
    expect([
      code,
      ['"decisions"', '"procedure"', 'example.json'].filter((word) => !out.includes(word)),
    ]).toEqual([0, []])
  })
})
