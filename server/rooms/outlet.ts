// The way out of a hall: what it sends to its people, whoever carries it.
import type { PersonId } from '../../shared/ids.ts'
import type { LineOf } from './pose-rounds.ts'

/** Sending to someone who is not connected does nothing. */
export interface Outlet {
  send(person: PersonId, type: string, message: unknown): void
  sendBytes(person: PersonId, type: string, bytes: Uint8Array): void
  broadcast(type: string, message: unknown): void
  /** a person's line for poses */
  readonly lineOf: LineOf
  /** Ends a person's line with a code of `CLOSE`; what they ask from now on is not heard. */
  close(person: PersonId, code: number): void
}
