// What the store in memory holds.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { PlaceName } from '../../shared/lab/place.ts'
import type { AuditRow } from '../../shared/protocol/custody.ts'
import type { ChallengeRow, HostSessionRow, PasskeyRow } from './host-rows.ts'
import type { KeptPart } from './memory-files.ts'
import type { KeptText } from './memory-texts.ts'
import type {
  BadgeRow,
  ChatRow,
  Erasure,
  JournalLine,
  NoteRow,
  PersonRow,
  PlaceRow,
  PlanRow,
  ReportRow,
  SessionRow,
} from './store.ts'

export interface Kept {
  row: SessionRow
  epoch: number
  /** who claimed the journal last, '' before */
  owner: string
  leasedUntil: number
  readonly lines: JournalLine[]
  /** journals of the places around the hall */
  readonly placeJournals: Map<PlaceName, { epoch: number; readonly lines: JournalLine[] }>
  readonly people: Map<PersonId, PersonRow>
  readonly places: Map<PersonId, PlaceRow>
  /** when people were last seen, ms */
  readonly seenAt: Map<PersonId, number>
  /** each with the number of the gallery in which it was said */
  readonly chat: (ChatRow & { readonly gallery: number })[]
  readonly notes: NoteRow[]
  readonly reports: ReportRow[]
  /** by their names */
  readonly texts: Map<string, KeptText>
  /** by file and number */
  readonly fileParts: Map<string, KeptPart>
}

export interface Memory {
  readonly sessions: Map<SessionId, Kept>
  /** in the order of making; the hash changes when a badge is reissued */
  readonly badges: BadgeRow[]
  /** hash of a secret that was replaced → the badge that had it */
  readonly replaced: Map<string, Pick<BadgeRow, 'session' | 'id'>>
  readonly plans: Map<string, PlanRow>
  readonly passkeys: Map<string, PasskeyRow>
  readonly challenges: Map<string, ChallengeRow>
  readonly hostSessions: Map<string, HostSessionRow>
  lastChat: number
  lastNote: number
  lastReport: number
  readonly audit: AuditRow[]
  readonly erasures: (Erasure & { readonly at: number })[]
  lastErasure: number
  /** '' before one was offered */
  secret: string
}

export const createMemory = (): Memory => ({
  sessions: new Map(),
  badges: [],
  replaced: new Map(),
  plans: new Map(),
  passkeys: new Map(),
  challenges: new Map(),
  hostSessions: new Map(),
  lastChat: 0,
  lastNote: 0,
  lastReport: 0,
  audit: [],
  erasures: [],
  lastErasure: 0,
  secret: '',
})

export const nothingKept = (row: SessionRow): Kept => ({
  ...{ row, epoch: 0, owner: '', leasedUntil: 0, lines: [], placeJournals: new Map() },
  ...{ people: new Map(), places: new Map(), seenAt: new Map(), chat: [], notes: [], reports: [] },
  texts: new Map(),
  fileParts: new Map(),
})

/** What is kept of a session. Throws when there is none. */
export function kept(memory: Memory, session: SessionId): Kept {
  const found = memory.sessions.get(session)
  if (!found) throw new Error(`there is no session ${session}`)
  return found
}
