// Events of a place become entries of its chain, and entries events again: what may be erased stands beside it.
import type { SessionId } from '../ids.ts'
import type { Head, JournalLine } from '../journal/chain.ts'
import { commitmentOf, entryHash } from '../journal/digest.ts'
import type { Placed, PlaceEvent, PlaceName } from './place.ts'

/** version of the shapes of all events of places */
const PLACE_EVENT_VERSION = 1

/** By what name the chain of a place hashes itself: of one session and one place. */
export const placeJournal = (session: SessionId, place: PlaceName): SessionId =>
  `${session}/${place}` as SessionId

/** Links an event to the chain. Throws when it does not follow `head`. */
export function linkPlaced(
  journal: SessionId,
  head: Head,
  { seq, at, by, event }: Placed<PlaceEvent>,
): JournalLine {
  if (seq !== head.seq + 1) throw new Error(`entry ${seq} cannot follow height ${head.seq}`)
  const { type, texts, salt, ...fields } = event as PlaceEvent & Record<string, unknown>
  const secret = texts === undefined ? undefined : { salt: String(salt), value: texts }
  const body = secret ? { ...fields, commitment: commitmentOf(secret) } : fields
  const entry = { session: journal, seq, at, by, type, v: PLACE_EVENT_VERSION, body, prev: head.hash }
  return { entry: { ...entry, hash: entryHash(entry) }, secret }
}

/** What an entry says. Erased texts are null, and their salt is empty. */
export function placedOf<E extends PlaceEvent>({ entry, secret }: JournalLine): Placed<E> {
  const { seq, at, by, type } = entry
  const { commitment, ...fields } = entry.body
  const texts = commitment === undefined ? {} : { texts: secret?.value ?? null, salt: secret?.salt ?? '' }
  return { seq, at, by, event: { ...fields, ...texts, type } as unknown as E }
}
