// The part of the port by which information stays under control: what is erased, who did what, what was reported, what is taken away
// and brought back whole.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import type { PlaceName } from '../../shared/lab/place.ts'
import type { AuditRow, PurgeKind, Report } from '../../shared/protocol/custody.ts'
import type { ChatLine, Note } from '../../shared/protocol/messages.ts'
import type { PersonRow, SessionRow } from './store.ts'

/** That something was erased, for processes that have it in memory. */
export interface Erasure {
  /** grows */
  readonly id: number
  readonly session: SessionId
  /** null: the whole sitting */
  readonly person: PersonId | null
}

export type ReportRow = Report & { readonly session: SessionId }

/** All of a sitting that may leave the house: without badges, tokens and places. */
export interface WholeSitting {
  readonly row: SessionRow
  readonly people: readonly Omit<PersonRow, 'session' | 'tokenHash' | 'badge'>[]
  readonly lines: readonly JournalLine[]
  /** their ids are given anew */
  readonly chat: readonly (Omit<ChatLine, 'id'> & { readonly gallery: number })[]
  readonly notes: readonly Omit<Note, 'id'>[]
  /** of the places around its hall, in the order of PLACES; those without entries are left out */
  readonly places: readonly PlaceLines[]
}

/** The journal of a place. */
export interface PlaceLines {
  readonly place: PlaceName
  readonly lines: readonly JournalLine[]
}

/** Calls that may take a line of the audit log along. */
export type AuditedCall =
  | ('createSession' | 'endSession' | 'planSession' | 'takeInSitting' | 'settleReport')
  | ('addBadges' | 'reissueBadge' | 'limitBadge' | 'revokeBadge' | 'savePerson' | 'forgetPerson')

export interface Custody {
  /**
   * Erases who a person was and what they said: name, attire, token, place, chat, notes, files, reports by them, the label of their badge;
   * with `withTexts` also the words that they put into the journal, of which the commitments stay. Ballots stay: they are the
   * delegation's. They are removed, too. False when there is no such person. Harmless twice.
   */
  forgetPerson(session: SessionId, person: PersonId, at: number, withTexts: boolean): Promise<boolean>
  /**
   * Erases what is older than `before` (ms), and answers how many there were; with `isTrial` nothing is erased. chat: lines and notes.
   * visitors: people without a badge in the open forum whom nobody has seen since, and visitors of sittings that have ended since.
   * names: those of all people of sittings that ended before. reports, logs: by their time. sittings: whole, that ended before.
   * Where people were in sittings that have ended goes with the visitors.
   */
  purge(kind: PurgeKind, before: number, at: number, isTrial: boolean): Promise<number>
  /** Those with a higher id than `after`, oldest first. */
  erasures(after: number): Promise<readonly Erasure[]>

  addAudit(row: AuditRow): Promise<void>
  /**
   * One of these calls with its arguments, and the line that tells of it, all or nothing; answers what the call answers. Where that
   * is false nothing was done, and no line is written.
   */
  audited(row: AuditRow, name: AuditedCall, args: readonly unknown[]): Promise<unknown>
  /** The last `limit` acts in a sitting, or of the whole forum (null), oldest first. */
  audit(session: SessionId | null, limit: number): Promise<readonly AuditRow[]>

  addReport(report: Omit<ReportRow, 'id' | 'settledAt'>): Promise<ReportRow>
  /** The last `limit`, oldest first. */
  reports(session: SessionId, limit: number): Promise<readonly ReportRow[]>
  /** False when there is no such report. Harmless twice: the first time stands. */
  settleReport(session: SessionId, id: number, at: number): Promise<boolean>

  /** null: there is no such sitting. */
  wholeSitting(session: SessionId): Promise<WholeSitting | null>
  /** All or nothing. Rejects when there is a sitting with this id. */
  takeInSitting(whole: WholeSitting): Promise<void>
}
