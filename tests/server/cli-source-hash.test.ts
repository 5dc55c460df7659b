import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sourceHash } from '../../server/cli/source-hash.ts'

let root: string
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'majlis-sources-'))
  write('client/main.tsx', 'one')
  write('shared/ids.ts', 'two')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

it.each([
  ['a file of the client', 'client/main.tsx', 'changed'],
  ['a new file of the middle', 'shared/hall/plan.ts', 'new'],
  ['an asset', 'assets/flags/ae.svg', 'new'],
  ['the packages', 'package-lock.json', '{"a":1}'],
])('is another one after a change of %s', (_, name, text) => {
  const before = sourceHash(root)
  write(name, text)
  expect(sourceHash(root)).not.toBe(before)
})

it('is another one when text moves from one file to the next', () => {
  const before = sourceHash(root)
  write('client/main.tsx', 'onetwo')
  write('shared/ids.ts', '')
  expect(sourceHash(root)).not.toBe(before)
})

it.each([
  ['the server changes', 'server/main.ts'],
  ['a tool keeps something in node_modules', 'client/node_modules/.vite/results.json'],
])('is the same when %s', (_, name) => {
  const before = sourceHash(root)
  write(name, 'new')
  expect(sourceHash(root)).toBe(before)
})

it('is the same when only the times differ', () => {
  const before = sourceHash(root)
  utimesSync(path.join(root, 'client/main.tsx'), 1, 1)
  expect(sourceHash(root)).toBe(before)
})
