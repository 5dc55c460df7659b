// A place around a hall, kept and shown, by a law of its own that counts.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AnyLaw } from '../../server/lab/laws.ts'
import { Places } from '../../server/lab/places.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { sessionRow } from '../contracts/store-samples.ts'
import { testHouse } from './test-house.ts'

const SESSION = 's_first' as SessionId
const AMINA = 'p_amina00' as PersonId
const BILAL = 'p_bilal00' as PersonId

interface Said {
  readonly words: readonly (string | null)[]
  readonly until: number | null
}

/** People say words; each sees how many of them are theirs. `wait` says one by itself later. */
const LAW = {
  empty: { words: [], until: null, by: [] },
  texts: {},
  open: new Set(),
  decide(state, act, who, { id, salt, at }) {
    if (act.is === 'say' && act.text === '') return refuse('bad-text')
    if (act.is === 'wait') return ok([{ type: 'lab.waited', until: at + act.ms }])
    if (act.is === 'tick' && at < state.until) return refuse('not-in-order')
    return ok([
      { type: 'lab.said', id, texts: act.is === 'tick' ? 'bell' : `${who.name}: ${act.text}`, salt },
    ])
  },
  evolve(state, { event, by }) {
    if (event.type === 'lab.waited') return { ...state, until: event.until }
    const until = by === 'system' ? null : state.until
    return { words: [...state.words, event.texts], until, by: [...state.by, by] }
  },
  shown: ({ words, until }): Said => ({ words, until }),
  own: (state, who) => state.by.filter((by: string) => by === who.person).length,
  due: ({ until }) => (until === null ? null : { at: until, act: { is: 'tick' } }),
} satisfies AnyLaw

const whoIs = (person: PersonId): PlaceWho => ({
  ...{ person, name: person.slice(2, 7), role: 'visitor', delegation: null, isHead: false, isDesk: false },
})

async function open(store: Store = createMemoryStore()) {
  const house = testHouse(store)
  if ((await store.session(SESSION)) === null) await store.createSession(sessionRow(SESSION), [])
  const told: unknown[] = []
  const outlet = {
    send: (to: PersonId, _: string, message: unknown) => void told.push([to, message]),
    sendBytes: (to: PersonId, _: string, bytes: Uint8Array) =>
      void told.push([to, JSON.parse(Buffer.from(bytes).toString())]),
  }
  const places = new Places(house, SESSION, outlet, whoIs, (place) => (place === 'lab' ? LAW : undefined))
  return { house, store, told, places }
}

const say = (text: string) => ({ is: 'say', text })

