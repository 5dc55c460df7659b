// Cases 17 to 19 and 29: lines that break, that are dead without saying so, that are slow and lossy, that a proxy ends when they are idle.
import { setTimeout as delay } from 'node:timers/promises'
import type { Sitting } from '../../../client/net/sitting.ts'
import type { SeatIndex } from '../../../shared/ids.ts'
import { equal, verify } from '../../attacks/verify.ts'
import { secretOf } from '../../bots/visitor.ts'
import type { FaultCase } from '../case.ts'
import { browse, converge, viewWhere } from '../people/client.ts'
import { closeVote, convene, during, expectKept, type Meeting, openVote } from '../people/meeting.ts'
import { type ChaosProxy, openChaosProxy } from '../world/chaos-proxy.ts'
import { seconds } from './restarts.ts'

/** a free one among the public */
const SEAT = 250 as SeatIndex
const FRAME_MS = 50
/** a corrected step is smaller than this */
const MOST_JUMP_METRES = 2

interface Wired {
  readonly meeting: Meeting
  readonly proxy: ChaosProxy
  /** comes by the bad line */
  readonly far: Sitting
  /** comes by a good one, and sees the other */
  readonly near: Sitting
}

/** A meeting with a guest at the end of a bad line. `random`: so that its weather repeats. */
export async function wired<T>(run: (wired: Wired) => Promise<T>): Promise<T> {
  const proxy = await openChaosProxy(chance(19))
  try {
    return await during(convene(2, { MAJLIS_HOSTS: proxy.host }), async (meeting) => {
      proxy.targetPort = Number(new URL(meeting.forum.url).port)
      const [far, near] = await Promise.all([
        browse(proxy.url, meeting.session, { name: 'Far' }),
        browse(meeting.forum.url, meeting.session, { name: 'Near' }),
      ])
      const answer = await run({ meeting, proxy, far, near })
      far.leave()
      near.leave()
      return answer
    })
  } finally {
    await proxy.close()
  }
}

function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const idOf = ({ store }: Sitting) => store.getState().me.id
/** How the near one sees the far one. */
const seen = ({ near, far }: Wired) => near.store.getState().people.get(idOf(far))

const cutFor = (ms: number): Promise<string> =>
  wired(async (line) => {
    const { meeting, proxy, far, near } = line
    equal((await far.ask('seat.take', { seat: SEAT })).ok, true, 'the seat was taken')
    const vote = await openVote(meeting)
    proxy.isDown = true
    proxy.cut()
    await viewWhere(far, ({ link }) => link !== 'live')
    await meeting.delegates[0]!.castUntilKnown(vote, 'yes')
    await delay(ms)
    const heldSeat = seen(line)?.seat ?? null
    proxy.isDown = false
    const since = performance.now()
    await viewWhere(far, ({ link }) => link === 'live')
    const backMs = performance.now() - since
    await converge([far, near], near.store.getState().journal.seq)
    equal(far.store.getState().me.seat, SEAT, 'the seat afterwards')
    await expectKept(meeting, await closeVote(meeting, vote))
    return `cut for ${seconds(ms)}: back ${seconds(backMs)} after the line was, in seat ${SEAT}, which was ${heldSeat === SEAT ? 'held' : 'free'} meanwhile`
  })

const halfOpen = (): Promise<string> =>
  wired(async (line) => {
    const { proxy, far, near } = line
    equal((await far.ask('seat.take', { seat: SEAT })).ok, true, 'the seat was taken')
    await viewWhere(near, ({ people }) => people.get(idOf(far))?.seat === SEAT)
    let most = 0
    const people = new Set<number>()
    near.store.subscribe((view) => {
      const those = [...view.people.values()].filter(({ name }) => name === 'Far').length
      most = Math.max(most, those)
      people.add(view.people.size)
    })
    const since = performance.now()
    proxy.freeze()
    await viewWhere(far, ({ link }) => link !== 'live')
    const noticedMs = performance.now() - since
    await viewWhere(far, ({ link }) => link === 'live')
    await converge([far, near], 0)
    verify(most <= 1, `${most} figures of one person were seen`)
    equal([seen(line)?.seat, seen(line)?.away], [SEAT, false], 'how the one who is back is seen')
    return `noticed after ${seconds(noticedMs)}, back after ${seconds(performance.now() - since)}, one figure all the time`
  })

