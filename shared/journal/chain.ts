// Events become entries of a chain, and entries events again.
import type { SessionId } from '../ids.ts'
import type { Happened } from '../procedure/event.ts'
import { entryHash, GENESIS } from './digest.ts'
import type { Entry } from './entry.ts'
import { type Secret, seal, unseal } from './seal.ts'
import { EVENT_VERSION, upcast } from './upcast.ts'

/** The end of a chain, from which the next entry goes on. */
export interface Head {
  readonly seq: number
  readonly hash: string
  readonly at: number
}

export const EMPTY_HEAD: Head = { seq: 0, hash: GENESIS, at: 0 }

/** One line of the journal with the erasable text that its commitment stands for. */
export interface JournalLine {
  readonly entry: Entry
  /** undefined: the entry seals nothing; null: it was erased */
  readonly secret: Secret | null | undefined
}

/** Links an event to the chain. Throws when it does not follow `head`. */
export function link(session: SessionId, head: Head, { seq, at, by, event }: Happened): JournalLine {
  if (seq !== head.seq + 1) throw new Error(`entry ${seq} cannot follow height ${head.seq}`)
  const { body, secret } = seal(event)
  const entry = { session, seq, at, by, type: event.type, v: EVENT_VERSION, body, prev: head.hash }
  return { entry: { ...entry, hash: entryHash(entry) }, secret }
}

export const headOf = ({ seq, hash, at }: Entry): Head => ({ seq, hash, at })

/** What an entry says, in today's shape. */
export function happenedOf({ entry, secret }: JournalLine): Happened {
  const { seq, at, by, type, v } = entry
  return { seq, at, by, event: unseal(type, upcast(type, v, entry.body), secret) }
}
