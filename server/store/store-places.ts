// The part of the port that keeps the places around a hall: each has a journal of its own within a session.
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import type { PlaceName } from '../../shared/lab/place.ts'
import type { AppendAnswer } from './store.ts'

export interface PlaceStore {
  /**
   * Becomes the one writer of a place's journal: the answer is a new epoch, and every older one is stale from now on. There is no lease:
   * whoever claimed last has it. Rejects when there is no such session.
   */
  claimPlace(session: SessionId, place: PlaceName): Promise<number>
  /**
   * Adds lines after `expectedSeq` (0 for an empty journal), all or none, on stable storage when it resolves.
   * Not idempotent: doing it twice answers 'wrong-seq' the second time.
   */
  appendPlace(
    session: SessionId,
    place: PlaceName,
    expectedSeq: number,
    epoch: number,
    lines: readonly JournalLine[],
  ): Promise<AppendAnswer>
  /** Erases what stands beside the chain at these heights; the commitments stay. Harmless twice. */
  erasePlaceTexts(session: SessionId, place: PlaceName, seqs: readonly number[]): Promise<void>
  /** Lines with seq > `after`, in order. Secrets of entries of the types in `without` are not read: they are null. */
  placeJournal(
    session: SessionId,
    place: PlaceName,
    after?: number,
    without?: readonly string[],
  ): Promise<readonly JournalLine[]>
  /** One line, whole; null: there is none. */
  placeLine(session: SessionId, place: PlaceName, seq: number): Promise<JournalLine | null>
}
