// Everybody comes at once, and everybody comes back after the server has started anew: how long it takes, and what those who are
// there already notice; beside `ws` alone, which greets as many with as many bytes.
import { setTimeout as delay } from 'node:timers/promises'
import { SEATS } from '../../shared/hall/seats.ts'
import type { SeatIndex } from '../../shared/ids.ts'
import { type RawVisitor, rawVisitor } from '../bots/raw-visitor.ts'
import { MOST_BOT_PERCENT, watchCpu } from './cores.ts'
import { type FarProbes, sendProbes } from './far-probes.ts'
import { quantile, rounded } from './figures.ts'
import { type MeasuredForum, startMeasured } from './measured-forum.ts'
import { gatherProbes } from './probes.ts'
import type { Progress } from './progress.ts'
import { startRawServer } from './raw-crowd.ts'
import { sizeOf } from './raw-pace.ts'

const PROBES = 12
const QUIET_MS = 6000
const SETTLE_MS = 2000
/** places are kept every five seconds */
const KEPT_MS = 7000
/** As the client's own line comes back: after 0.3 s, then twice as long each time, with chance in it. */
const FIRST_WAIT_MS = 300
const LONGEST_WAIT_MS = 5000

export async function measureJoin({ people }: { readonly people: number }, progress: Progress) {
  const measured = await startMeasured()
  try {
    const probes = await sendProbes(measured.forum.url, PROBES)
    measured.pinAgain()
    await delay(SETTLE_MS)
    probes.begin()
    await delay(QUIET_MS)
    const quiet = await probes.latencies()
    const storm = await comeIn(measured, probes, people)
    progress('come in', people, people)
    const raw = await greetRaw(people, storm.received)
    const seated = await sit(storm.crowd)
    await delay(KEPT_MS)
    await probes.leave()
    const back = await comeBack(measured, storm.crowd, seated)
    progress('come back', people, people)
    const ms = storm.crowd.map(({ joinedInMs }) => joinedInMs)
    return {
      people,
      joinP50Ms: rounded(quantile(ms, 0.5), 0),
      joinP99Ms: rounded(quantile(ms, 0.99), 0),
      allInAfterMs: rounded(storm.allInAfterMs, 0),
      rawAllInAfterMs: rounded(raw.allInAfterMs, 0),
      cpuMsPerPerson: rounded(((storm.cpu.serverPercent / 100) * storm.allInAfterMs) / people),
      rawCpuMsPerPerson: rounded(((raw.cpu.serverPercent / 100) * raw.allInAfterMs) / people),
      bytesPerPerson: Math.round(storm.received.bytes),
      ...storm.cpu,
      ...storm.inside,
      poseLatencyP99BeforeMs: rounded(quantile(quiet, 0.99), 1),
      poseLatencyP99Ms: rounded(quantile(storm.latencies, 0.99), 1),
      poseLatencyMaxMs: rounded(quantile(storm.latencies, 1), 1),
      poseLatencySamples: storm.latencies.length,
      ...back,
      isPinned: measured.isPinned,
      void:
        storm.cpu.botPercent > MOST_BOT_PERCENT
          ? `the bots took ${storm.cpu.botPercent} % of their core`
          : null,
    }
  } finally {
    await measured.remove()
  }
}

async function comeIn(measured: MeasuredForum, probes: FarProbes, people: number) {
  const { forum } = measured
  probes.begin()
  const [since, begun] = [Date.now(), performance.now()]
  const used = watchCpu(forum.pid)
  const crowd = await Promise.all(
    Array.from({ length: people }, (_, index) =>
      rawVisitor(forum.url, 'open-forum', { name: `Guest ${index + 1}` }),
    ),
  )
  const [allInAfterMs, cpu, latencies] = [performance.now() - begun, used(), await probes.latencies()]
  const inside = measured.inside(since, Date.now())
  const mean = (what: 'bytes' | 'messages'): number =>
    crowd.reduce((sum, { socket }) => sum + socket.received[what], 0) / crowd.length
  const received = { bytes: mean('bytes'), messages: mean('messages') }
  return { crowd, allInAfterMs, cpu, inside, received, latencies }
}

/** As many sockets at once, each of which is sent as many messages of the same size. */
async function greetRaw(people: number, received: { readonly bytes: number; readonly messages: number }) {
  const raw = await startRawServer()
  const messages = Math.round(received.messages)
  const greeting = { messages, bytesPerMessage: sizeOf(received) }
  raw.pace({ messagesPerSecond: 0, bytesPerMessage: 0, greeting })
  const [begun, used] = [performance.now(), watchCpu(raw.pid)]
  const sockets = await Promise.all(
    Array.from({ length: people }, async () => {
      const greeted = Promise.withResolvers<void>()
      let heard = 0
      const socket = await raw.connect(() => {
        heard += 1
        if (heard === messages) greeted.resolve()
      })
      await greeted.promise
      return socket
    }),
  )
  const [allInAfterMs, cpu] = [performance.now() - begun, used()]
  for (const socket of sockets) socket.close()
  raw.close()
  return { allInAfterMs, cpu }
}

/** As many as there are seats sit; who sits where. */
async function sit(crowd: readonly RawVisitor[]): Promise<ReadonlyMap<RawVisitor, number>> {
  const seated = new Map<RawVisitor, number>()
  const sitters = crowd.slice(0, SEATS.length)
  await Promise.all(
    sitters.map(async (visitor, seat) => {
      const answer = await visitor.ask('seat.take', { seat: seat as SeatIndex })
      if (answer.ok) seated.set(visitor, seat)
    }),
  )
  return seated
}

async function comeBack(
  measured: MeasuredForum,
  crowd: readonly RawVisitor[],
  seated: ReadonlyMap<RawVisitor, number>,
) {
  const { forum } = measured
  const downAt = performance.now()
  const returning = crowd.map(async (visitor) => {
    await visitor.socket.closed
    const again = await returnTo(forum.url, visitor)
    return { again, afterMs: performance.now() - downAt }
  })
  await forum.restart()
  const upAfterMs = performance.now() - downAt
  measured.pinAgain()
  const back = await Promise.all(returning)
  const [witness] = [await gatherProbes(forum.url, 1)]
  const inTheirSeats = [...seated].filter(
    ([{ entered }, seat]) => witness.seatOf(entered.person) === seat,
  ).length
  await witness.leave()
  for (const { again } of back) again.leave()
  return {
    restartTookMs: rounded(upAfterMs, 0),
    allBackAfterMs: rounded(Math.max(...back.map(({ afterMs }) => afterMs)), 0),
    backP50Ms: rounded(
      quantile(
        back.map(({ afterMs }) => afterMs),
        0.5,
      ),
      0,
    ),
    seated: seated.size,
    inTheirSeats,
  }
}

/** Tries until it works, as every client does. */
async function returnTo(url: string, { entered }: RawVisitor): Promise<RawVisitor> {
  for (let tries = 1; ; tries++) {
    const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)) * (0.5 + Math.random())
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    try {
      return await rawVisitor(url, 'open-forum', { token: entered.token })
    } catch (error) {
      if (tries > 12) throw error
    }
  }
}
