// One vote among people in a hall and galleries of two processes, of which the one that owns the sitting is killed in the middle.
import { setTimeout as delay } from 'node:timers/promises'
import type { VoteId } from '../../shared/ids.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { Processes } from '../backing/processes.ts'
import { fillHouse, type Person } from '../bots/full-house.ts'
import { sit } from '../bots/sitter.ts'

/** how long a person tries to come back, or to cast, and how often */
const PATIENCE_MS = 60_000
const AGAIN_MS = 200

interface Asked {
  readonly people: number
  /** ballots that are acknowledged before the kill */
  readonly killAfter: number
}

export type Counts = Record<Choice, number>

export interface Outcome {
  readonly ballots: number
  readonly acknowledged: Counts
  readonly tally: Counts
  /** as the process that lives gives it */
  readonly journal: string
  /** how many people were sent to each room at first, the hall first */
  readonly rooms: readonly number[]
  /** people whose line broke with the process, and those of them who came back */
  readonly broken: number
  readonly back: number
  /** ms from the kill until the last of them was back, and until every ballot was acknowledged */
  readonly backMs: number
  readonly acknowledgedMs: number
}

export async function killInVote({ forums }: Processes, { people, killAfter }: Asked): Promise<Outcome> {
  const [killed, living] = forums
  const { session, chair, people: everyone } = await fillHouse([killed.url, living.url], people)
  const rooms = Map.groupBy(everyone, ({ seat }) => seat.entered.room)

  const opened = await chair.seat.ask('vote.open', {
    question: 'All of us?',
    ...{ method: 'recorded', decision: null, again: null },
  })
  const vote = (opened?.ok ? opened.value.vote : '') as VoteId
  let acks = 0
  const enough = Promise.withResolvers<void>()
  const voting = everyone
    .filter(({ choice }) => choice !== null)
    .map(async (person) => {
      const answer = await castUntilKnown(person, living.url, session, vote)
      acks += 1
      if (acks === killAfter) enough.resolve()
      return answer
    })
  await enough.promise
  const since = performance.now()
  const cut = [chair, ...everyone].map(({ seat }) => seat)
  await killed.kill9()
  const answers = await Promise.all(voting)
  const acknowledgedMs = Math.round(performance.now() - since)
  const broken = [chair, ...everyone].filter((_, index) => cut[index]!.isClosed)
  const returned = await Promise.all(broken.map((person) => comeBack(person, living.url, session)))
  const backMs = Math.round(performance.now() - since)

  const closing = await untilAnswered(() => chair.seat.ask('vote.close', { vote }))
  const journal = await (await fetch(`${living.url}/api/sessions/${session}/journal`)).text()
  for (const { seat } of [chair, ...everyone]) seat.leave()
  return {
    ballots: answers.length,
    acknowledged: countOf(answers),
    tally: closing.ok ? (closing.value.outcome.tally as Counts) : countOf([]),
    journal,
    rooms: [...rooms].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, those]) => those.length),
    broken: broken.length,
    back: returned.filter(Boolean).length,
    backMs,
    acknowledgedMs,
  }
}

const countOf = (answers: readonly Choice[]): Counts => {
  const counts: Counts = { yes: 0, no: 0, abstain: 0 }
  for (const choice of answers) counts[choice] += 1
  return counts
}

/** As a client does: the same key, over broken lines, until there is an answer. Resolves to the choice of the receipt. */
async function castUntilKnown(person: Person, url: string, session: string, vote: VoteId): Promise<Choice> {
  const key = crypto.randomUUID().replaceAll('-', '')
  const answer = await untilAnswered(async () => {
    if (person.seat.isClosed) await comeBack(person, url, session)
    return person.seat.ask('ballot.cast', { vote, choice: person.choice!, key })
  })
  if (!answer.ok) throw new Error(`a ballot was refused: ${answer.refusal.code}`)
  return answer.value.receipt.choice as Choice
}

async function untilAnswered<T>(ask: () => Promise<Result<T, Refusal> | null>): Promise<Result<T, Refusal>> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await delay(AGAIN_MS)) {
    const answer = await ask()
    if (answer?.ok || (answer && answer.refusal.code !== 'not-saved')) return answer
  }
  throw new Error('there was no answer')
}

/** False when it did not work in a minute. Harmless for who is there. */
async function comeBack(person: Person, url: string, session: string): Promise<boolean> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await delay(AGAIN_MS)) {
    if (!person.seat.isClosed) return true
    const { token } = person.seat.entered
    const seat = await sit(url, session, { token }).catch(() => null)
    if (seat) person.seat = seat
  }
  return false
}