describe('a place', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is the same after it was opened anew, and its chain goes on', async () => {
    const { places, store } = await open()
    await places.act(AMINA, 'lab', say('one'))
    places.close()
    const again = await open(store)
    const done = await again.places.act(BILAL, 'lab', say('two'))
    expect(done.ok && done.value.seq).toBe(2)
    const lines = await store.placeJournal(SESSION, 'lab')
    expect(
      lines.map(({ entry }) => [entry.session, entry.prev === lines[entry.seq - 2]?.entry.hash]),
    ).toEqual([
      ['s_first/lab', false],
      ['s_first/lab', true],
    ])
    const entered = await again.places.enter(AMINA, 'lab')
    expect(entered).toEqual(
      ok({ seq: 2, shown: { words: ['amina: one', 'bilal: two'], until: null }, own: 1 }),
    )
  })

  test('shows those who are in it what has changed, together, and each what is theirs', async () => {
    const { places, told } = await open()
    await places.enter(AMINA, 'lab')
    await places.enter(BILAL, 'lab')
    await Promise.all([places.act(BILAL, 'lab', say('a')), places.act(BILAL, 'lab', say('b'))])
    await vi.advanceTimersByTimeAsync(300)
    const shown = { place: 'lab', seq: 2, shown: { words: ['bilal: a', 'bilal: b'], until: null } }
    expect(told).toEqual([
      [AMINA, shown],
      [BILAL, shown],
      [BILAL, { place: 'lab', seq: 2, own: 2 }],
    ])
    await places.leave(BILAL, 'lab')
    told.length = 0
    await places.act(BILAL, 'lab', say('c'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(told.map((each) => (each as unknown[])[0])).toEqual([AMINA])
  })

  test('refuses what its law refuses, and a place that is not there', async () => {
    const { places, store } = await open()
    expect([await places.act(AMINA, 'lab', say('')), await places.act(AMINA, 'crisis', say('x'))]).toEqual([
      refuse('bad-text'),
      refuse('place-unknown'),
    ])
    expect(await store.placeJournal(SESSION, 'lab')).toEqual([])
  })

  test('acknowledges nothing that is not stored, and goes on when the store does', async () => {
    const inner = createMemoryStore()
    const faults: ('before' | 'after')[] = []
    const { places } = await open({
      ...inner,
      async appendPlace(...asked) {
        const fault = faults.shift()
        if (fault === 'before') throw new Error('disk full')
        const answer = await inner.appendPlace(...asked)
        if (fault === 'after') throw new Error('lost the answer')
        return answer
      },
    })
    faults.push('before', 'after')
    expect(await places.act(AMINA, 'lab', say('lost'))).toEqual(refuse('not-saved'))
    expect((await places.act(AMINA, 'lab', say('arrived'))).ok).toBe(true)
    const entered = await places.enter(AMINA, 'lab')
    expect(entered.ok && entered.value.shown).toEqual({ words: ['amina: arrived'], until: null })
  })

  test('is written by whoever opened it last', async () => {
    const { places, store } = await open()
    await places.act(AMINA, 'lab', say('one'))
    const later = await open(store)
    await later.places.act(BILAL, 'lab', say('two'))
    expect(await places.act(AMINA, 'lab', say('three'))).toEqual(refuse('journal-elsewhere'))
    expect(await store.placeJournal(SESSION, 'lab')).toHaveLength(2)
  })

  test('has its own clock', async () => {
    const { places, house } = await open()
    await places.act(AMINA, 'lab', { is: 'wait', ms: 5000 } as never)
    house.pass(4000)
    await vi.advanceTimersByTimeAsync(4000)
    expect(((await places.stateOf('lab')) as Said).words).toEqual([])
    house.pass(1000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(((await places.stateOf('lab')) as Said).words).toEqual(['bell'])
  })

  test('keeps its time after a restart though nobody asks for it', async () => {
    const { places, store } = await open()
    await places.act(AMINA, 'lab', { is: 'wait', ms: 5000 } as never)
    places.close()
    const again = await open(store)
    await again.places.wake()
    again.house.pass(5000)
    await vi.advanceTimersByTimeAsync(5000)
    const lines = await store.placeJournal(SESSION, 'lab')
    expect(lines.map(({ entry }) => entry.type)).toEqual(['lab.waited', 'lab.said'])
  })

  test('in which nothing has happened is left alone by whoever opens the hall', async () => {
    const inner = createMemoryStore()
    const claimed: string[] = []
    const claimPlace: Store['claimPlace'] = (session, place) => {
      claimed.push(place)
      return inner.claimPlace(session, place)
    }
    const { places } = await open({ ...inner, claimPlace })
    await places.wake()
    expect(claimed).toEqual([])
  })

  test('forgets what was erased', async () => {
    const { places, store } = await open()
    await store.savePerson({
      ...{ id: AMINA, session: SESSION, tokenHash: 'h', name: 'Amina', look: '', badge: null },
    })
    await places.act(AMINA, 'lab', say('one'))
    await store.forgetPerson(SESSION, AMINA, 1, false)
    await places.renew()
    expect(((await places.stateOf('lab')) as Said).words).toEqual([null])
  })
})
