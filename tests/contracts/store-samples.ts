// Rows and lines to put into a store. The chain of these lines is not a real one: the store does not read it.

import type {
  BadgeRow,
  ChatRow,
  JournalLine,
  NoteRow,
  PersonRow,
  PlaceRow,
  PlanRow,
  SessionRow,
  Store,
} from '../../server/store/store.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import type { Secret } from '../../shared/journal/seal.ts'
import type { NoteEnd } from '../../shared/protocol/messages.ts'

export const SESSION = 's_first' as SessionId
export const OTHER_SESSION = 's_other' as SessionId
export const HOST = 'hash of a key'
export const PERSON = 'p_first' as PersonId

/** Text that a medium easily spoils: a null character, a lone surrogate, Arabic, a character outside the first plane. */
export const HARD_TEXT = 'a\u0000b \ud800 قاعة 🕊'

/** The epoch that a claim gives which nobody stands in the way of. */
export async function claimed(store: Store, session: SessionId = SESSION, owner = 'one'): Promise<number> {
  const epoch = await store.claim(session, owner, 0)
  if (epoch === null) throw new Error(`somebody holds ${session}`)
  return epoch
}

export const sessionRow = (id: SessionId = SESSION, createdAt = 1_700_000_000_000): SessionRow => ({
  id,
  createdAt,
  isPublic: true,
  isClosed: false,
  isOpenForum: false,
  title: `Sitting ${id}`,
  rulebook: 'open-floor',
  host: HOST,
  endedAt: null,
  planned: null,
})

export const badgeRow = (hash: string, usesLeft: number): BadgeRow => ({
  id: `b_${hash}`,
  hash,
  session: SESSION,
  role: 'delegate',
  delegation: 'ARE' as DelegationId,
  label: '',
  uses: usesLeft,
  usesLeft,
  issuedAt: 1_700_000_000_000,
  expiresAt: null,
  revokedAt: null,
})

/** The `seq`th line; without `secret` it seals nothing. */
export const lineAt = (seq: number, secret?: Secret | null, session: SessionId = SESSION): JournalLine => ({
  entry: {
    session,
    seq,
    at: 1_700_000_000_000 + seq,
    by: 'system',
    type: 'presiding.left',
    v: 1,
    body: { person: PERSON, nested: { list: [1, 'two', null, true] } },
    prev: `hash ${seq - 1}`,
    hash: `hash ${seq}`,
  },
  secret,
})

export const personRow = (id: string, tokenHash: string): PersonRow => ({
  id: id as PersonId,
  session: SESSION,
  tokenHash,
  name: 'Amina',
  look: 'a1',
  badge: null,
  revokedAt: null,
})

export const placeRow = (person: string, x: number): PlaceRow => ({
  person: person as PersonId,
  x,
  z: -2.25,
  heading: 1.5,
  seat: null,
  hand: 0,
})

export const chatRow = (text: string): Omit<ChatRow, 'id'> => ({
  person: PERSON,
  name: 'Amina',
  delegation: null,
  text,
  at: 1_700_000_000_000,
})

export const noteRow = (from: NoteEnd, to: NoteEnd, text = 'a note'): Omit<NoteRow, 'id'> => ({
  person: PERSON,
  name: 'Amina',
  from,
  to,
  text,
  at: 1_700_000_000_000,
})

export const planRow = (id: string, host = HOST): PlanRow => ({
  id,
  host,
  kind: 'draft',
  savedAt: 1_700_000_000_000,
  body: JSON.stringify({ title: HARD_TEXT }),
})
