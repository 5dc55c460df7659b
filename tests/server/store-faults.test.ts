// What was acknowledged is there after the worst: kill -9 in mid-append, and a disk that is full.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { type Verdict, verifyJournal } from '../../shared/journal/verify.ts'
import { SESSION } from '../contracts/store-samples.ts'

const CHILD = path.join(import.meta.dirname, 'append-forever.ts')
/** in units of 1024 bytes, far above an empty database and far below where SQLite would begin its log anew */
const FILE_LIMIT = 400

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'majlis-faults-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the child until `acks` heights are acknowledged, kills it, and answers the last height that it acknowledged. */
async function killAfter(acks: number, signal: NodeJS.Signals, ...flags: string[]): Promise<number> {
  const child = spawn(process.execPath, [...flags, CHILD, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let seen = 0
  let highest = 0
  for await (const line of createInterface({ input: child.stdout })) {
    seen += 1
    highest = Math.max(highest, Number(line))
    if (seen === acks) child.kill(signal)
  }
  return highest
}

async function keptLines() {
  const store = await openSqliteStore(folder)
  // the filler secrets of the child are no commitments of the entries
  const lines = (await store.journal(SESSION)).map(({ entry }) => ({ entry, secret: undefined }))
  await store.close()
  return lines
}

const heldBy = (verdict: Verdict): number => (verdict.ok ? verdict.entries : Number.NaN)

it('has every acknowledged line, without a gap, after each of three kill -9 in mid-append', async () => {
  for (const acks of [1, 60, 300]) {
    const acknowledged = await killAfter(acks, 'SIGKILL')
    expect(heldBy(verifyJournal(await keptLines()))).toBeGreaterThanOrEqual(acknowledged)
  }
}, 60_000)

it('says what it could not do when the disk is full, and keeps what it acknowledged', async () => {
  const limited = `ulimit -f ${FILE_LIMIT}; exec "$0" "$@"`
  const child = spawn('bash', ['-c', limited, process.execPath, CHILD, folder])
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  const acknowledged = out.trim().split('\n').map(Number)
  expect([child.exitCode, said]).toEqual([
    3,
    expect.stringContaining('The store could not append to the journal: '),
  ])
  expect(heldBy(verifyJournal(await keptLines()))).toBe(Math.max(...acknowledged))
}, 60_000)

it('works under node --watch, which speaks to workers too', async () => {
  expect(await killAfter(3, 'SIGTERM', '--watch')).toBeGreaterThan(0)
}, 60_000)
