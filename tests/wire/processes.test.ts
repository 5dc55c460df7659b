// Two processes with Redis and PostgreSQL are one forum: whoever comes to either is in the same sitting, and one may die.
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VoteId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { type Processes, processesMissing, startProcesses } from '../backing/processes.ts'
import { openEar, openMouth, talk } from '../backing/rtp-person.ts'
import { type Sitter, sit } from '../bots/sitter.ts'
import { makeSession, secretOf, stateWhere, visit } from '../bots/visitor.ts'
import { linesOf } from '../bots/voice-lines.ts'
import { startForum } from '../browser/forum.ts'
import { killInVote } from './kill-in-vote.ts'

const missing = processesMissing()
if (missing) console.warn(missing)

/** in flight when somebody is sent away */
const LATE_MS = 200
const QUESTION = { question: 'Is it?', method: 'recorded', decision: null, again: null } as const

describe.skipIf(missing !== null)('two processes', () => {
  let both: Processes
  beforeAll(async () => {
    both = await startProcesses({ MAJLIS_HALL_PEOPLE: '8' })
  })
  afterAll(() => both?.remove())

  test('who comes to either process is in the same hall, and both list it alike', async () => {
    const [one, two] = both.forums
    const here = await visit(one.url, 'open-forum', { name: 'Here' })
    const there = await visit(two.url, 'open-forum', { name: 'There' })
    await stateWhere(here.room, ({ walkers }) => walkers.has(there.entered.person))
    const counted = async (url: string) => {
      const { sessions } = (await (await fetch(`${url}/api/sessions`)).json()) as {
        sessions: { present: number }[]
      }
      return sessions.map(({ present }) => present)
    }
    await expect
      .poll(() => Promise.all([counted(one.url), counted(two.url)]), { timeout: 20_000 })
      .toEqual([[2], [2]])
    await Promise.all([here.leave(), there.leave()])
  })

  test('a sitting that is made at one process is entered by badge at the other', async () => {
    const [one, two] = both.forums
    const made = await makeSession(one.url, {
      title: 'Both',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }, { id: 'KEN' }],
      public: false,
    })
    const { id } = made.session
    const chair = await visit(two.url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
    const kenya = await visit(one.url, id, { name: 'Kenya', badge: secretOf(made.delegations[1]!.link) })
    await stateWhere(chair.room, ({ walkers }) => walkers.get(kenya.entered.person)?.delegation === 'KEN')
    const opened = await chair.ask('vote.open', QUESTION)
    const vote = (opened.ok ? opened.value.vote : '') as VoteId
    expect(await kenya.ask('ballot.cast', { vote, choice: 'yes', key: 'a'.repeat(32) })).toMatchObject({
      ok: true,
    })
    const closed = await chair.ask('vote.close', { vote })
    expect(closed).toMatchObject({ ok: true, value: { outcome: { tally: { yes: 1, no: 0, abstain: 0 } } } })
    const removed = await chair.ask('person.remove', { person: kenya.entered.person })
    expect(removed).toMatchObject({ ok: true })
    await expect(visit(two.url, id, { token: kenya.entered.token })).rejects.toThrow('removed')
    await chair.leave()
  })

  test('who is sent away from a gallery of the other process is out within a second, and comes back by neither', async () => {
    const [one, two] = both.forums
    const made = await makeSession(one.url, {
      title: 'Sent away',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }],
      public: true,
    })
    const { id } = made.session
    const chair = await sit(one.url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
    // eight in the hall; the ninth sits in a gallery of whichever process has fewer people
    const others = await Promise.all(
      Array.from({ length: 7 }, (_, index) => sit(one.url, id, { name: `Visitor ${index}` })),
    )
    const badge = secretOf(made.delegations[0]!.link)
    const gone = await sit(one.url, id, { name: 'Amina', badge })
    expect([gone.entered.room, gone.host === chair.host]).toEqual([`${id}-g1`, false])
    // up there the chair is heard, on a line of the process that has the hall
    const [mouth, ear] = await Promise.all([
      openMouth(linesOf(chair), 'chair', 7),
      openEar(linesOf(gone), 'amina'),
    ])
    await talk([mouth], () => ear.heard.length >= 5)
    expect([...new Set(ear.heard.map((heard) => `${heard.slot} ${heard.from}`))]).toEqual(['s1 7'])
    const from = performance.now()
    expect(await chair.ask('person.remove', { person: gone.entered.person })).toMatchObject({ ok: true })
    expect([await gone.closed, performance.now() - from < 1000]).toEqual([4403, true])
    await talk([mouth], () => false, LATE_MS)
    const heard = ear.heard.length
    await talk([mouth], () => false, LATE_MS)
    expect(ear.heard.length).toBe(heard)
    for (const each of [mouth, ear]) each.close()
    for (const { url } of [one, two]) {
      await expect(sit(url, id, { name: 'Amina', badge })).rejects.toThrow('badge-unknown')
      await expect(sit(url, id, { token: gone.entered.token })).rejects.toThrow('removed')
    }
    for (const each of [chair, ...others]) each.leave()
  })

  test('a page that may connect to none but its own process sits in a gallery of the other all the same', async () => {
    const [one, two] = both.forums
    const made = await makeSession(one.url, {
      title: 'Relayed',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }],
      public: true,
    })
    const { id } = made.session
    const chair = await sit(one.url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
    const others = await Promise.all(
      Array.from({ length: 7 }, (_, index) => sit(one.url, id, { name: `Visitor ${index}` })),
    )
    const badge = secretOf(made.delegations[0]!.link)
    const elsewhere = await sit(one.url, id, { name: 'Visitor 8' })
    const bound = await sit(one.url, id, { name: 'Amina', badge }, true)
    expect([elsewhere, bound].map(({ entered, host }) => [entered.room, host])).toEqual([
      [`${id}-g1`, new URL(two.url).host],
      [`${id}-g1`, new URL(one.url).host],
    ])
    const opened = await chair.ask('vote.open', QUESTION)
    const vote = (opened?.ok ? opened.value.vote : '') as VoteId
    expect(await bound.ask('ballot.cast', { vote, choice: 'no', key: 'b'.repeat(32) })).toMatchObject({
      ok: true,
    })
    expect(await chair.ask('person.remove', { person: bound.entered.person })).toMatchObject({ ok: true })
    expect(await bound.closed).toBe(4403)
    for (const each of [chair, ...others, elsewhere]) each.leave()
  })

  test('one process is killed while 24 people in a hall and two galleries vote: every acknowledged ballot counts', async () => {
    const { journal, ...outcome } = await killInVote(both, { people: 24, killAfter: 8 })
    expect(outcome).toMatchObject({ ballots: 24, tally: { yes: 8, no: 8, abstain: 8 } })
    expect([outcome.acknowledged, outcome.back]).toEqual([outcome.tally, outcome.broken])
    expect(outcome.rooms.reduce((sum, people) => sum + people)).toBe(24)
    expect(verifyJournal(fromLines(journal))).toMatchObject({ ok: true, votes: 1 })
  })

  test('an owner that sleeps for too long is replaced; when it wakes up its people are sent to the hall that is', async () => {
    const [sleeper, other] = both.forums
    await sleeper.restart()
    const made = await makeSession(sleeper.url, {
      title: 'Sleep',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }],
      public: true,
    })
    const { id } = made.session
    const before = await sit(other.url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
    process.kill(sleeper.pid, 'SIGSTOP')
    const after = await untilIn(() =>
      sit(other.url, id, { name: 'Emirates', badge: secretOf(made.delegations[0]!.link) }),
    )
    expect(await after.ask('seat.take', { seat: 0 })).toMatchObject({ ok: true })
    process.kill(sleeper.pid, 'SIGCONT')
    expect(await before.closed).toBe(4010)
    const back = await untilIn(() => sit(sleeper.url, id, { token: before.entered.token }))
    const opened = await back.ask('vote.open', QUESTION)
    const vote = (opened?.ok ? opened.value.vote : '') as VoteId
    expect(await after.ask('ballot.cast', { vote, choice: 'yes', key: 'a'.repeat(32) })).toMatchObject({
      ok: true,
    })
    for (const sitter of [after, back]) sitter.leave()
  })

  test('a third one that is not told of Redis does not start on the same database', async () => {
    await expect(startForum({ DATABASE_URL: both.databaseUrl })).rejects.toThrow(
      'Another process writes to the database that DATABASE_URL names: stop it, or let both know each other by REDIS_URL.',
    )
  })

  test('a process that closes in good order hands over, and its people come back to the other', async () => {
    const [leaving, other] = both.forums
    const made = await makeSession(leaving.url, {
      title: 'Handed over',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }],
      public: true,
    })
    const before = await sit(other.url, made.session.id, { name: 'Chair', badge: secretOf(made.chair.link) })
    await Promise.all([before.closed.then((code) => expect(code).toBe(4010)), leaving.stop()])
    const back = await untilIn(() => sit(other.url, made.session.id, { token: before.entered.token }))
    expect(back.host).toBe(new URL(other.url).host)
    expect(await back.ask('vote.open', QUESTION)).toMatchObject({ ok: true })
    back.leave()
    await leaving.restart()
  })

  test('Redis is gone for a while: those in a hall go on, and afterwards people come to either process again', async () => {
    const [one, two] = both.forums
    const made = await makeSession(one.url, {
      title: 'Outage',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }],
      public: true,
    })
    const { id } = made.session
    const chair = await sit(one.url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
    await both.redis.kill()
    expect(await chair.ask('vote.open', QUESTION)).toMatchObject({ ok: true })
    await Promise.allSettled([one, two].map(({ url }) => sit(url, id, { name: 'Too early' })))
    await both.redis.start()
    const [here, there] = await Promise.all(
      [one, two].map(({ url }) => untilIn(() => sit(url, id, { name: 'Later' }))),
    )
    expect([here, there].map((sitter) => sitter!.entered.room)).toEqual([id, id])
    for (const sitter of [chair, here!, there!]) sitter.leave()
  })

  test('the database is gone for a while: what it could not keep is not acknowledged, and afterwards it is', async () => {
    const [one] = both.forums
    const made = await makeSession(one.url, {
      title: 'Database',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }],
      public: true,
    })
    const chair = await sit(one.url, made.session.id, { name: 'Chair', badge: secretOf(made.chair.link) })
    await both.database.kill()
    expect(await chair.ask('vote.open', QUESTION)).toEqual({ ok: false, refusal: { code: 'not-saved' } })
    await both.database.start()
    await expect
      .poll(() => chair.ask('vote.open', QUESTION), { timeout: 20_000, interval: 250 })
      .toMatchObject({ ok: true })
    const journal = await (await fetch(`${one.url}/api/sessions/${made.session.id}/journal`)).text()
    expect(journal.match(/vote\.opened/g)).toHaveLength(1)
    expect(verifyJournal(fromLines(journal))).toMatchObject({ ok: true })
    chair.leave()
  })
})

/** A door that is closed at the moment is knocked at again. */
async function untilIn(come: () => Promise<Sitter>): Promise<Sitter> {
  for (const until = performance.now() + 20_000; ; await delay(200)) {
    const sitter = await come().catch((error: Error) => {
      if (performance.now() > until) throw error
      return null
    })
    if (sitter) return sitter
  }
}
