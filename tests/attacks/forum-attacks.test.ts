// The cases that need sittings, badges and votes, against a whole forum of its own: it goes on, nobody else notices, a burst writes one
// line, and each number of the handbook's list is tried by something.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { ALL_CASES } from './cases/all.ts'
import { guesses } from './cases/exhausting.ts'
import { fuzzFor, replay } from './fuzz/fuzz.ts'
import { faultsIn } from './log-lines.ts'
import { numbersOf, tableOf, untried } from './results.ts'
import { SITTING_CASES } from './sitting/all.ts'
import { type Case, enterOpenForum, type Target } from './target.ts'
import { type Witness, witnessAt } from './witness.ts'

const FUZZ_SEED = 20_261_126
const FUZZ_MS = 5_000

let forum: ForumProcess
let target: Target
let witness: Witness

beforeAll(async () => {
  forum = await startForum({ MAJLIS_SESSIONS_PER_MINUTE: '200' })
  target = { url: forum.url, enter: enterOpenForum }
  witness = await witnessAt(target)
})
afterAll(() => forum.remove())

describe('the list', () => {
  test.each(SITTING_CASES.map((each): [string, Case] => [each.name, each]))('%s', async (_, each) => {
    await each.run(target)
    await witness.isUnharmed()
  })

  test('everything that was ever found, as it was found', () => replay(target))

  test('inputs changed at random', () => fuzzFor(target, FUZZ_SEED, FUZZ_MS))

  test.each(guesses.map((each): [string, Case] => [each.name, each]))('%s', async (_, each) => {
    await each.run(target)
    await witness.isUnharmed()
  })

  test('no line was written twice in one burst, and none was an error', () => {
    expect(faultsIn(forum.output)).toEqual([])
  })
})

test('lines of a burst and errors are told apart from what is well', () => {
  const line = (time: number, msg: string, level = 40) => JSON.stringify({ level, time, msg })
  const output = [
    'Majlis is open',
    line(0, 'a'),
    line(5_000, 'a'),
    line(0, 'b'),
    line(10_000, 'b'),
    line(1, 'c', 50),
  ]
  expect(faultsIn(output.join('\n'))).toEqual(['written twice in a burst: a', 'an error: c'])
})

describe('the table', () => {
  const held = ALL_CASES.map(({ name }) => ({ name, fault: null }))

  test('each number of the handbook is tried', () => {
    expect(untried(held)).toEqual([])
  })

  test.each([
    ['21–22 half a header', [21, 22]],
    ['44, 51, 60 ask no.such with {}', [44, 51, 60]],
    ['8 a body of 60 MB', [8]],
    ['240 frames with bytes changed', [240]],
    ['reconnection tokens have 128 bits or more', []],
  ])('numbers of %s', (name, numbers) => {
    expect(numbersOf(name)).toEqual(numbers)
  })

  test('says what failed, and what was not tried', () => {
    const lines = tableOf([
      { name: '1 GET *:99999999', fault: null },
      { name: '2 Host: [', fault: 'answered 200' },
    ])
    expect(lines.slice(1, 4).map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
      '1 GET *:99999999 1 held',
      '2 Host: [ 1 FAILED',
      '3 Host: a:99999999 0 NOT TRIED',
    ])
    expect(lines.slice(-2)).toEqual([
      '      cases tried 2 of 95, held 1, failed 1',
      '      variants tried 2 (0 beyond the list), held 1, failed 1',
    ])
  })
})
