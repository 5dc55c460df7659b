// A thousand ballots within 200 ms: how long each waits for its receipt, and what those who walk meanwhile notice.
import { randomBytes } from 'node:crypto'
import type { VoteId } from '../../shared/ids.ts'
import type { RawVisitor } from '../bots/raw-visitor.ts'
import { type Assembly, assemblePeople } from './assembly.ts'
import { MOST_BOT_PERCENT, watchCpu } from './cores.ts'
import { during } from './crowd.ts'
import { chance, median, quantile, rounded } from './figures.ts'
import { startMeasured } from './measured-forum.ts'
import { gatherProbes } from './probes.ts'
import type { Progress } from './progress.ts'

export interface VoteTask {
  readonly people: number
  readonly votes: number
  /** added to each commit, as a slow disk would */
  readonly commitDelayMs: number
}

const WITHIN_MS = 200
const PROBES = 12
const WARM_MS = 2000
const QUIET_MS = 6000
/** of a vote, in which the poses are watched: the ballots and what they bring about */
const WATCHED_MS = 1500
const SLOW = new URL('./slow-commits.ts', import.meta.url).href

export async function measureVote({ people, votes, commitDelayMs }: VoteTask, progress: Progress) {
  const env = {
    MAJLIS_BENCH_COMMIT_DELAY_MS: String(commitDelayMs),
    ...(commitDelayMs > 0 ? { NODE_OPTIONS: `--import ${SLOW}` } : {}),
  }
  const measured = await startMeasured(env)
  const random = chance(7)
  try {
    const assembly = await assemblePeople(measured.forum.url, people, progress)
    const probes = await gatherProbes(measured.forum.url, PROBES, assembly.session)
    const walk = (nowMs: number): void => probes.frame(nowMs, random)
    await during(WARM_MS, walk)
    probes.begin()
    await during(QUIET_MS, walk)
    const quiet = [...probes.latencies]
    const from = Date.now()
    const used = watchCpu(measured.forum.pid)
    const rounds: Round[] = []
    const busy: number[] = []
    for (let vote = 0; vote < votes; vote++) {
      const id = await putQuestion(assembly)
      probes.begin()
      const casting = castAll(assembly.delegates, id, random)
      await during(WATCHED_MS, walk)
      rounds.push(await casting)
      busy.push(...probes.latencies)
      const closed = await assembly.chair.ask('vote.close', { vote: id })
      if (!closed.ok) throw new Error(`the vote was not closed: ${closed.refusal.code}`)
      progress('vote', vote + 1, votes)
    }
    const cpu = used()
    await probes.leave()
    return {
      people,
      ballotsWithinMs: WITHIN_MS,
      votes,
      commitDelayMs,
      ackP50Ms: rounded(median(rounds.map(({ ackMs }) => quantile(ackMs, 0.5))), 1),
      ackP99Ms: rounded(median(rounds.map(({ ackMs }) => quantile(ackMs, 0.99))), 1),
      ackP99WorstMs: rounded(Math.max(...rounds.map(({ ackMs }) => quantile(ackMs, 0.99))), 1),
      allAnsweredAfterMs: rounded(median(rounds.map(({ doneMs }) => doneMs)), 1),
      refused: rounds.reduce((sum, { refused }) => sum + refused, 0),
      poseLatencyP99BeforeMs: rounded(quantile(quiet, 0.99), 1),
      poseLatencyP99Ms: rounded(quantile(busy, 0.99), 1),
      poseLatencySamples: busy.length,
      ...measured.inside(from, Date.now()),
      ...cpu,
      isPinned: measured.isPinned,
      void: cpu.botPercent > MOST_BOT_PERCENT ? `the bots took ${cpu.botPercent} % of their core` : null,
    }
  } finally {
    await measured.remove()
  }
}

async function putQuestion({ chair }: Assembly): Promise<VoteId> {
  const opened = await chair.ask('vote.open', {
    question: 'Shall the rivers be shared?',
    method: 'recorded',
    decision: null,
    again: null,
  })
  if (!opened.ok) throw new Error(`the question was not put: ${opened.refusal.code}`)
  return opened.value.vote
}

interface Round {
  readonly ackMs: readonly number[]
  /** from the first ballot to the last receipt */
  readonly doneMs: number
  readonly refused: number
}

/** Everybody casts, evenly spread over the time. */
async function castAll(delegates: readonly RawVisitor[], vote: VoteId, random: () => number): Promise<Round> {
  const begun = performance.now()
  const ackMs: number[] = []
  let refused = 0
  const cast = async (delegate: RawVisitor): Promise<void> => {
    const at = performance.now()
    const key = randomBytes(16).toString('hex')
    const answer = await delegate.ask('ballot.cast', { vote, choice: random() < 0.5 ? 'yes' : 'no', key })
    ackMs.push(performance.now() - at)
    if (!answer.ok) refused += 1
  }
  const casting = delegates.map(
    (delegate, index) =>
      new Promise<void>((resolve, reject) => {
        setTimeout(() => cast(delegate).then(resolve, reject), (index / delegates.length) * WITHIN_MS)
      }),
  )
  await Promise.all(casting)
  return { ackMs, doneMs: performance.now() - begun, refused }
}
