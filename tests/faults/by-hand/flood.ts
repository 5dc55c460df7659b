// npm run faults -- --flood   Two thousand bad frames and five hundred bad requests every second: what those notice who vote and walk.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { VoteId } from '../../../shared/ids.ts'
import { chance, quantile, rounded } from '../../bench/figures.ts'
import { type MeasuredForum, startMeasured } from '../../bench/measured-forum.ts'
import { type RawWalker, rawWalker } from '../../bots/raw-walker.ts'
import { conveneAt, type Meeting, openVote } from '../people/meeting.ts'
import { newKey } from '../people/voter.ts'

const FRAMES = 2_000
const REQUESTS = 500
const DELEGATIONS = 30
const WALKERS = 12
const CALM_S = 10
const FLOOD_S = 30
/** each delegation changes its ballot so often */
const CAST_EVERY_MS = 1_000
const TURN_EVERY_MS = 700
const ACK_P99_MS = 300
/** news of walkers come at each step, 50 ms apart */
const TICK_MEDIAN_MS = 60
const FLOODER = new URL('./flooder.ts', import.meta.url)

interface Seen {
  readonly ballots: number
  readonly ackMedianMs: number
  readonly ackP99Ms: number
  readonly posesMedianMs: number
  readonly posesP99Ms: number
  readonly loopDelayP99Ms: number
}

export interface FloodReport {
  readonly calm: Seen
  readonly flooded: Seen
  readonly framesASecond: number
  readonly requestsASecond: number
  readonly linesASecond: number
  readonly holds: boolean
}

export async function flood(): Promise<FloodReport> {
  const measured = await startMeasured()
  const { url } = measured.forum
  const meeting = await conveneAt(measured.forum, DELEGATIONS)
  const vote = await openVote(meeting)
  const random = chance(7)
  const walkers: RawWalker[] = []
  const gaps: number[] = []
  for (let nth = 0; nth < WALKERS; nth++) walkers.push(await rawWalker(url, `Walker ${nth}`, random))
  const timers = walk(walkers)
  countGaps(walkers[0]!, gaps)
  const calm = await watch(measured, meeting, vote, gaps, CALM_S)

  const flooder = fork(FLOODER, [url, String(FRAMES), String(REQUESTS)])
  await once(flooder, 'message')
  const since = performance.now()
  const flooded = await watch(measured, meeting, vote, gaps, FLOOD_S)
  flooder.send('end')
  const [counts] = (await once(flooder, 'message')) as [{ frames: number; requests: number; lines: number }]
  const seconds = (performance.now() - since) / 1000

  clearInterval(timers)
  for (const { visitor } of walkers) visitor.leave()
  for (const { seat } of [meeting.chair, ...meeting.delegates]) seat.leave()
  await measured.remove()
  return {
    ...{ calm, flooded },
    framesASecond: Math.round(counts.frames / seconds),
    requestsASecond: Math.round(counts.requests / seconds),
    linesASecond: Math.round(counts.lines / seconds),
    holds: flooded.ackP99Ms < ACK_P99_MS && flooded.posesMedianMs < TICK_MEDIAN_MS,
  }
}

function walk(walkers: readonly RawWalker[]): NodeJS.Timeout {
  return setInterval(() => {
    for (const each of walkers) each.turn(performance.now())
  }, TURN_EVERY_MS)
}

/** Between messages on the line of somebody in the hall: poses for the most part. */
function countGaps({ visitor: { socket } }: RawWalker, gaps: number[]): void {
  let heard = socket.received.messages
  let heardAt = performance.now()
  setInterval(() => {
    if (socket.received.messages === heard) return
    const now = performance.now()
    gaps.push(now - heardAt)
    heard = socket.received.messages
    heardAt = now
  }, 1).unref()
}

async function watch(
  measured: MeasuredForum,
  { delegates }: Meeting,
  vote: VoteId,
  gaps: number[],
  seconds: number,
): Promise<Seen> {
  const from = Date.now()
  const ackMs: number[] = []
  gaps.length = 0
  await Promise.all(
    delegates.map(async (each, index) => {
      await delay((index / delegates.length) * CAST_EVERY_MS)
      while (Date.now() - from < seconds * 1000) {
        const since = performance.now()
        const answer = await each.cast(vote, index % 2 ? 'yes' : 'no', newKey())
        if (!answer?.ok) throw new Error(`a ballot was not taken: ${JSON.stringify(answer)}`)
        ackMs.push(performance.now() - since)
        await delay(CAST_EVERY_MS)
      }
    }),
  )
  const p = (values: readonly number[], q: number) => rounded(quantile(values, q), 1)
  return {
    ballots: ackMs.length,
    ...{ ackMedianMs: p(ackMs, 0.5), ackP99Ms: p(ackMs, 0.99) },
    ...{ posesMedianMs: p(gaps, 0.5), posesP99Ms: p(gaps, 0.99) },
    loopDelayP99Ms: measured.inside(from, Date.now()).loopDelayP99Ms,
  }
}
