import { describe, expect, test } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { SittingHost } from '../../server/forum/sitting-host.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { DelegationId, PersonId, SessionId, VoteId } from '../../shared/ids.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import type { Command } from '../../shared/procedure/command.ts'
import { put } from '../shared/procedure/samples.ts'
import { openingOf } from './opening.ts'
import { testHouse } from './test-house.ts'

const SESSION = 's_test' as SessionId
const CHAIR = 'p_chair000' as PersonId
const ALI = 'p_ali00000' as PersonId
const KEY = 'a'.repeat(32)

const opening = openingOf(SESSION)

const cast = (choice: 'yes' | 'no', key = KEY): Command => ({
  type: 'ballot.cast',
  vote: 'v1' as VoteId,
  choice,
  key,
  salt: '0'.repeat(32),
})

/** A sitting with an open vote in which ALI speaks for Kenya. */
async function openVote(store: Store = createMemoryStore()) {
  const house = testHouse(store)
  const host = await new Forum(house).open(opening, [])
  await host.request({ type: 'presiding.take' }, CHAIR)
  await host.request({ type: 'delegation.take', delegation: 'KEN' as DelegationId }, ALI)
  await host.request(put('Is it?'), CHAIR)
  return { house, host }
}

/** The store, whose append can be made to fail: before anything is written, or after all of it was. */
function failingStore() {
  const inner = createMemoryStore()
  const faults: ('before' | 'after' | null)[] = []
  const store: Store = {
    ...inner,
    append: async (...asked) => {
      const fault = faults.shift() ?? null
      if (fault === 'before') throw new Error('disk full')
      const answer = await inner.append(...asked)
      if (fault === 'after') throw new Error('lost the answer')
      return answer
    },
  }
  return { store, faults }
}

describe('SittingHost', () => {
  test('an acknowledged act is in the store', async () => {
    const { house, host } = await openVote()
    const done = await host.request(cast('yes'), ALI)
    const stored = await house.store.journal(SESSION)
    expect(done.ok).toBe(true)
    expect(stored.at(-1)?.entry).toMatchObject({ seq: host.standing.head.seq, type: 'ballot.cast', by: ALI })
  })

  test('[JO6] a host that is loaded anew stands where the old one stood', async () => {
    const { house, host } = await openVote()
    await host.request(cast('yes'), ALI)
    const again = await SittingHost.load(house, SESSION)
    expect(again.standing).toEqual(host.standing)
  })

  test('what was decided and could not be written is as if never asked', async () => {
    const { store, faults } = failingStore()
    const { host } = await openVote(store)
    const before = host.standing
    faults.push('before')
    const refused = await host.request(cast('yes'), ALI)
    expect(refused).toEqual({ ok: false, refusal: { code: 'not-saved' } })
    expect(host.standing).toEqual(before)
  })

  test('after a failed write the same key casts once', async () => {
    const { store, faults } = failingStore()
    const { host } = await openVote(store)
    faults.push('before')
    await host.request(cast('yes'), ALI)
    const done = await host.request(cast('yes'), ALI)
    expect(done.ok).toBe(true)
    expect(host.standing.sitting.vote?.ballots.size).toBe(1)
  })

  test('a write that arrived although its answer was lost is acknowledged, and counted once', async () => {
    const { store, faults } = failingStore()
    const { host } = await openVote(store)
    const height = host.standing.head.seq
    faults.push('after')
    const done = await host.request(cast('yes'), ALI)
    const again = await host.request(cast('yes'), ALI)
    expect([done.ok, again.ok, host.standing.head.seq]).toEqual([true, true, height + 1])
  })

  test('what waited behind a failed write falls with it, and the next act stands', async () => {
    const { store, faults } = failingStore()
    const { host } = await openVote(store)
    faults.push('before')
    const [first, second] = await Promise.all([
      host.request(cast('yes'), ALI),
      host.request({ type: 'vote.close', vote: 'v1' as VoteId }, CHAIR),
    ])
    const third = await host.request({ type: 'vote.close', vote: 'v1' as VoteId }, CHAIR)
    expect([first.ok, second.ok, third.ok]).toEqual([false, false, true])
    expect(host.standing.sitting.decided[0]?.outcome.reason).toBe('no-votes')
  })

  test('who lost the journal to another writer says so and writes nothing', async () => {
    const { house, host } = await openVote()
    const other = await SittingHost.load(house, SESSION)
    const refused = await host.request(cast('yes'), ALI)
    const done = await other.request(cast('no'), ALI)
    expect(refused).toEqual({ ok: false, refusal: { code: 'journal-elsewhere' } })
    expect(done.ok).toBe(true)
    expect(verifyJournal(await house.store.journal(SESSION)).ok).toBe(true)
  })

  test('listeners hear of durable acts only, in order, each once', async () => {
    const { host } = await openVote()
    const heard: number[] = []
    host.onTold((standing, happened) => {
      heard.push(...happened.map(({ seq }) => seq))
      expect(standing.head.seq).toBe(happened.at(-1)?.seq)
    })
    await Promise.all([
      host.request(cast('yes'), ALI),
      host.request(cast('no', 'b'.repeat(32)), ALI),
      host.request({ type: 'vote.close', vote: 'v1' as VoteId }, CHAIR),
    ])
    expect(heard).toEqual([5, 6, 7])
  })

  test('50 casts against 50 closes: the count is what was acknowledged before the close', async () => {
    const { host } = await openVote()
    const keys = Array.from({ length: 50 }, (_, index) => index.toString(16).padStart(32, '0'))
    const answers = await Promise.all(
      keys.flatMap((key, index) => [
        host.request(cast(index % 2 ? 'yes' : 'no', key), ALI),
        host.request({ type: 'vote.close', vote: 'v1' as VoteId }, CHAIR),
      ]),
    )
    const acknowledged = answers.filter((answer, index) => index % 2 === 0 && answer.ok).length
    const closed = answers.filter((answer, index) => index % 2 === 1 && answer.ok).length
    expect([acknowledged, closed]).toEqual([1, 1])
    expect(host.standing.sitting.decided[0]?.choices).toEqual({ KEN: 'no' })
  })

  test('time never runs back in the journal, even when the clock does', async () => {
    const { house, host } = await openVote()
    house.pass(-3_600_000)
    await host.request(cast('yes'), ALI)
    expect(verifyJournal(await house.store.journal(SESSION)).ok).toBe(true)
  })
})
