// The part of the port by which shared texts are kept: every update as it came, merged now and then, who wrote when, and versions.
import type { PersonId, SessionId } from '../../shared/ids.ts'

/** One change of a shared text, as whoever wrote it sent it. */
export interface TextUpdate {
  /** 1, 2, … in the order in which they are on storage */
  readonly height: number
  /** '' when they were forgotten */
  readonly person: PersonId | ''
  /** ms since 1970 */
  readonly at: number
  /** the numbers under which Yjs knows what is new in it; none when it only takes out */
  readonly clients: readonly number[]
  /** of Yjs, version 1, base 64 */
  readonly bytes: string
}

/** What brings a text from one height to the last. */
export interface TextLog {
  /** all updates up to a height, merged; null: what one has reaches further, or nothing was merged yet */
  readonly merged: { readonly height: number; readonly bytes: string } | null
  /** those after that, in order */
  readonly updates: readonly TextUpdate[]
}

/** Who wrote under a number of Yjs, and when. Number 0 stands for updates that only took out. */
export interface TextWriter {
  readonly client: number
  readonly person: PersonId
  readonly firstAt: number
  readonly lastAt: number
  readonly updates: number
}

/** A text as it was at a moment that counts. */
export interface TextVersion {
  /** 1, 2, … */
  readonly nr: number
  /** a word for the moment: 'submitted', 'frozen' */
  readonly name: string
  readonly at: number
  /** SHA-256 of the content in UTF-8, hex: the same stands in a journal */
  readonly hash: string
  readonly content: string
}

/** `text` is its name within the session. Methods reject as those of the whole store do. */
export interface Texts {
  /**
   * On stable storage when it resolves; answers its height. Not idempotent here; to Yjs an update is nothing the second time. A text
   * is made by its first update.
   */
  addTextUpdate(session: SessionId, text: string, update: Omit<TextUpdate, 'height'>): Promise<number>
  /** Of a text that nobody wrote yet: nothing. */
  textLog(session: SessionId, text: string, after: number): Promise<TextLog>
  /** In the order in which they first wrote. */
  textWriters(session: SessionId, text: string): Promise<readonly TextWriter[]>
  /** Keeps `bytes` in the place of all updates up to `height`. Does nothing when more than that is merged already. */
  mergeText(session: SessionId, text: string, height: number, bytes: string): Promise<void>
  /** Answers its number. Not idempotent. */
  addTextVersion(session: SessionId, text: string, version: Omit<TextVersion, 'nr'>): Promise<number>
  textVersions(session: SessionId, text: string): Promise<readonly TextVersion[]>
}
