// A restart that everyone survives: told before, closed with a code that one comes back from, back within fifteen seconds, the open
// vote as it was, and the speaker's time untouched.
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { VoteId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { freePort } from '../backing/free-port.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

const DELEGATIONS = 50
const BACK_WITHIN_MS = 15_000
const AGAIN_MS = 100

let forum: ForumProcess
let metrics: string

beforeAll(async () => {
  const port = await freePort()
  metrics = `http://127.0.0.1:${port}`
  forum = await startForum({ METRICS_PORT: String(port) })
})
afterAll(() => forum.remove())

const key = (index: number) => index.toString(16).padStart(32, '0')

/** What a person is told of the restart: that it comes, and the code with which their line then ends. */
function toldBy({ room }: Visitor): Promise<readonly [isAnnounced: boolean, code: number]> {
  let isAnnounced = false
  room.onMessage('restarting', () => {
    isAnnounced = true
  })
  return new Promise((resolve) => room.onLeave((code: number) => resolve([isAnnounced, code])))
}

/** As a client does: the same person again, until the forum is there. */
async function comeBack({ entered }: Visitor): Promise<Visitor> {
  for (const until = performance.now() + BACK_WITHIN_MS; ; await delay(AGAIN_MS)) {
    const back = await visit(forum.url, entered.session.id, { token: entered.token }).catch(() => null)
    if (back !== null) return back
    if (performance.now() > until) throw new Error('somebody did not come back')
  }
}

test('what people and strangers do is counted, and nobody is named', async () => {
  const visitor = await visit(forum.url, 'open-forum', { name: 'Counted Person' })
  await visitor.ask('ballot.cast', { vote: 'v1' as VoteId, choice: 'yes', key: key(1) })
  visitor.room.send('nonsense', {})
  await fetch(`${forum.url}/%`)
  await visitor.ask('chat.say', { text: 'Something said' })
  const page = await (await fetch(`${metrics}/metrics`)).text()
  await visitor.leave()
  const count = (line: string): number =>
    Number(
      page
        .split('\n')
        .find((each) => each.startsWith(line))
        ?.slice(line.length),
    )
  expect(count('majlis_people ')).toBe(1)
  expect(count('majlis_messages_received_total ')).toBeGreaterThanOrEqual(4)
  expect(count('majlis_messages_sent_total ')).toBeGreaterThanOrEqual(3)
  expect(count('majlis_refusals_total{code="vote-unknown"} ')).toBe(1)
  expect(count('majlis_strikes_total ')).toBe(1)
  expect(count('majlis_door_refusals_total{status="400"} ')).toBe(1)
  expect(count('majlis_store_commit_seconds_count ')).toBeGreaterThanOrEqual(0)
  expect(page).not.toMatch(/Counted|Something|p_[0-9a-z]{8}|open-forum/)
})

test('fifty people and an open vote', async () => {
  const names = Array.from({ length: DELEGATIONS }, (_, index) => ({ name: `Delegation ${index + 1}` }))
  const made = await makeSession(forum.url, {
    title: 'T',
    rulebook: 'open-floor',
    delegations: names,
    public: true,
  })
  const { id } = made.session
  const chair = await visit(forum.url, id, { name: 'Presiding', badge: secretOf(made.chair.link) })
  const delegates = await Promise.all(
    made.delegations.map(({ link }, index) =>
      visit(forum.url, id, { name: `P ${index}`, badge: secretOf(link) }),
    ),
  )
  const opened = await chair.ask('vote.open', {
    question: 'Now?',
    method: 'recorded',
    decision: null,
    again: null,
  })
  const vote = opened.ok ? opened.value.vote : ('' as VoteId)
  const casting = delegates.map((each, index) =>
    each.ask('ballot.cast', { vote, choice: 'yes', key: key(index) }),
  )
  const receipts = await Promise.all(casting)
  const page = await (await fetch(`${metrics}/metrics`)).text()
  const everybody = [chair, ...delegates]
  const told = everybody.map(toldBy)

  const from = performance.now()
  await forum.restart()
  const back = await Promise.all(everybody.map(comeBack))
  const tookMs = performance.now() - from

  const [presiding, ...voters] = back as [Visitor, ...Visitor[]]
  const again = await Promise.all(
    voters.map((each, index) => each.ask('ballot.cast', { vote, choice: 'yes', key: key(index) })),
  )
  const closed = await presiding.ask('vote.close', { vote })
  const journal = await (await fetch(`${forum.url}/api/sessions/${id}/journal`)).text()
  await Promise.all(back.map((each) => each.leave()))

  expect(await Promise.all(told)).toEqual(everybody.map(() => [true, 4010]))
  expect(tookMs).toBeLessThan(BACK_WITHIN_MS)
  expect(again).toEqual(receipts)
  expect(closed).toMatchObject({
    ok: true,
    value: { outcome: { tally: { yes: DELEGATIONS, no: 0, abstain: 0 } } },
  })
  expect(verifyJournal(fromLines(journal))).toMatchObject({ ok: true, votes: 1 })
  expect(page).toContain(`majlis_ballot_acknowledgement_seconds_count ${DELEGATIONS}\n`)
  expect(page).toContain(`majlis_people ${DELEGATIONS + 1}\n`)
})

test('the time of a speaker stands still meanwhile', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'T', rulebook: 'open-floor', delegations: [{ name: 'A' }], public: true },
  })
  const { id } = made.session
  const chair = await visit(forum.url, id, { name: 'Presiding', badge: secretOf(made.chair.link) })
  const speaker = await visit(forum.url, id, {
    name: 'Who Speaks',
    badge: secretOf(made.delegations[0]!.link),
  })
  await chair.ask('meeting.open', {})
  await speaker.ask('floor.request', { kind: 'speech' })
  await chair.ask('floor.give', { entry: 'e1' as never })
  await forum.restart()
  const back = await comeBack(speaker)
  const journal = await (await fetch(`${forum.url}/api/sessions/${id}/journal`)).text()
  await back.leave()
  const clock = [...fromLines(journal)]
    .map(({ entry }) => entry)
    .filter(({ type }) => type.startsWith('floor.'))
  expect(clock.map(({ type, by }) => `${type} by ${by === 'system' ? by : 'a person'}`)).toEqual([
    'floor.given by a person',
    'floor.paused by system',
    'floor.resumed by system',
  ])
  expect(verifyJournal(fromLines(journal)).ok).toBe(true)
})

test('while it leaves, nobody new is let in, and machines are told; asked twice it leaves once', async () => {
  const visitor = await visit(forum.url, 'open-forum', { name: 'Witness' })
  const ready = await fetch(`${forum.url}/ready`)
  const ended = toldBy(visitor)
  const announced = new Promise((resolve) => visitor.room.onMessage('restarting', resolve))
  process.kill(forum.pid, 'SIGTERM')
  await announced
  process.kill(forum.pid, 'SIGTERM')
  process.kill(forum.pid, 'SIGINT')
  const draining = await fetch(`${metrics}/ready`)
  const newcomer = await fetch(`${forum.url}/health`, { headers: { connection: 'close' } }).catch(() => null)
  expect([ready.status, draining.status, await draining.text(), newcomer]).toEqual([
    200,
    503,
    'restarting\n',
    null,
  ])
  expect(await ended).toEqual([true, 4010])
  await forum.restart()
  expect((await fetch(`${forum.url}/ready`)).status).toBe(200)
  expect(forum.output).not.toMatch(/"level":(50|60)/)
})
