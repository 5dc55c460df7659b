// A sitting of one's own on the server under attack, with its host, its chair and people of its delegations: what the cases of the
// voting act in.
import { setTimeout as delay } from 'node:timers/promises'
import type { PersonId, SessionId, VoteId } from '../../../shared/ids.ts'
import { fromLines } from '../../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import type { NewSession, NewSessionAnswer } from '../../../shared/protocol/api.ts'
import { type BotHost, newHost } from '../../bots/host.ts'
import { secretOf, type Visitor, visit } from '../../bots/visitor.ts'
import type { Target } from '../target.ts'
import { equal, verify } from '../verify.ts'

/** A server as it comes lets an address make a sitting every three seconds. */
const AGAIN_MS = 1_500
const MOST_TRIES = 30

export interface Meeting {
  readonly url: string
  readonly host: BotHost
  readonly made: NewSessionAnswer
  readonly id: SessionId
  readonly chair: Visitor
  /** one person of each delegation, its head */
  readonly delegates: readonly Visitor[]
  /** badge secrets of the delegations */
  readonly secrets: readonly string[]
  leave(): Promise<void>
}

/** As makeSession over HTTP, but waits while the door says that there were too many. */
export async function makeSitting(host: BotHost, session: NewSession): Promise<NewSessionAnswer> {
  for (let tries = 1; ; tries++) {
    try {
      return await host.make(session)
    } catch (error) {
      if (tries === MOST_TRIES || !String(error).includes(': 429')) throw error
      await delay(AGAIN_MS)
    }
  }
}

export async function meet(
  { url }: Target,
  delegations: number,
  session: Partial<NewSession> = {},
): Promise<Meeting> {
  const host = newHost(url)
  const names = Array.from({ length: delegations }, (_, index) => ({ name: `Delegation ${index + 1}` }))
  const asked = { title: 'Water', rulebook: 'open-floor', delegations: names, public: true, ...session }
  const made = await makeSitting(host, asked as NewSession)
  const { id } = made.session
  const secrets = made.delegations.map(({ link }) => secretOf(link))
  const chair = await visit(url, id, { name: 'Presiding person', badge: secretOf(made.chair.link) })
  const delegates = await Promise.all(
    secrets.map((badge, index) => visit(url, id, { name: `Person ${index + 1}`, badge })),
  )
  const leave = async () => {
    // who was put out has left
    await Promise.all(
      [chair, ...delegates].filter(({ room }) => room.connection.isOpen).map((each) => each.leave()),
    )
  }
  return { url, host, made, id, chair, delegates, secrets, leave }
}

/** Runs `act` in a new sitting and leaves it, whatever happens. */
export async function inMeeting(
  target: Target,
  delegations: number,
  act: (meeting: Meeting) => Promise<void>,
  session: Partial<NewSession> = {},
): Promise<void> {
  const meeting = await meet(target, delegations, session)
  try {
    await act(meeting)
  } finally {
    await meeting.leave()
  }
}

export const newKey = (): string => crypto.randomUUID().replaceAll('-', '')

export async function putQuestion(
  { chair }: Meeting,
  question = 'Shall the rivers be shared?',
): Promise<VoteId> {
  const opened = await chair.ask('vote.open', { question, method: 'recorded', decision: null, again: null })
  verify(opened.ok, `a vote could not be opened: ${JSON.stringify(opened)}`)
  return opened.value.vote
}

/** Asks for anything, whatever its type would say; the answer is a code, or 'ok'. */
export async function codeOf(who: Visitor, name: string, payload: unknown): Promise<string> {
  const answer = await who.ask(name as 'ballot.cast', payload as never)
  return answer.ok ? 'ok' : answer.refusal.code
}

export const cast = (who: Visitor, vote: string, choice: unknown, key = newKey()): Promise<string> =>
  codeOf(who, 'ballot.cast', { vote, choice, key })

/** Closes and answers what was counted: [yes, no, abstain]. */
export async function closeVote(chair: Visitor, vote: VoteId): Promise<readonly number[]> {
  const closed = await chair.ask('vote.close', { vote })
  verify(closed.ok, `the vote could not be closed: ${JSON.stringify(closed)}`)
  const { yes, no, abstain } = closed.value.outcome.tally
  return [yes, no, abstain]
}

export const journalOf = async ({ url, id }: Meeting): Promise<string> =>
  (await fetch(`${url}/api/sessions/${id}/journal`)).text()

/** Rejects unless the journal holds, with so many decided votes. */
export async function journalHolds(meeting: Meeting, votes: number): Promise<void> {
  const verdict = verifyJournal(fromLines(await journalOf(meeting)))
  equal([verdict.ok, verdict.ok && verdict.votes], [true, votes], 'the journal')
}

/** Resolves to the code with which the line is closed. */
export const closedWith = ({ room }: Visitor): Promise<number> =>
  new Promise((resolve) => room.onLeave((code: number) => resolve(code)))

export const personOf = ({ entered }: Visitor): PersonId => entered.person
