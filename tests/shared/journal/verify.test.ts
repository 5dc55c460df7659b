// A journal that holds, and each way in which one does not.
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../../shared/ids.ts'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { GENESIS } from '../../../shared/journal/digest.ts'
import type { Entry } from '../../../shared/journal/entry.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import type { Fault } from '../../../shared/journal/verify-procedure.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import type { Past } from '../procedure/given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  ballot,
  cast,
  closed,
  FRA,
  KEN,
  OPENED,
  opened,
  outcomeOf,
  saltOf,
  V1,
  V2,
} from '../procedure/samples.ts'
import { ready, asked as secretlyAsked, written } from '../procedure/secret-samples.ts'
import { edited, forged, forgedBody, linesOf, withSecret } from './forge.ts'
import { calling, DRAWN, drawn, ordered } from './roll-call-lines.ts'

const voted: Past[] = [
  OPENED,
  admitted(AMINA, ARE),
  admitted(BORIS, FRA),
  opened(V1),
  cast(AMINA, V1, ARE, 'no', 'k1', saltOf(31)),
  cast(BORIS, V1, FRA, 'no', 'k2', saltOf(32)),
  cast(AMINA, V1, ARE, 'yes', 'k3', saltOf(33)),
]
const ARE_YES = [ARE, 'yes', saltOf(33)] as const
const FRA_NO = [FRA, 'no', saltOf(32)] as const
const whole: Past[] = [...voted, closed(V1, ARE_YES, FRA_NO), opened(V2), closed(V2)]
const LINES = linesOf(...whole)
const swapped = (lines: readonly JournalLine[], i: number) =>
  lines.with(i, lines[i + 1]!).with(i + 1, lines[i]!)
const revealed = (...reveal: Parameters<typeof closed> extends [unknown, ...infer R] ? R : never) =>
  linesOf(...voted, closed(V1, ...reveal))

describe('a journal that holds', () => {
  it('[JO7] is told with its height, its votes and its end', () =>
    expect(verifyJournal(LINES)).toEqual({ ok: true, entries: 10, votes: 2, head: LINES[9]!.entry.hash }))

  it('[JO7] may be empty', () =>
    expect(verifyJournal([])).toEqual({ ok: true, entries: 0, votes: 0, head: GENESIS }))

  it.each(LINES.map((_, index) => index + 1))('[JO7] holds at height %d, votes open or not', (height) =>
    expect(verifyJournal(LINES.slice(0, height))).toEqual({
      ok: true,
      entries: height,
      votes: [8, 10].filter((close) => close <= height).length,
      head: LINES[height - 1]!.entry.hash,
    }),
  )

  it.each([null, undefined])('[JO4] holds when all that stands beside the chain is %s', (secret) =>
    expect(verifyJournal(LINES.map(({ entry }) => ({ entry, secret })))).toEqual(verifyJournal(LINES)),
  )

  it.each([1, 4, 5, 9])('[JO4] holds when the secret of entry %d alone is erased', (seq) =>
    expect(verifyJournal(withSecret(LINES, seq, null))).toEqual(verifyJournal(LINES)),
  )

  it('may reveal in any order', () => expect(verifyJournal(revealed(FRA_NO, ARE_YES)).ok).toBe(true))
})

/** What was done to the journal, the journal, and the first entry that does not hold. */
type Forgery = readonly [done: string, lines: readonly JournalLine[], seq: number]
const at = (entry: unknown): JournalLine => ({ entry: entry as Entry, secret: undefined })

