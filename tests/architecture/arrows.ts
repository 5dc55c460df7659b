// The arrows of the design: who may import whom.
import { arrow, isIn, isPackage, type Law } from './law.ts'
import type { Edge, SourceFile } from './source.ts'

const isOwn = (to: string): boolean => /^(client|server|shared|tests|assets)\//.test(to)

const isRequestShape = (path: string): boolean =>
  path === 'shared/protocol/requests.ts' || isIn(path, 'shared/protocol/shapes')

/** the packages that parts of shared/ may use */
function maySharedUse(from: string, to: string): boolean {
  if (isIn(from, 'shared/state')) return isPackage(to, '@colyseus/schema')
  if (isRequestShape(from)) return isPackage(to, 'zod')
  if (from === 'shared/procedure/lots/draw.ts') return isPackage(to, '@noble/hashes')
  return (
    isIn(from, 'shared/journal', 'shared/ballot', 'shared/lab') &&
    isPackage(to, '@noble/hashes', '@noble/curves')
  )
}

/** parts of shared/ that know nothing of each other */
const APART = ['shared/hall', 'shared/ballot', 'shared/i18n', 'shared/state', 'shared/procedure']

const meetsItsNeighbour = (from: string, { to }: Edge): boolean =>
  APART.some((part) => isIn(from, part)) && APART.some((part) => isIn(to, part) && !isIn(from, part))

const ADAPTER = /^server\/store\/[\w-]+-store\.ts$/

export const SHARED_ARROWS: readonly Law[] = [
  arrow(
    'shared/ imports only shared/, and a package only where one is allowed',
    (from, { to }) => isIn(from, 'shared') && !isIn(to, 'shared') && (isOwn(to) || !maySharedUse(from, to)),
    { 'shared/hall/walk.ts': "import { readFileSync } from 'node:fs'" },
  ),
  arrow('hall, ballot, i18n, state and procedure know nothing of each other', meetsItsNeighbour, {
    'shared/i18n/en.ts': "export type { Choice } from '../procedure/majority/majority.ts'",
  }),
  arrow(
    'the procedure knows neither the journal, which is made of it, nor the protocol',
    (from, { to }) => isIn(from, 'shared/procedure') && isIn(to, 'shared/journal', 'shared/protocol'),
    { 'shared/procedure/votes/votes.ts': "import { link } from '../../journal/chain.ts'" },
  ),
  arrow(
    'the protocol takes types alone from the procedure, but for the shapes of requests',
    (from, { to, isType }) =>
      isIn(from, 'shared/protocol') && !isRequestShape(from) && !isType && isIn(to, 'shared/procedure'),
    { 'shared/protocol/messages.ts': "import { CHOICES } from '../procedure/majority/majority.ts'" },
  ),
]

export const RECORD_ARROWS: readonly Law[] = [
  arrow(
    'minutes are made of the procedure alone, in no language: words come in where they are written',
    (from, { to }) =>
      isIn(from, 'shared/minutes') &&
      isIn(to, 'shared') &&
      !isIn(to, 'shared/minutes', 'shared/procedure', 'shared/members') &&
      to !== 'shared/ids.ts' &&
      !(isIn(from, 'shared/minutes/written') && isIn(to, 'shared/i18n')),
    { 'shared/minutes/record-votes.ts': "import { createFormat } from '../i18n/format.ts'" },
  ),
  arrow(
    'nothing else in shared/ knows of the minutes',
    (from, { to }) => isIn(from, 'shared') && !isIn(from, 'shared/minutes') && isIn(to, 'shared/minutes'),
    { 'shared/i18n/en/minutes.ts': "import type { Minutes } from '../../minutes/minutes.ts'" },
  ),
]

export const PLACE_ARROWS: readonly Law[] = [
  arrow(
    'the places around the hall know neither the building nor the state, and the procedure knows nothing of them',
    (from, { to }) =>
      (isIn(from, 'shared/lab') && isIn(to, 'shared/hall', 'shared/state', 'shared/minutes')) ||
      (isIn(from, 'shared/procedure', 'shared/hall', 'shared/ballot', 'shared/state', 'shared/minutes') &&
        isIn(to, 'shared/lab')),
    { 'shared/procedure/votes/votes.ts': "import { PLACES } from '../../lab/place.ts'" },
  ),
  arrow(
    'in the server only the table of laws and what brings acts to them know the places one by one',
    (from, { to, isType }) =>
      isIn(from, 'server/rooms', 'server/forum', 'server/store') && !isType && /^shared\/lab\/\w+\//.test(to),
    { 'server/rooms/places.ts': "import { OPINION } from '../../shared/lab/opinion/law.ts'" },
  ),
]

