// npm run faults -- --soak 30   Two hundred who walk, chat and vote for so many minutes: whether memory grows, whether anybody's state
// differs from the server's, and how late its timers are.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openSqliteStore } from '../../../server/store/sqlite-store.ts'
import { LOOKS } from '../../../shared/hall/looks.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import { STEP_MS } from '../../../shared/hall/walk.ts'
import type { DelegationId, SessionId, VoteId } from '../../../shared/ids.ts'
import { chance } from '../../bench/figures.ts'
import { startMeasured } from '../../bench/measured-forum.ts'
import { type Dweller, dweller, type Surroundings } from '../../bots/dweller.ts'
import { type BotRoom, type Visitor, visit } from '../../bots/visitor.ts'
import { type Growth, growthOf, keptPerEntry, weightsIn } from './growth.ts'

const PEOPLE = 200
const SAMPLES = 4
const COME_AT_ONCE = 10
/** of the time, before memory is looked at */
const WARM_UP = 0.3
const LOOK_AROUND_MS = 500
const CHAT_MS = 700
const VOTE_MS = 20_000
const COMPARE_MS = 30_000
const CONVERGE_MS = 5_000
const SESSION = 'open-forum' as SessionId
const WEIGH = new URL('../world/weigh.ts', import.meta.url).href

export interface SoakReport extends Growth {
  readonly minutes: number
  readonly people: number
  readonly votes: number
  readonly chatLines: number
  readonly comparisons: number
  readonly desynchronised: number
  readonly descriptorsGrown: number
  readonly loopDelayP99Ms: number
  readonly loopDelayMaxMs: number
}

export async function soak(minutes: number): Promise<SoakReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-soak-'))
  const file = path.join(folder, 'weight.ndjson')
  const measured = await startMeasured({ MAJLIS_FAULTS_WEIGHT: file, NODE_OPTIONS: `--import ${WEIGH}` })
  const { url, pid } = measured.forum
  const descriptors = () => readdirSync(`/proc/${pid}/fd`).length
  try {
    const life = await begin(url)
    const startedAt = Date.now()
    const warmAt = startedAt + minutes * 60_000 * WARM_UP
    const endAt = startedAt + minutes * 60_000
    let before = 0
    let desynchronised = 0
    let comparisons = 0
    while (Date.now() < endAt) {
      await delay(Math.min(COMPARE_MS, Math.max(0, endAt - Date.now())))
      if (before === 0 && Date.now() >= warmAt) before = descriptors()
      comparisons += 1
      desynchronised += await differing(url, life.samples)
    }
    const grown = descriptors() - before
    const counts = await life.end()
    const inside = measured.inside(warmAt, endAt)
    const lines = await journalOf(measured.forum.dataDir)
    const writtenAt = lines.map(({ entry }) => entry.at)
    const height = writtenAt.filter((at) => at <= warmAt).length
    return {
      ...{ minutes, people: PEOPLE, ...counts, comparisons, desynchronised },
      ...growthOf(weightsIn(file, warmAt, endAt), writtenAt, keptPerEntry(SESSION, lines, height)),
      descriptorsGrown: grown,
      ...{ loopDelayP99Ms: inside.loopDelayP99Ms, loopDelayMaxMs: inside.loopDelayMaxMs },
    }
  } finally {
    await measured.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function journalOf(dataDir: string) {
  const store = await openSqliteStore(dataDir)
  const lines = await store.journal(SESSION)
  await store.close()
  return lines
}

/** How many of the samples do not come to show what the server tells somebody who has just come. */
async function differing(url: string, samples: readonly Visitor[]): Promise<number> {
  const fresh = await visit(url, SESSION, { name: 'Fresh' })
  const wrong = new Set(samples)
  for (const until = performance.now() + CONVERGE_MS; performance.now() < until && wrong.size > 0; ) {
    const wanted = hashOf(fresh.room)
    for (const each of [...wrong]) if (hashOf(each.room) === wanted) wrong.delete(each)
    await delay(20)
  }
  await fresh.leave()
  return wrong.size
}

/** Of the decoded state, whatever the order in which its parts came. */
const hashOf = ({ state }: BotRoom): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(state.toJSON())))
    .digest('hex')

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

async function begin(url: string) {
  const around = { freeSeats: SEATS, freeDelegations: [], openVote: null } as {
    -readonly [K in keyof Surroundings]: Surroundings[K]
  }
  const random = chance(31)
  const chair = await visit(url, SESSION, { name: 'Layla' })
  const samples = await Promise.all(
    Array.from({ length: SAMPLES }, (_, index) => visit(url, SESSION, { name: `Sample ${index + 1}` })),
  )
  await chair.ask('presiding.take', {})
  const crowd: Dweller[] = []
  while (crowd.length < PEOPLE) {
    const some = Array.from({ length: COME_AT_ONCE }, (_, index) => {
      const look = LOOKS[(crowd.length + index) % LOOKS.length]!.code
      return dweller(url, SESSION, { name: `Soaked ${crowd.length + index}`, look }, around, random)
    })
    crowd.push(...(await Promise.all(some)))
  }
  const counts = { votes: 0, chatLines: 0 }
  let turning = Promise.resolve()
  const timers = [
    setInterval(() => lookAround(chair, around), LOOK_AROUND_MS),
    setInterval(() => {
      const now = performance.now()
      for (const each of crowd) each.frame(now)
    }, STEP_MS),
    setInterval(() => {
      counts.chatLines += 1
      const one = crowd[counts.chatLines % crowd.length]!
      void one.visitor.ask('chat.say', { text: `Line ${counts.chatLines} of a long day` })
    }, CHAT_MS),
    setInterval(() => {
      turning = turnVote(chair, around.openVote, counts)
    }, VOTE_MS),
  ]
  return {
    samples,
    async end() {
      for (const timer of timers) clearInterval(timer)
      // who leaves gets no answer any more
      await turning
      for (const each of crowd) each.leave()
      await Promise.all([chair, ...samples].map((each) => each.leave()))
      return counts
    },
  }
}

/** Opens a vote, or closes the one that is open. */
async function turnVote(chair: Visitor, open: VoteId | null, counts: { votes: number }): Promise<void> {
  if (open !== null) {
    await chair.ask('vote.close', { vote: open })
    return
  }
  const put = {
    question: `Question ${counts.votes + 1}?`,
    method: 'recorded',
    decision: null,
    again: null,
  } as const
  if ((await chair.ask('vote.open', put)).ok) counts.votes += 1
}

function lookAround(
  { room }: Visitor,
  around: { -readonly [K in keyof Surroundings]: Surroundings[K] },
): void {
  const taken = new Set<number>()
  const spokenFor = new Set<string>()
  for (const [, { seat, delegation }] of room.state.walkers.entries()) {
    taken.add(seat)
    spokenFor.add(delegation)
  }
  around.freeSeats = SEATS.filter(({ index }) => !taken.has(index))
  around.freeDelegations = [...room.state.delegations.keys()].filter(
    (id) => !spokenFor.has(id),
  ) as DelegationId[]
  around.openVote = room.state.vote.isOpen ? (room.state.vote.id as VoteId) : null
}
