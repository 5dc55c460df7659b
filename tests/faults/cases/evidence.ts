// Cases 13 and 14: a row that was edited by hand, a log that was cut off, and yesterday's backup put in place of today's database.
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { equal, verify } from '../../attacks/verify.ts'
import { sit } from '../../bots/sitter.ts'
import { type FaultCase, type NotTried, notTried } from '../case.ts'
import { closeVote, convene, during, journalOf, type Meeting, openVote } from '../people/meeting.ts'

const LOOK_AGAIN_MS = 50
const DATABASE = ['majlis.db', 'majlis.db-wal', 'majlis.db-shm']
const DOUBTFUL = { ok: false, refusal: { code: 'journal-doubtful' } }

/** The head that the wall shows is kept by then, in a file of its own. */
const witnessOf = ({ forum }: Meeting): string => path.join(forum.dataDir, 'witness.ndjson')

/** A sitting with a decided vote and one that is open. */
async function decideOne(meeting: Meeting): Promise<void> {
  const first = await openVote(meeting)
  await Promise.all(meeting.delegates.map((each) => each.castUntilKnown(first, 'yes')))
  await closeVote(meeting, first)
  await openVote(meeting)
}

/** After a restart nothing is added to it, and the log says why. */
async function expectStopped(meeting: Meeting): Promise<string> {
  const { forum, session, chair } = meeting
  await forum.restart()
  equal((await fetch(`${forum.url}/health`)).status, 200, 'GET /health: the others go on')
  const seat = await sit(forum.url, session, { token: chair.seat.entered.token })
  equal(
    await seat.ask('vote.close', { vote: 'v2' as never }),
    DOUBTFUL,
    'the answer to who would publish a result',
  )
  seat.leave()
  const said = forum.output.split('\n').find((line) => line.includes(session)) ?? ''
  verify(said !== '', 'the log names the session')
  return (JSON.parse(said) as { msg: string }).msg
}

async function tampered(): Promise<string | NotTried> {
  return during(convene(3), async (meeting) => {
    if (!existsSync(witnessOf(meeting))) return notTried('no witness is kept of journals yet')
    await decideOne(meeting)
    await meeting.forum.stop()
    const db = new DatabaseSync(path.join(meeting.forum.dataDir, 'majlis.db'))
    const { changes } = db
      .prepare(`UPDATE entries SET "by" = 'p_somebodyelse' WHERE session = ? AND seq = 4`)
      .run(meeting.session)
    db.close()
    equal(Number(changes), 1, 'rows edited')
    return expectStopped(meeting)
  })
}

async function restoredBackup(): Promise<string | NotTried> {
  return during(convene(3), async (meeting) => {
    if (!existsSync(witnessOf(meeting))) return notTried('no witness is kept of journals yet')
    const { dataDir } = meeting.forum
    const backup = path.join(dataDir, 'backup')
    await meeting.forum.stop()
    mkdirSync(backup)
    for (const name of DATABASE)
      if (existsSync(path.join(dataDir, name))) cpSync(path.join(dataDir, name), path.join(backup, name))
    await meeting.forum.restart()
    await Promise.all([meeting.chair, ...meeting.delegates].map((each) => each.comeBack()))
    await decideOne(meeting)
    await meeting.forum.stop()
    for (const name of DATABASE)
      if (existsSync(path.join(backup, name))) cpSync(path.join(backup, name), path.join(dataDir, name))
    return expectStopped(meeting)
  })
}

/** The end of what was written since the last checkpoint of SQLite is gone, as on a disk that lied about fsync. */
async function truncatedLog(): Promise<string | NotTried> {
  return during(convene(3), async (meeting) => {
    if (!existsSync(witnessOf(meeting))) return notTried('no witness is kept of journals yet')
    await decideOne(meeting)
    await meeting.forum.restart()
    await Promise.all([meeting.chair, ...meeting.delegates].map((each) => each.comeBack()))
    const { dataDir } = meeting.forum
    const log = path.join(dataDir, 'majlis.db-wal')
    const kept = existsSync(log) ? statSync(log).size : 0
    await Promise.all(meeting.delegates.map((each) => each.castUntilKnown('v2' as never, 'no')))
    const before = (await journalOf(meeting)).trim().split('\n').length
    // the witness looks every second
    const isWitnessed = () =>
      readFileSync(witnessOf(meeting), 'utf8').includes(`${meeting.session}\\n${before}\\n`)
    while (!isWitnessed()) await delay(LOOK_AGAIN_MS)
    await meeting.forum.kill9()
    truncateSync(log, kept)
    const told = await expectStopped(meeting)
    return `${before} entries were seen; ${told}`
  })
}

export const evidence: readonly FaultCase[] = [
  { number: 13, words: 'a row of the journal is edited by hand', run: tampered },
  { number: 14, words: 'an old backup is put in place of the database', run: restoredBackup },
  { number: 14, words: 'the end of the log is cut off', run: truncatedLog },
]
