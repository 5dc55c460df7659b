// The closed set of answers "no". The client turns a code into a sentence in the reader's language; every code has one.
import type { Result } from './result.ts'

export const REFUSAL_CODES = [
  // the shape or the pace of a request
  'bad-request',
  'unknown-request',
  'too-fast',
  'too-large',
  'bad-name',
  'bad-text',
  // who may come in
  'session-unknown',
  'session-full',
  'badge-needed',
  'badge-unknown',
  'badge-used-up',
  'badge-revoked',
  'removed',
  'token-unknown',
  'not-entered',
  'old-version',
  // who may do what
  'not-host',
  'not-presiding',
  'not-open-forum',
  'already-presided',
  'person-unknown',
  'delegation-unknown',
  'delegation-taken',
  'delegation-alike',
  'not-in-delegation',
  'already-in-delegation',
  'not-head',
  'not-entitled-to-cast',
  // voting
  'vote-open',
  'vote-unknown',
  'vote-closed',
  'key-conflict',
  // places in the hall
  'seat-unknown',
  'seat-occupied',
  'seat-reserved',
  'not-seated',
  // what a host prepares
  'plan-unknown',
  'plans-full',
  'badges-full',
  // the machine
  'not-saved',
  'journal-elsewhere',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

export interface Refusal {
  readonly code: RefusalCode
  /** The rule that says so, by its id in SPEC.md or its number in the rulebook. */
  readonly rule?: string
  /** The field of the request that is wrong (`delegations[3].name`). */
  readonly field?: string
}

/** The typed answer to a request that is not allowed. */
export const refuse = (code: RefusalCode, rule?: string): Result<never, Refusal> => ({
  ok: false,
  refusal: rule === undefined ? { code } : { code, rule },
})
