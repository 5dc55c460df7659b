// What the forum is made of: the bill is of this very lock file, and what the registry answers is said in words.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sayAudit } from '../../server/supply/say-audit.ts'
import { sbomOf } from '../../server/supply/sbom.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')

const SMALL = {
  name: 'forum',
  version: '1.0.0',
  packages: {
    '': { dependencies: { a: '1', '@x/b': '1' }, devDependencies: { c: '1' } },
    'node_modules/a': {
      version: '1.0.0',
      license: 'MIT',
      integrity: 'sha512-AAEC',
      dependencies: { '@x/b': '2' },
    },
    'node_modules/a/node_modules/@x/b': {
      version: '2.0.0',
      license: '(MIT OR Apache-2.0)',
      dependencies: { c: '1' },
    },
    'node_modules/@x/b': { version: '1.0.0-rc.1', name: '@y/real', optional: true },
    'node_modules/c': { version: '3.0.0', dev: true },
  },
}

test('sbom.cdx.json is made of package-lock.json as it stands: run npm run sbom', () => {
  expect(read('sbom.cdx.json') === sbomOf(JSON.parse(read('package-lock.json')))).toBe(true)
})

test('a component has its name, version, scope, hash, licence and purl', () => {
  const { components } = JSON.parse(sbomOf(SMALL))
  expect(components[1]).toEqual({
    type: 'library',
    'bom-ref': 'node_modules/a',
    name: 'a',
    version: '1.0.0',
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: '000102' }],
    licenses: [{ license: { id: 'MIT' } }],
    purl: 'pkg:npm/a@1.0.0',
  })
  expect(components.map(({ purl, scope }: { purl: string; scope: string }) => `${scope} ${purl}`)).toEqual([
    'optional pkg:npm/%40y/real@1.0.0-rc.1',
    'required pkg:npm/a@1.0.0',
    'required pkg:npm/%40x/b@2.0.0',
    'excluded pkg:npm/c@3.0.0',
  ])
})

test('a package depends on what it finds beside it, then above', () => {
  const { dependencies } = JSON.parse(sbomOf(SMALL))
  expect(dependencies).toEqual([
    { ref: 'forum', dependsOn: ['node_modules/@x/b', 'node_modules/a', 'node_modules/c'] },
    { ref: 'node_modules/@x/b', dependsOn: [] },
    { ref: 'node_modules/a', dependsOn: ['node_modules/a/node_modules/@x/b'] },
    { ref: 'node_modules/a/node_modules/@x/b', dependsOn: ['node_modules/c'] },
    { ref: 'node_modules/c', dependsOn: [] },
  ])
})

test('every package has a version, and every one from the registry its hash', () => {
  const { components } = JSON.parse(sbomOf(JSON.parse(read('package-lock.json'))))
  const bare = components.filter(
    ({ version, hashes }: { version: string; hashes: readonly unknown[] }) =>
      version === '' || hashes.length === 0,
  )
  expect(bare.map(({ name }: { name: string }) => name)).toEqual([])
  expect(components.length).toBeGreaterThan(100)
})

test('no known fault', () => {
  expect(sayAudit({ vulnerabilities: {} })).toEqual({ lines: ['No fault is known in what runs.'], code: 0 })
})

test('known faults, the worst first, with what cures them', () => {
  const title = { title: 'It leaks', url: 'https://example.org/1' }
  const { lines, code } = sayAudit({
    vulnerabilities: {
      mild: { severity: 'low', via: ['bad'], fixAvailable: false },
      bad: { severity: 'critical', via: [title], fixAvailable: { name: 'bad', version: '2.0.0' } },
    },
  })
  expect([lines, code]).toEqual([
    [
      'critical  bad: It leaks (https://example.org/1). bad 2.0.0 cures it.',
      'low       mild: comes with bad. There is no fix yet.',
      '2 packages with known faults.',
    ],
    1,
  ])
})

test('a registry that cannot be reached is no clean bill', () => {
  const { lines, code } = sayAudit({
    message: 'request to https://registry.example failed',
    error: { summary: '' },
  })
  expect([lines[0], code]).toEqual([
    'The registry could not be asked: request to https://registry.example failed.',
    2,
  ])
})
