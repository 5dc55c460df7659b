// One link of a journal's chain: what happened, when, by whom, and the hash that ties it to all before.
import type { PersonId, SessionId } from '../ids.ts'

export interface Entry {
  readonly session: SessionId
  /** from 1, without gaps */
  readonly seq: number
  /** ms since 1970 by the server's clock; never less than in the entry before */
  readonly at: number
  readonly by: PersonId | 'system'
  readonly type: string
  /** version of the event's shape */
  readonly v: number
  /** the event's fields, texts and choices replaced by a commitment */
  readonly body: Readonly<Record<string, unknown>>
  /** hash of the entry before, 64 zeros at the start; hex */
  readonly prev: string
  /** SHA-256 (hex) of 0x00 and the canonical JSON of all the above */
  readonly hash: string
}
