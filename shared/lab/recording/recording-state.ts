// The recording of a sitting as its journal makes it, and how much there may be.
import type { KeptRecording, StopReason } from './recording-types.ts'

/** of one sitting: 18 hours of one voice at 32 kbit/s */
export const MOST_RECORDED_BYTES = 256 * 1024 * 1024
/** turns of one sitting */
export const MOST_RECORDINGS = 4000

/** A turn that is being kept, or whose end was not written down: the process was killed. */
export type Begun = Omit<KeptRecording, 'ms' | 'bytes' | 'sha256'>

export interface RecordingState {
  readonly isAllowed: boolean
  /** ms since 1970, or null */
  readonly since: number | null
  readonly stopped: StopReason | null
  readonly begun: readonly Begun[]
  readonly kept: readonly KeptRecording[]
  readonly bytes: number
}

export const isFull = ({ bytes, kept, begun }: RecordingState): boolean =>
  bytes >= MOST_RECORDED_BYTES || kept.length + begun.length >= MOST_RECORDINGS
