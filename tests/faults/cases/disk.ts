// Cases 9 to 12: a disk that is full, broken, read-only, slow, or somebody else's at the moment.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import type { VoteId } from '../../../shared/ids.ts'
import { equal, verify } from '../../attacks/verify.ts'
import { walkingBot } from '../../bots/walker.ts'
import { startForum } from '../../browser/forum.ts'
import type { FaultCase } from '../case.ts'
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
import { newKey } from '../people/voter.ts'
import { smallDisk } from '../world/small-disk.ts'
import { startSpoilt } from '../world/spoilt.ts'

const NOT_SAVED = { ok: false, refusal: { code: 'not-saved' } }

interface Fault {
  strike(): void | Promise<void>
  pass(): void | Promise<void>
}

/** A vote in which the disk fails: what cannot be kept is refused aloud, reading goes on, and the same key counts once it is well. */
async function voteOnBadDisk(meeting: Meeting, { strike, pass }: Fault): Promise<string> {
  const { forum, session, chair, delegates } = meeting
  const [one, other] = delegates
  const vote = await openVote(meeting)
  await one!.castUntilKnown(vote, 'yes')
  await strike()
  const key = newKey()
  equal(await other!.cast(vote, 'no', key), NOT_SAVED, 'the answer to a ballot that could not be kept')
  equal(
    await chair.seat.ask('vote.close', { vote }),
    NOT_SAVED,
    'the answer to a close that could not be kept',
  )
  await readsWork(meeting, vote)
  equal((await fetch(`${forum.url}/health`)).status, 200, 'GET /health')
  // it lives, and wants no more visitors
  const ready = await readinessOf(meeting)
  verify(ready === null || ready === 503, `GET /ready answers ${ready} while nothing can be written`)
  await pass()
  await other!.castUntilKnown(vote, 'no', key)
  const acknowledged = await expectKept(meeting, await closeVote(meeting, vote))
  verify(!forum.output.includes(session) || forum.output.includes('could not'), 'the log says what failed')
  return `refused as not-saved while it lasted, ${ready === null ? 'no readiness is told' : 'not ready'}, ${acknowledged} ballots counted afterwards`
}

/** I8: the vote stays open, who asks is answered. */
async function readsWork(meeting: Meeting, vote: VoteId): Promise<void> {
  const mine = await meeting.delegates[0]!.seat.ask('ballot.mine', {})
  equal(mine?.ok && mine.value.ballot?.vote, vote, 'the ballot that stands meanwhile')
  verify((await journalOf(meeting)).includes('vote.opened'), 'the journal can be read meanwhile')
}

async function fullDisk(): Promise<string> {
  const disk = smallDisk(16)
  if (disk === null)
    return spoiltDisk({ isFull: true }, 'SQLite may not grow (no small disk can be mounted here)')
  try {
    const meeting = conveneAt(await startForum({ MAJLIS_DATA: path.join(disk.folder, 'data') }), 2)
    return await during(meeting, (met) =>
      voteOnBadDisk(met, { strike: () => disk.fill(), pass: () => disk.free() }),
    )
  } finally {
    disk.remove()
  }
}

async function spoiltDisk(spoilt: { isFull?: true; isReadOnly?: true }, words: string): Promise<string> {
  const bad = await startSpoilt()
  try {
    const seen = await during(conveneAt(bad.forum, 2), (meeting) =>
      voteOnBadDisk(meeting, { strike: () => bad.be(spoilt), pass: () => bad.be({}) }),
    )
    return `${words}: ${seen}`
  } finally {
    await bad.remove()
  }
}

/** Every write beyond what the log has now fails, as on a disk that is broken from there on. */
const brokenDisk = (): Promise<string> =>
  during(convene(2), (meeting) => {
    const { pid, dataDir } = meeting.forum
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
    return voteOnBadDisk(meeting, {
      strike: () => void limit(String(statSync(path.join(dataDir, 'majlis.db-wal')).size)),
      pass: () => void limit('unlimited'),
    })
  })

async function slowDisk(): Promise<string> {
  const bad = await startSpoilt()
  try {
    return await during(conveneAt(bad.forum, 2), async (meeting) => {
      const vote = await openVote(meeting)
      const gaps: number[] = []
      let heardAt = performance.now()
      const watcher = await walkingBot(bad.forum.url, meeting.session, 'Watcher', () => {
        gaps.push(performance.now() - heardAt)
        heardAt = performance.now()
      })
      const { visitor, walk } = await walkingBot(bad.forum.url, meeting.session, 'Walker')
      await bad.be({ commitMs: 2_000 })
      const since = performance.now()
      const casting = meeting.delegates.map((each) => each.castUntilKnown(vote, 'yes'))
      gaps.length = 0
      heardAt = performance.now()
      let turned = 0
      const frames = setInterval(() => {
        // round and round, so that no wall ends it
        if (turned++ % 6 === 0) walk.intend(turned / 6, 1)
        walk.frame(performance.now())
      }, 50)
      await Promise.all(casting)
      const castMs = performance.now() - since
      clearInterval(frames)
      await bad.be({})
      await Promise.all([visitor.leave(), watcher.visitor.leave()])
      verify(castMs >= 2_000, `a ballot was acknowledged before it was kept, after ${castMs} ms`)
      const longest = Math.max(...gaps)
      verify(gaps.length > 10, `poses came ${gaps.length} times while the disk was slow`)
      verify(longest < 1_000, `no pose came for ${Math.round(longest)} ms while the disk was slow`)
      await expectKept(meeting, await closeVote(meeting, vote))
      return `acknowledged after ${Math.round(castMs)} ms, ${gaps.length} messages of poses meanwhile, longest gap ${Math.round(longest)} ms`
    })
  } finally {
    await bad.remove()
  }
}

/** Another process, such as a backup, holds the database: for `heldMs`, or null until somebody gave up. */
const heldDatabase = (heldMs: number | null): Promise<string> =>
  during(convene(1), async (meeting) => {
    const vote = await openVote(meeting)
    const [one] = meeting.delegates
    const other = new DatabaseSync(path.join(meeting.forum.dataDir, 'majlis.db'))
    other.exec('BEGIN IMMEDIATE')
    const since = performance.now()
    const key = newKey()
    const waiting = one!.cast(vote, 'yes', key)
    await (heldMs === null ? waiting : delay(heldMs))
    other.exec('ROLLBACK')
    other.close()
    equal((await waiting)?.ok, heldMs !== null, 'the answer to the ballot that waited')
    const waitedMs = Math.round(performance.now() - since)
    await one!.castUntilKnown(vote, 'yes', key)
    await expectKept(meeting, await closeVote(meeting, vote))
    return `answered after ${waitedMs} ms, counted once`
  })

export const disk: readonly FaultCase[] = [
  { number: 9, words: 'the disk is full in mid-vote, and then has room again', run: fullDisk },
  {
    number: 10,
    words: 'the disk breaks, and is read-only',
    async run() {
      const broken = await brokenDisk()
      return `broken: ${broken}; ${await spoiltDisk({ isReadOnly: true }, 'read-only')}`
    },
  },
  { number: 11, words: 'each fsync takes two seconds: ballots wait, people walk on', run: slowDisk },
  {
    number: 12,
    words: 'another process holds the database for three seconds',
    run: () => heldDatabase(3_000),
  },
  {
    number: 12,
    words: 'another process holds the database until a ballot is given up',
    isLong: true,
    run: () => heldDatabase(null),
  },
]
