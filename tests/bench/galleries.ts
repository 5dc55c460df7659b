// What several processes cost and keep: people in a hall and two galleries of two processes, who come in, vote all at once, and vote on
// when the process that owned their sitting is killed.
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type { VoteId } from '../../shared/ids.ts'
import { type Processes, processesMissing, startProcesses } from '../backing/processes.ts'
import { type FullHouse, fillHouse, type Person } from '../bots/full-house.ts'
import { rounded } from './figures.ts'

/** in /proc, a Linux tick of user or system time */
const TICKS_PER_SECOND = 100
const AGAIN_MS = 50
const PATIENCE_MS = 60_000

interface Asked {
  readonly people: number
  readonly seconds: number
}

/** Rejects with a sentence when there is no PostgreSQL or Redis here. */
export async function measureGalleries({ people, seconds }: Asked): Promise<object> {
  const missing = processesMissing()
  if (missing) throw new Error(missing)
  const both = await startProcesses({
    // the chair makes one more
    MAJLIS_HALL_PEOPLE: String(Math.ceil((people + 1) / 3)),
    MAJLIS_PEOPLE_PER_ADDRESS: String(4 * people),
  })
  try {
    const house = await fillHouse(
      both.forums.map(({ url }) => url),
      people,
    )
    const cpuPercent = await cpuOf(both, seconds)
    const votes = await vote(house, new URL(both.forums[0].url).host)
    const takeoverMs = await killOwner(both, house)
    return {
      people,
      rooms: roomsOf(house),
      joinMs: spread(house.joinedMs),
      ...cpuPercent,
      ...votes,
      takeoverMs,
    }
  } finally {
    await both.remove()
  }
}

const roomsOf = ({ people }: FullHouse): readonly number[] =>
  [...Map.groupBy(people, ({ seat }) => seat.entered.room).values()].map((those) => those.length)

/** While everybody sits, of a core each. */
async function cpuOf({ forums }: Processes, seconds: number): Promise<object> {
  const before = forums.map(({ pid }) => cpuSecondsOf(pid))
  await delay(seconds * 1000)
  const [ownerCpuPercent, otherCpuPercent] = forums.map(({ pid }, index) =>
    rounded(((cpuSecondsOf(pid) - before[index]!) / seconds) * 100, 1),
  )
  return { seconds, ownerCpuPercent, otherCpuPercent }
}

function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Every delegate at once: how long each waits for the receipt, by where they sit. */
async function vote({ chair, people }: FullHouse, ownerHost: string): Promise<object> {
  const open = await chair.seat.ask('vote.open', {
    question: 'All of us?',
    ...{ method: 'recorded', decision: null, again: null },
  })
  const id = (open?.ok ? open.value.vote : '') as VoteId
  const waits = { hall: [] as number[], galleryOfOwner: [] as number[], galleryElsewhere: [] as number[] }
  const cast = async ({ seat, choice }: Person): Promise<void> => {
    const since = performance.now()
    const answer = await seat.ask('ballot.cast', { vote: id, choice: choice!, key: newKey() })
    if (!answer?.ok) throw new Error(`a ballot was not recorded: ${JSON.stringify(answer)}`)
    const isHall = seat.entered.room === seat.entered.session.id
    const where = isHall ? 'hall' : seat.host === ownerHost ? 'galleryOfOwner' : 'galleryElsewhere'
    waits[where].push(performance.now() - since)
  }
  const delegates = people.filter(({ choice }) => choice !== null)
  await Promise.all(delegates.map(cast))
  return {
    ballots: delegates.length,
    receiptInHallMs: spread(waits.hall),
    receiptInGalleryOfOwnerMs: spread(waits.galleryOfOwner),
    receiptInGalleryElsewhereMs: spread(waits.galleryElsewhere),
  }
}

const newKey = (): string => crypto.randomUUID().replaceAll('-', '')

/** ms from the kill until somebody in a gallery of the other process has done something in the sitting. */
async function killOwner(
  { forums: [owner, other] }: Processes,
  { people }: FullHouse,
): Promise<number | null> {
  const here = new URL(other.url).host
  const delegate = people.find(({ seat, choice }) => choice !== null && seat.host === here)
  if (delegate === undefined) return null
  const since = performance.now()
  await owner.kill9()
  while (performance.now() - since < PATIENCE_MS) {
    const answer = await delegate.seat.ask('floor.request', { kind: 'speech' })
    if (answer?.ok) return Math.round(performance.now() - since)
    await delay(AGAIN_MS)
  }
  throw new Error('nobody took the sitting over')
}

function spread(values: readonly number[]): { readonly p50: number; readonly p99: number } | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  const at = (part: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!, 1)
  return { p50: at(0.5), p99: at(0.99) }
}
