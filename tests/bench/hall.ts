// What a hall full of walkers costs: bytes for each client, CPU of the server, and how old a pose is when others see it.
import { readFileSync } from 'node:fs'
import type { Spot } from '../../shared/hall/polar.ts'
import { SEATS, type Seat } from '../../shared/hall/seats.ts'
import { STEP_MS } from '../../shared/hall/walk.ts'
import { decodePoses } from '../../shared/protocol/poses.ts'
import { STEPS_PER_SECOND } from '../../shared/protocol/rooms.ts'
import { type WalkingBot, walkingBot } from '../bots/walker.ts'

export interface HallTask {
  readonly url: string
  /** of the server, or null when it is not ours to watch */
  readonly pid: number | null
  readonly walkers: number
  readonly seconds: number
}

export interface HallFigures {
  readonly walkers: number
  readonly seconds: number
  /** of the walkers, how many were on the move, on average */
  readonly movingShare: number
  /** median over all clients of what their socket received */
  readonly bytesPerClientPerSecond: number
  /** user and system time of the server's process, percent of one core; null when not known */
  readonly serverCpuPercent: number | null
  /** from a client's decision to start or stop until another client's socket shows it, ms, the wait for the tick included */
  readonly poseLatencyP50Ms: number | null
  readonly poseLatencyP99Ms: number | null
  readonly poseLatencySamples: number
  /** how often the server moved someone elsewhere than their client had predicted */
  readonly corrections: number
}

const TICKS_PER_SECOND = 100
const JOIN_AT_ONCE = 20
const PROBE_MS = 700

export async function measureHall({ url, pid, walkers, seconds }: HallTask): Promise<HallFigures> {
  const probe = createProbe()
  let moved = 0
  const observer = await walkingBot(url, 'open-forum', 'Observer', (bytes) => {
    probe.saw(bytes)
    decodePoses(bytes, () => {
      moved += 1
    })
  })
  const bots: WalkingBot[] = []
  while (bots.length < walkers) {
    const names = Array.from(
      { length: Math.min(JOIN_AT_ONCE, walkers - bots.length) },
      (_, i) => `Walker ${bots.length + i + 1}`,
    )
    bots.push(...(await Promise.all(names.map((name) => walkingBot(url, 'open-forum', name)))))
  }
  const all = [observer, ...bots]
  const before = all.map(({ received }) => received.bytes)
  const cpuBefore = cpuSecondsOf(pid)
  const begun = performance.now()
  moved = 0
  await walkFor(bots, seconds * 1000, probe)
  const elapsed = (performance.now() - begun) / 1000
  const cpuAfter = cpuSecondsOf(pid)
  const rates = all.map(({ received }, index) => (received.bytes - (before[index] ?? 0)) / elapsed)
  const latencies = probe.latencies()
  const movingShare = moved / (elapsed * STEPS_PER_SECOND) / walkers
  await Promise.all(all.map(({ visitor }) => visitor.leave()))
  return {
    walkers,
    seconds,
    movingShare: Math.round(movingShare * 100) / 100,
    bytesPerClientPerSecond: Math.round(quantile(rates, 0.5) ?? 0),
    serverCpuPercent:
      cpuBefore === null || cpuAfter === null ? null : rounded(((cpuAfter - cpuBefore) / elapsed) * 100),
    poseLatencyP50Ms: rounded(quantile(latencies, 0.5)),
    poseLatencyP99Ms: rounded(quantile(latencies, 0.99)),
    poseLatencySamples: latencies.length,
    corrections: bots.reduce((sum, { walk }) => sum + walk.corrections, 0),
  }
}

/** A place beside some seat of the house, another one each time. */
const goalOf = (index: number, now: number): Spot =>
  (SEATS[(index * 97 + Math.floor(now)) % SEATS.length] as Seat).exit

/** Everyone walks from seat to seat; the first tenth start and stop instead, and are timed. */
function walkFor(bots: readonly WalkingBot[], ms: number, probe: Probe): Promise<void> {
  const probes = Math.max(1, Math.round(bots.length / 10))
  const begun = performance.now()
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now()
      for (const [index, bot] of bots.entries()) {
        if (index < probes) probe.steer(bot, index, now)
        else if (!bot.route.frame(now)) bot.route.goTo(goalOf(index, now), 1)
        bot.walk.frame(now)
      }
      if (now - begun < ms) return
      clearInterval(timer)
      resolve()
    }, STEP_MS)
  })
}

interface Probe {
  steer(bot: WalkingBot, index: number, now: number): void
  saw(bytes: Uint8Array): void
  latencies(): readonly number[]
}

/** Times the first message in which a probe's gait is the one it has just chosen. */
function createProbe(): Probe {
  const waiting = new Map<number, { gait: number; since: number }>()
  const chosen = new Map<number, number>()
  const measured: number[] = []
  return {
    steer(bot, index, now) {
      const slot = bot.visitor.room.state.walkers.get(bot.visitor.entered.person)?.slot ?? -1
      const phase = Math.floor((now + index * 131) / PROBE_MS) % 2
      bot.walk.intend(phase === 1 ? Math.floor(now / (4 * PROBE_MS)) * 1.7 + index : null, 1)
      if (chosen.get(slot) === phase) return
      if (chosen.has(slot)) waiting.set(slot, { gait: phase, since: now })
      chosen.set(slot, phase)
    },
    saw(bytes) {
      const now = performance.now()
      decodePoses(bytes, (slot, _x, _z, _heading, gait) => {
        const wait = waiting.get(slot)
        if (wait === undefined || wait.gait !== gait) return
        measured.push(now - wait.since)
        waiting.delete(slot)
      })
    },
    latencies: () => measured,
  }
}

function cpuSecondsOf(pid: number | null): number | null {
  if (pid === null) return null
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

function quantile(values: readonly number[], q: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? null
}

function rounded(value: number): number
function rounded(value: number | null): number | null
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10
}
