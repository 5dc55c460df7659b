// What a hall full of people costs: bytes and messages for each client, CPU of the server beside that of `ws` alone with the same
// traffic in the same run, and how old a turn is when others see it.
import { STEPS_PER_SECOND } from '../../shared/protocol/rooms.ts'
import type { RawWalker } from '../bots/raw-walker.ts'
import { type CpuUse, MOST_BOT_PERCENT, watchCpu } from './cores.ts'
import { CROWD_AREA, during, gatherCrowd, spread, turnByTurn } from './crowd.ts'
import { chance, median, quantile, rounded } from './figures.ts'
import { type MeasuredForum, startMeasured } from './measured-forum.ts'
import { gatherProbes, type Probes } from './probes.ts'
import type { Progress } from './progress.ts'
import { gatherRawCrowd, type RawCrowd } from './raw-crowd.ts'
import { sizeOf } from './raw-pace.ts'

export interface HallTask {
  /** in the hall, the probes included */
  readonly people: number
  /** of them, how many walk and never stand; the others sit, or stand where there are no seats */
  readonly walking: number
  /** spread over the house, or all within 15 by 15 metres */
  readonly where: 'hall' | 'square'
  readonly seconds: number
  /** how often Majlis and the baseline take turns */
  readonly pairs: number
  /** before and after each of them, until everything runs, or rests */
  readonly warmMs?: number
}

const PROBES = 12
const USUAL_WARM_MS = 2000
/** A hall of thousands that has just sat down and stood up tells less for a while, and gives it back a level every three seconds. */
const FULL_WARM_MS = 7000
const FULL = 1200
const usualWarmMs = (people: number): number => (people > FULL ? FULL_WARM_MS : USUAL_WARM_MS)

export async function measureHall(task: HallTask, progress: Progress) {
  const measured = await startMeasured()
  const { url } = measured.forum
  const random = chance(42)
  try {
    const probes = await gatherProbes(url, Math.min(PROBES, task.walking))
    const crowd = await gatherCrowd(url, task.people - probes.count, random, progress)
    const walkers = crowd.slice(0, task.walking - probes.count)
    const idle = task.people - task.walking
    const seated = task.where === 'hall' ? await spread(crowd, idle, progress) : 0
    const raw = await gatherRawCrowd(task.people)
    const runs: Run[] = []
    for (let pair = 0; pair < task.pairs; pair++) {
      const ours = await walkOnce(task, { measured, crowd, walkers, probes, random })
      progress('measure', 2 * pair + 1, 2 * task.pairs)
      const theirs = await baselineOnce(task, raw, ours)
      progress('measure', 2 * pair + 2, 2 * task.pairs)
      runs.push({ ours, theirs })
    }
    raw.close()
    await probes.leave()
    for (const { visitor } of crowd) visitor.leave()
    return { ...summary(task, runs), seated, corrections: probes.corrections(), isPinned: measured.isPinned }
  } finally {
    await measured.remove()
  }
}

interface Hall {
  readonly measured: MeasuredForum
  readonly crowd: readonly RawWalker[]
  readonly walkers: readonly RawWalker[]
  readonly probes: Probes
  readonly random: () => number
}

type Ours = Awaited<ReturnType<typeof walkOnce>>
interface Run {
  readonly ours: Ours
  readonly theirs: CpuUse
}