const badWeather = (): Promise<string> =>
  wired(async ({ meeting, proxy, far, near }) => {
    const delegate = await browse(proxy.url, meeting.session, {
      name: 'Delegate afar',
      badge: secretOf(meeting.links[0]!),
    })
    proxy.weather = { delayMs: 400, jitterMs: 200, loss: 0.3 }
    const jumps = walkAbout(far)
    const vote = await openVote(meeting)
    await viewWhere(delegate, ({ vote: asked }) => asked?.isOpen === true)
    const since = performance.now()
    // a deputy may not cast: the head, who is at a good line, lets them
    await meeting.delegates[0]!.seat.ask('delegation.allow', { person: idOf(delegate), mayCast: true })
    await viewWhere(delegate, ({ me }) => me.mayCast)
    const answer = await delegate.cast('yes')
    const castMs = performance.now() - since
    equal(answer.ok, true, 'the ballot through bad weather')
    await delay(4_000)
    const jump = jumps.end()
    proxy.weather = { delayMs: 0, jitterMs: 0, loss: 0 }
    await converge([far, near, delegate], near.store.getState().journal.seq)
    verify(jump.metres < MOST_JUMP_METRES, `somebody jumped by ${jump.metres.toFixed(1)} m`)
    const counted = await closeVote(meeting, vote)
    equal(Object.values(counted), ['yes'], 'what was counted')
    delegate.leave()
    return `0.8 to 1.2 s there and back, three of ten chunks late again: a ballot took ${seconds(castMs)}; walked ${jump.walked.toFixed(0)} m, the longest jump beyond a step ${jump.metres.toFixed(2)} m`
  })

/** Walks in changing directions by frames as a page draws them, and measures what is more than a step. */
function walkAbout({ walk }: Sitting) {
  let turned = 0
  let metres = 0
  let walked = 0
  let last: { x: number; z: number } | null = null
  const timer = setInterval(() => {
    if (turned++ % 20 === 0) walk.intend((turned / 20) * 1.3, 1)
    walk.frame(performance.now())
    const { x, z } = walk.own
    const moved = last === null ? 0 : Math.hypot(x - last.x, z - last.z)
    // the first place one is told is no jump
    if (last !== null && turned > 20) {
      metres = Math.max(metres, moved)
      walked += moved
    }
    last = { x, z }
  }, FRAME_MS)
  return {
    end() {
      clearInterval(timer)
      return { metres, walked }
    },
  }
}

/** A proxy that ends a line on which nothing is said for so long. */
const idleProxy = (ms: number): Promise<string> =>
  wired(async ({ proxy, far }) => {
    let quietMs = 0
    let longestMs = 0
    let passed = -1
    const lookMs = 50
    const phases: string[] = []
    far.store.subscribe(({ link }) => link !== 'live' && phases.push(link))
    for (let waited = 0; waited < ms; waited += lookMs) {
      quietMs = proxy.passed.down === passed ? quietMs + lookMs : 0
      passed = proxy.passed.down
      longestMs = Math.max(longestMs, quietMs)
      await delay(lookMs)
    }
    equal(phases, [], 'the phases of the line')
    verify(longestMs < 5_000, `nothing was said for ${seconds(longestMs)}`)
    return `the longest silence of a line with nothing to say was ${seconds(longestMs)}, of 60 that proxies allow`
  })

export const network: readonly FaultCase[] = [
  { number: 17, words: 'the network is gone for three seconds', run: () => cutFor(3_000) },
  { number: 17, words: 'the network is gone for thirty seconds', isLong: true, run: () => cutFor(30_000) },
  { number: 17, words: 'the network is gone for ten minutes', isLong: true, run: () => cutFor(600_000) },
  { number: 18, words: 'a line is dead and nobody is told', run: halfOpen },
  { number: 19, words: 'a slow and lossy line', run: badWeather },
  { number: 29, words: 'a proxy ends lines that are idle', run: () => idleProxy(8_000) },
]
