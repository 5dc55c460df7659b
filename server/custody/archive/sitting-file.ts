// A whole sitting as one file: JSON with its version and a hash, without badges, tokens, places and the host's key. Choices that are
// not revealed stay out, as they do of a journal that is served.
import { createHash } from 'node:crypto'
import { isReadable } from '../../../shared/journal/seal.ts'
import type { PlaceName } from '../../../shared/lab/place.ts'
import type { JournalLine, SessionRow, WholeSitting } from '../../store/store.ts'

export const SITTING_FORMAT = 'majlis-sitting'
export const SITTING_FILE_VERSION = 1

export interface FileLine {
  readonly entry: unknown
  readonly secret?: unknown
}

export interface SittingFile {
  readonly format: typeof SITTING_FORMAT
  readonly version: number
  /** ms since 1970 */
  readonly exportedAt: number
  readonly session: Omit<SessionRow, 'host'>
  readonly people: WholeSitting['people']
  readonly chat: WholeSitting['chat']
  readonly notes: WholeSitting['notes']
  /** the journals of the places around the hall, with what stands beside their chains; left out where there are none */
  readonly places?: readonly { readonly place: PlaceName; readonly journal: readonly FileLine[] }[]
  /** as `/journal` serves it, line by line */
  readonly journal: readonly FileLine[]
  /** SHA-256 (hex) of the JSON of all the above without spaces, in this order */
  readonly sha256: string
}

export const hashOfFile = (file: Omit<SittingFile, 'sha256'>): string =>
  createHash('sha256').update(JSON.stringify(file)).digest('hex')

/** `at`: ms since 1970. */
export function sittingFile(
  { row, people, chat, notes, lines, places }: WholeSitting,
  at: number,
): SittingFile {
  const { host: _, ...session } = row
  const file: Omit<SittingFile, 'sha256'> = {
    ...{ format: SITTING_FORMAT, version: SITTING_FILE_VERSION, exportedAt: at },
    ...{ session, people, chat, notes },
    ...(places.length > 0 && {
      places: places.map(({ place, lines: placed }) => ({ place, journal: placed.map(fileLine) })),
    }),
    journal: lines.map(({ entry, secret }) =>
      secret !== undefined && isReadable(entry.type) ? { entry, secret } : { entry },
    ),
  }
  return { ...file, sha256: hashOfFile(file) }
}

const fileLine = ({ entry, secret }: JournalLine): FileLine =>
  secret === undefined ? { entry } : { entry, secret }

/** As it is written: one line for each entry, so that two files can be compared. */
export function sittingText({ journal, sha256, ...head }: SittingFile): string {
  const begun = JSON.stringify(head).slice(0, -1)
  const lines = journal.map((line) => JSON.stringify(line)).join(',\n')
  return `${begun},"journal":[\n${lines}\n],"sha256":"${sha256}"}\n`
}