async function walkOnce(
  { people, where, seconds, warmMs = usualWarmMs(people) }: HallTask,
  { measured, crowd, walkers, probes, random }: Hall,
) {
  const area = where === 'square' ? CROWD_AREA : undefined
  const turn = turnByTurn(walkers.length, (index) => walkers[index]!.turn(performance.now(), area))
  const step = (nowMs: number) => {
    turn(nowMs)
    probes.frame(nowMs, random)
  }
  await during(warmMs, step)
  const before = crowd.map(({ visitor: { socket } }) => ({ ...socket.received }))
  const [begun, since] = [performance.now(), Date.now()]
  const used = watchCpu(measured.forum.pid)
  probes.begin()
  await during(seconds * 1000, step)
  const cpu = used()
  const elapsed = (performance.now() - begun) / 1000
  const rates = crowd.map(({ visitor: { socket } }, index) => ({
    bytes: (socket.received.bytes - before[index]!.bytes) / elapsed,
    messages: (socket.received.messages - before[index]!.messages) / elapsed,
  }))
  const latencies = [...probes.latencies]
  const stepsPerSecond = probes.steps() / elapsed
  const inside = measured.inside(since, Date.now())
  for (const walker of walkers) walker.stand(performance.now())
  probes.stand(performance.now())
  // until the last of them stands, and everybody has been told
  await during(warmMs, () => undefined)
  return { cpu, rates, latencies, stepsPerSecond, inside }
}

/** The same messages of the same size to as many, and from as many as walk. */
async function baselineOnce(
  { people, walking, seconds, warmMs = usualWarmMs(people) }: HallTask,
  raw: RawCrowd,
  { rates }: Ours,
): Promise<CpuUse> {
  const messages = mean(rates.map((rate) => rate.messages))
  const bytes = mean(rates.map((rate) => rate.bytes))
  raw.pace({ messagesPerSecond: messages, bytesPerMessage: sizeOf({ bytes, messages }) })
  const turn = turnByTurn(walking, (index) => raw.send(index))
  await during(warmMs, turn)
  const used = watchCpu(raw.pid)
  await during(seconds * 1000, turn)
  const cpu = used()
  raw.pace({ messagesPerSecond: 0, bytesPerMessage: 0 })
  return cpu
}

function summary({ people, walking, where, seconds, pairs }: HallTask, runs: readonly Run[]) {
  const over = (figure: (run: Run) => number): number => rounded(median(runs.map(figure)), 1)
  const ratios = runs.map(({ ours, theirs }) => rounded(ours.cpu.serverPercent / theirs.serverPercent))
  const latencies = runs.flatMap(({ ours }) => ours.latencies)
  const botPercent = Math.max(...runs.flatMap(({ ours, theirs }) => [ours.cpu.botPercent, theirs.botPercent]))
  return {
    people,
    walking,
    where,
    seconds,
    pairs,
    bytesPerClientPerSecond: Math.round(over(({ ours }) => median(ours.rates.map(({ bytes }) => bytes)))),
    bytesPerClientPerSecondP99: Math.round(
      over(({ ours }) =>
        quantile(
          ours.rates.map(({ bytes }) => bytes),
          0.99,
        ),
      ),
    ),
    messagesPerClientPerSecond: over(({ ours }) => mean(ours.rates.map(({ messages }) => messages))),
    poseLatencyP50Ms: rounded(quantile(latencies, 0.5), 1),
    poseLatencyP99Ms: rounded(quantile(latencies, 0.99), 1),
    poseLatencySamples: latencies.length,
    stepsPerSecond: over(({ ours }) => ours.stepsPerSecond),
    stepsPerSecondMeant: STEPS_PER_SECOND,
    serverCpuPercent: over(({ ours }) => ours.cpu.serverPercent),
    rawCpuPercent: over(({ theirs }) => theirs.serverPercent),
    ratioToRaw: rounded(median(ratios)),
    ratios,
    loopDelayP99Ms: over(({ ours }) => ours.inside.loopDelayP99Ms),
    loopDelayMaxMs: over(({ ours }) => ours.inside.loopDelayMaxMs),
    memoryMb: over(({ ours }) => ours.inside.memoryMb),
    botCpuPercent: botPercent,
    otherCpuPercent: Math.max(
      ...runs.flatMap(({ ours, theirs }) => [ours.cpu.otherPercent, theirs.otherPercent]),
    ),
    void:
      botPercent > MOST_BOT_PERCENT
        ? `the bots took ${botPercent} % of their core: this measures them`
        : null,
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
