// Cases 15 and 16: a process that stands still for five seconds, and a machine of which somebody sets the clock.
import { setTimeout as delay } from 'node:timers/promises'
import { fromLines } from '../../../shared/journal/ndjson.ts'
import { equal, verify } from '../../attacks/verify.ts'
import type { FaultCase } from '../case.ts'
import { viewWhere } from '../people/client.ts'
import {
  closeVote,
  convene,
  conveneAt,
  during,
  expectKept,
  journalOf,
  type Meeting,
  openVote,
} from '../people/meeting.ts'
import { startSpoilt } from '../world/spoilt.ts'
import { come, seconds } from './restarts.ts'

const LOOK_AGAIN_MS = 100
const HOUR_MS = 3_600_000
/** the least time for which a guest may be invited (SP22) */
const FLOOR_S = 10
/** by so much the end of a time may come late on a busy machine; it never comes early */
const LATE_MS = 2_000

/** Somebody speaks for ten seconds while `disturb` happens; answers after how many ms that ended. */
async function floorOfTenSeconds(
  meeting: Meeting,
  person: string,
  disturb: () => Promise<void>,
): Promise<number> {
  const given = await meeting.chair.seat.ask('floor.invite', { person: person as never, seconds: FLOOR_S })
  equal(given?.ok, true, 'the floor was given')
  const since = performance.now()
  await disturb()
  while (!(await journalOf(meeting)).includes('"floor.ended"')) await delay(LOOK_AGAIN_MS)
  return performance.now() - since
}

async function expectInOrder(meeting: Meeting): Promise<void> {
  const entries = [...fromLines(await journalOf(meeting))].map(({ entry }) => entry)
  equal(
    entries.map(({ seq }) => seq),
    entries.map((_, index) => index + 1),
    'the heights',
  )
  verify(
    entries.every(({ at }, index) => at >= (entries[index - 1]?.at ?? 0)),
    'time runs back in the journal',
  )
}

function expectOnTime(tookMs: number): void {
  const late = tookMs - FLOOR_S * 1000
  verify(late > -100 && late < LATE_MS, `ten seconds took ${seconds(tookMs)}`)
}

const stoodStill = (): Promise<string> =>
  during(convene(2), async (meeting) => {
    const { forum, session, delegates } = meeting
    const guests = await come(forum.url, session, 10)
    const phases = new Set<string>()
    for (const { store } of guests) store.subscribe(({ link }) => link !== 'live' && phases.add(link))
    const person = guests[0]!.store.getState().me.id
    const tookMs = await floorOfTenSeconds(meeting, person, async () => {
      process.kill(forum.pid, 'SIGSTOP')
      await delay(5_000)
      process.kill(forum.pid, 'SIGCONT')
    })
    expectOnTime(tookMs)
    await Promise.all(guests.map((each) => viewWhere(each, ({ link }) => link === 'live')))
    equal([...phases], [], 'the lines that broke')
    const vote = await openVote(meeting)
    await Promise.all(delegates.map((each) => each.castUntilKnown(vote, 'yes')))
    await expectKept(meeting, await closeVote(meeting, vote))
    for (const guest of guests) guest.leave()
    return `no line of ${guests.length} broke; ten seconds at the rostrum took ${seconds(tookMs)}`
  })

async function clockSet(): Promise<string> {
  const bad = await startSpoilt()
  try {
    return await during(conveneAt(bad.forum, 2), async (meeting) => {
      const guests = await come(bad.forum.url, meeting.session, 1)
      const tookMs = await floorOfTenSeconds(meeting, guests[0]!.store.getState().me.id, async () => {
        await bad.be({ clockAheadMs: HOUR_MS })
        await delay(2_000)
        equal((await journalOf(meeting)).includes('"floor.ended"'), false, 'ended when the clock was put on')
        await bad.be({ clockAheadMs: -HOUR_MS })
      })
      expectOnTime(tookMs)
      const vote = await openVote(meeting)
      await meeting.delegates[0]!.castUntilKnown(vote, 'yes')
      await bad.be({ clockAheadMs: HOUR_MS })
      await meeting.delegates[1]!.castUntilKnown(vote, 'yes')
      await bad.be({})
      await expectKept(meeting, await closeVote(meeting, vote))
      await expectInOrder(meeting)
      for (const guest of guests) guest.leave()
      return `an hour on and two hours back: ten seconds at the rostrum took ${seconds(tookMs)}, the journal is in order`
    })
  } finally {
    await bad.remove()
  }
}

export const time: readonly FaultCase[] = [
  { number: 15, words: 'the process stands still for five seconds', run: stoodStill },
  { number: 16, words: 'the clock of the machine is set by an hour, on and back', run: clockSet },
]
