// The opinion floor as a place of a hall: drawn by a thread, told when it has changed, and nothing of one person to another.
import { afterEach, describe, expect, test } from 'vitest'
import { LAWS } from '../../server/lab/laws.ts'
import { Places } from '../../server/lab/places.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { OpinionAct } from '../../shared/lab/opinion/act.ts'
import type { OpinionShown, PastPicture } from '../../shared/lab/opinion/shown.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
import { sessionRow } from '../contracts/store-samples.ts'
import { testHouse } from './test-house.ts'

const SESSION = 's_first' as SessionId
const person = (at: number): PersonId => `p_${String(at).padStart(8, '0')}` as PersonId
const whoIs = (id: PersonId): PlaceWho => ({
  ...{ person: id, name: 'N', role: 'visitor', delegation: null, isHead: false, isDesk: true },
})

let places: Places
afterEach(() => places.close())

async function open() {
  const store = createMemoryStore()
  const house = testHouse(store)
  await store.createSession(sessionRow(SESSION), [])
  const told: { readonly to: PersonId; readonly message: Record<string, unknown> }[] = []
  let hear: (() => void) | null = null
  const tell = (to: PersonId, message: Record<string, unknown>): void => {
    told.push({ to, message })
    hear?.()
  }
  const outlet = {
    send: (to: PersonId, _: string, message: unknown) => tell(to, message as Record<string, unknown>),
    sendBytes: (to: PersonId, _: string, bytes: Uint8Array) =>
      tell(to, JSON.parse(Buffer.from(bytes).toString())),
  }
  places = new Places(house, SESSION, outlet, whoIs, (place) => LAWS[place])
  const act = async (by: number, asked: OpinionAct) => {
    const done = await places.act(person(by), 'opinion', asked)
    if (!done.ok) throw new Error(done.refusal.code)
  }
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      hear = () => isSo() && resolve()
      hear()
    })
  await act(0, { is: 'open', question: 'What now?', asked: 'all' })
  for (const text of ['One', 'Two', 'Three']) await act(0, { is: 'state', text })
  return { told, act, until }
}

describe('the opinion floor in a hall', () => {
  test('is drawn by a thread when enough have answered, and shown to who is in it', async () => {
    const { told, act, until } = await open()
    await places.enter(person(99), 'opinion')
    for (let at = 0; at < 6; at++)
      for (const number of [1, 2, 3])
        await act(at, { is: 'answer', number, answer: at < 3 ? 'agree' : 'disagree' })
    const pictures = () => told.map(({ message }) => (message.shown as OpinionShown | undefined)?.picture)
    await until(() => pictures().some((picture) => picture))
    expect(pictures().at(-1)).toMatchObject({ people: 6, groups: [{ size: 3 }, { size: 3 }] })
    const past = await places.past(person(99), 'opinion')
    expect(past.ok && (past.value.past as PastPicture[]).map(({ people }) => people)).toEqual([6])
  })

  test('tells an answer to nobody but who gave it', async () => {
    const { told, act, until } = await open()
    await places.enter(person(1), 'opinion')
    await places.enter(person(2), 'opinion')
    // the opening is told first, so that what comes then is of the answer alone
    await act(0, { is: 'state', text: 'Four' })
    await until(() => told.length >= 2)
    told.length = 0
    await act(1, { is: 'answer', number: 2, answer: 'pass' })
    // one has enough answers for nothing yet: all see what they saw
    await until(() => told.length > 0)
    expect(told.map(({ to, message }) => [to, message.own])).toEqual([
      [person(1), expect.objectContaining({ answers: '-p' })],
    ])
  })
})
