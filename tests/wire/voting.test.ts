import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DelegationId, VoteId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { makeSession, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

const key = () => crypto.randomUUID().replaceAll('-', '')
const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain']

interface Sitting {
  readonly session: string
  readonly chair: Visitor
  readonly delegates: readonly Visitor[]
  readonly links: readonly string[]
}

async function sitting(delegations: number): Promise<Sitting> {
  const names = Array.from({ length: delegations }, (_, index) => ({ name: `Delegation ${index + 1}` }))
  const made = await makeSession(forum.url, {
    title: 'Water',
    rulebook: 'open-floor',
    delegations: names,
    public: true,
  })
  const { id } = made.session
  const chair = await visit(forum.url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
  const links = made.delegations.map(({ link }) => link)
  const delegates = await Promise.all(
    links.map((link, index) => visit(forum.url, id, { name: `Person ${index + 1}`, badge: secretOf(link) })),
  )
  return { session: id, chair, delegates, links }
}

async function putQuestion({ chair }: Sitting): Promise<VoteId> {
  const opened = await chair.ask('vote.open', {
    question: 'Shall the rivers be shared?',
    method: 'recorded',
    decision: null,
    again: null,
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  return opened.value.vote
}

const leaveAll = ({ chair, delegates }: Sitting) =>
  Promise.all([chair, ...delegates].map((each) => each.leave()))

describe('voting over the wire', () => {
  test('50 parallel casts against 50 closes, ten times: the tally is what was acknowledged', async () => {
    const scene = await sitting(50)
    const { chair, delegates, session } = scene
    let presiding = chair
    for (let round = 0; round < 10; round++) {
      // a new chair each round: nobody may ask as often as ten rounds would need
      const next = delegates[round] as Visitor
      await presiding.ask('presiding.hand', { person: next.entered.person })
      presiding = next
      const vote = await putQuestion({ ...scene, chair: presiding })
      const casts = delegates.map((delegate, index) =>
        delegate.ask('ballot.cast', { vote, choice: CHOICES[index % 3] ?? 'yes', key: key() }),
      )
      const closes = delegates.map(() => next.ask('vote.close', { vote }))
      const cast = await Promise.all(casts)
      const closed = await Promise.all(closes)
      const acknowledged = Object.fromEntries(
        cast.flatMap((answer) =>
          answer.ok ? [[answer.value.receipt.delegation, answer.value.receipt.choice]] : [],
        ),
      )
      const past = await chair.ask('votes.decided', {})
      const counted = past.ok ? past.value.votes.find((each) => each.vote === vote)?.choices : null
      expect(counted).toEqual(acknowledged)
      expect(closed.filter(({ ok }) => ok).length).toBe(1)
    }
    const file = await (await fetch(`${forum.url}/api/sessions/${session}/journal`)).text()
    expect(verifyJournal(fromLines(file))).toMatchObject({ ok: true, votes: 10 })
    await leaveAll(scene)
  })

  test('[VO4] a delegation of three people in four tabs has one vote, and the last ballot counts', async () => {
    const scene = await sitting(1)
    const { chair, delegates, session, links } = scene
    const head = delegates[0] as Visitor
    const badge = secretOf(links[0] ?? '')
    const second = await visit(forum.url, session, { name: 'Second', badge })
    const third = await visit(forum.url, session, { name: 'Third', badge })
    const vote = await putQuestion(scene)
    const early = await second.ask('ballot.cast', { vote, choice: 'no', key: key() })
    await head.ask('delegation.allow', { person: second.entered.person, mayCast: true })
    await head.ask('ballot.cast', { vote, choice: 'yes', key: key() })
    await second.ask('ballot.cast', { vote, choice: 'no', key: key() })
    const uninvited = await third.ask('ballot.cast', { vote, choice: 'yes', key: key() })
    const closed = await chair.ask('vote.close', { vote })
    expect(early).toEqual({ ok: false, refusal: { code: 'not-entitled-to-cast', rule: 'VO3' } })
    expect(uninvited.ok).toBe(false)
    expect(closed).toMatchObject({ ok: true, value: { outcome: { tally: { yes: 0, no: 1, abstain: 0 } } } })
    await Promise.all([second.leave(), third.leave(), leaveAll(scene)])
  })

  test('[VO5] the same key gets the same receipt, with another choice a conflict', async () => {
    const scene = await sitting(1)
    const head = scene.delegates[0] as Visitor
    const vote = await putQuestion(scene)
    const once = key()
    const first = await head.ask('ballot.cast', { vote, choice: 'yes', key: once })
    const again = await head.ask('ballot.cast', { vote, choice: 'yes', key: once })
    const other = await head.ask('ballot.cast', { vote, choice: 'no', key: once })
    expect(again).toEqual(first)
    expect(other).toEqual({ ok: false, refusal: { code: 'key-conflict', rule: 'VO5' } })
    await leaveAll(scene)
  })

  test('[VO11] before the close neither state nor journal nor other people know a choice', async () => {
    const scene = await sitting(2)
    const [one, two] = scene.delegates as [Visitor, Visitor]
    const heard: unknown[] = []
    two.room.onMessage('*', (type, message) => heard.push([type, message]))
    const vote = await putQuestion(scene)
    const cast = await one.ask('ballot.cast', { vote, choice: 'abstain', key: key() })
    await stateWhere(two.room, (state) => state.vote.cast === 1)
    const salt = cast.ok ? cast.value.receipt.salt : ''
    const state = JSON.stringify(two.room.state.toJSON())
    const journal = await (await fetch(`${forum.url}/api/sessions/${scene.session}/journal`)).text()
    for (const text of [state, journal, JSON.stringify(heard)]) {
      expect(text).not.toContain('abstain')
      expect(text).not.toContain(salt)
    }
    expect(two.room.state.delegations.get('d1')?.hasVoted).toBe(true)
    await leaveAll(scene)
  })

  test('kill -9 in mid-vote loses no acknowledged ballot, and the same key gets the same receipt', async () => {
    const scene = await sitting(3)
    const vote = await putQuestion(scene)
    const keys = [key(), key(), key()]
    const cast = await Promise.all(
      scene.delegates.map((each, index) =>
        each.ask('ballot.cast', { vote, choice: 'yes', key: keys[index] ?? '' }),
      ),
    )
    await forum.kill9()
    await forum.restart()
    const back = await Promise.all(
      [scene.chair, ...scene.delegates].map(({ entered }) =>
        visit(forum.url, scene.session, { token: entered.token }),
      ),
    )
    const [chair, ...delegates] = back as [Visitor, ...Visitor[]]
    const again = await Promise.all(
      delegates.map((each, index) =>
        each.ask('ballot.cast', { vote, choice: 'yes', key: keys[index] ?? '' }),
      ),
    )
    const closed = await chair.ask('vote.close', { vote })
    expect(again).toEqual(cast)
    expect(closed).toMatchObject({ ok: true, value: { outcome: { tally: { yes: 3, no: 0, abstain: 0 } } } })
    await Promise.all(back.map((each) => each.leave()))
  })
})

describe('the open forum over the wire', () => {
  test('a visitor takes a delegation, presides, puts a question, votes and closes', async () => {
    const visitor = await visit(forum.url, 'open-forum', { name: 'Newcomer' })
    const other = await visit(forum.url, 'open-forum', { name: 'Other' })
    const taken = await visitor.ask('delegation.take', { delegation: 'KEN' as DelegationId })
    const twice = await other.ask('delegation.take', { delegation: 'KEN' as DelegationId })
    await visitor.ask('presiding.take', {})
    const second = await other.ask('presiding.take', {})
    const vote = await putQuestion({ session: 'open-forum', chair: visitor, delegates: [], links: [] })
    await visitor.ask('ballot.cast', { vote, choice: 'yes', key: key() })
    const closed = await visitor.ask('vote.close', { vote })
    expect([taken.ok, closed.ok]).toEqual([true, true])
    expect(twice).toEqual({ ok: false, refusal: { code: 'delegation-taken', rule: 'RO6' } })
    expect(second).toEqual({ ok: false, refusal: { code: 'already-presided', rule: 'RO2' } })
    await stateWhere(other.room, (state) => state.vote.decided !== '')
    expect(JSON.parse(other.room.state.vote.decided)).toMatchObject({
      outcome: { outcome: 'adopted', reason: 'majority', tally: { yes: 1, no: 0, abstain: 0 } },
    })
    await Promise.all([visitor.leave(), other.leave()])
  })
})
