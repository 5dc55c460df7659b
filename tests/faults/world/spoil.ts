// Loaded into a server under test, in its store's thread too: its disk, its clock or its room is as bad as a file says at the moment.
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { isMainThread } from 'node:worker_threads'
import { Encoder } from '@colyseus/schema'
import type { HallState } from '../../../shared/state/hall-state.ts'
import type { Spoilt } from './spoilt.ts'

const file = process.env.MAJLIS_FAULTS_SPOILT!
const { exec } = DatabaseSync.prototype
const nobody = new Int32Array(new SharedArrayBuffer(4))
const MOST_PAGES = 1_073_741_823

const spoilt = (): Spoilt => JSON.parse(readFileSync(file, 'utf8')) as Spoilt

DatabaseSync.prototype.exec = function (sql) {
  if (sql.startsWith('BEGIN')) {
    const { isFull, isReadOnly } = spoilt()
    // SQLite itself then says what it says on such a disk
    const pages = isFull ? Number(this.prepare('PRAGMA page_count').get()?.page_count) : MOST_PAGES
    exec.call(this, `PRAGMA max_page_count = ${pages}; PRAGMA query_only = ${isReadOnly ? 1 : 0}`)
  }
  // before it, as a disk would: whoever is answered, is answered after it
  if (sql === 'COMMIT') Atomics.wait(nobody, 0, 0, spoilt().commitMs ?? 0)
  return exec.call(this, sql)
}

if (isMainThread) {
  const realNow = Date.now
  let aheadMs = 0
  let poisoned: string | undefined
  Date.now = () => realNow() + aheadMs
  const { encode } = Encoder.prototype
  Encoder.prototype.encode = function (...args) {
    const { session } = this.state as Partial<HallState>
    if (poisoned === undefined || session !== poisoned) return encode.apply(this, args)
    poisoned = undefined
    throw new Error('a state that cannot be encoded')
  }
  process.on('SIGUSR2', () => {
    const now = spoilt()
    aheadMs = now.clockAheadMs ?? 0
    poisoned = now.poisoned
    process.stdout.write(`spoilt ${now.turn}\n`)
  })
}
