// Forgeries of the file and of the chain: every one is refused, by its name and at its place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../shared/ballot/board/archive.ts'
import { eventText, readEvent } from '../../../shared/ballot/board/event.ts'
import { recordBytes } from '../../../shared/ballot/board/tar.ts'
import {
  AT,
  altered,
  bytesOf,
  chained,
  entries,
  gone,
  is,
  type Step,
  saidOf,
  steps,
  withStep,
} from './forge.ts'
import { refuseEach } from './forgeries.ts'
import { TIMESTAMP } from './sample-board.ts'

const BLOCK = 512
const whole = bytesOf(entries)

it('[BA27] the board that is forged here holds', async () => {
  expect(await saidOf(whole)).toBe('holds')
  expect(await saidOf(bytesOf(chained(steps)))).toBe('holds')
})

/** Where the record number `index` after the header begins. */
function startOf(index: number): number {
  return bytesOf(entries.slice(0, index)).length
}
/** the first ballot's record: after four of the setup and its event */
const BALLOT = startOf(5)

function edited(edit: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = whole.slice()
  edit(bytes)
  return bytes
}
const put = (at: number, text: string) => (bytes: Uint8Array) => bytes.set(Buffer.from(text), at)
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const header = (text: string): Uint8Array =>
  joined(
    recordBytes({ name: 'BELENIOS', body: new Uint8Array(Buffer.from(text)) }, TIMESTAMP),
    whole.subarray(2 * BLOCK),
  )

describe('[BA22] files', () => {
  it.each<[string, () => Uint8Array, string, number]>([
    ['nothing', () => new Uint8Array(), 'not-an-archive', 0],
    ['noise', () => new Uint8Array(2000).fill(65), 'not-an-archive', 0],
    ['no header', () => whole.subarray(2 * BLOCK), 'not-an-archive', 0],
    ['another version', () => header(`{"version":2,"timestamp":"${TIMESTAMP}"}`), 'not-an-archive', 0],
    ['a time that is a number', () => header(`{"version":1,"timestamp":${TIMESTAMP}}`), 'not-an-archive', 0],
    [
      'another time in the header',
      () => header('{"version":1,"timestamp":"1795456647"}'),
      'not-an-archive',
      0,
    ],
    [
      'a bit of a ballot turned',
      () =>
        edited((bytes) => {
          bytes[BALLOT + BLOCK + 200]! ^= 1
        }),
      'wrong-hash',
      1,
    ],
    ['a record under another hash', () => edited(put(BALLOT, '0'.repeat(64))), 'archive-altered', 1],
    ['another size', () => edited(put(BALLOT + 124, '00000000100')), 'archive-altered', 1],
    ['a size beyond the end', () => edited(put(BALLOT + 124, '77777777777')), 'archive-altered', 1],
    ['another time of one record', () => edited(put(BALLOT + 136, '00000000001')), 'archive-altered', 1],
    ['the mark of a newer tar', () => edited(put(BALLOT + 257, 'ustar')), 'archive-altered', 1],
    ['a wrong checksum', () => edited(put(BALLOT + 148, '000000')), 'archive-altered', 1],
    ['a name with more behind it', () => edited(put(BALLOT + 80, 'x')), 'archive-altered', 1],
    [
      'something in the padding',
      () =>
        edited((bytes) => {
          bytes[startOf(6) - 1] = 1
        }),
      'archive-altered',
      1,
    ],
    ['a trailer', () => joined(whole, new Uint8Array(2 * BLOCK)), 'archive-altered', 10],
    ['a byte more', () => joined(whole, new Uint8Array(1)), 'archive-altered', 10],
    ['cut within a record', () => whole.subarray(0, BALLOT + BLOCK + 10), 'archive-altered', 1],
    [
      'a record without event at the end',
      () => joined(whole, bytesOf([{ is: 'data', text: '{}' }]).subarray(2 * BLOCK)),
      'record-out-of-place',
      10,
    ],
    [
      'a record that is no text',
      () => joined(whole.subarray(0, BALLOT), notText(), whole.subarray(BALLOT)),
      'malformed',
      1,
    ],
  ])('%s', async (_, forge, fault, event) => {
    expect(await saidOf(forge())).toEqual({ fault, event })
  })

  function notText(): Uint8Array {
    // a byte that begins no sign of UTF-8, under its right hash
    const name = '9a6b9b0d9b8d5d1d5b7f8b9b7f4a3c0e2b7f4f5f0a8a7f4e5c8a9b0c1d2e3f40.data.json'
    const body = Uint8Array.of(0xff)
    const hash = 'a8100ae6aa1940d0b663bb31cd466142ebbdbd5187131b92d93818987832eb89'
    return recordBytes({ name: name.replace(/^[0-9a-f]{64}/, hash), body }, TIMESTAMP)
  }

  it('any byte altered anywhere is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const said = await saidOf(
          edited((bytes) => {
            bytes[at]! ^= by
          }),
        )
        expect(said).not.toBe('holds')
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})

