// What the store in memory holds.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { ChallengeRow, HostSessionRow, PasskeyRow } from './host-rows.ts'
import type {
  BadgeRow,
  ChatRow,
  JournalLine,
  NoteRow,
  PersonRow,
  PlaceRow,
  PlanRow,
  SessionRow,
} from './store.ts'

export interface Kept {
  row: SessionRow
  epoch: number
  /** who claimed the journal last, '' before */
  owner: string
  leasedUntil: number
  readonly lines: JournalLine[]
  readonly people: Map<PersonId, PersonRow>
  readonly places: Map<PersonId, PlaceRow>
  readonly chat: ChatRow[]
  readonly notes: NoteRow[]
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
  secret: '',
})

/** What is kept of a session. Throws when there is none. */
export function kept(memory: Memory, session: SessionId): Kept {
  const found = memory.sessions.get(session)
  if (!found) throw new Error(`there is no session ${session}`)
  return found
}
