// Cases 3 and 5 to 8: killed while a change is told, killed in a migration, and asked to end, once, twice and in vain.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import type { Sitting } from '../../../client/net/sitting.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { forumTables } from '../../../server/store/migrations/0001-forum.ts'
import { hostTables } from '../../../server/store/migrations/0002-host.ts'
import { plannedColumns } from '../../../server/store/migrations/0003-planned.ts'
import { equal, verify } from '../../attacks/verify.ts'
import { startForum } from '../../browser/forum.ts'
import { type FaultCase, type NotTried, notTried } from '../case.ts'
import { browse, converge, viewWhere } from '../people/client.ts'
import {
  closeVote,
  convene,
  conveneAt,
  during,
  expectKept,
  journalOf,
  type Meeting,
  openVote,
  readinessOf,
} from '../people/meeting.ts'
import { openChaosProxy } from '../world/chaos-proxy.ts'
import { startSpoilt } from '../world/spoilt.ts'
import { crashAt, unharmed } from './kills.ts'

const BACK_MS = 15_000
/** the least time for which a guest may be invited (SP22) */
const FLOOR_S = 10
const DOWN_MS = 3_000
/** a notice before the end, and the start, may be on either side */
const LATE_MS = 4_000
const AGAIN_MS = 100

export const come = (url: string, session: string, count: number): Promise<readonly Sitting[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) => browse(url, session, { name: `Guest ${index + 1}` })),
  )
export const allLive = (guests: readonly Sitting[], ms = BACK_MS): Promise<unknown> =>
  Promise.all(guests.map((each) => viewWhere(each, ({ link }) => link === 'live', ms)))
export const allGone = (guests: readonly Sitting[]): Promise<unknown> =>
  Promise.all(guests.map((each) => viewWhere(each, ({ link }) => link !== 'live')))
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Half of the people have a change, the others do not, and the server is gone. */
async function killedMidPatch(): Promise<string> {
  const proxy = await openChaosProxy()
  // made, presided, two delegates; admitted, the vote opens at 6 and its first ballot is told at 7
  const env = { MAJLIS_HOSTS: proxy.host, ...crashAt('patched@7') }
  try {
    return await during(convene(2, env), async (meeting) => {
      const { forum, session, delegates } = meeting
      proxy.targetPort = Number(new URL(forum.url).port)
      const near = await come(forum.url, session, 3)
      const far = await come(proxy.url, session, 3)
      const everyone = [...near, ...far]
      const vote = await openVote(meeting)
      await converge(everyone, 6)
      proxy.freeze()
      const casting = delegates[0]!.castUntilKnown(vote, 'yes')
      equal(await forum.fallen(), 'SIGKILL', 'what ended the server')
      proxy.cut()
      const heights = everyone.map(({ store }) => store.getState().journal.seq)
      await allGone(everyone)
      await forum.restart(unharmed)
      const since = performance.now()
      await allLive(everyone)
      const backMs = performance.now() - since
      await converge(everyone, 7)
      const convergedMs = performance.now() - since
      await casting
      await expectKept(meeting, await closeVote(meeting, vote))
      for (const each of everyone) each.leave()
      verify(heights.includes(6), 'nobody had missed the change')
      return `heights ${heights.join(' ')} when it fell; all back ${seconds(backMs)} after the restart, the same sitting after ${seconds(convergedMs)}`
    })
  } finally {
    await proxy.close()
  }
}

