// The port to durable memory. Each adapter passes tests/contracts/store.contract.ts.
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import type { Role } from '../../shared/procedure/roles/roles.ts'
import type { ChatLine } from '../../shared/protocol/messages.ts'

export type { JournalLine } from '../../shared/journal/chain.ts'

export interface SessionRow {
  readonly id: SessionId
  readonly createdAt: number
  readonly isPublic: boolean
  readonly isOpenForum: boolean
  /** erasable copy of the title, for lists */
  readonly title: string
}

export interface BadgeRow {
  /** SHA-256 of the secret, hex; the secret itself is stored nowhere */
  readonly hash: string
  readonly session: SessionId
  readonly role: Role
  readonly delegation: DelegationId | null
  /** how many more times it may be exchanged */
  readonly usesLeft: number
}

export interface PersonRow {
  readonly id: PersonId
  readonly session: SessionId
  /** SHA-256 of the person's token, hex */
  readonly tokenHash: string
  readonly name: string
  readonly look: string
}

/** Where a person was, kept every few seconds and never in the journal. Metres, heading in radians. */
export interface PlaceRow {
  readonly person: PersonId
  readonly x: number
  readonly z: number
  readonly heading: number
  /** seat index or null */
  readonly seat: number | null
  /** order of the raised hand, 0 when lowered */
  readonly hand: number
}

/** A line of talk is kept as it is told. */
export type ChatRow = ChatLine

export type AppendAnswer = 'appended' | 'wrong-seq' | 'stale-epoch'

/**
 * Methods reject with a sentence when the medium fails (disk full, closed) or the program breaks its word (a session made
 * twice, a session that was not made, lines that do not follow each other); what was asked then has not happened.
 */
export interface Store {
  createSession(row: SessionRow, badges: readonly BadgeRow[]): Promise<void>
  /** Oldest first. */
  sessions(): Promise<readonly SessionRow[]>
  session(id: SessionId): Promise<SessionRow | null>

  /** Becomes the one writer of a journal: the answer is a new epoch, and every older epoch is stale from now on. */
  claim(session: SessionId): Promise<number>
  /**
   * Adds lines after `expectedSeq` (0 for an empty journal), all or none, on stable storage when it resolves.
   * Not idempotent: doing it twice answers 'wrong-seq' the second time.
   */
  append(
    session: SessionId,
    expectedSeq: number,
    epoch: number,
    lines: readonly JournalLine[],
  ): Promise<AppendAnswer>
  /** Lines with seq > `after`, in order. */
  journal(session: SessionId, after?: number): Promise<readonly JournalLine[]>

  badge(hash: string): Promise<BadgeRow | null>
  /** Takes one use off a badge; false when none is left. */
  spendBadge(hash: string): Promise<boolean>

  /** Writes or overwrites; harmless twice. */
  savePerson(row: PersonRow): Promise<void>
  person(session: SessionId, tokenHash: string): Promise<PersonRow | null>
  people(session: SessionId): Promise<readonly PersonRow[]>

  /** Overwrites by person; harmless twice. Need not be on stable storage at once. */
  savePlaces(session: SessionId, places: readonly PlaceRow[]): Promise<void>
  places(session: SessionId): Promise<readonly PlaceRow[]>

  /** `id` of the answer is given by the store, growing within a session. */
  addChat(session: SessionId, line: Omit<ChatRow, 'id'>): Promise<ChatRow>
  /** The last `limit` lines, oldest first. */
  recentChat(session: SessionId, limit: number): Promise<readonly ChatRow[]>

  close(): Promise<void>
}
