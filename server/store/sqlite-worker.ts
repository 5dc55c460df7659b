// The thread that owns the database, so that no fsync ever stops the hall.
import { DatabaseSync } from 'node:sqlite'
import { receiveMessageOnPort, workerData } from 'node:worker_threads'
import { reachFor } from '../crash.ts'
import { keepOld, migrate } from './migrate.ts'
import { sqliteBadges } from './sqlite-badges.ts'
import { sqliteAudit, sqliteWhole } from './sqlite-custody.ts'
import { ERASING, sqliteErasure } from './sqlite-erasure.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { type Call, commitGroup, type WorkerTask } from './sqlite-group.ts'
import { sqliteHosts } from './sqlite-hosts.ts'
import { sqliteJournal } from './sqlite-journal.ts'
import { sqliteLeases } from './sqlite-leases.ts'
import { sqlitePeople, sqliteTalk } from './sqlite-people.ts'
import { sqlitePlaces } from './sqlite-places.ts'
import { createQuery } from './sqlite-query.ts'
import { sqlitePlans, sqliteSessions } from './sqlite-sessions.ts'
import { sqliteTexts } from './sqlite-texts.ts'
import { auditedBy, type Calls } from './store-calls.ts'

const BUSY_TIMEOUT_MS = 5000

const { file, port, crashAt } = workerData as WorkerTask
const reach = reachFor(crashAt)
const db = open(file)
const query = createQuery(db)
const made = {
  ...sqliteSessions(query),
  ...sqliteBadges(query),
  ...sqliteJournal(query),
  ...sqliteLeases(query),
  ...sqlitePeople(query),
  ...sqliteTalk(query),
  ...sqlitePlans(query),
  ...sqliteHosts(query),
  ...sqliteErasure(query),
  ...sqliteAudit(query),
  ...sqliteWhole(query),
  ...sqlitePlaces(query),
  ...sqliteTexts(query),
  ...sqliteFiles(query),
}
// each call has a savepoint of its own
const calls = { ...made, audited: auditedBy(made) } satisfies Calls

port.on('message', (first: Call | 'close') => {
  const { group, isClosing } = drain(first)
  if (group.length > 0) port.postMessage(committed(group))
  if (!isClosing) return
  db.close()
  port.close()
})
port.postMessage('open')

/** Erased text stands in the write-ahead log until that is emptied. */
function committed(group: readonly Call[]) {
  const answers = commitGroup(db, calls, group, reach)
  if (group.some(({ name, args }) => ERASING.has(name === 'audited' ? (args[1] as typeof name) : name)))
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  return answers
}

function open(file: string): DatabaseSync {
  const opened = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true })
  // FULL: an acknowledged act outlives a power cut. secure_delete: erased text is overwritten, not only unlinked.
  opened.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  keepOld(opened)
  migrate(opened, undefined, reach)
  return opened
}

function drain(first: Call | 'close'): { group: readonly Call[]; isClosing: boolean } {
  const group: Call[] = []
  let next: Call | 'close' | undefined = first
  while (next !== undefined && next !== 'close') {
    group.push(next)
    next = receiveMessageOnPort(port)?.message
  }
  return { group, isClosing: next === 'close' }
}