const BY_FAULT: Readonly<Record<Fault, readonly Forgery[]>> = {
  malformed: [
    ['nothing for an entry', LINES.with(2, at(null)), 3],
    ['a list for an entry', LINES.with(2, at([])), 3],
    ['an empty entry', LINES.with(2, at({})), 3],
    ['no body', edited(LINES, 3, { body: undefined }), 3],
    ['null for a body', forged(LINES, 3, () => ({ body: null })), 3],
    ['a text for a body', forged(LINES, 3, () => ({ body: 'x' })), 3],
    ['a type that is none', forged(LINES, 3, () => ({ type: 'chair.broken' })), 3],
    ['a type of JavaScript itself', forged(LINES, 3, () => ({ type: 'constructor' })), 3],
    ['a time that is a text', forged(LINES, 3, () => ({ at: '3000' })), 3],
    ['a version to come', forged(LINES, 3, () => ({ v: 3 })), 3],
    ['an unknown rulebook', forgedBody(LINES, 1, { rulebook: 'mine' }), 1],
    ['a rulebook of JavaScript itself', forgedBody(LINES, 1, { rulebook: 'constructor' }), 1],
    ['no ballots in a close', forgedBody(LINES, 8, { revealed: null }), 8],
    [
      'a salt in the reveal that is none',
      revealed([ARE, 'yes', saltOf(33)], [FRA, 'no', saltOf(32)]).with(
        7,
        forgedBody(LINES, 8, {
          revealed: [
            { delegation: ARE, choice: 'yes', salt: 'x' },
            { delegation: FRA, choice: 'no', salt: saltOf(32) },
          ],
        })[7]!,
      ),
      8,
    ],
    ['a salt beside the chain that is none', withSecret(LINES, 4, { salt: '00', value: '' }), 4],
  ],
  gap: [
    ['an entry left out', LINES.toSpliced(4, 1), 5],
    ['the first left out', LINES.slice(1), 1],
    ['an entry twice', LINES.toSpliced(4, 0, LINES[3]!), 5],
    ['two entries exchanged', swapped(LINES, 4), 5],
    ['another number', edited(LINES, 4, { seq: 5 }), 4],
    ['a number that is a text', edited(LINES, 4, { seq: '4' }), 4],
  ],
  'other-session': [
    ['an entry of another sitting', forged(LINES, 2, () => ({ session: 's_other' as SessionId })), 2],
  ],
  'broken-link': [
    ['another entry before', edited(LINES, 4, { prev: GENESIS }), 4],
    ['a beginning elsewhere', forged(LINES, 1, () => ({ prev: LINES[0]!.entry.hash })), 1],
    ['an entry changed with its hash', LINES.with(2, forged(LINES, 3, () => ({ at: 3001 }))[2]!), 4],
    ['two journals spliced', [...LINES.slice(0, 4), ...forged(LINES, 2, () => ({ at: 2001 })).slice(4)], 5],
  ],
  'wrong-hash': [
    ['the time changed', edited(LINES, 3, { at: 3001 }), 3],
    ['the person changed', edited(LINES, 5, { by: BORIS }), 5],
    ['the type changed', edited(LINES, 2, { type: 'presiding.taken' }), 2],
    ['the version changed', edited(LINES, 2, { v: 0 }), 2],
    ['the body changed', edited(LINES, 2, { body: { ...LINES[1]!.entry.body, role: 'chair' } }), 2],
    ['a field added to the body', edited(LINES, 2, { body: { ...LINES[1]!.entry.body, more: 1 } }), 2],
    ['the hash changed', edited(LINES, 10, { hash: GENESIS }), 10],
    ['no hash', edited(LINES, 10, { hash: undefined }), 10],
    [
      'an outcome changed',
      edited(LINES, 8, { body: { ...LINES[7]!.entry.body, outcome: outcomeOf('yes') } }),
      8,
    ],
  ],
  'time-runs-back': [
    ['an entry before its time', forged(LINES, 4, () => ({ at: 2999 })), 4],
    ['an entry after which time runs back', forged(LINES, 4, () => ({ at: 99_000 })), 5],
  ],
  'wrong-commitment': [
    ['another question', withSecret(LINES, 4, { salt: saltOf(2), value: 'Shall it be filled?' }), 4],
    ['another salt', withSecret(LINES, 4, { salt: saltOf(3), value: 'Shall the well be dug?' }), 4],
    ['another title', withSecret(LINES, 1, { salt: saltOf(1), value: { title: 'Fire', names: {} } }), 1],
    ['another choice', withSecret(LINES, 5, { salt: saltOf(31), value: 'yes' }), 5],
    ['a secret where nothing is sealed', withSecret(LINES, 2, { salt: saltOf(1), value: 'x' }), 2],
  ],
  'out-of-order': [
    ['a sitting opened twice', linesOf(OPENED, admitted(AMINA, ARE), OPENED), 3],
    ['a sitting opened late', linesOf(admitted(AMINA, null), OPENED), 2],
    ['a vote dropped for another', linesOf(...voted, opened(V2)), 8],
    ['a vote begun anew', linesOf(...voted, opened(V1)), 8],
    ['a question put twice', linesOf(...voted, closed(V1, ARE_YES, FRA_NO), opened(V1)), 9],
    ['a question left out', linesOf(OPENED, opened(V2)), 2],
  ],
  'ballot-outside-vote': [
    ['a ballot before the question', linesOf(OPENED, ballot(V1, ARE, 'yes')), 2],
    ['a ballot after the close', linesOf(...whole, ballot(V2, ARE, 'yes')), 11],
    ['a ballot for an earlier question', linesOf(...whole.slice(0, 9), ballot(V1, ARE, 'yes')), 10],
    ['a close without a question', linesOf(OPENED, closed(V1)), 2],
    ['a close of another question', linesOf(OPENED, opened(V1), closed(V2)), 3],
    ['a close twice', linesOf(OPENED, opened(V1), closed(V1), closed(V1)), 4],
  ],
  'not-entitled': [
    ['a ballot by nobody known', linesOf(OPENED, opened(V1), cast(AMINA, V1, ARE, 'yes')), 3],
    ['a ballot by the house', linesOf(OPENED, admitted(AMINA, ARE), opened(V1), ballot(V1, ARE, 'yes')), 4],
    [
      'a ballot for others',
      linesOf(OPENED, admitted(AMINA, ARE), opened(V1), cast(AMINA, V1, FRA, 'yes')),
      4,
    ],
    [
      'a ballot by the second of a delegation, not allowed to',
      linesOf(OPENED, admitted(AMINA, ARE), admitted(BORIS, ARE), opened(V1), cast(BORIS, V1, ARE, 'yes')),
      5,
    ],
  ],
  'wrong-reveal': [
    ['another choice', revealed([ARE, 'no', saltOf(33)], FRA_NO), 8],
    ['another salt', revealed([ARE, 'yes', saltOf(34)], FRA_NO), 8],
    ['choices exchanged', revealed([ARE, 'no', saltOf(32)], [FRA, 'yes', saltOf(33)]), 8],
    ['a ballot that was changed since', revealed([ARE, 'no', saltOf(31)], FRA_NO), 8],
    ['a ballot left out', revealed(FRA_NO), 8],
    ['all left out', revealed(), 8],
    ['a ballot too many', revealed(ARE_YES, FRA_NO, [KEN, 'yes', saltOf(1)]), 8],
    ['one ballot twice', revealed(FRA_NO, FRA_NO), 8],
    ['a ballot under another name', revealed([KEN, 'yes', saltOf(33)], FRA_NO), 8],
    ...(['__proto__', 'constructor', 'maybe', 'YES'] as const).map((choice): Forgery => {
      const odd = choice as 'yes'
      const reveal = { ...closed(V1), revealed: [{ delegation: ARE, choice: odd, salt: saltOf(3) }] }
      return [
        `the choice ${choice}`,
        linesOf(OPENED, admitted(AMINA, ARE), opened(V1), cast(AMINA, V1, ARE, odd), reveal),
        5,
      ]
    }),
  ],
  'wrong-lot': [
    ['another seed', linesOf(...calling, drawn({ seed: '6'.repeat(64) })), 6],
    ['another salt', linesOf(...calling, drawn({ salt: saltOf(5) })), 6],
    ['another place', linesOf(...calling, drawn({ drawn: (DRAWN + 1) % 4 })), 6],
    ['a contribution left out', linesOf(...calling.slice(0, -1), drawn()), 5],
  ],
  'wrong-consequence': [
    ['an order that does not start where the lot fell', linesOf(...calling, drawn(), ordered(KEN)), 7],
    ['something else after the draw', linesOf(...calling, drawn(), admitted(BORIS, FRA)), 7],
    ['no order after the draw', linesOf(...calling, drawn()), 7],
  ],
  'wrong-ballot': [
    [
      'another election than its hash names',
      linesOf(...ready, secretlyAsked, { ...written, election: '{}' } as Event),
      ready.length + 2,
    ],
  ],
  'wrong-outcome': [
    [
      'adopted instead of rejected',
      forgedBody(LINES, 8, { outcome: { ...outcomeOf('yes', 'no'), outcome: 'adopted' } }),
      8,
    ],
    [
      'another reason',
      forgedBody(LINES, 8, { outcome: { ...outcomeOf('yes', 'no'), reason: 'majority' } }),
      8,
    ],
    ['another tally', forgedBody(LINES, 8, { outcome: outcomeOf('yes', 'yes') }), 8],
    ['another rule', forgedBody(LINES, 8, { outcome: { ...outcomeOf('yes', 'no'), rule: 'OF 2' } }), 8],
    ['a need that is not so', forgedBody(LINES, 8, { outcome: { ...outcomeOf('yes', 'no'), limbs: [] } }), 8],
    ['something added', forgedBody(LINES, 8, { outcome: { ...outcomeOf('yes', 'no'), more: 1 } }), 8],
    ['a result of no votes', forgedBody(LINES, 10, { outcome: outcomeOf('yes') }), 10],
  ],
}

describe.each(Object.entries(BY_FAULT))('%s', (reason, forgeries) => {
  it.each(forgeries)('[JO7] %s', (_, lines, seq) =>
    expect(verifyJournal(lines)).toEqual({ ok: false, seq, reason }),
  )
})
