// What the house keeps and for how long, and what was reported: as hosts, the desk and the privacy notice are told.
import type { DelegationId, PersonId, SessionId } from '../ids.ts'

/** What is kept for a time; the order is that of purging. */
export const PURGE_KINDS = ['chat', 'visitors', 'names', 'reports', 'logs', 'sittings'] as const
export type PurgeKind = (typeof PURGE_KINDS)[number]

/** Days; null: until somebody erases it by hand. */
export type Retention = Readonly<Record<PurgeKind, number | null>>

/** GET /api/forum/privacy */
export interface PrivacyFacts {
  readonly keepDays: Retention
}

/** An act of a host or an operator, or an entrance. No secret and no address ever stands here. */
export interface AuditRow {
  /** ms since 1970 */
  readonly at: number
  /** `host …`, `person …` or `operator`: ids, never keys or names */
  readonly who: string
  readonly act: string
  /** null: of no sitting */
  readonly session: SessionId | null
  /** ids and figures */
  readonly detail: string
}

/** A person or a line of chat that somebody reported, as the desk and the host see it. */
export interface Report {
  readonly id: number
  /** ms since 1970 */
  readonly at: number
  readonly reporter: PersonId
  readonly about: PersonId
  /** of who was reported, as it was then; '' once erased */
  readonly name: string
  readonly delegation: DelegationId | null
  /** the line of chat that was reported, as it was; null: the person as such */
  readonly quote: string | null
  /** in the words of the reporter */
  readonly text: string
  /** ms since 1970; null: nobody has seen to it */
  readonly settledAt: number | null
}

/** GET /api/host/sessions/:id/custody: oldest first. POST …/settle takes `{ report }`. */
export interface HostCustody {
  readonly audit: readonly AuditRow[]
  readonly reports: readonly Report[]
}
