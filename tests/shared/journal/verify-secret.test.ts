// A journal with a secret vote that holds, and each way in which one does not: SB18.
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '../../../shared/ids.ts'
import { toBase64 } from '../../../shared/journal/base64.ts'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import type { Fault } from '../../../shared/journal/verify-procedure.ts'
import type { Event, EventOf } from '../../../shared/procedure/event.ts'
import type { Past } from '../procedure/given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  ballot,
  DALAL,
  FRA,
  KEN,
  NOBODY,
  O1,
  opened,
  outcomeOf,
  saltOf,
  UNSEATED,
  V1,
  V2,
} from '../procedure/samples.ts'
import {
  asked,
  castEvent,
  castPast,
  decrypted,
  EMIR,
  ended,
  FARAH,
  GAMAL,
  gave,
  hall,
  isSetUp,
  ready,
  readyOfTwo,
  registered,
  tallied,
  trackerOf,
  voted,
  written,
} from '../procedure/secret-samples.ts'
import { linesOf } from './forge.ts'

const closed = (sums: readonly number[], more: Partial<EventOf<'vote.closed'>> = {}): Event => ({
  ...{ type: 'vote.closed', vote: V1, revealed: [], sums },
  outcome: outcomeOf('yes', 'yes', 'no'),
  ...more,
})
const people: readonly Past[] = [decrypted(DALAL, 2), decrypted(FARAH, 3), decrypted(GAMAL, 4)]
const counted: readonly Past[] = [...ready, ...voted, ended, tallied, ...people, decrypted('system', 1)]
const whole: readonly Past[] = [...counted, closed([2, 1, 0])]

const verdictOf = (...past: readonly Past[]) => verifyJournal(linesOf(...past))
/** The fault of the last entry; 'holds' where there is none, 'earlier' where it is not the last that does not hold. */
function faultOf(...past: readonly Past[]): Fault | 'holds' | 'earlier' {
  const verdict = verdictOf(...past)
  if (verdict.ok) return 'holds'
  return verdict.seq === past.length ? verdict.reason : 'earlier'
}

describe('holds', () => {
  it.each(whole.map((_, index) => index + 1))('[SB18] at height %d', (height) =>
    expect(verdictOf(...whole.slice(0, height))).toMatchObject({ ok: true, entries: height }),
  )

  it('[SB18] where two of three were enough', () => {
    const two = [...readyOfTwo, ...voted, ended, tallied, decrypted(GAMAL, 4), decrypted(DALAL, 2)]
    expect(faultOf(...two, decrypted('system', 1), closed([2, 1, 0]))).toBe('holds')
  })

  it('[SB13] [SB18] where nobody cast', () => {
    const nobody = closed([0, 0, 0], { outcome: outcomeOf() })
    expect(faultOf(...ready, asked, written, ended, nobody)).toBe('holds')
  })

  it('[SB16] [SB18] annulled while it was counted', () =>
    expect(
      faultOf(...ready, ...voted, ended, tallied, {
        ...{ type: 'secret.annulled', vote: V1, reason: 'Lost', salt: saltOf(8) },
      }),
    ).toBe('holds'))

  it('[JO4] [SB18] with its ballots erased', () => {
    const erased: JournalLine[] = linesOf(...whole).map(({ entry, secret }) => ({
      entry,
      secret: secret && null,
    }))
    expect(verifyJournal(erased)).toMatchObject({ ok: true, votes: 1 })
  })
})

const cast = (more: Partial<EventOf<'secret.cast'>>, by = AMINA): Past => [
  by,
  { ...(castEvent(ARE, 21) as EventOf<'secret.cast'>), ...more },
]
const register = (more: Partial<EventOf<'credentials.registered'>>, by = EMIR): Past => [
  by,
  { type: 'credentials.registered', office: O1, credentials: [], ...more },
]
const one = (delegation: DelegationId, credential: string) => ({ delegation, credential })
const annulled: Event = { type: 'secret.annulled', vote: V1, reason: 'Lost', salt: saltOf(8) }
const set: readonly Past[] = [...hall, isSetUp()]
const open: readonly Past[] = [...ready, asked, written]
const counting: readonly Past[] = [...ready, ...voted, ended, tallied]
const text = JSON.stringify({ credential: 'c3', n: 21 })