/** A database of before, of which a step of the migration is done when the process falls. */
async function killedInMigration(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-migration-'))
  const file = path.join(folder, 'majlis.db')
  const look = <T>(read: (db: DatabaseSync) => T): T => {
    const db = new DatabaseSync(file)
    const found = read(db)
    db.close()
    return found
  }
  const stateOf = () =>
    look((db) => [
      db.prepare('PRAGMA user_version').get()?.user_version,
      db.prepare('PRAGMA integrity_check').get()?.integrity_check,
      db.prepare("SELECT count(*) AS n FROM sessions WHERE id = 's_old'").get()?.n,
      db.prepare("SELECT count(*) AS n FROM pragma_table_info('sessions') WHERE name = 'leasedUntil'").get()
        ?.n,
    ])
  try {
    look((db) => {
      migrate(db, [forumTables, hostTables, plannedColumns])
      db.exec(`INSERT INTO sessions (id, createdAt, isPublic, isOpenForum, title, rulebook, epoch)
        VALUES ('s_old', 1, 1, 0, '"Old"', 'open-floor', 0)`)
    })
    const before = stateOf()
    const fallen = await startForum({ MAJLIS_DATA: folder, ...crashAt('in-migration@4') }).then(
      () => 'it started',
      (error: Error) => error.message,
    )
    verify(fallen.includes('ended at once'), `the server did not fall: ${fallen}`)
    equal(stateOf(), before, 'the database after the fall')
    const forum = await startForum({ MAJLIS_DATA: folder })
    const health = (await fetch(`${forum.url}/health`)).status
    await forum.stop()
    const [version, integrity, rows] = stateOf()
    equal([health, integrity, rows, version !== before[0]], [200, 'ok', 1, true], 'the database afterwards')
    const copies = readdirSync(folder).filter((name) => name.startsWith('majlis.db.version'))
    equal(copies, ['majlis.db.version-3'], 'the copies of before')
    return `version 3 as before after the fall, ${version} afterwards, its copy kept as ${copies[0]}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asked to end with a vote open and people in the hall: they come back by themselves. */
async function restarted(guests: number): Promise<string> {
  return during(convene(5), async (meeting) => {
    const { forum, session, delegates } = meeting
    const vote = await openVote(meeting)
    await Promise.all(delegates.map((each) => each.castUntilKnown(vote, 'yes')))
    const people = await come(forum.url, session, guests)
    const seq = Math.max(...people.map(({ store }) => store.getState().journal.seq))
    const since = performance.now()
    await forum.stop()
    await allGone(people)
    await forum.restart()
    const downMs = performance.now() - since
    await allLive(people)
    const backMs = performance.now() - since
    verify(backMs <= BACK_MS, `the last one was back after ${seconds(backMs)}`)
    await converge(people, seq)
    await Promise.all([meeting.chair, ...delegates].map((each) => each.comeBack()))
    await expectKept(meeting, await closeVote(meeting, vote))
    for (const each of people) each.leave()
    return `${guests} people with an open vote: down for ${seconds(downMs)}, all back ${seconds(backMs)} after the signal`
  })
}

/** Who speaks when the server goes has as much time left when it is back (SP21). */
const clockStops = (): Promise<string | NotTried> =>
  during(convene(1), async (meeting) => {
    const { forum, session, chair } = meeting
    if ((await readinessOf(meeting)) === null) return notTried('no clock stops around a restart yet')
    const [guest] = await come(forum.url, session, 1)
    const person = guest!.store.getState().me.id
    const given = await chair.seat.ask('floor.invite', { person, seconds: FLOOR_S })
    equal(given?.ok, true, 'the floor was given')
    const since = performance.now()
    await forum.stop()
    const stoppedAt = performance.now()
    await delay(DOWN_MS)
    await forum.restart()
    const downMs = performance.now() - stoppedAt
    while (!(await journalOf(meeting)).includes('"floor.ended"')) await delay(AGAIN_MS)
    const spokenMs = performance.now() - since - downMs
    guest!.leave()
    verify(Math.abs(spokenMs - FLOOR_S * 1000) < LATE_MS, `ten seconds took ${seconds(spokenMs)}`)
    return `down for ${seconds(downMs)}: ten seconds at the rostrum took ${seconds(spokenMs)} beside that`
  })

/** Asked to end while storage hangs: it goes within ten seconds all the same. */
async function hangingEnd(): Promise<string> {
  const bad = await startSpoilt()
  try {
    return await during(conveneAt(bad.forum, 2), async (meeting) => {
      const vote = await openVote(meeting)
      await meeting.delegates[0]!.castUntilKnown(vote, 'yes')
      await bad.be({ commitMs: 60_000 })
      const since = performance.now()
      process.kill(bad.forum.pid, 'SIGTERM')
      const code = await bad.forum.fallen()
      const tookMs = performance.now() - since
      verify(code === 1 && tookMs < 11_000, `it ended with ${code} after ${seconds(tookMs)}`)
      await bad.be({}).catch(() => undefined)
      await bad.forum.restart()
      await meeting.delegates[1]!.castUntilKnown(vote, 'no')
      await expectKept(meeting, await closeVote(meeting, vote))
      return `gone after ${seconds(tookMs)}, the vote goes on afterwards`
    })
  } finally {
    await bad.remove()
  }
}

/** Signals again and again while it ends and ballots arrive. */
async function signalled(signals: readonly NodeJS.Signals[]): Promise<string> {
  return during(convene(6), async (meeting: Meeting) => {
    const { forum, delegates } = meeting
    const vote = await openVote(meeting)
    const voting = delegates.map((each) => each.castUntilKnown(vote, 'yes'))
    for (const signal of signals) process.kill(forum.pid, signal)
    equal(await forum.fallen(), 0, 'how it ended')
    await forum.restart()
    await Promise.all(voting)
    const acknowledged = await expectKept(meeting, await closeVote(meeting, vote))
    return `${signals.join(', ')}: ended in good order, ${acknowledged} ballots acknowledged`
  })
}

export const restarts: readonly FaultCase[] = [
  {
    number: 3,
    words: 'killed while a change is told: half have it, all show the same afterwards',
    run: killedMidPatch,
  },
  {
    number: 5,
    words: 'killed in a migration: the old database stands, and its copy',
    run: killedInMigration,
  },
  { number: 6, words: 'asked to end with 200 people and an open vote', run: () => restarted(200) },
  { number: 6, words: 'asked to end while somebody speaks', run: clockStops },
  { number: 7, words: 'asked to end while storage hangs', run: hangingEnd },
  {
    number: 8,
    words: 'asked to end again and again',
    run: () => signalled(['SIGTERM', 'SIGTERM', 'SIGINT', 'SIGTERM']),
  },
]
