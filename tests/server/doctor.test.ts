import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { generate } from 'selfsigned'
import { expect, test } from 'vitest'
import { checkCertificate } from '../../server/doctor/certificate.ts'
import { linesOf } from '../../server/doctor/finding.ts'
import { checkClock, checkFsync, checkNode, checkSpace } from '../../server/doctor/machine.ts'
import { checkAddress, checkPort } from '../../server/doctor/network.ts'
import { checkModes } from '../../server/doctor/secrets.ts'
import { checkServices } from '../../server/doctor/services.ts'
import { guardedFiles, warnOfOpenFiles } from '../../server/operation/open-files.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import { freePort } from '../backing/free-port.ts'
import { startForum } from '../browser/forum.ts'
import { runMajlis, temporaryFolder } from './run-majlis.ts'
import { testHouse } from './test-house.ts'

const folder = temporaryFolder()
const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 26)

async function certificate(days: number) {
  const made = await generate([{ name: 'commonName', value: 'forum.example.org' }], {
    ...{ keyType: 'ec', algorithm: 'sha256', notBeforeDate: new Date(NOW - DAY_MS) },
    notAfterDate: new Date(NOW + days * DAY_MS),
  })
  return { cert: made.cert, key: made.private }
}

test.each([
  [100, 'good', /good for 99|good for 100/],
  [13, 'warning', /runs out in 1[23] days/],
  [-1, 'fault', /ran out on/],
])('a certificate of %i days is %s', async (days, verdict, says) => {
  const finding = checkCertificate(await certificate(days), NOW)
  expect(finding.verdict).toBe(verdict)
  expect(finding.says).toMatch(says)
})

test('a key of another certificate, and a file that is none, are faults', async () => {
  const [one, other] = [await certificate(100), await certificate(100)]
  const findings = [
    { cert: one.cert, key: other.key },
    { cert: 'no', key: one.key },
  ].map((tls) => checkCertificate(tls, NOW))
  expect(findings.map(({ verdict }) => verdict)).toEqual(['fault', 'fault'])
})

test('plain HTTP is a warning that says what to do', () => {
  expect(checkCertificate(null, NOW)).toMatchObject({
    verdict: 'warning',
    cure: expect.stringContaining('TLS_CERT'),
  })
})

test('a clock that jumps is told, one of another age is a fault', async () => {
  const jumping = [NOW, NOW + 90_000]
  const findings = await Promise.all([
    checkClock(),
    checkClock(() => jumping.shift()!),
    checkClock(
      () => Date.UTC(1970, 0, 2),
      () => 0,
    ),
  ])
  expect(findings.map(({ verdict }) => verdict)).toEqual(['good', 'warning', 'fault'])
})

test('the disk has room, and writes to it are timed; where nothing can be written it is a fault', async () => {
  const missing = path.join(folder, 'not', 'yet')
  expect((await checkSpace(missing)).says).toMatch(/(GB|MB) free/)
  expect(checkFsync(missing).says).toMatch(/ms until a write is on storage/)
  writeFileSync(path.join(folder, 'file'), '')
  expect(checkFsync(path.join(folder, 'file'))).toMatchObject({ verdict: 'fault' })
})

test('files that others may read are named with the command that mends it', () => {
  const data = path.join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(path.join(data, 'majlis.db'), '', { mode: 0o600 })
  const key = path.join(folder, 'forum-key.pem')
  writeFileSync(key, 'a key', { mode: 0o600 })
  const watched = () => guardedFiles({ dataDir: data, tlsFiles: { cert: '', key } }, {})
  const [well] = checkModes(watched())
  chmodSync(path.join(data, 'majlis.db'), 0o644)
  const [open] = checkModes(watched())
  expect([well?.verdict, watched()]).toEqual(['good', [data, path.join(data, 'majlis.db'), key]])
  expect(open).toMatchObject({ verdict: 'fault', cure: `chmod 600 ${path.join(data, 'majlis.db')}` })
})

test('the log of a start warns of files of secrets that others may read, and not of those of a container', () => {
  const file = path.join(folder, 'database-url')
  writeFileSync(file, 'postgres://…', { mode: 0o640 })
  chmodSync(file, 0o640)
  const said: unknown[] = []
  const log = { warn: (facts: unknown, words: string) => said.push(facts, words) }
  const env = { DATABASE_URL_FILE: file, REDIS_URL_FILE: '/run/secrets/redis' }
  warnOfOpenFiles(log as never, guardedFiles({ dataDir: path.join(folder, 'none'), tlsFiles: null }, env))
  expect(said).toEqual([
    { file, mode: '640' },
    `others may read what only the forum should: say chmod 600 ${file}`,
  ])
})

test('an old Node is a fault', () => {
  expect([checkNode('20.11.0').verdict, checkNode('24.21.0').verdict]).toEqual(['fault', 'good'])
})

test('a store that does not open, and one that cannot be read', async () => {
  const house = testHouse({ ...createMemoryStore(), sessions: () => Promise.reject(new Error('torn')) })
  const findings = await Promise.all([
    checkServices(async () => testHouse()),
    checkServices(() => Promise.reject(new Error('The store could not open it'))),
    checkServices(async () => house),
  ])
  expect(findings.map(([finding]) => [finding?.verdict, finding?.says])).toEqual([
    ['good', 'SQLite: 0 sittings'],
    ['fault', 'The store could not open it'],
    ['fault', 'torn'],
  ])
})

test('a port that another program holds is a fault', async () => {
  const other = createServer((_request, response) => response.end('no forum')).listen(0)
  const { port } = other.address() as AddressInfo
  const findings = [await checkPort(port, false), await checkPort(await freePort(), false)]
  other.close()
  expect(findings.map(({ verdict }) => verdict)).toEqual(['fault', 'good'])
})

test('a proxy that leaves headers out is a fault', async () => {
  const proxy = createServer((_request, response) => response.end('page')).listen(0)
  const found = await checkAddress(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  proxy.close()
  expect(found[0]).toMatchObject({ verdict: 'fault', about: 'headers' })
  expect(found[0]?.says).toContain('content-security-policy')
})

test('the command examines a running forum, and answers with its exit code', async () => {
  const forum = await startForum()
  try {
    const { port } = new URL(forum.url)
    const env = { PORT: port, MAJLIS_HOSTS: 'forum.example.org' }
    Object.assign(process.env, env)
    const well = runMajlis(forum.dataDir, 'doctor', '--url', forum.url)
    const wrong = runMajlis(forum.dataDir, 'doctor', '--url', 'forum')
    for (const name of Object.keys(env)) delete process.env[name]
    process.env.MAJLIS_PROXIES = 'all'
    const faulty = runMajlis(forum.dataDir, 'doctor')
    delete process.env.MAJLIS_PROXIES
    expect(well.out).toContain(`port          ${port}: a forum answers there`)
    expect(well.out).toContain('sockets       they reach the forum')
    expect(well.out).toContain('store         SQLite: 1 sittings')
    expect(well.out).toMatch(/\nFaults: 0, warnings: \d\.\n$/)
    expect([well.code, wrong.code, faulty.code]).toEqual([0, 2, 1])
    expect(faulty.out).toContain('MAJLIS_PROXIES holds what is neither an address nor a network')
  } finally {
    await forum.remove()
  }
})

test('what is wrong is followed by what to do', () => {
  expect(linesOf(checkNode('20.1.0'))).toEqual([
    'FAULT    node          Node 20.1.0 is too old',
    '                       Start by npm (npm run majlis, npm start), which brings Node 24.',
  ])
})
