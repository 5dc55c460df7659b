// What the house says to the recorder's process, and what that tells; an answer is a description, or null. Plain data; bytes go as they are.
import type { Tracks } from '../voice-engine.ts'

/** A line to listen on, as the engine of voices knows it. */
export type RecorderOrder =
  /** Answers an engine's offer; the line before of the same name is closed. */
  | { readonly is: 'open'; readonly line: string; readonly sdp: string }
  /**
   * The engine has taken the answer: now it may be reached. Before, on one machine, keys would be exchanged before the engine knows whose
   * they are to be, and the line would fail.
   */
  | { readonly is: 'reach'; readonly line: string }
  /** Where the slots of an open line come from now on; answers an offer that comes with it. */
  | ({ readonly is: 'move'; readonly line: string } & Tracks)
  | { readonly is: 'close'; readonly line: string }
  /** From now on what comes on a slot belongs to this file; null: to none. */
  | { readonly is: 'turn'; readonly line: string; readonly slot: number; readonly file: string | null }

/** Of a file as it grows, and of a line that broke. */
export type RecorderNews =
  /** its first packet has come */
  | { readonly is: 'begun'; readonly file: string }
  /** whole pages */
  | { readonly is: 'bytes'; readonly file: string; readonly bytes: Uint8Array }
  /** it is whole: nothing follows. A file that never began ends, too. */
  | { readonly is: 'ended'; readonly file: string }
  /** nothing comes on it any more */
  | { readonly is: 'lost'; readonly line: string }

export interface RecorderSettings {
  /** address of its own that it listens on; null: all */
  readonly bind: string | null
}