describe('does not hold', () => {
  it.each<[string, Fault, readonly Past[]]>([
    ['an office with the number of another', 'out-of-order', [...ready, isSetUp()]],
    ['an office whose registrar is a trustee', 'out-of-order', [...hall, isSetUp({ registrar: FARAH })]],
    ['an office in a secret vote', 'out-of-order', [...open, { ...isSetUp(), office: 'o2' } as Event]],
    ['a key for somebody else', 'not-entitled', [...set, [DALAL, (gave(FARAH, 'key') as [never, Event])[1]]]],
    ['a key of no trustee', 'not-entitled', [...set, gave(EMIR, 'key')]],
    ['a second key', 'out-of-order', [...set, gave(FARAH, 'key'), gave(FARAH, 'key')]],
    ['a step that is not asked for', 'out-of-order', [...set, gave(FARAH, 'share')]],
    ['credentials by somebody else', 'not-entitled', [...set, register({}, DALAL)]],
    [
      'credentials alike',
      'not-entitled',
      [...set, register({ credentials: [one(KEN, 'c1'), one(ARE, 'c1')] })],
    ],
    ['another credential', 'not-entitled', [...set, registered, register({ credentials: [one(KEN, 'c9')] })]],
    ['a credential of nobody', 'not-entitled', [...set, register({ credentials: [one(UNSEATED, 'c9')] })]],
    ['a secret vote before all is ready', 'out-of-order', [...set, asked]],
    ['an election by a person', 'out-of-order', [...ready, asked, [DALAL, written]]],
    ['an election twice', 'out-of-order', [...open, written]],
    [
      'another election than the hash says',
      'wrong-ballot',
      [...ready, asked, { ...written, election: '{}' } as Event],
    ],
    ['a ballot before the election', 'ballot-outside-vote', [...ready, asked, cast({})]],
    ['a ballot after the end', 'ballot-outside-vote', [...ready, ...voted, ended, cast({})]],
    ['a ballot of another vote', 'ballot-outside-vote', [...open, cast({ vote: V2 })]],
    ['a ballot in the open', 'ballot-outside-vote', [...open, [AMINA, ballot(V1, ARE, 'yes')]]],
    ['a ballot twice', 'out-of-order', [...open, cast({}), cast({})]],
    [
      'a ciphertext twice',
      'wrong-ballot',
      [...open, castPast(AMINA, ARE, 22), cast({ marks: [`${ARE}22`] })],
    ],
    ['a ballot for another delegation', 'not-entitled', [...open, cast({}, BORIS)]],
    ['a ballot by who may not cast', 'not-entitled', [...open, admitted(NOBODY, ARE), cast({}, NOBODY)]],
    ['a ballot that its tracker does not name', 'wrong-ballot', [...open, cast({ tracker: 'abc' })]],
    [
      'a ballot with the credential of others',
      'wrong-ballot',
      [...open, cast({ ballot: text, tracker: trackerOf(text) })],
    ],
    ['no ballot', 'malformed', [...open, cast({ ballot: '{' })]],
    ['a second end', 'out-of-order', [...ready, ...voted, ended, ended]],
    ['a tally before the end', 'out-of-order', [...ready, ...voted, tallied]],
    ['a tally by a person', 'out-of-order', [...ready, ...voted, ended, [DALAL, tallied]]],
    ['a second tally', 'out-of-order', [...counting, tallied]],
    [
      'a tally of more ballots',
      'wrong-outcome',
      [...ready, ...voted, ended, { ...tallied, ballots: 4 } as Event],
    ],
    ['a decryption before the tally', 'out-of-order', [...ready, ...voted, ended, decrypted(FARAH, 3)]],
    ['a decryption for somebody else', 'not-entitled', [...counting, decrypted(FARAH, 2)]],
    ['a decryption of no trustee', 'not-entitled', [...counting, decrypted(EMIR, 5)]],
    ['a decryption twice', 'out-of-order', [...counting, decrypted(FARAH, 3), decrypted(FARAH, 3)]],
    ['the house before all others', 'out-of-order', [...counting, decrypted('system', 1)]],
    ['a close before the house', 'out-of-order', [...counting, ...people, closed([2, 1, 0])]],
    ['an end without ballots that is no close', 'wrong-consequence', [...open, ended, opened(V2)]],
    ['an annulment when the result is there', 'out-of-order', [...counting, ...people, annulled]],
    ['an annulment of nothing', 'out-of-order', [...ready, annulled]],
    [
      'revealed choices',
      'wrong-reveal',
      [...counted, closed([2, 1, 0], { revealed: [{ delegation: FRA, choice: 'no', salt: saltOf(1) }] })],
    ],
    ['sums of more ballots', 'wrong-outcome', [...counted, closed([3, 1, 0])]],
    ['no sums', 'wrong-outcome', [...counted, closed([])]],
    ['an outcome of other sums', 'wrong-outcome', [...counted, closed([1, 2, 0])]],
    [
      'sums of a vote that is not secret',
      'wrong-reveal',
      [...hall, opened(V1), closed([0, 0, 0], { outcome: outcomeOf() })],
    ],
  ])('[SB18] %s', (_, fault, past) => expect(faultOf(...past)).toBe(fault))

  it('[SB18] a journal that ends between an empty ballot box and its close', () =>
    expect(verdictOf(...open, ended)).toMatchObject({ ok: false, reason: 'wrong-consequence' }))
})

it('[SB11] the last ballot of a delegation is the one that is tallied', () => {
  const twice = [...open, castPast(AMINA, ARE, 31), castPast(AMINA, ARE, 32), ended]
  expect(faultOf(...twice, { ...tallied, ballots: 1 } as Event)).toBe('holds')
})

it('writes base 64 as trackers have it', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length) % 256)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64').replaceAll('=', ''))
  }
})
