// Two processes with Redis and PostgreSQL are one forum: whoever comes to either is in the same sitting, and one may die.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VoteId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { type Processes, processesMissing, startProcesses } from '../backing/processes.ts'
import { makeSession, secretOf, stateWhere, visit } from '../bots/visitor.ts'
import { killInVote } from './kill-in-vote.ts'

const missing = processesMissing()
if (missing) console.warn(missing)

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
      .poll(() => Promise.all([counted(one.url), counted(two.url)]), { timeout: 5_000 })
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
    const opened = await chair.ask('vote.open', {
      question: 'Is it?',
      ...{ method: 'recorded', decision: null, again: null },
    })
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

  test('one process is killed while 24 people in a hall and two galleries vote: every acknowledged ballot counts', async () => {
    const { journal, ...outcome } = await killInVote(both, { people: 24, killAfter: 8 })
    expect(outcome).toMatchObject({ ballots: 24, tally: { yes: 8, no: 8, abstain: 8 } })
    expect([outcome.acknowledged, outcome.back]).toEqual([outcome.tally, outcome.broken])
    expect(outcome.rooms.reduce((sum, people) => sum + people)).toBe(24)
    expect(verifyJournal(fromLines(journal))).toMatchObject({ ok: true, votes: 1 })
  })
})
