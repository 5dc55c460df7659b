import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { DelegationId, PersonId, VoteId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, type JournalLine, link } from '../../shared/journal/chain.ts'
import { toLine } from '../../shared/journal/ndjson.ts'
import type { Event } from '../../shared/procedure/event.ts'
import { decideMajority } from '../../shared/procedure/majority/majority.ts'
import { OPEN_FLOOR } from '../../shared/procedure/rulebooks/open-floor.ts'
import { claimed, SESSION, sessionRow } from '../contracts/store-samples.ts'
import { recordLines } from './place-samples.ts'
import { runMajlis, temporaryFolder } from './run-majlis.ts'

const dataDir = temporaryFolder()
const [ARE, VAT] = ['ARE', 'VAT'] as DelegationId[] as [DelegationId, DelegationId]
const vote = 'v1' as VoteId
// one person who speaks for each delegation
const [amina, boris] = ['p_amina', 'p_boris'] as PersonId[] as [PersonId, PersonId]
const salts = ['0', '1', '2', '3'].map((digit) => digit.repeat(32)) as [string, string, string, string]

const EVENTS: readonly Event[] = [
  {
    type: 'sitting.opened',
    rulebook: 'open-floor',
    ownRulebook: null,
    observers: [],
    isPublic: true,
    isOpenForum: false,
    delegations: [ARE, VAT],
    texts: { title: 'Water', names: {} },
    salt: salts[0],
  },
  { type: 'person.admitted', person: amina, role: 'delegate', delegation: ARE },
  { type: 'person.admitted', person: boris, role: 'delegate', delegation: VAT },
  {
    type: 'vote.opened',
    ...{ vote, question: 'Shall we adjourn?', salt: salts[1] },
    ...{ subject: { of: 'question' }, decision: 'ordinary', method: 'recorded', isAgain: false, year: null },
  },
  { type: 'ballot.cast', vote, delegation: ARE, choice: 'yes', salt: salts[2], key: salts[0] },
  { type: 'ballot.cast', vote, delegation: VAT, choice: 'abstain', salt: salts[3], key: salts[1] },
  {
    type: 'vote.closed',
    vote,
    revealed: [
      { delegation: ARE, choice: 'yes', salt: salts[2] },
      { delegation: VAT, choice: 'abstain', salt: salts[3] },
    ],
    outcome: decideMajority({ yes: 1, no: 0, abstain: 1 }, OPEN_FLOOR.decisions.ordinary),
  },
]

/** The events as a chain. */
function chained(events: readonly Event[]): readonly JournalLine[] {
  let head: Head = EMPTY_HEAD
  return events.map((event) => {
    const by = event.type === 'ballot.cast' && event.delegation === VAT ? boris : amina
    const line = link(SESSION, head, { seq: head.seq + 1, at: head.at + 1, by, event })
    head = headOf(line.entry)
    return line
  })
}

const LINES = chained(EVENTS)
const HOLDS = `The journal holds: entries 7, votes 1, head ${LINES.at(-1)!.entry.hash}\n`

function fileOf(name: string, text: string): string {
  const file = path.join(dataDir, name)
  writeFileSync(file, text)
  return file
}

beforeAll(async () => {
  const store = await openSqliteStore(dataDir)
  await store.createSession(sessionRow(), [])
  await store.append(SESSION, 0, await claimed(store, SESSION), LINES)
  const epoch = await store.claimPlace(SESSION, 'record')
  await store.appendPlace(SESSION, 'record', 0, epoch, recordLines(SESSION))
  await store.close()
})

it('finds a kept journal in order', () => {
  expect(runMajlis(dataDir, 'journal', 'verify', SESSION)).toEqual({ code: 0, out: HOLDS, said: '' })
})

it('finds the same journal in order as a file, without any forum', () => {
  const file = fileOf('minutes.ndjson', LINES.map(toLine).join(''))
  expect(runMajlis('/nowhere', 'journal', 'verify', file)).toEqual({ code: 0, out: HOLDS, said: '' })
})

it('names the first entry that was changed', () => {
  const file = fileOf('changed.ndjson', LINES.map(toLine).join('').replace('adjourn', 'go on'))
  expect(runMajlis(dataDir, 'journal', 'verify', file)).toEqual({
    code: 1,
    out: 'The journal does not hold: entry 4: its text is not the one that was committed to (wrong-commitment).\n',
    said: '',
  })
})

it('recomputes the tally', () => {
  const closed = EVENTS.at(-1) as Extract<Event, { type: 'vote.closed' }>
  const claimed = decideMajority({ yes: 0, no: 1, abstain: 1 }, OPEN_FLOOR.decisions.ordinary)
  const lines = chained([...EVENTS.slice(0, -1), { ...closed, outcome: claimed }])
  expect(runMajlis(dataDir, 'journal', 'verify', fileOf('tally.ndjson', lines.map(toLine).join('')))).toEqual(
    {
      code: 1,
      out: 'The journal does not hold: entry 7: the result does not follow from the ballots (wrong-outcome).\n',
      said: '',
    },
  )
})

it('says which line of a file is no line of a journal', () => {
  const file = fileOf('torn.ndjson', `${toLine(LINES[0]!)}{"entry":`)
  expect(runMajlis(dataDir, 'journal', 'verify', file)).toEqual({
    code: 1,
    out: 'The journal does not hold: line 2 is not JSON.\n',
    said: '',
  })
})

it('recomputes the journal of a place, and knows which there are', () => {
  expect(runMajlis(dataDir, 'journal', 'verify', SESSION, '--place', 'record').out).toBe(
    `The journal of record holds: entries 4, head ${recordLines(SESSION).at(-1)!.entry.hash}\n`,
  )
  expect(runMajlis(dataDir, 'journal', 'verify', SESSION, '--place', 'attic')).toMatchObject({ code: 2 })
})

it('exits with 2 for what is neither a file nor a sitting', () => {
  expect(runMajlis(dataDir, 'journal', 'verify', 's_none')).toEqual({
    code: 2,
    out: '',
    said: 'There is neither a file nor a sitting s_none: npm run majlis -- sessions lists the sittings.\n',
  })
})
