// Entries follow each other.
import { expect, it } from 'vitest'
import { EMPTY_HEAD, headOf, link } from '../../../shared/journal/chain.ts'
import { entryHash, GENESIS } from '../../../shared/journal/digest.ts'
import { EVENT_VERSION } from '../../../shared/journal/upcast.ts'
import { happened } from '../procedure/given.ts'
import { SESSION } from '../procedure/play.ts'
import { AMINA, OPENED, opened, presiding, QUESTION, saltOf, unpresided, V1 } from '../procedure/samples.ts'
import { linesOf } from './forge.ts'

it('[JO1] the first entry is number 1 and follows 64 zeros', () => {
  const { entry, secret } = link(SESSION, EMPTY_HEAD, happened([presiding(AMINA)])[0]!)
  const { hash, ...rest } = entry
  expect(rest).toStrictEqual({
    session: SESSION,
    seq: 1,
    at: 1000,
    by: 'system',
    type: 'presiding.taken',
    v: EVENT_VERSION,
    body: { person: AMINA },
    prev: GENESIS,
  })
  expect(hash).toBe(entryHash(rest))
  expect(secret).toBe(undefined)
})

it('[JO1] each holds the hash of the one before', () => {
  const entries = linesOf(OPENED, presiding(AMINA), opened(V1), unpresided(AMINA)).map(({ entry }) => entry)
  expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  expect(entries.map(({ prev }) => prev)).toEqual([GENESIS, ...entries.slice(0, -1).map(({ hash }) => hash)])
})

it.each([0, 2, 3, -1])('[JO1] entry %d cannot follow the beginning', (seq) => {
  const [first] = happened([OPENED])
  expect(() => link(SESSION, EMPTY_HEAD, { ...first!, seq })).toThrow(`entry ${seq} cannot follow height 0`)
})

it('[JO3] the secret of an entry stands beside it', () => {
  const { secret } = link(SESSION, EMPTY_HEAD, happened([opened(V1)])[0]!)
  expect(secret).toStrictEqual({ salt: saltOf(2), value: QUESTION })
})

it('a head is where the next entry goes on', () => {
  const [first, second] = linesOf(OPENED, presiding(AMINA))
  expect(headOf(first!.entry)).toStrictEqual({ seq: 1, at: 1000, hash: second!.entry.prev })
})

it('an event that cannot be written is not linked', () => {
  const event = { ...opened(V1), question: 'a lone \ud800' }
  expect(() => link(SESSION, EMPTY_HEAD, happened([event])[0]!)).toThrow(TypeError)
})
