// Cases 20 to 22: lines that are cut at every byte of coming in, two hundred who lose their lines at once, and a rush in mid-vote.
import { readdirSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { reserve, type Seat, type Target } from '../../attacks/target.ts'
import { equal, verify } from '../../attacks/verify.ts'
import { sit } from '../../bots/sitter.ts'
import { post } from '../../bots/visitor.ts'
import { startForum } from '../../browser/forum.ts'
import type { FaultCase } from '../case.ts'
import { browse, converge, viewWhere } from '../people/client.ts'
import { closeVote, convene, during, expectKept, openVote } from '../people/meeting.ts'
import { newKey } from '../people/voter.ts'
import { type ChaosProxy, type Direction, openChaosProxy } from '../world/chaos-proxy.ts'
import { allLive, come, seconds } from './restarts.ts'

const JOINED = 10
/** what a join takes is cut at so many places each way, when not at each byte */
const PLACES = 24
/** beyond that they come back: an address may not send new people without end */
const MOST_PEOPLE = 1_000
const FREED_MS = 15_000
const AGAIN_MS = 250
const HERD = 200
const JOINS_PER_SECOND = 30
const RUSH_S = 6

interface Entered {
  readonly token: string
}

/**
 * Comes in by the proxy's line as far as it lets one; resolves when the line is closed. Not every coming in takes as many bytes: one
 * that is whole before its cut is cut when nothing more comes.
 */
async function comeIn(proxy: ChaosProxy, path: string, origin: string): Promise<void> {
  const socket = new WebSocket(`ws://${proxy.host}${path}`, { origin })
  let isIn = false
  socket.on('error', () => undefined)
  socket.on('message', (frame: Buffer) => {
    if (frame[0] !== JOINED) return
    socket.send(Buffer.of(JOINED))
    isIn = true
  })
  const closed = new Promise((resolve) => socket.once('close', () => resolve(true)))
  let last = -1
  while (!(await Promise.race([closed, delay(AGAIN_MS, false)]))) {
    if (isIn && proxy.passed.down === last) proxy.cut()
    last = proxy.passed.down
  }
}

async function cutEverywhere(isEachByte: boolean): Promise<string> {
  const proxy = await openChaosProxy()
  const forum = await startForum({ MAJLIS_HOSTS: proxy.host })
  const tokens: string[] = []
  let cuts = 0
  try {
    proxy.targetPort = Number(new URL(forum.url).port)
    const target: Target = {
      url: forum.url,
      enter: async (url) => {
        const again = cuts < MOST_PEOPLE ? {} : { token: tokens[cuts % MOST_PEOPLE] }
        const { token } = await post<Entered>(url, '/api/sessions/open-forum/enter', {
          name: 'Cut',
          ...again,
        })
        return { token, session: 'open-forum' }
      },
    }
    const watcher = await browse(forum.url, 'open-forum', { name: 'Watcher' })
    const descriptors = () => readdirSync(`/proc/${forum.pid}/fd`).length
    const before = descriptors()
    const whole = await wholeJoin(proxy, target)
    for (const direction of ['up', 'down'] as const)
      for (const bytes of placesIn(whole[direction], isEachByte)) {
        const seat = await reserveInTime(target)
        if (cuts < MOST_PEOPLE) tokens.push(seat.token)
        cuts += 1
        proxy.cutNext({ direction, bytes })
        await comeIn(proxy, seat.path, forum.url)
      }
    const since = performance.now()
    await Promise.all(tokens.map((token) => untilIn(forum.url, token)))
    const freedMs = performance.now() - since
    verify(freedMs <= FREED_MS, `the last one was in after ${seconds(freedMs)}`)
    await viewWhere(watcher, ({ people }) =>
      [...people.values()].every(({ name, away }) => name !== 'Cut' || away),
    )
    watcher.leave()
    equal((await fetch(`${forum.url}/health`)).status, 200, 'GET /health')
    const leaked = () => descriptors() - before
    for (const until = performance.now() + FREED_MS; leaked() > 2 && performance.now() < until; )
      await delay(AGAIN_MS)
    verify(leaked() <= 2, `${leaked()} descriptors are left over`)
    return `cut at ${cuts} places of ${whole.up} bytes up and ${whole.down} down: all came in within ${seconds(freedMs)}, nothing is left over`
  } finally {
    await Promise.all([forum.remove(), proxy.close()])
  }
}

/** Ten thousand comings from one address are slowed down: whoever comes too fast waits. */
async function reserveInTime(target: Target): Promise<Seat> {
  for (;;) {
    try {
      return await reserve(target)
    } catch (error) {
      if (!String(error).includes('429')) throw error
      await delay(AGAIN_MS)
    }
  }
}

/** How many bytes go each way until one is in and has the state. */
async function wholeJoin(proxy: ChaosProxy, target: Target): Promise<Record<Direction, number>> {
  const { path } = await reserve(target)
  await comeIn(proxy, path, target.url)
  return { ...proxy.passed }
}

function placesIn(bytes: number, isEachByte: boolean): readonly number[] {
  const count = isEachByte ? bytes : PLACES
  return Array.from({ length: count }, (_, index) => Math.max(1, Math.round(((index + 1) / count) * bytes)))
}

async function untilIn(url: string, token: string): Promise<void> {
  for (const until = performance.now() + 2 * FREED_MS; performance.now() < until; await delay(AGAIN_MS)) {
    const seat = await sit(url, 'open-forum', { token }).catch(() => null)
    if (seat) return seat.leave()
  }
  throw new Error('somebody never came in again')
}

async function herd(size: number): Promise<string> {
  const proxy = await openChaosProxy()
  try {
    return await during(convene(1, { MAJLIS_HOSTS: proxy.host }), async ({ forum, session }) => {
      proxy.targetPort = Number(new URL(forum.url).port)
      const people = await come(proxy.url, session, size)
      const backMs: number[] = []
      const waiting = people.map(async (each) => {
        await viewWhere(each, ({ link }) => link !== 'live')
        const since = performance.now()
        await viewWhere(each, ({ link }) => link === 'live')
        backMs.push(performance.now() - since)
      })
      proxy.cut()
      await Promise.all(waiting)
      await allLive(people)
      await converge(people, 0)
      const tries = people.filter(({ store }) => store.getState().tries > 0).length
      for (const each of people) each.leave()
      const p99 = backMs.sort((one, other) => one - other)[Math.floor(backMs.length * 0.99)]!
      verify(p99 < 5_000, `the 99th of a hundred was back after ${seconds(p99)}`)
      equal(tries, 0, 'people who are still trying')
      return `${size} lines broke at once: back after ${seconds(backMs[size >> 1]!)} in the middle, 99 of 100 within ${seconds(p99)}`
    })
  } finally {
    await proxy.close()
  }
}

/** Thirty come every second while ten delegations go on changing their ballots. */
const rush = (): Promise<string> =>
  during(convene(10), async (meeting) => {
    const { forum, session, delegates } = meeting
    const vote = await openVote(meeting)
    const tookMs: number[] = []
    let isOver = false
    const voting = delegates.map(async (each) => {
      while (!isOver) {
        const since = performance.now()
        await each.cast(vote, 'yes', newKey())
        tookMs.push(performance.now() - since)
        await delay(1000)
      }
    })
    const joining = []
    for (let nth = 0; nth < JOINS_PER_SECOND * RUSH_S; nth++) {
      joining.push(sit(forum.url, session, { name: `Rush ${nth}` }))
      await delay(1000 / JOINS_PER_SECOND)
    }
    const joined = await Promise.all(joining)
    isOver = true
    await Promise.all(voting)
    await expectKept(meeting, await closeVote(meeting, vote))
    for (const each of joined) each.leave()
    tookMs.sort((one, other) => one - other)
    const p99 = tookMs[Math.floor(tookMs.length * 0.99)]!
    verify(p99 < 300, `a ballot took ${Math.round(p99)} ms (p99)`)
    return `${joined.length} came in ${RUSH_S} s; of ${tookMs.length} ballots the median took ${Math.round(tookMs[tookMs.length >> 1]!)} ms, p99 ${Math.round(p99)} ms`
  })

export const crowds: readonly FaultCase[] = [
  { number: 20, words: 'lines are cut in the middle of coming in', run: () => cutEverywhere(false) },
  {
    number: 20,
    words: 'lines are cut at every byte of coming in',
    isLong: true,
    run: () => cutEverywhere(true),
  },
  { number: 21, words: 'eighty lines break at once', run: () => herd(80) },
  { number: 21, words: 'two hundred lines break at once', isLong: true, run: () => herd(HERD) },
  // a figure, and so for a machine that does nothing else
  { number: 22, words: 'thirty come every second in mid-vote', isLong: true, run: rush },
]
