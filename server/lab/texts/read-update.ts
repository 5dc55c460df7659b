// An update of Yjs from a person, looked at before it touches the text: only plain text of theirs, within all limits, and nothing that
// the text could not take in at once. Whoever is refused has changed nothing.
import * as Y from 'yjs'
import type { PersonId } from '../../../shared/ids.ts'
import { LARGEST_UPDATE, LONGEST_TEXT, TEXT_ROOT } from '../../../shared/lab/shared-text.ts'
import { type Refusal, type RefusalCode, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { typedText } from '../../../shared/text/typed.ts'

/** units that one update may say were typed and taken out again meanwhile: an afternoon without a line */
const MOST_TAKEN_OUT = 200_000
const MOST_STRUCTS = 5_000
/** what was taken out leaves a trace; beyond this no text of ours has been worked on by people */
const MOST_PIECES = 60_000

export interface ReadUpdate {
  readonly bytes: Uint8Array
  /** the numbers of Yjs under which there is something new */
  readonly clients: readonly number[]
}

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]
type Owners = ReadonlyMap<number, PersonId | ''>

/** Refused: bad-request (no honest client sends it), text-behind (it builds on what is not here), place-full. */
export function readUpdate(
  doc: Y.Doc,
  owners: Owners,
  person: PersonId,
  bytes: Uint8Array,
): Result<ReadUpdate, Refusal> {
  const decoded = bytes.length > LARGEST_UPDATE ? null : decode(bytes)
  if (decoded === null || decoded.structs.length > MOST_STRUCTS) return refuse('bad-request')
  const fresh = decoded.structs.filter((each) => endOf(each) > stateOf(doc, each.id.client))
  if (!fresh.every((each) => isPlain(each) && isOwn(each, owners, person))) return refuse('bad-request')
  const reaches = reachAfter(doc, fresh)
  if (reaches === null) return refuse('text-behind')
  for (const [client, ranges] of decoded.ds.clients)
    for (const { clock, len } of ranges) if (clock + len > reaches(client)) return refuse('text-behind')
  const full = fullness(doc, fresh, bytes)
  return full === null ? ok({ bytes, clients: [...new Set(fresh.map(({ id }) => id.client))] }) : refuse(full)
}

function decode(bytes: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(bytes)
  } catch {
    // cut short, or nested until the stack is full
    return null
  }
}

const stateOf = (doc: Y.Doc, client: number): number => Y.getState(doc.store, client)
const endOf = ({ id, length }: Struct): number => id.clock + length

/** Plain text of the one root, or the trace of some that was taken out. */
function isPlain(struct: Struct): boolean {
  if (!(struct instanceof Y.Item) || struct.parentSub !== null) return false
  const { parent, content } = struct
  if (parent !== null && (parent as unknown) !== TEXT_ROOT) return false
  if (content instanceof Y.ContentDeleted) return content.len <= MOST_TAKEN_OUT
  return content instanceof Y.ContentString && typedText(content.str) === content.str
}

/** Under a number that another person writes with nobody else does: their next words would be taken for known. */
function isOwn({ id }: Struct, owners: Owners, person: PersonId): boolean {
  const owner = owners.get(id.client)
  return id.client > 0 && Number.isSafeInteger(id.clock) && (owner === undefined || owner === person)
}

/** Up to where each client is known once all of it is in; null: something would have to wait for what is not here, or for itself. */
function reachAfter(doc: Y.Doc, structs: readonly Struct[]): ((client: number) => number) | null {
  const reached = new Map<number, number>()
  const reach = (client: number): number => reached.get(client) ?? stateOf(doc, client)
  const isHere = (id: Y.ID | null): boolean => id === null || id.clock < reach(id.client)
  let waiting = structs
  while (waiting.length > 0) {
    const still = waiting.filter((struct) => {
      const { origin, rightOrigin } = struct as Y.Item
      const isDue = struct.id.clock <= reach(struct.id.client) && isHere(origin) && isHere(rightOrigin)
      if (isDue) reached.set(struct.id.client, endOf(struct))
      return !isDue
    })
    if (still.length === waiting.length) return null
    waiting = still
  }
  return reach
}

function fullness(doc: Y.Doc, structs: readonly Struct[], bytes: Uint8Array): RefusalCode | null {
  const { length } = doc.getText(TEXT_ROOT)
  let pieces = structs.length
  for (const known of doc.store.clients.values()) pieces += known.length
  if (pieces > MOST_PIECES) return 'place-full'
  const typed = structs.reduce((sum, each) => sum + (isTyped(each) ? each.length : 0), 0)
  if (length + typed <= LONGEST_TEXT) return null
  // it may take out as much as it brings
  const trial = new Y.Doc()
  Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc))
  Y.applyUpdate(trial, bytes)
  const isFull = trial.getText(TEXT_ROOT).length > Math.max(LONGEST_TEXT, length)
  trial.destroy()
  return isFull ? 'place-full' : null
}

const isTyped = (struct: Struct): boolean =>
  struct instanceof Y.Item && struct.content instanceof Y.ContentString