/** The records as they are, with the text of one event altered and nothing chained anew. */
const withEvent = (height: number, alter: (text: string) => string): readonly Entry[] => {
  let seen = -1
  return entries.map((entry) => {
    if (entry.is === 'event') seen += 1
    return entry.is === 'event' && seen === height ? { ...entry, text: alter(entry.text) } : entry
  })
}
const field = (name: string, value: unknown) => (text: string) => altered(text, name, is(value))
const without = (name: string) => (text: string) => altered(text, name, gone)

describe('[BA23] chains', () => {
  it.each<[string, () => readonly Entry[], string, number]>([
    ['another parent', () => withEvent(2, field('parent', '0'.repeat(64))), 'broken-link', 2],
    ['no parent', () => withEvent(2, without('parent')), 'broken-link', 2],
    [
      'a parent of the first',
      () => withEvent(0, () => eventText({ ...readEvent(entries[4]!.text), parent: '0'.repeat(64) })),
      'broken-link',
      0,
    ],
    ['another height', () => withEvent(2, field('height', 3)), 'wrong-height', 2],
    [
      'a ballot dropped and the chain left',
      () => entries.filter((_, index) => index !== 5 && index !== 6),
      'broken-link',
      1,
    ],
    [
      'two ballots exchanged and the chain left',
      () => [...entries.slice(0, 5), ...entries.slice(7, 9), ...entries.slice(5, 7), ...entries.slice(9)],
      'broken-link',
      1,
    ],
    ['an unknown kind of event', () => withEvent(2, field('type', 'Veto')), 'malformed', 2],
    ['an event with spaces', () => withEvent(2, (text) => text.replace(',', ', ')), 'not-canonical', 2],
    ['an event with one field more', () => withEvent(2, field('at', 1)), 'malformed', 2],
    [
      'an event that names another record',
      () => withEvent(1, field('payload', '0'.repeat(64))),
      'record-out-of-place',
      1,
    ],
    ['an event that names none', () => withEvent(1, without('payload')), 'record-out-of-place', 1],
    ['no events at all', () => [], 'not-set-up', 0],
  ])('%s', async (_, forge, fault, event) => {
    expect(await saidOf(bytesOf(forge()))).toEqual({ fault, event })
  })
})

const moved = (from: number, to: number): readonly Step[] => {
  const rest = steps.filter((_, index) => index !== from)
  return [...rest.slice(0, to), steps[from]!, ...rest.slice(to)]
}

describe('[BA23] events out of order', () => {
  /** The steps with another one put in at `at`. */
  const putIn = (at: number, step: Step) => () => [...steps.slice(0, at), step, ...steps.slice(at)]
  const lacking = (type: Step['type']) => () => steps.filter((step) => step.type !== type)
  const data = (at: number, alter: (data: readonly string[]) => readonly string[]) => () =>
    withStep(at, (step) => ({ type: step.type, data: alter(step.data) }))
  const { data: decryption } = steps[AT.decryption]!

  refuseEach(0, [['no setup', 'not-set-up', () => steps.slice(1)]])
  refuseEach(1, [
    ['a second setup', 'set-up-again', putIn(1, steps[0]!)],
    ['a record too many before a ballot', 'record-out-of-place', data(1, (texts) => ['{}', ...texts])],
    ['a ballot without record', 'record-out-of-place', data(1, () => [])],
  ])
  refuseEach(4, [
    ['a ballot after the end', 'late-ballot', () => moved(AT.ballot, AT.end)],
    ['a tally before the end', 'out-of-order', () => moved(AT.tally, AT.end)],
    ['no end', 'out-of-order', lacking('EndBallots')],
    ['an end about something', 'record-out-of-place', data(AT.end, () => ['{}'])],
  ])
  refuseEach(5, [
    ['a ballot after the tally', 'late-ballot', () => moved(AT.ballot, AT.tally)],
    ['a second end', 'out-of-order', putIn(5, steps[AT.end]!)],
    ['no tally', 'out-of-order', lacking('EncryptedTally')],
    ['a result before the tally', 'out-of-order', () => moved(AT.result, AT.tally)],
    ['a record too few before the tally', 'record-out-of-place', data(AT.tally, (texts) => texts.slice(1))],
  ])
  refuseEach(6, [
    ['a second tally', 'out-of-order', putIn(6, steps[AT.tally]!)],
    ['a shuffle', 'out-of-order', putIn(6, { type: 'Shuffle', data: decryption })],
    ['the end of shuffles', 'out-of-order', putIn(6, { type: 'EndShuffles', data: [] })],
    ['a result with no decryption', 'too-few-decryptions', lacking('PartialDecryption')],
  ])
  refuseEach(8, [
    ['a decryption after the result', 'too-few-decryptions', () => moved(AT.decryption, AT.result)],
  ])
  refuseEach(10, [
    ['a second result', 'after-result', putIn(10, steps[AT.result]!)],
    [
      'a decryption when all is done',
      'after-result',
      putIn(10, { type: 'PartialDecryption', data: decryption }),
    ],
  ])
})
