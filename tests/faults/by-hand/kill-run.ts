// npm run faults -- --kills 200   Kills a server at random moments of votes among twenty delegations, and counts what was lost.
import { setTimeout as delay } from 'node:timers/promises'
import type { SeatIndex, VoteId } from '../../../shared/ids.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import { sit } from '../../bots/sitter.ts'
import { visit } from '../../bots/visitor.ts'
import { type ForumProcess, startForum } from '../../browser/forum.ts'
import { faultsOf } from '../people/history.ts'
import { closeVote, conveneAt, expectKept, type Meeting, openVote } from '../people/meeting.ts'
import { newKey } from '../people/voter.ts'

const DELEGATIONS = 20
/** kills of one sitting; then another one begins */
const KILLS_A_SITTING = 25
const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain']
/** within which all cast, and the server falls; a close takes less */
const VOTE_MS = 30
const CLOSE_MS = 5
/** places are saved every five seconds */
const SAVED_MS = 6_000
const FIRST_SEAT = 200

export interface KillReport {
  readonly kills: number
  /** ballots that were acknowledged, and of those that were in flight at a kill */
  readonly acknowledged: number
  readonly unknown: number
  readonly closesInFlight: number
  readonly lost: number
  readonly twice: number
  readonly brokenJournals: number
  readonly seatsLost: number
  readonly seconds: number
}

type Faults = { -readonly [K in keyof KillReport]: number }

export async function runKills(
  count: number,
  random: () => number = Math.random,
  tell: (words: string) => void = () => undefined,
): Promise<KillReport> {
  const since = performance.now()
  const forum = await startForum()
  const found: Faults = {
    ...{ kills: 0, acknowledged: 0, unknown: 0, closesInFlight: 0 },
    ...{ lost: 0, twice: 0, brokenJournals: 0, seatsLost: 0, seconds: 0 },
  }
  try {
    while (found.kills < count) {
      const meeting = await seated(forum)
      for (let nth = 0; nth < KILLS_A_SITTING && found.kills < count; nth++) {
        await killInVote(meeting, found, random)
        found.kills += 1
        tell(JSON.stringify(found))
      }
      for (const { seat } of [meeting.chair, ...meeting.delegates]) seat.leave()
    }
  } finally {
    await forum.remove()
  }
  return { ...found, seconds: Math.round((performance.now() - since) / 1000) }
}

/** A sitting of which each delegate has a seat, and that is written down. */
async function seated(forum: ForumProcess): Promise<Meeting> {
  const meeting = await conveneAt(forum, DELEGATIONS)
  await Promise.all(
    meeting.delegates.map(({ seat }, index) => seat.ask('seat.take', { seat: seatOf(index) })),
  )
  await delay(SAVED_MS)
  return meeting
}

const seatOf = (index: number): SeatIndex => (FIRST_SEAT + index) as SeatIndex

async function killInVote(meeting: Meeting, found: Faults, random: () => number): Promise<void> {
  const { forum, chair, delegates, session } = meeting
  const before = delegates.map(({ casts }) => casts.length)
  const vote = await openVote(meeting)
  const wishes = delegates.map(() => ({ choice: CHOICES[Math.floor(random() * 3)]!, key: newKey() }))
  const casting = delegates.map(async (each, index) => {
    await delay(random() * VOTE_MS)
    return each.cast(vote, wishes[index]!.choice, wishes[index]!.key)
  })
  // a third of the kills hit the close
  const isClosing = random() < 1 / 3
  if (isClosing) await Promise.all(casting)
  const closing = isClosing ? chair.seat.ask('vote.close', { vote }) : null
  await delay(random() * (isClosing ? CLOSE_MS : VOTE_MS))
  await forum.kill9()
  await Promise.all(casting)
  if ((await closing) === null && isClosing) found.closesInFlight += 1
  await forum.restart()
  await intrude(meeting, found)
  await Promise.all([chair, ...delegates].map((each) => each.comeBack()))
  if (!isClosing) await Promise.all(delegates.map((each, index) => askAgain(each, vote, wishes[index]!)))
  const counted = await closeVote(meeting, vote)
  const casts = delegates.flatMap((each, index) => each.casts.slice(before[index]))
  found.acknowledged += casts.filter(({ fate }) => fate === 'ok').length
  found.unknown += casts.filter(({ fate }) => fate === 'unknown').length
  found.lost += faultsOf(casts, counted).length
  found.twice += Object.keys(counted).length > delegates.length ? 1 : 0
  await expectKept(meeting, counted, casts).catch((error: Error) => {
    found.brokenJournals += 1
    console.error(error.message)
  })
  found.seatsLost += await seatsLost(meeting, session)
}

type Voting = Meeting['delegates'][number]

/** With the same key; nothing when it was answered. */
async function askAgain(who: Voting, vote: VoteId, { choice, key }: { choice: Choice; key: string }) {
  if (who.casts.at(-1)?.fate === 'unknown') await who.castUntilKnown(vote, choice, key)
}

/** A stranger who is faster than those who come back tries to take the seat of one of them. */
async function intrude({ forum, session, delegates }: Meeting, found: Faults): Promise<void> {
  const stranger = await sit(forum.url, session, { name: 'Stranger' })
  const index = found.kills % delegates.length
  const taken = await stranger.ask('seat.take', { seat: seatOf(index) })
  if (taken?.ok) found.seatsLost += 1
  stranger.leave()
}

/** How many seats of delegates are somebody else's now. */
async function seatsLost({ forum, delegates }: Meeting, session: string): Promise<number> {
  const { room, leave } = await visit(forum.url, session, { name: 'Observer' })
  const people = new Map<number, string>()
  for (const [person, { seat }] of room.state.walkers.entries()) people.set(seat, person)
  await leave()
  return delegates.filter(({ seat: { entered } }, index) => people.get(seatOf(index)) !== entered.person)
    .length
}
