// What voices cost and how late they are: real lines, from speakers over the forwarder to listeners, beside a bare line on which the same
// packets go from process to process; and whether people who walk meanwhile notice.
import { cpuSecondsOf, MOST_BOT_PERCENT, pin, watchCpu } from '../cores.ts'
import { during } from '../crowd.ts'
import { chance, median, quantile, rounded } from '../figures.ts'
import { type MeasuredForum, SERVER_CORE, startMeasured } from '../measured-forum.ts'
import { gatherProbes, type Probes } from '../probes.ts'
import type { Progress } from '../progress.ts'
import { memoryMbOf } from './children.ts'
import type { DelayFigures } from './delays.ts'
import { CARRIERS, type EngineName } from './engines.ts'
import { type People, sendPeople } from './people.ts'
import { floorScene, type Scene, tableScene } from './scenes.ts'

export interface VoiceTask {
  readonly scene: 'floor' | 'table'
  /** who listen */
  readonly people: number
  /** around the table, or the one who has the floor */
  readonly speakers: number
  readonly engine: EngineName
  /** of each turn, and how many there are, silent ones between them */
  readonly seconds: number
  readonly pairs: number
}

export const VOICE_BUDGET = {
  /** packets that did not come, in a hundred */
  lostInHundred: 0.5,
  /** p99 of the delay above that of the bare line */
  delayAboveMs: 60,
  /** p99 of how late a turn is seen by others, above that of the same hall without voices */
  posesAboveMs: 30,
} as const
/** who talk at once around the table, and who hear them */
const TABLE = { speakers: 8, people: 100 } as const
const PROBES = 12
const LINES_AT_ONCE = 20
const WARM_MS = 1500
/** until what is on its way has come */
const DRAIN_MS = 500

/** Both loads, one after the other; figures of the second begin with `table`. */
export async function measureVoices(
  asked: Pick<VoiceTask, 'people' | 'engine' | 'seconds' | 'pairs'>,
  progress: Progress,
) {
  const floor = await measureVoice({ ...asked, speakers: 1, scene: 'floor' }, progress)
  const table = await measureVoice({ ...asked, ...TABLE, scene: 'table' }, progress)
  const named = Object.entries(table).map(([name, figure]) => [
    `table${name[0]!.toUpperCase()}${name.slice(1)}`,
    figure,
  ])
  return { ...floor, ...Object.fromEntries(named), broken: [...floor.broken, ...table.broken] }
}

export async function measureVoice(task: VoiceTask, progress: Progress) {
  const carrier = await CARRIERS[task.engine]()
  const measured = await startMeasured(carrier.env)
  const isOnFloor = task.scene === 'floor'
  try {
    const scene = await (isOnFloor
      ? floorScene(measured, task.people, progress)
      : tableScene(task.people, task.speakers, carrier))
    const talkers = sendPeople(scene.linesOf)
    const listeners = sendPeople(scene.linesOf)
    try {
      await openLines(scene, talkers, listeners, progress)
      const pid = carrier.pid(isOnFloor ? measured.forum.pid : null)
      pin(pid, SERVER_CORE)
      await scene.begin()
      const all = await turns(task, { measured, scene, talkers, listeners, pid }, progress)
      return summary(task, all, memoryMbOf(pid))
    } finally {
      talkers.close()
      listeners.close()
      await scene.remove()
    }
  } finally {
    await measured.remove()
    await carrier.remove()
  }
}

async function openLines(scene: Scene, talkers: People, listeners: People, progress: Progress) {
  for (const line of scene.speakers) await talkers.open(line)
  for (let from = 0; from < scene.listeners.length; from += LINES_AT_ONCE) {
    const some = scene.listeners.slice(from, from + LINES_AT_ONCE)
    await Promise.all(some.map((line) => listeners.hear(line)))
    progress('lines', from + some.length, scene.listeners.length)
  }
}

interface Stage {
  readonly measured: MeasuredForum
  readonly scene: Scene
  readonly talkers: People
  readonly listeners: People
  /** of the process that forwards */
  readonly pid: number
}

interface Turn {
  readonly said: number
  readonly voice: DelayFigures
  readonly bare: DelayFigures
  readonly forumPercent: number
  readonly forwarderPercent: number
  readonly botPercent: number
  readonly otherPercent: number
  readonly poses: readonly number[]
  readonly posesAtRest: readonly number[]
}

async function turns(task: VoiceTask, stage: Stage, progress: Progress): Promise<readonly Turn[]> {
  const { measured, scene } = stage
  const probes = await gatherProbes(measured.forum.url, PROBES, scene.session)
  const random = chance(5)
  const walk = (nowMs: number): void => probes.frame(nowMs, random)
  const port = await stage.listeners.barePort()
  await during(WARM_MS, walk)
  // the compiler is done with the code of all processes then
  await talkWhile(1, stage, port, walk)
  const all: Turn[] = []
  for (let pair = 0; pair < task.pairs; pair += 1) {
    probes.begin()
    await during(task.seconds * 1000, walk)
    const posesAtRest = [...probes.latencies]
    all.push({ ...(await talkTurn(task.seconds, stage, port, probes, walk)), posesAtRest })
    progress('turns', pair + 1, task.pairs)
  }
  await probes.leave()
  return all
}

