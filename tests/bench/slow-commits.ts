// Loaded into a server under test, in its store's thread too: every commit takes longer, as on a slow disk.
import { DatabaseSync } from 'node:sqlite'

const delayMs = Number(process.env.MAJLIS_BENCH_COMMIT_DELAY_MS ?? 0)
const { exec } = DatabaseSync.prototype
const nobody = new Int32Array(new SharedArrayBuffer(4))

DatabaseSync.prototype.exec = function (sql) {
  // before it, as a disk would: whoever is answered, is answered after it
  if (sql === 'COMMIT') Atomics.wait(nobody, 0, 0, delayMs)
  return exec.call(this, sql)
}
