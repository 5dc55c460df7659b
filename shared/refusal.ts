// The closed set of answers "no". The client turns a code into a sentence in the reader's language; every code has one.
import type { Result } from './result.ts'

/** What may be refused at the door and to everyone: the lobby has their sentences. */
export const DOOR_REFUSALS = [
  // the shape or the pace of a request
  'bad-request',
  'unknown-request',
  'too-fast',
  'too-large',
  'bad-name',
  'name-of-seat',
  'bad-text',
  // who may come in
  'session-unknown',
  'session-full',
  'badge-needed',
  'badge-unknown',
  'removed',
  'token-unknown',
  'not-entered',
  'old-version',
  // who may do what
  'not-host',
  'signed-out',
  'passkey-refused',
  'passkeys-full',
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
  'door-locked',
  'waiting',
  // what a host asks for
  'bad-rulebook',
  'delegations-unfit',
  // voting
  'vote-open',
  'vote-unknown',
  'vote-closed',
  'key-conflict',
  // places in the hall
  'seat-unknown',
  'seat-occupied',
  'seat-reserved',
  'seat-in-hall',
  'not-seated',
  // what a host prepares
  'plan-unknown',
  'plans-full',
  'badges-full',
  // the machine
  'not-saved',
  'journal-elsewhere',
  'journal-doubtful',
] as const

/** What the rules of procedure do not allow: their sentences come with the hall. */
export const PROCEDURE_REFUSALS = [
  'not-at-desk',
  'changed-meanwhile',
  'bad-figure',
  'muted',
  // meetings and the agenda
  'sitting-ended',
  'meeting-not-open',
  'meeting-open',
  'no-quorum',
  'absent',
  'presence-unknown',
  'item-unknown',
  'item-not-open',
  'item-open',
  'agenda-adopted',
  'agenda-not-adopted',
  'document-unknown',
  'too-many',
  'sitting-full',
  'silence-running',
  // the floor
  'not-in-order',
  'during-vote',
  'list-closed',
  'already-listed',
  'entry-unknown',
  'not-next',
  'floor-taken',
  'floor-free',
  'not-your-floor',
  'no-yield',
  'time-used-up',
  'no-reply-left',
  'no-caucus',
  'own-proposal',
  'already-spoken',
  // points
  'point-unknown',
  'point-open',
  'point-raised',
  'not-your-point',
  'point-settled',
  'too-late-to-appeal',
  // motions
  'motion-unknown',
  'motion-current',
  'not-first-in-precedence',
  'own-motion',
  'not-your-motion',
  'already-moved',
  'already-seconded',
  'seconds-needed',
  'debate-open',
  'debate-over',
  'term-missing',
  // proposals
  'proposal-unknown',
  'proposal-settled',
  'voting-begun',
  'support-needed',
  'not-your-proposal',
  'amendment-unknown',
  'amendment-settled',
  'already-amended',
  'earlier-proposal',
  'second-vote-later',
  'too-many-open',
  'paragraph-unknown',
  'method-unknown',
  'no-abstention',
  'no-vote-on-this',
  'no-vote-in-chair',
  'not-called',
  'roll-call-open',
  'lot-unknown',
  'lot-not-drawn',
  'lot-drawn',
  'silence-unknown',
  'not-annullable',
  'annulment-asked',
  'annulment-unknown',
  'second-person-needed',
  'removed-by-host',
  'silence-too-short',
  'election-unknown',
  'election-over',
  'candidate-unknown',
  'too-many-choices',
  // secret ballots
  'office-unfit',
  'office-not-ready',
  'not-registrar',
  'not-trustee',
  'step-not-due',
  'credential-unfit',
  'secret-weighed',
  'proof-wrong',
] as const

export const REFUSAL_CODES = [...DOOR_REFUSALS, ...PROCEDURE_REFUSALS] as const

export type DoorRefusal = (typeof DOOR_REFUSALS)[number]
export type ProcedureRefusal = (typeof PROCEDURE_REFUSALS)[number]

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
