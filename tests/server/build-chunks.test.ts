import { expect, test } from 'vitest'
import { chunkGroups, type Graph } from '../../server/build/chunks.ts'

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['app.tsx'],
  'app.tsx': ['react'],
  'inside.tsx': ['react', 'store.ts'],
  'net/connect.ts': ['store.ts', 'colyseus'],
  'hall-screen.tsx': ['store.ts', 'tabs.tsx', 'three', 'flags.ts'],
  'plain/plain-hall.tsx': ['tabs.tsx', 'desk.tsx'],
  'lobby/host/host-page.tsx': ['react', 'flags.ts'],
}
const graph: Graph = {
  getModuleInfo: (id) => ({ importedIds: (IMPORTS[id.slice(3)] ?? []).map((name) => `/c/${name}`) }),
}

test('each module goes with the moment at which it is needed first, and what another page shares stays by itself', () => {
  const groups = chunkGroups('/c')
  const chunkOf = (name: string): readonly string[] =>
    groups.flatMap((group) => group.name(`/c/${name}`, graph) ?? [])
  const named = [
    'main.tsx',
    'app.tsx',
    'react',
    'store.ts',
    'tabs.tsx',
    'desk.tsx',
    'colyseus',
    'three',
    'flags.ts',
  ]
  expect(Object.fromEntries(named.map((name) => [name, chunkOf(name)]))).toEqual({
    'main.tsx': [],
    'app.tsx': ['door'],
    react: ['door'],
    'store.ts': ['inside'],
    'tabs.tsx': ['inside'],
    'desk.tsx': [],
    colyseus: ['connect'],
    three: ['hall'],
    'flags.ts': [],
  })
})
