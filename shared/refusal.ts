// The closed set of answers "no". The client turns a code into a sentence in the reader's language; every code has one.
import type { REFUSAL_CODES } from './refusal-codes.ts'
import type { Result } from './result.ts'

export type RefusalCode = (typeof REFUSAL_CODES)[number]

export interface Refusal {
  readonly code: RefusalCode
  /** The rule that says so, by its id in SPEC.md or its number in the rulebook. */
  readonly rule?: string
  /** The field of the request that is wrong (`delegations[3].name`). */
  readonly field?: string
}

/** The typed answer to a request that is not allowed. */
export const refuse = (code: RefusalCode, rule?: string, field?: string): Result<never, Refusal> => ({
  ok: false,
  refusal: { code, ...(rule !== undefined && { rule }), ...(field !== undefined && { field }) },
})
