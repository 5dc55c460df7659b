// A thousand ballots within 200 ms: how long each waits for its receipt, and what those who walk meanwhile notice; in turns with `ws`
// alone, which answers as many messages of the same size at once and keeps nothing.
import { randomBytes } from 'node:crypto'
import type { VoteId } from '../../shared/ids.ts'
import type { RawVisitor } from '../bots/raw-visitor.ts'
import { type Assembly, assemblePeople } from './assembly.ts'
import { type CpuUse, MOST_BOT_PERCENT, watchCpu } from './cores.ts'
import { during } from './crowd.ts'
import { chance, median, quantile, rounded } from './figures.ts'
import { startMeasured } from './measured-forum.ts'
import { gatherProbes } from './probes.ts'
import type { Progress } from './progress.ts'
import { gatherRawCrowd, type RawCrowd } from './raw-crowd.ts'
import { sizeOf } from './raw-pace.ts'

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
    const raw = await gatherRawCrowd(people)
    const from = Date.now()
    const rounds: (Round & { readonly raw: RawRound })[] = []
    const busy: number[] = []
    for (let vote = 0; vote < votes; vote++) {
      const id = await putQuestion(assembly)
      probes.begin()
      const cast = () => castAll(assembly.delegates, id, random)
      const ours = await watched(measured.forum.pid, cast, assembly.delegates, walk)
      busy.push(...probes.latencies)
      const closed = await assembly.chair.ask('vote.close', { vote: id })
      if (!closed.ok) throw new Error(`the vote was not closed: ${closed.refusal.code}`)
      rounds.push({ ...ours, raw: await castRaw(raw, ours) })
      progress('vote', vote + 1, votes)
    }
    raw.close()
    await probes.leave()
    const cpus = rounds.flatMap((round) => [round.cpu, round.raw.cpu])
    const botPercent = Math.max(...cpus.map((cpu) => cpu.botPercent))
    const over = (figure: (round: (typeof rounds)[number]) => number): number =>
      rounded(median(rounds.map(figure)), 1)
    return {
      people,
      ballotsWithinMs: WITHIN_MS,
      votes,
      commitDelayMs,
      ackP50Ms: over(({ ackMs }) => quantile(ackMs, 0.5)),
      ackP99Ms: over(({ ackMs }) => quantile(ackMs, 0.99)),
      ackP99WorstMs: rounded(Math.max(...rounds.map(({ ackMs }) => quantile(ackMs, 0.99))), 1),
      rawAckP50Ms: over(({ raw }) => quantile(raw.ackMs, 0.5)),
      rawAckP99Ms: over(({ raw }) => quantile(raw.ackMs, 0.99)),
      allAnsweredAfterMs: over(({ doneMs }) => doneMs),
      bytesPerBallotAndClient: over(({ received }) => received.bytes),
      messagesPerBallotAndClient: over(({ received }) => received.messages),
      cpuMsPerBallot: over(({ cpu }) => msOf(cpu) / people),
      rawCpuMsPerBallot: over(({ raw }) => msOf(raw.cpu) / people),
      refused: rounds.reduce((sum, { refused }) => sum + refused, 0),
      poseLatencyP99BeforeMs: rounded(quantile(quiet, 0.99), 1),
      poseLatencyP99Ms: rounded(quantile(busy, 0.99), 1),
      poseLatencySamples: busy.length,
      ...measured.inside(from, Date.now()),
      serverPercent: over(({ cpu }) => cpu.serverPercent),
      botPercent,
      otherPercent: Math.max(...cpus.map((cpu) => cpu.otherPercent)),
      isPinned: measured.isPinned,
      void: botPercent > MOST_BOT_PERCENT ? `the bots took ${botPercent} % of their core` : null,
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

interface Traffic {
  readonly bytes: number
  readonly messages: number
}

interface Cast {
  readonly ackMs: readonly number[]
  /** from the first ballot to the last receipt */
  readonly doneMs: number
  readonly refused: number
}

/** A vote with what it cost until everybody knew of it, and what each delegate sent and was sent. */
interface Round extends Cast {
  readonly cpu: CpuUse
  readonly sent: Traffic
  readonly received: Traffic
}

type RawRound = Pick<Round, 'ackMs' | 'cpu'>

/** CPU of the server in a round, ms. */
const msOf = ({ serverPercent }: CpuUse): number => (serverPercent / 100) * WATCHED_MS

async function watched(
  pid: number,
  cast: () => Promise<Cast>,
  delegates: readonly RawVisitor[],
  walk: (nowMs: number) => void,
): Promise<Round> {
  const sum = (which: 'sent' | 'received', what: keyof Traffic): number =>
    delegates.reduce((total, { socket }) => total + socket[which][what], 0) / delegates.length
  const read = (which: 'sent' | 'received') => ({
    bytes: sum(which, 'bytes'),
    messages: sum(which, 'messages'),
  })
  const before = { sent: read('sent'), received: read('received') }
  const since = (which: 'sent' | 'received'): Traffic => {
    const now = read(which)
    return { bytes: now.bytes - before[which].bytes, messages: now.messages - before[which].messages }
  }
  const used = watchCpu(pid)
  const casting = cast()
  await during(WATCHED_MS, walk)
  const cpu = used()
  return { ...(await casting), cpu, sent: since('sent'), received: since('received') }
}

/** As many messages of the same size as in a vote, and one of those to each is the answer to theirs. */
async function castRaw(raw: RawCrowd, { ackMs: { length }, sent, received }: Round): Promise<RawRound> {
  const answerBytes = sizeOf(received)
  const others = Math.max(0, received.messages - 1)
  raw.pace({ messagesPerSecond: (others / WATCHED_MS) * 1000, bytesPerMessage: answerBytes, answerBytes })
  const ackMs: number[] = []
  const used = watchCpu(raw.pid)
  const casting = spreadOver(length, async (index) => {
    const at = performance.now()
    await raw.ask(index, Math.round(sent.bytes / sent.messages))
    ackMs.push(performance.now() - at)
  })
  await during(WATCHED_MS, () => undefined)
  const cpu = used()
  await casting
  raw.pace({ messagesPerSecond: 0, bytesPerMessage: 0 })
  return { ackMs, cpu }
}

/** Lets each of `count` act, evenly spread over the time in which ballots come. */
async function spreadOver(count: number, act: (index: number) => Promise<void>): Promise<void> {
  const acts = Array.from(
    { length: count },
    (_, index) =>
      new Promise<void>((resolve, reject) => {
        setTimeout(() => act(index).then(resolve, reject), (index / count) * WITHIN_MS)
      }),
  )
  await Promise.all(acts)
}

/** Everybody casts, evenly spread over the time. */
async function castAll(delegates: readonly RawVisitor[], vote: VoteId, random: () => number): Promise<Cast> {
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
  await spreadOver(delegates.length, (index) => cast(delegates[index]!))
  return { ackMs, doneMs: performance.now() - begun, refused }
}