export const SIDE_ARROWS: readonly Law[] = [
  arrow(
    'the client never imports the server, not even a type',
    (from, { to }) => isIn(from, 'client') && isIn(to, 'server'),
    { 'client/net/ask.ts': "let house: import('../../server/house.ts').House" },
  ),
  arrow(
    'the server never imports the client, not even a type',
    (from, { to }) => isIn(from, 'server') && isIn(to, 'client'),
    { 'server/http/page.ts': "import type { Sitting } from '../../client/net/sitting.ts'" },
  ),
  arrow(
    'only client/scene imports three, R3F or drei',
    (from, { to }) =>
      isIn(from, 'client') && !isIn(from, 'client/scene') && isPackage(to, 'three', '@react-three'),
    { 'client/hud/badge.tsx': "import { Vector3 } from 'three'" },
  ),
  arrow(
    'panels, plain view, net, lobby and languages never import the scene',
    (from, { to }) =>
      isIn(from, 'client/hud', 'client/plain', 'client/net', 'client/lobby', 'client/i18n') &&
      isIn(to, 'client/scene'),
    { 'client/plain/plain-hall.tsx': "const stage = await import('../scene/stage.tsx')" },
  ),
  arrow(
    'in the client only net/ imports Colyseus',
    (from, { to }) =>
      isIn(from, 'client') &&
      !isIn(from, 'client/net') &&
      isPackage(to, 'colyseus.js', '@colyseus', 'colyseus'),
    { 'client/hud/chat.tsx': "import type { Room } from 'colyseus.js'" },
  ),
  arrow(
    'the client does not carry zod: the shapes of requests are for the server',
    (from, { to }) => isIn(from, 'client') && (isPackage(to, 'zod') || isRequestShape(to)),
    { 'client/net/ask.ts': "import { parseRequest } from '../../shared/protocol/requests.ts'" },
  ),
]

export const SERVER_ARROWS: readonly Law[] = [
  arrow(
    'only furnish.ts imports the adapters of a store',
    (from, { to }) => from !== 'server/furnish.ts' && ADAPTER.test(to),
    { 'server/main.ts': "import { createMemoryStore } from './store/memory-store.ts'" },
  ),
  arrow(
    'of the store others see its port alone',
    (from, { to }) =>
      from !== 'server/furnish.ts' &&
      !isIn(from, 'server/store') &&
      isIn(to, 'server/store') &&
      to !== 'server/store/store.ts',
    { 'server/http/journal.ts': "import { createQuery } from '../store/sqlite-query.ts'" },
  ),
  arrow(
    'only store/ speaks to a database',
    (from, { to }) => !isIn(from, 'server/store') && isPackage(to, 'node:sqlite', 'sqlite', 'postgres', 'pg'),
    { 'server/http/health.ts': "import { DatabaseSync } from 'node:sqlite'" },
  ),
  arrow(
    'in the server only rooms/, http/, main.ts, what makes rooms safe and what lists them in Redis import Colyseus',
    (from, { to }) =>
      isIn(from, 'server') &&
      isPackage(to, 'colyseus', '@colyseus') &&
      !isIn(from, 'server/rooms', 'server/http') &&
      !/^server\/(main|door\/(safe-room[\w-]*|keep-encoded)|cluster\/redis[\w-]*)\.ts$/.test(from),
    { 'server/forum/sitting-host.ts': "import type { Client } from 'colyseus'" },
  ),
  arrow(
    'only cluster/ speaks to Redis, and only furnish.ts opens it',
    (from, { to, isType }) =>
      (isPackage(to, 'ioredis', '@colyseus/redis-driver', '@colyseus/redis-presence') &&
        !isIn(from, 'server/cluster')) ||
      (to === 'server/cluster/redis.ts' && from !== 'server/furnish.ts' && !isType),
    { 'server/forum/forum.ts': "import { openRedis } from '../cluster/redis.ts'" },
  ),
  arrow(
    'only one file counts in the form of Prometheus, and it is fetched where figures are wanted',
    (from, { to, isType }) =>
      (isPackage(to, 'prom-client') && from !== 'server/operation/prometheus.ts') ||
      (to === 'server/operation/prometheus.ts' && from !== 'server/operation/figures.ts' && !isType),
    { 'server/rooms/hall.ts': "import { Counter } from 'prom-client'" },
  ),
  {
    says: 'nothing imports tests/ or main.*',
    broken: (files) =>
      files.flatMap(({ path, edges }) =>
        edges
          .filter(({ to }) => (isIn(to, 'tests') && !isIn(path, 'tests')) || /\/main\.tsx?$/.test(to))
          .map(({ to, line }) => `${path}:${line} imports ${to}`),
      ),
    example: { 'tests/wire/a.test.ts': "import { server } from '../../server/main.ts'" },
  },
  {
    says: 'imports run in no circle, but for types, which are gone when the program runs',
    broken: circles,
    example: {
      'shared/a.ts': "export * from './b.ts'",
      'shared/b.ts': "import { a } from './a.ts'",
    },
  },
]

/** Each circle once, as "a → b → a". */
function circles(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const { to, isType } of byPath.get(path)?.edges ?? []) if (!isType) walk(to, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) walk(path, [])
  return found
}
