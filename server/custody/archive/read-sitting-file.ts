// An exported sitting is read as a whole or refused with the first reason, by its name; nothing of it is kept before.
import type { SessionId } from '../../../shared/ids.ts'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import type { SittingOpened } from '../../../shared/procedure/event.ts'
import { Replica } from '../../forum/replica.ts'
import { placeFault } from '../../lab/place-fault.ts'
import type { PlaceLines, WholeSitting } from '../../store/store.ts'
import { unfitRecording } from './recording-shape.ts'
import { hashOfFile, SITTING_FILE_VERSION } from './sitting-file.ts'
import { type ShapedSitting, sittingShape } from './sitting-shape.ts'

export type FileFault =
  | 'too-large'
  | 'no-json'
  | 'unknown-version'
  | 'shape'
  | 'hash'
  | 'text'
  | 'broken-journal'
  | 'broken-place'
  | 'seats-twice'
  | 'people-twice'
  | 'unknown-person'
  | 'unknown-delegation'
  | 'other-recording'
  | 'disagrees'
  | 'vote-open'

export interface Unread {
  readonly fault: FileFault
  /** where, or what about it */
  readonly detail: string
}

/** a long sitting has some megabytes */
export const MOST_FILE_BYTES = 64 * 1024 * 1024
/** texts nest less deep than this; deeper is no text */
const DEEPEST = 30
/** controls but the line's end, what turns a line round, and halves of characters */
const UNFIT = /[\p{Cc}--\n]|[\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/v
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

const unread = (fault: FileFault, detail = ''): Unread => ({ fault, detail })

export const isUnread = (read: WholeSitting | Unread): read is Unread => 'fault' in read

export function readSittingFile(text: string): WholeSitting | Unread {
  if (Buffer.byteLength(text) > MOST_FILE_BYTES) return unread('too-large')
  const input = parsedJson(text)
  if (typeof input !== 'object' || input === null) return unread('no-json')
  const { version, format } = input as Partial<ShapedSitting>
  if (format === 'majlis-sitting' && version !== SITTING_FILE_VERSION)
    return unread('unknown-version', String(version).slice(0, 20))
  const unfit = unfitText(input, '', 0)
  if (unfit !== null) return unread('text', unfit)
  const shaped = sittingShape.safeParse(input)
  if (!shaped.success) return unread('shape', shaped.error.issues[0]?.path.join('.') ?? '')
  const { sha256, ...file } = input as ShapedSitting
  if (hashOfFile(file as never) !== sha256) return unread('hash')
  // as it came: the order of keys is a part of its hash
  return checkedSitting(input as ShapedSitting)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The path of the first text that nobody could have written here, or null. */
function unfitText(value: unknown, path: string, depth: number): string | null {
  if (typeof value === 'string') return UNFIT.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  if (depth > DEEPEST) return path
  for (const [key, each] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`
    if (FORBIDDEN_KEYS.has(key)) return at
    const unfit = unfitText(each, at, depth + 1)
    if (unfit !== null) return unfit
  }
  return null
}

function checkedSitting(file: ShapedSitting): WholeSitting | Unread {
  const { session, people, chat, notes } = file
  const lines = file.journal as unknown as readonly JournalLine[]
  const opened = lines[0]?.entry.body as Partial<SittingOpened>
  const seats = Array.isArray(opened.delegations) ? opened.delegations : []
  if (new Set(seats).size !== seats.length) return unread('seats-twice')
  const verdict = verifyJournal(lines)
  if (!verdict.ok) return unread('broken-journal', `entry ${verdict.seq} (${verdict.reason})`)
  const { sitting } = new Replica(session.id as never, lines).standing
  const known = new Set<string>(people.map(({ id }) => id))
  if (known.size !== people.length) return unread('people-twice')
  const stranger = [...chat, ...notes].find(({ person }) => !known.has(person))
  if (stranger) return unread('unknown-person', stranger.person)
  const foreign = foreignDelegation(lines, notes, new Set<string>(seats))
  if (foreign !== null) return unread('unknown-delegation', foreign)
  const disagreement = disagreementOf(session, lines, opened, sitting.endedAt)
  if (disagreement !== null) return unread('disagrees', disagreement)
  // its ballots are not in the file
  if (sitting.vote !== null) return unread('vote-open')
  const places = (file.places ?? []).map(({ place, journal }) => ({
    place,
    lines: journal as unknown as readonly JournalLine[],
  }))
  const broken = brokenPlace(session.id as never, places)
  if (broken !== null) return unread('broken-place', broken)
  const said = chat.map((line) => ({ ...line, gallery: line.gallery ?? 0 }))
  return {
    row: { ...session, host: null },
    people,
    lines,
    chat: said,
    notes,
    places,
  } as unknown as WholeSitting
}

/** A place whose chain does not hold, or of which its law makes nothing, with the entry; null: all hold. */
function brokenPlace(session: SessionId, places: readonly PlaceLines[]): string | null {
  if (new Set(places.map(({ place }) => place)).size !== places.length) return 'twice the same'
  for (const { place, lines } of places) {
    const fault = placeFault(session, place, lines)
    if (fault !== null) return `${place}: entry ${fault.seq} (${fault.reason})`
    const unfit = place === 'recording' ? unfitRecording(lines) : null
    if (unfit !== null) return `${place}: entry ${unfit} (malformed)`
  }
  return null
}

function foreignDelegation(
  lines: readonly JournalLine[],
  notes: ShapedSitting['notes'],
  seats: ReadonlySet<string>,
): string | null {
  const isForeign = (id: unknown) => id !== null && id !== undefined && !seats.has(String(id))
  for (const { entry } of lines)
    if (isForeign(entry.body.delegation)) return `entry ${entry.seq}: ${String(entry.body.delegation)}`
  for (const { from, to } of notes)
    for (const end of [from, to]) if (end !== 'chair' && isForeign(end)) return end
  return null
}

/** What the row says and the journal does not. */
function disagreementOf(
  session: ShapedSitting['session'],
  lines: readonly JournalLine[],
  opened: Partial<SittingOpened>,
  endedAt: number | null,
): string | null {
  if (lines[0]?.entry.session !== session.id) return 'session.id'
  if (opened.rulebook !== session.rulebook) return 'session.rulebook'
  if (opened.isPublic !== session.isPublic) return 'session.isPublic'
  if (opened.isOpenForum !== session.isOpenForum) return 'session.isOpenForum'
  if (session.isClosed && session.isPublic) return 'session.isClosed'
  return (endedAt === null) === (session.endedAt === null) ? null : 'session.endedAt'
}
