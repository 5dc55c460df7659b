// 1,500 people in one hall and two galleries of two processes, one vote among all, one process killed in the middle.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { type Processes, processesMissing, startProcesses } from '../backing/processes.ts'
import { killInVote } from '../wire/kill-in-vote.ts'

const PEOPLE = 1_500
const missing = processesMissing()
if (missing) console.warn(missing)

describe.skipIf(missing !== null)('two processes and a full house', () => {
  let both: Processes
  beforeAll(async () => {
    both = await startProcesses({ MAJLIS_HALL_PEOPLE: '520', MAJLIS_PEOPLE_PER_ADDRESS: '5000' })
  })
  afterAll(() => both?.remove())

  test('the vote completes, and the tally is that of the acknowledged ballots', async () => {
    const { journal, ...outcome } = await killInVote(both, { people: PEOPLE, killAfter: 60 })
    console.log(JSON.stringify(outcome))
    expect(outcome.rooms).toHaveLength(3)
    expect(outcome.rooms.reduce((sum, people) => sum + people)).toBe(PEOPLE)
    expect(outcome.ballots).toBeGreaterThan(180)
    expect(outcome.acknowledged).toEqual(outcome.tally)
    expect(outcome.broken).toBeGreaterThan(PEOPLE / 4)
    expect(outcome.back).toBe(outcome.broken)
    expect(verifyJournal(fromLines(journal))).toMatchObject({ ok: true, votes: 1 })
  })
})
