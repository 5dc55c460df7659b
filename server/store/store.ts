// The port to durable memory. Each adapter passes tests/contracts/store.contract.ts.
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import type { Role } from '../../shared/procedure/roles/roles.ts'
import type { Planned } from '../../shared/protocol/api.ts'
import type { ChatLine, Note, NoteEnd } from '../../shared/protocol/messages.ts'
import type { HostStore } from './host-rows.ts'
import type { Custody } from './store-custody.ts'
import type { Files } from './store-files.ts'
import type { PlaceStore } from './store-places.ts'
import type { Texts } from './store-texts.ts'

export type { JournalLine } from '../../shared/journal/chain.ts'
export type { HostSessionRow, PasskeyRow } from './host-rows.ts'
export type * from './store-custody.ts'
export type * from './store-texts.ts'

export interface SessionRow {
  readonly id: SessionId
  readonly createdAt: number
  readonly isPublic: boolean
  /** strangers learn nothing of it, not even that it exists; never public */
  readonly isClosed: boolean
  readonly isOpenForum: boolean
  /** erasable copy of the title, for lists */
  readonly title: string
  /** id of a rulebook of ours, or of the host's own */
  readonly rulebook: string
  /** SHA-256 of the key of its host, hex; null: nobody's (the open forum, or made without a key) */
  readonly host: string | null
  /** ms since 1970; null: not ended */
  readonly endedAt: number | null
  /** null: no time was set */
  readonly planned: Planned | null
}

export interface BadgeRow {
  /** names the badge, gives nothing; stays when the secret is renewed */
  readonly id: string
  /** SHA-256 of the secret, hex; the secret itself is stored nowhere */
  readonly hash: string
  readonly session: SessionId
  readonly role: Role
  readonly delegation: DelegationId | null
  /** whom or what it is for, as the host calls it; '' when role and delegation say enough */
  readonly label: string
  /** how many times its secret may be exchanged in all */
  readonly uses: number
  /** how many more times it may be exchanged */
  readonly usesLeft: number
  /** ms since 1970: since when it has the secret that it has; 0: since before this was noted */
  readonly issuedAt: number
  /** ms since 1970: from then on it brings nobody in; null: no end was set */
  readonly expiresAt: number | null
  /** ms since 1970; null: good */
  readonly revokedAt: number | null
}

/** What a badge has from the moment at which it is reissued. */
export type NewSecret = Pick<BadgeRow, 'hash' | 'issuedAt' | 'expiresAt'>

export interface PersonRow {
  readonly id: PersonId
  readonly session: SessionId
  /** SHA-256 of the person's token, hex */
  readonly tokenHash: string
  readonly name: string
  readonly look: string
  /** id of the badge that accredited them; null for a visitor */
  readonly badge: string | null
  /** ms since 1970: removed, for good; null: welcome */
  readonly revokedAt: number | null
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
export type NoteRow = Note

/** A sitting that a host prepares, or the pattern of one. */
export interface PlanRow {
  readonly id: string
  /** SHA-256 of the key of its host, hex */
  readonly host: string
  readonly kind: 'draft' | 'template'
  /** ms since 1970 */
  readonly savedAt: number
  /** JSON */
  readonly body: string
}

/** Who writes a journal, and how long nobody else may take it over. */
export interface Lease {
  readonly session: SessionId
  /** a process of the forum */
  readonly owner: string
  readonly epoch: number
  /** ms by the clock of the store; 0: it has run out, and whoever claims the journal gets it */
  readonly leftMs: number
}

export type AppendAnswer = 'appended' | 'wrong-seq' | 'stale-epoch'

/**
 * Methods reject with a sentence when the medium fails (disk full, closed) or the program breaks its word (a session made
 * twice, a session that was not made, lines that do not follow each other); what was asked then has not happened.
 */
export interface Store extends HostStore, Custody, PlaceStore, Texts, Files {
  createSession(row: SessionRow, badges: readonly BadgeRow[]): Promise<void>
  /** Oldest first. */
  sessions(): Promise<readonly SessionRow[]>
  /** Those of a host, oldest first. */
  sessionsOf(host: string): Promise<readonly SessionRow[]>
  session(id: SessionId): Promise<SessionRow | null>
  /** Harmless twice: the first time stands. */
  endSession(id: SessionId, at: number): Promise<void>
  /** Sets when it is to be held, or that no time is set. Harmless twice. */
  planSession(id: SessionId, planned: Planned | null): Promise<void>

