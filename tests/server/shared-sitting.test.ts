// Two processes in one: a store and a bus between them, each with its own forum. Leases run by a clock that is set by hand.
import { expect, test } from 'vitest'
import { createLocalBus } from '../../server/cluster/bus.ts'
import { Post } from '../../server/cluster/post.ts'
import { Forum } from '../../server/forum/forum.ts'
import { Owners } from '../../server/forum/owners.ts'
import { Tending } from '../../server/forum/tending.ts'
import { LEASE_MS } from '../../server/forum/tenure.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { DelegationId, PersonId, SessionId, VoteId } from '../../shared/ids.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { put } from '../shared/procedure/samples.ts'
import { openingOf } from './opening.ts'
import { testHouse } from './test-house.ts'

const SESSION = 's_shared' as SessionId
const CHAIR = 'p_chair000' as PersonId
const ALI = 'p_ali00000' as PersonId
const MAY = 'p_may00000' as PersonId

const opening = openingOf(SESSION)

const cast = (choice: Choice, key: string) => ({
  ...{ type: 'ballot.cast' as const, vote: 'v1' as VoteId, choice },
  ...{ key: key.repeat(32), salt: '0'.repeat(32) },
})

async function twoProcesses() {
  let now = Date.UTC(2026, 0, 1)
  const store = createMemoryStore(() => now)
  const bus = createLocalBus()
  const make = async (owner: string, own: Store = store) => {
    const house = { ...testHouse(own), owner, now: () => now }
    const post = new Post(owner, bus, { warn: () => undefined })
    await post.open()
    const owners = new Owners(house, bus, post)
    const forum = new Forum(house, owners)
    return { house, forum, post, tending: new Tending(house, forum, owners) }
  }
  const one = await make('one')
  await one.forum.open(opening, [])
  const two = await make('two')
  const here = (await one.forum.sitting(SESSION))!
  const there = (await two.forum.sitting(SESSION))!
  return { store, one, two, here, there, pass: (ms: number) => (now += ms) }
}

/** ALI speaks for Kenya, MAY for the Emirates, and there is an open vote; each asked where they are. */
async function withVote() {
  const both = await twoProcesses()
  await both.here.request({ type: 'presiding.take' }, CHAIR)
  await both.there.request({ type: 'delegation.take', delegation: 'KEN' as DelegationId }, ALI)
  await both.here.request({ type: 'delegation.take', delegation: 'ARE' as DelegationId }, MAY)
  await both.here.request(put('Is it?'), CHAIR)
  return both
}

test('an act that is asked elsewhere is decided by the owner, and told to both when it is acknowledged', async () => {
  const { here, there, store } = await twoProcesses()
  await there.request({ type: 'presiding.take' }, CHAIR)
  expect([here.standing, there.standing.sitting.presiding]).toEqual([there.standing, CHAIR])
  expect(there.hashAt(there.standing.head.seq)).toBe(there.standing.head.hash)
  const refused = await there.request({ type: 'delegation.take', delegation: 'OMN' as DelegationId }, ALI)
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'delegation-unknown' } })
  expect((await store.leases()).map(({ owner, epoch }) => [owner, epoch])).toEqual([['one', 1]])
})

test('what the owner decides is told elsewhere without being asked for', async () => {
  const { here, there } = await twoProcesses()
  const told = new Promise((resolve) => there.onTold((_, happened) => resolve(happened[0]?.event.type)))
  await here.request({ type: 'presiding.take' }, CHAIR)
  expect(await told).toBe('presiding.taken')
})

test('the owner is gone: another takes over once its lease has run out, and the vote goes on with every ballot', async () => {
  const { one, two, there, pass, store } = await withVote()
  expect(await there.request(cast('yes', 'a'), ALI)).toMatchObject({ ok: true })
  one.post.close()
  pass(LEASE_MS - 1)
  await two.tending.turn()
  expect((await store.leases())[0]?.owner).toBe('one')
  pass(1)
  await two.tending.turn()
  expect((await store.leases())[0]?.owner).toBe('two')
  expect(await there.request(cast('no', 'b'), MAY)).toMatchObject({ ok: true })
  const closed = await there.request({ type: 'vote.close', vote: 'v1' as VoteId }, CHAIR)
  expect(closed.ok && closed.value.sitting.decided[0]?.outcome.tally).toEqual({ yes: 1, no: 1, abstain: 0 })
  expect(verifyJournal(await store.journal(SESSION))).toMatchObject({ ok: true, votes: 1 })
})

test('an owner that only slept writes nothing more: its act is decided by the new one', async () => {
  const { here, there, two, pass, store } = await withVote()
  pass(LEASE_MS)
  await two.tending.turn()
  // nobody has told the first one
  expect(await here.request(cast('yes', 'a'), ALI)).toMatchObject({ ok: true })
  expect(here.standing).toEqual(there.standing)
  expect((await store.leases()).map(({ owner, epoch }) => [owner, epoch])).toEqual([['two', 2]])
  expect(verifyJournal(await store.journal(SESSION))).toMatchObject({ ok: true })
})

test('an owner that hears of its loss reads after the new one', async () => {
  const { one, two, here, there, pass } = await withVote()
  pass(LEASE_MS)
  await two.tending.turn()
  await one.tending.turn()
  await there.request(cast('no', 'b'), MAY)
  expect(one.forum.shared.get(SESSION)?.isOwned).toBe(false)
  await one.tending.turn()
  expect(here.standing).toEqual(there.standing)
})

test('one ballot asked of both processes with one key counts once', async () => {
  const { here, there, store } = await withVote()
  const before = (await store.journal(SESSION)).length
  const answers = await Promise.all(
    [here, there, there, here].map((sitting) => sitting.request(cast('yes', 'a'), ALI)),
  )
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true])
  expect(await store.journal(SESSION)).toHaveLength(before + 1)
})

test('a sitting that nobody owns any more is woken by whoever is there, unless it has ended', async () => {
  const { two, pass, store } = await twoProcesses()
  const [left, ended] = ['s_left' as SessionId, 's_ended' as SessionId]
  const row = (await store.session(SESSION))!
  await store.createSession({ ...row, id: left }, [])
  await store.createSession({ ...row, id: ended, endedAt: 5 }, [])
  await store.claim(left, 'gone', 1)
  await store.claim(ended, 'gone', 1)
  pass(1)
  await two.tending.turn()
  await two.tending.turn()
  const owners = (await store.leases()).map(({ session, owner }) => [session, owner])
  expect(owners).toEqual([
    [SESSION, 'one'],
    [left, 'two'],
    [ended, 'gone'],
  ])
})

test('a process that leaves in good order is followed at once', async () => {
  const { one, two, store } = await twoProcesses()
  one.post.close()
  await store.release('one')
  await two.tending.turn()
  expect(two.forum.shared.get(SESSION)?.isOwned).toBe(true)
})

test('who waits for an answer of an owner that is gone is told so when its lease has run out', async () => {
  const { one, two, there, pass, store } = await withVote()
  one.post.close()
  const asked = there.request(cast('yes', 'a'), ALI)
  pass(LEASE_MS)
  await two.tending.turn()
  const soon = new Promise((resolve) => setImmediate(resolve, 'still waits'))
  // not known: the client asks again, with the same key
  expect(await Promise.race([asked, soon])).toEqual({ ok: false, refusal: { code: 'not-saved' } })
  expect(await there.request(cast('yes', 'a'), ALI)).toMatchObject({ ok: true })
  expect((await store.leases())[0]?.owner).toBe('two')
})