async function talkWhile(
  seconds: number,
  { talkers, listeners }: Stage,
  port: number,
  walk: (ms: number) => void,
) {
  await listeners.figures()
  const talking = talkers.talk(seconds, port)
  await during(seconds * 1000 + DRAIN_MS, walk)
  return { said: await talking, ...(await listeners.figures()) }
}

async function talkTurn(
  seconds: number,
  stage: Stage,
  port: number,
  probes: Probes,
  walk: (ms: number) => void,
): Promise<Omit<Turn, 'posesAtRest'>> {
  const { measured, talkers, listeners, pid } = stage
  const others = [talkers.pid, listeners.pid]
  const read = () => ({
    at: performance.now() / 1000,
    forwarder: cpuSecondsOf(pid),
    others: others.map(cpuSecondsOf).reduce((sum, each) => sum + each, 0),
  })
  probes.begin()
  const before = read()
  const used = watchCpu(measured.forum.pid)
  const { said, voice, bare } = await talkWhile(seconds, stage, port, walk)
  const cpu = used()
  const after = read()
  // of the time in which there was talk
  const percent = (part: number): number => rounded((part / seconds) * 100, 1)
  const forwarderPercent = percent(after.forwarder - before.forwarder)
  const othersPercent = percent(after.others - before.others)
  return {
    ...{ said, voice, bare, forwarderPercent },
    forumPercent: cpu.serverPercent,
    botPercent: rounded(cpu.botPercent + othersPercent, 1),
    otherPercent: rounded(Math.max(0, cpu.otherPercent - forwarderPercent - othersPercent), 1),
    poses: [...probes.latencies],
  }
}

function summary(
  { scene: kind, people, speakers, engine, seconds, pairs }: VoiceTask,
  all: readonly Turn[],
  forwarderMb: number,
) {
  const over = (figure: (turn: Turn) => number): number => rounded(median(all.map(figure)), 1)
  const said = all.reduce((sum, turn) => sum + turn.said, 0)
  const heard = all.reduce((sum, { voice }) => sum + voice.count, 0)
  const meant = said * people
  const lostInHundred = rounded((1 - heard / meant) * 100, 3)
  const delayP99Ms = over(({ voice }) => voice.p99)
  const bareDelayP99Ms = over(({ bare }) => bare.p99)
  const poseLatencyP99Ms = rounded(
    quantile(
      all.flatMap(({ poses }) => poses),
      0.99,
    ),
    1,
  )
  const poseLatencyAtRestP99Ms = rounded(
    quantile(
      all.flatMap(({ posesAtRest }) => posesAtRest),
      0.99,
    ),
    1,
  )
  const botPercent = Math.max(...all.map((turn) => turn.botPercent))
  const forwarderPercent = over((turn) => turn.forwarderPercent)
  const packetsPerSecond = Math.round(heard / (seconds * pairs))
  const figures = {
    ...{ scene: kind, engine, people, speakers, seconds, pairs },
    packetsPerSecond,
    lostInHundred,
    delayP50Ms: over(({ voice }) => voice.p50),
    delayP99Ms,
    delayMostMs: Math.max(...all.map(({ voice }) => voice.most)),
    bareDelayP50Ms: over(({ bare }) => bare.p50),
    bareDelayP99Ms,
    forwarderPercent,
    microsecondsPerPacket: rounded((forwarderPercent * 10_000) / packetsPerSecond),
    forwarderMb,
    forumPercent: over((turn) => turn.forumPercent),
    poseLatencyAtRestP99Ms,
    poseLatencyP99Ms,
    poseLatencySamples: all.reduce((sum, { poses }) => sum + poses.length, 0),
    botPercent,
    otherPercent: Math.max(...all.map((turn) => turn.otherPercent)),
    void:
      botPercent > MOST_BOT_PERCENT
        ? `the people took ${botPercent} % of their core: this measures them`
        : null,
  }
  const broken = [
    ...(lostInHundred < VOICE_BUDGET.lostInHundred ? [] : [`lost packets: ${lostInHundred} in a hundred`]),
    ...(delayP99Ms - bareDelayP99Ms < VOICE_BUDGET.delayAboveMs
      ? []
      : [`delay: ${delayP99Ms} ms, ${bareDelayP99Ms} on a bare line`]),
    ...(poseLatencyP99Ms - poseLatencyAtRestP99Ms < VOICE_BUDGET.posesAboveMs
      ? []
      : [`poses: ${poseLatencyP99Ms} ms, ${poseLatencyAtRestP99Ms} without voices`]),
  ]
  return { ...figures, broken: figures.void === null ? broken : [] }
}