  /**
   * Becomes the one writer of a journal, for `forMs` by the clock of the store: the answer is a new epoch, and every older epoch is
   * stale from now on. null while the lease of somebody else runs. The owner of before gets a new epoch, too.
   */
  claim(session: SessionId, owner: string, forMs: number): Promise<number | null>
  /** Lets all leases of an owner run `forMs` from now; answers whose journals they are: what is missing was taken over. */
  renew(owner: string, forMs: number): Promise<readonly SessionId[]>
  /** Ends all leases of an owner. Their epochs stand until the next claim. Harmless twice. */
  release(owner: string): Promise<void>
  /** Of every journal that was ever claimed. */
  leases(): Promise<readonly Lease[]>
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

  /** The badge of a secret. It has another `hash` when the secret was replaced by a newer one. */
  badge(hash: string): Promise<BadgeRow | null>
  /** In the order in which they were made. */
  badges(session: SessionId): Promise<readonly BadgeRow[]>
  /** All or none, in sessions that are there. */
  addBadges(badges: readonly BadgeRow[]): Promise<void>
  /** Takes one use off a badge; false when none is left, and when the secret is replaced, or the badge revoked or over at `at`. */
  spendBadge(hash: string, at: number): Promise<boolean>
  /** Gives a badge a new secret, and all its uses anew, revoked or not; the old secret is dead. False when there is no such badge. */
  reissueBadge(session: SessionId, id: string, secret: NewSecret): Promise<boolean>
  /** How often and how long it works from now on; uses that were made count. False when there is no such badge. Harmless twice. */
  limitBadge(session: SessionId, id: string, uses: number, expiresAt: number): Promise<boolean>
  /** False when there is no such badge. Harmless twice: the first time stands. */
  revokeBadge(session: SessionId, id: string, at: number): Promise<boolean>
  /** Takes a revocation back: the secret and the uses that are left are good again. Harmless twice. */
  restoreBadge(session: SessionId, id: string): Promise<void>

  /** Writes or overwrites; harmless twice. Who was removed stays so. */
  savePerson(row: Omit<PersonRow, 'revokedAt'>): Promise<void>
  /** Removes somebody for good: their token is dead. False when there is no such person. Harmless twice: the first time stands. */
  revokePerson(session: SessionId, person: PersonId, at: number): Promise<boolean>
  /** Lets somebody back in: their token is good again. Harmless twice. */
  restorePerson(session: SessionId, person: PersonId): Promise<void>
  /** Another attire, for now and for when they come back. False when there is no such person. Harmless twice. */
  changeLook(session: SessionId, person: PersonId, look: string): Promise<boolean>
  /** The person behind a token, removed or not. */
  person(session: SessionId, tokenHash: string): Promise<PersonRow | null>
  people(session: SessionId): Promise<readonly PersonRow[]>

  /** Overwrites by person; harmless twice. Need not be on stable storage at once. */
  savePlaces(session: SessionId, places: readonly PlaceRow[]): Promise<void>
  places(session: SessionId): Promise<readonly PlaceRow[]>

  /** `id` of the answer is given by the store, growing within a session. `gallery`: in which it was said; 0, as usual, is the hall. */
  addChat(session: SessionId, line: Omit<ChatRow, 'id'>, gallery?: number): Promise<ChatRow>
  /** The last `limit` lines of a gallery or the hall, oldest first. */
  recentChat(session: SessionId, limit: number, gallery?: number): Promise<readonly ChatRow[]>

  /** `id` of the answer is given by the store, growing within a session. */
  addNote(session: SessionId, note: Omit<NoteRow, 'id'>): Promise<NoteRow>
  /** The last `limit` notes from or to one end, oldest first. */
  notesOf(session: SessionId, end: NoteEnd, limit: number): Promise<readonly NoteRow[]>

  /** Writes or overwrites by host and id; harmless twice. */
  savePlan(row: PlanRow): Promise<void>
  /** Those of a host, in the order in which they were first saved. */
  plans(host: string): Promise<readonly PlanRow[]>
  plan(host: string, id: string): Promise<PlanRow | null>
  /** False when there is no such plan. */
  deletePlan(host: string, id: string): Promise<boolean>

  /** The secret that all processes of a forum share: the first one that was ever offered. Harmless twice. */
  sharedSecret(offered: string): Promise<string>

  close(): Promise<void>
}
