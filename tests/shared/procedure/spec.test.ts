// The rules of the SPEC.md of procedure and ballots are those that tests, refusals and comments name.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const ROOT = path.join(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')
const found = (pattern: string): string[] => globSync(pattern, { cwd: ROOT })

const SPEC = ['shared/procedure/SPEC.md', 'shared/ballot/SPEC.md'].map(read).join('\n')
/** by their headings, in the order of the page */
const CHAPTERS = [...SPEC.matchAll(/^## ([A-Z]{2}): /gm)].map(([, chapter]) => chapter!)
/** a row of a table that begins with an id */
const RULES = [...SPEC.matchAll(/^\| ([A-Z]{2}\d+) \|/gm)].map(([, id]) => id!)

/** Ids at the start of a test's name, each in brackets and followed by a space. */
const named = (text: string): string[] =>
  [...text.matchAll(/['"`]((?:\[[A-Z]{2}\d+\] )+)/g)].flatMap(([, ids]) =>
    [...ids!.matchAll(/[A-Z]{2}\d+/g)].map(([id]) => id),
  )

const TESTS = found('tests/**/*.test.{ts,tsx}')
const NAMED = new Map(TESTS.map((file) => [file, named(read(file))]))

it('SPEC.md numbers the rules of each chapter from 1 without gaps', () => {
  const numbered = CHAPTERS.flatMap((chapter) => {
    const count = RULES.filter((id) => id.startsWith(chapter)).length
    return Array.from({ length: count }, (_, index) => `${chapter}${index + 1}`)
  })
  expect(RULES).toEqual(numbered)
  expect(RULES.length).toBeGreaterThan(20)
})

it('every rule has a test that names it', () => {
  const shown = new Set([...NAMED.values()].flat())
  expect(RULES.filter((id) => !shown.has(id))).toEqual([])
})

it('no test names a rule that is not there', () => {
  const unknown = [...NAMED].flatMap(([file, ids]) =>
    ids.filter((id) => !RULES.includes(id)).map((id) => `${file}: ${id}`),
  )
  expect(unknown).toEqual([])
})

it('no refusal and no comment of procedure and ballots names a rule that is not there', () => {
  const files = [...found('shared/procedure/**/*.ts'), ...found('shared/ballot/**/*.ts')]
  const mentioned = files.flatMap(
    (file) => read(file).match(new RegExp(`\\b(?:${CHAPTERS.join('|')})\\d+\\b`, 'g')) ?? [],
  )
  expect(files.length).toBeGreaterThan(5)
  expect(mentioned.filter((id) => !RULES.includes(id))).toEqual([])
})
