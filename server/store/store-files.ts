// The part of the port by which large files of a sitting are kept, in parts: the sound of a recording. What they are a journal says.
import type { PersonId, SessionId } from '../../shared/ids.ts'

/** Methods reject as those of the whole store do. */
export interface Files {
  /**
   * Keeps a part of a file: `nr` 1, 2, … On stable storage when it resolves. Harmless twice: the later bytes stand. `person`: whose it
   * is; it goes with them when they are forgotten, and in any case with the sitting.
   */
  keepFilePart(
    session: SessionId,
    file: string,
    nr: number,
    person: PersonId,
    bytes: Uint8Array,
  ): Promise<void>
  /** null: there is none. */
  filePart(session: SessionId, file: string, nr: number): Promise<Uint8Array | null>
  /** Erases all its parts. Harmless twice. */
  eraseFile(session: SessionId, file: string): Promise<void>
}
