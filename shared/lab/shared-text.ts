// Shared texts as client and server agree on them: their limits, and what a person may do with one.

/** 'write' includes reading. */
export type MayText = 'read' | 'write'

/** of a whole text, UTF-16 units: some eight pages */
export const LONGEST_TEXT = 20_000
/** of one update, bytes: within a frame of the line (server/door/frames.ts) once it is written in base 64 */
export const LARGEST_UPDATE = 24_000
/** put into a text at once, UTF-16 units: within LARGEST_UPDATE in any script */
export const LONGEST_STROKE = 4_000
/** updates of one person in a second, and at once after a rest */
export const UPDATES_PER_SECOND = 6
/** the one root type of Yjs that a text has */
export const TEXT_ROOT = 'text'

/** A text as it was at a moment that goes into a journal. */
export interface Quoted {
  readonly content: string
  /** SHA-256 of the content in UTF-8, hex */
  readonly hash: string
}
