// A meeting that is to be disturbed: a forum process, a sitting with a chair and delegations, and at its end the invariants that hold
// whatever happened: no acknowledged ballot is lost (I1), none counts twice (I2), the tally is that of the journal (I3), which verifies (I4).
import { setTimeout as delay } from 'node:timers/promises'
import type { VoteId } from '../../../shared/ids.ts'
import { fromLines } from '../../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import { equal, verify } from '../../attacks/verify.ts'
import { sit } from '../../bots/sitter.ts'
import { makeSession, secretOf } from '../../bots/visitor.ts'
import { type ForumProcess, startForum } from '../../browser/forum.ts'
import { type Cast, type Counted, faultsOf } from './history.ts'
import { Voter } from './voter.ts'

const AGAIN_MS = 100
const PATIENCE_MS = 60_000

export interface Meeting {
  readonly forum: ForumProcess
  readonly session: string
  readonly chair: Voter
  readonly delegates: readonly Voter[]
  /** of the badges, in the order of the delegates */
  readonly links: readonly string[]
}

/** `env`: of the forum. `urlOf`: by which address a delegate comes, when it is not the forum's own. */
export async function convene(
  delegations: number,
  env: Readonly<Record<string, string>> = {},
  urlOf: (forum: ForumProcess, index: number) => string = (forum) => forum.url,
): Promise<Meeting> {
  return conveneAt(await startForum(env), delegations, urlOf)
}

export async function conveneAt(
  forum: ForumProcess,
  delegations: number,
  urlOf: (forum: ForumProcess, index: number) => string = (of) => of.url,
): Promise<Meeting> {
  const names = Array.from({ length: delegations }, (_, index) => ({ name: `Delegation ${index + 1}` }))
  const made = await makeSession(forum.url, {
    title: 'Disturbed',
    rulebook: 'open-floor',
    delegations: names,
    public: true,
  })
  const session = made.session.id
  const come = async (url: string, delegation: string, link: string, name: string) =>
    new Voter(url, session, delegation, await sit(url, session, { name, badge: secretOf(link) }))
  const chair = await come(forum.url, '', made.chair.link, 'Chair')
  const delegates = await Promise.all(
    made.delegations.map(({ id, link }, index) => come(urlOf(forum, index), id, link, `Person ${index + 1}`)),
  )
  return { forum, session, chair, delegates, links: made.delegations.map(({ link }) => link) }
}

/** Asks until the chair is answered. */
export async function openVote({ chair }: Meeting): Promise<VoteId> {
  const opened = await untilAnswered(chair, () =>
    chair.seat.ask('vote.open', {
      question: 'Shall the rivers be shared?',
      ...{ method: 'recorded', decision: null, again: null },
    }),
  )
  if (!opened.ok) throw new Error(`no vote was opened: ${opened.refusal.code}`)
  return opened.value.vote
}

async function untilAnswered<T extends { readonly ok: boolean }>(
  who: Voter,
  ask: () => Promise<T | null>,
): Promise<T> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await delay(AGAIN_MS)) {
    if (who.seat.isClosed && !(await who.comeBack())) continue
    const answer = await ask()
    if (answer !== null) return answer
  }
  throw new Error('the chair was never answered')
}

/** Closes the vote if it is still open, and answers what was counted: by delegation, from the journal that everybody may read. */
export async function closeVote(meeting: Meeting, vote: VoteId): Promise<Counted> {
  await untilAnswered(meeting.chair, () => meeting.chair.seat.ask('vote.close', { vote }))
  return countedIn(await journalOf(meeting), vote)
}

/** What GET /ready answers; null: this forum does not say whether it is ready. */
export async function readinessOf({ forum }: Meeting): Promise<number | null> {
  const { status } = await fetch(`${forum.url}/ready`)
  return status === 404 ? null : status
}

export const journalOf = async ({ forum, session }: Meeting): Promise<string> =>
  (await fetch(`${forum.url}/api/sessions/${session}/journal`)).text()

interface Closed {
  readonly vote: VoteId
  readonly revealed: readonly { readonly delegation: string; readonly choice: string }[]
}

function countedIn(journal: string, vote: VoteId): Counted {
  const closings = [...fromLines(journal)]
    .filter(({ entry }) => entry.type === 'vote.closed')
    .map(({ entry }) => entry.body as unknown as Closed)
    .filter((closed) => closed.vote === vote)
  equal(closings.length, 1, 'how often the vote was closed')
  const { revealed } = closings[0]!
  equal(
    new Set(revealed.map(({ delegation }) => delegation)).size,
    revealed.length,
    'ballots and delegations',
  )
  return Object.fromEntries(revealed.map(({ delegation, choice }) => [delegation, choice]))
}

/** I1 to I4 of a vote that is closed. `casts`: those of this vote, when there were others. Answers how many ballots were acknowledged. */
export async function expectKept(
  meeting: Meeting,
  counted: Counted,
  casts: readonly Cast[] = meeting.delegates.flatMap((each) => each.casts),
): Promise<number> {
  const { chair, delegates } = meeting
  const journal = [...fromLines(await journalOf(meeting))]
  const verdict = verifyJournal(journal)
  verify(verdict.ok, `the journal does not verify: ${JSON.stringify(verdict)}`)
  const hashAt = new Map(journal.map(({ entry }) => [entry.seq, entry.hash]))
  for (const { receipts, oddities, delegation } of delegates) {
    equal(oddities, [], `the receipts of ${delegation}`)
    for (const { seq, hash } of receipts) equal(hashAt.get(seq), hash, `the ballot of ${delegation}`)
  }
  equal(faultsOf(casts, counted), [], 'what was counted')
  // I6: one person each, as before
  const people = [chair, ...delegates].map(({ seat }) => seat.entered.person)
  equal(new Set(people).size, people.length, 'people')
  return delegates.flatMap(({ receipts }) => receipts).length
}

export async function endMeeting({ forum, chair, delegates }: Meeting): Promise<void> {
  for (const { seat } of [chair, ...delegates]) seat.leave()
  await forum.remove()
}

/** Convenes, lets `run` disturb it, and clears away whatever came of it. */
export async function during<T>(
  meeting: Promise<Meeting>,
  run: (meeting: Meeting) => Promise<T>,
): Promise<T> {
  const convened = await meeting
  try {
    return await run(convened)
  } finally {
    await endMeeting(convened)
  }
}
