// The one door between screens and server: panels, plain hall and scene hold a Sitting and know nothing of sockets.
import type { StoreApi } from 'zustand/vanilla'
import type { BallotChoice } from '../../shared/procedure/votes/votes-state.ts'
import type { Answer, Ask, GestureNotice, RequestName } from '../../shared/protocol/messages.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { SittingView } from './sitting-view.ts'
import type { WalkSync } from './walk-sync.ts'

export interface Sitting {
  readonly store: StoreApi<SittingView>
  readonly walk: WalkSync
  /** A request and its answer. Resolves to a refusal with code 'not-saved' when the line broke before the answer. */
  ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>>
  /** The server's time, ms since 1970: all clocks of the sitting run by it. */
  now(): number
  /** Casts with an idempotency key, asks again over broken lines until it is known; progress stands in the store. */
  cast(choice: BallotChoice): Promise<Answer<'ballot.cast'>>
  /** A file of the record, by its path within the sitting's address (`minutes.docx?lang=ar`). */
  file(path: string): Promise<Result<Blob, Refusal>>
  /** Calls `listener` for each gesture of anyone; returns how to stop. */
  onGesture(listener: (notice: GestureNotice) => void): () => void
  /** Calls `listener` with each message of a kind (protocol/rooms.ts), over all lines there will be; returns how to stop. */
  hear(type: string, listener: (message: unknown) => void): () => void
  /** Leaves for good. */
  leave(): void
}
