// A shared text over a line that loses requests, answers and messages, with a forum that restarts: everybody ends with one text, and
// nothing that was acknowledged is missing. Time and chance are the test's own.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TextKeep } from '../../client/net/texts/outbox.ts'
import { createSharedText, type SharedText, type TextLine } from '../../client/net/texts/shared-text.ts'
import { SharedTexts } from '../../server/lab/texts/shared-texts.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { MayText } from '../../shared/lab/shared-text.ts'
import type { Ask } from '../../shared/protocol/messages.ts'
import type { TextName } from '../../shared/protocol/texts.ts'
import { refuse } from '../../shared/refusal.ts'
import { SESSION, sessionRow } from '../contracts/store-samples.ts'
import { testHouse } from '../server/test-house.ts'

const NAME: TextName = { place: 'lab', text: 'one' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Numbers between 0 and 1 that are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The forum's side, and lines to it that can be bad. */
async function forum(store: Store = createMemoryStore(), random = chance(1)) {
  await store.createSession(sessionRow(), [])
  const rights = new Map<PersonId, MayText>()
  const lines = new Map<PersonId, { isLive: boolean; hear(message: unknown): void; back(): void }>()
  let weather = { loss: 0, delayMs: 0 }
  const start = () =>
    new SharedTexts({
      house: testHouse(store),
      session: SESSION,
      send: (to, _, message) => {
        const line = lines.get(to)
        if (line?.isLive) setTimeout(() => line.isLive && line.hear(message), random() * weather.delayMs)
      },
      nameOf: (person) => person,
      ready: async () => undefined,
      may: (person) => rights.get(person) ?? 'write',
    })
  let texts = start()
  const late = () => new Promise<void>((resolve) => setTimeout(resolve, random() * weather.delayMs))
  const answer = (person: PersonId, name: string, ask: never): unknown => {
    if (name === 'text.open') return texts.open(person, ask)
    if (name === 'text.add') return texts.add(person, ask, (ask as Ask<'text.add'>).bytes)
    return { ok: true, value: null }
  }
  const drop = (person: PersonId) => {
    const line = lines.get(person)!
    line.isLive = false
    texts.gone(person)
    setTimeout(() => {
      line.isLive = true
      line.back()
    }, 400)
  }

  function lineFor(person: PersonId): TextLine {
    const heard = new Set<(message: unknown) => void>()
    const backs = new Set<() => void>()
    const line = {
      isLive: true,
      hear: (message: unknown) => heard.forEach((listener) => void listener(message)),
      back: () => backs.forEach((listener) => void listener()),
    }
    lines.set(person, line)
    return {
      isLive: () => line.isLive,
      onLive: (listener) => {
        backs.add(listener)
        return () => backs.delete(listener)
      },
      hear: (_, listener) => {
        heard.add(listener)
        return () => heard.delete(listener)
      },
      ask: (async (name: string, ask: never) => {
        if (!line.isLive) return refuse('not-saved')
        if (random() < weather.loss) {
          drop(person)
          return refuse('not-saved')
        }
        await late()
        try {
          const done = await answer(person, name, ask)
          // the answer is lost with the line, what was asked has happened
          if (random() < weather.loss) {
            drop(person)
            return refuse('not-saved')
          }
          await late()
          return done
        } catch {
          return refuse('not-saved')
        }
      }) as TextLine['ask'],
    }
  }
  return {
    ...{ store, rights, lineFor, drop },
    get texts() {
      return texts
    },
    weather: (next: typeof weather) => {
      weather = next
    },
    restart() {
      texts.closeAll()
      texts = start()
      for (const person of lines.keys()) drop(person)
    },
  }
}

function keepInMemory(): TextKeep & { kept: readonly string[] } {
  const keep = {
    kept: [] as readonly string[],
    read: () => keep.kept,
    write(updates: readonly string[]) {
      keep.kept = updates
    },
  }
  return keep
}

const contentOf = (text: SharedText) => text.store.getState().text
const type = (text: SharedText, insert: string, at = contentOf(text).length) =>
  text.edit({ at, remove: 0, insert })

test('ten people, a bad network and two restarts: one text, and nothing acknowledged is lost', async () => {
  const random = chance(7)
  const here = await forum(createMemoryStore(), random)
  const people = Array.from({ length: 10 }, (_, index) => `p_${index}` as PersonId)
  const texts = people.map((person) => createSharedText(here.lineFor(person), NAME, keepInMemory()))
  await vi.advanceTimersByTimeAsync(100)
  here.weather({ loss: 0.1, delayMs: 300 })
  const written: string[] = []
  for (let round = 0; round < 60; round++) {
    for (const [index, text] of texts.entries()) {
      if (random() < 0.5) continue
      const word = `<${index}.${round}>`
      written.push(word)
      // between words: a word inside another one could not be told from a lost one
      type(text, word, contentOf(text).indexOf('<', Math.floor(random() * contentOf(text).length)) + 0 || 0)
    }
    if (round % 20 === 10) here.restart()
    await vi.advanceTimersByTimeAsync(200)
  }
  here.weather({ loss: 0, delayMs: 10 })
  await vi.advanceTimersByTimeAsync(20_000)
  const [first, ...others] = texts.map(contentOf)
  expect(others.every((each) => each === first)).toBe(true)
  expect(texts.map((text) => text.store.getState().progress)).toEqual(texts.map(() => 'saved'))
  expect(written.filter((word) => !first!.includes(word))).toEqual([])
  expect((await here.texts.quote(NAME)).content).toBe(first)
  for (const text of texts) text.close()
})

test('what was written without a line is there after the page was closed and opened again', async () => {
  const here = await forum()
  const keep = keepInMemory()
  const before = createSharedText(here.lineFor('p_a' as PersonId), NAME, keep)
  await vi.advanceTimersByTimeAsync(100)
  type(before, 'sent ')
  await vi.advanceTimersByTimeAsync(1_000)
  const line = here.lineFor('p_a' as PersonId)
  here.drop('p_a' as PersonId)
  type(before, 'not sent')
  const shown = before.store.getState().progress
  before.close()
  const after = createSharedText(line, NAME, keep)
  await vi.advanceTimersByTimeAsync(3_000)
  expect([shown, contentOf(after), after.store.getState().progress, keep.kept]).toEqual([
    ...['sending', 'sent not sent', 'saved', []],
  ])
  expect((await here.texts.quote(NAME)).content).toBe('sent not sent')
  after.close()
})

test('words that may not be added any more are shown to be copied, and the text is as it is', async () => {
  const here = await forum()
  const amina = 'p_a' as PersonId
  const text = createSharedText(here.lineFor(amina), NAME, keepInMemory())
  await vi.advanceTimersByTimeAsync(100)
  type(text, 'agreed')
  await vi.advanceTimersByTimeAsync(1_000)
  type(text, ' and more')
  here.rights.set(amina, 'read')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(text.store.getState()).toMatchObject({
    ...{ may: 'read', text: 'agreed', progress: 'saved' },
    lost: { code: 'place-closed', text: 'agreed and more' },
  })
  text.dismissLost()
  expect(text.store.getState().lost).toBeNull()
  text.close()
})

test('a text that is not for somebody says so', async () => {
  const here = await forum()
  const line = here.lineFor('p_a' as PersonId)
  const text = createSharedText(
    { ...line, ask: async () => refuse('place-unknown') as never },
    NAME,
    keepInMemory(),
  )
  await vi.advanceTimersByTimeAsync(100)
  expect(text.store.getState()).toMatchObject({ may: null, refused: 'place-unknown' })
  text.close()
})

test('what others write moves nobody else’s place, and is told before it is shown', async () => {
  const here = await forum()
  const [one, other] = ['p_a', 'p_b'].map((person) =>
    createSharedText(here.lineFor(person as PersonId), NAME, keepInMemory()),
  ) as [SharedText, SharedText]
  await vi.advanceTimersByTimeAsync(100)
  type(one, 'world')
  await vi.advanceTimersByTimeAsync(1_000)
  const told: unknown[] = []
  other.onTold((delta) => told.push([contentOf(other), delta]))
  type(one, 'hello ', 0)
  await vi.advanceTimersByTimeAsync(1_000)
  expect([told, contentOf(other)]).toEqual([[['world', [{ insert: 'hello ' }]]], 'hello world'])
  one.undo()
  await vi.advanceTimersByTimeAsync(1_000)
  type(other, 'mine')
  await vi.advanceTimersByTimeAsync(1_000)
  one.redo()
  await vi.advanceTimersByTimeAsync(1_000)
  // what others wrote meanwhile is not undone, nor done again
  expect([contentOf(one), contentOf(other)]).toEqual(['hello worldmine', 'hello worldmine'])
  for (const text of [one, other]) text.close()
})
