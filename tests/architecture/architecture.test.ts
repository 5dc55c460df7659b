// The design as tests: a failure lists each place that breaks a law, and each law is tried on a tree that breaks it.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PLACE_ARROWS, RECORD_ARROWS, SERVER_ARROWS, SHARED_ARROWS, SIDE_ARROWS } from './arrows.ts'
import { FORM } from './form.ts'
import { readSource, sourceFile } from './source.ts'

const AREAS = [
  ...['shared/procedure', 'shared/journal', 'shared/hall', 'shared/state', 'shared/protocol', 'shared/i18n'],
  ...['shared/ballot', 'shared/minutes', 'shared/lab', 'server/record', 'server/lab'],
  ...[
    'server/ballot',
    'server/store',
    'server/cluster',
    'server/door',
    'server/rooms',
    'server/forum',
    'server/people',
    'server/http',
    'server/cli',
    'server/custody',
    'server/operation',
    'server/doctor',
    'server/supply',
  ],
  ...['client/net', 'client/scene', 'client/hud', 'client/plain', 'client/lobby', 'client/i18n'],
  ...['tests/architecture', 'tests/contracts', 'tests/shared', 'tests/server', 'tests/attacks'],
]

const files = readSource()

describe('the source was seen', () => {
  it.each(AREAS)('in %s', (area) => {
    expect(files.filter(({ path }) => path.startsWith(`${area}/`)).length).toBeGreaterThan(0)
  })

  it('and every file of ours that is imported exists', () => {
    const edges = files
      .flatMap(({ edges }) => edges)
      .filter(({ to }) => /^(client|server|shared|tests)\//.test(to))
    expect(edges.length).toBeGreaterThan(files.length / 2)
    expect(edges.map(({ to }) => to).filter((to) => !existsSync(to))).toEqual([])
  })
})

describe.each([
  ...SHARED_ARROWS,
  ...RECORD_ARROWS,
  ...PLACE_ARROWS,
  ...SIDE_ARROWS,
  ...SERVER_ARROWS,
  ...FORM,
])('$says', ({ broken, example }) => {
  it('holds', () => {
    expect(broken(files)).toEqual([])
  })

  it('is not empty words', () => {
    expect(broken(Object.entries(example).map(([path, text]) => sourceFile(path, text)))).toHaveLength(1)
  })
})
