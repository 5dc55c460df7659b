// Silences in a journal: each ends when the law says so, and is broken by who may.
import { expect, it } from 'vitest'
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import type { EventOf } from '../../../shared/procedure/event.ts'
import type { Past } from '../procedure/given.ts'
import { meeting } from '../procedure/regulated.ts'
import { AMINA, ARE, BORIS, FRA, QUESTION, S1, saltOf } from '../procedure/samples.ts'
import { linesOf } from './forge.ts'

const assembly = meeting('general-assembly')
/** The events are a second apart: so many after that of the opening, its time is over. */
const running = (seconds: number): Past[] => [
  ...assembly,
  {
    ...{ type: 'silence.opened', silence: S1, subject: { of: 'question' }, decision: 'procedural' },
    ...{ deadlineAt: (assembly.length + 1 + seconds) * 1000, question: QUESTION, salt: saltOf(6) },
  },
]
const outcomeOf = (brokenBy: DelegationId | null): EventOf<'silence.closed'>['outcome'] => ({
  ...{ outcome: brokenBy === null ? 'adopted' : 'no-result', rule: 'GA decision 74/544', limbs: [] },
  reason: brokenBy === null ? 'silence' : 'silence-broken',
  tally: { yes: 0, no: 0, abstain: 0 },
})
const closed = (
  by: PersonId | 'system',
  brokenBy: DelegationId | null,
  outcome = outcomeOf(brokenBy),
): Past => [by, { type: 'silence.closed', silence: S1, brokenBy, outcome }]

const faultOf = (...past: readonly Past[]) => {
  const verdict = verifyJournal(linesOf(...past))
  return verdict.ok ? null : verdict.reason
}

it('[VO21] [JO7] kept to the end, or broken before it, it holds', () => {
  expect(faultOf(...running(1), closed('system', null))).toBe(null)
  expect(faultOf(...running(2), closed(AMINA, ARE))).toBe(null)
})

it('[VO21] [JO7] kept before its time is over, or broken after it, it does not', () => {
  expect(faultOf(...running(2), closed('system', null))).toBe('wrong-outcome')
  expect(faultOf(...running(1), closed(AMINA, ARE))).toBe('wrong-outcome')
})

it('[VO21] [JO7] nor broken by who does not speak for that delegation', () => {
  expect(faultOf(...running(2), closed(BORIS, ARE))).toBe('not-entitled')
  expect(faultOf(...running(2), closed('system', FRA))).toBe('not-entitled')
})

it('[VO21] [JO7] nor with an outcome of the other kind, nor twice', () => {
  expect(faultOf(...running(2), closed(AMINA, ARE, outcomeOf(null)))).toBe('wrong-outcome')
  expect(faultOf(...running(1), closed('system', null), closed('system', null))).toBe('out-of-order')
})
