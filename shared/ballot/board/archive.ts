// A board as one file, UUID.bel: a header, then every record under its hash. What Belenios' tools read and write.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { Flaw, insist } from '../faults.ts'
import { hashHex } from '../group/hashes.ts'
import { fieldsOf, parseJson, textOf } from '../json/shapes.ts'
import { insistExact, recordAt, recordBytes } from './tar.ts'

/** One record: an event, or what an event is about. */
export interface Entry {
  readonly is: 'data' | 'event'
  readonly text: string
}

const HEADER = 'BELENIOS'
/** 2001 to 2286: ten digits */
const TIMESTAMP = /^[1-9]\d{9}$/

// older tools want the time as a text
const headerText = (timestamp: number): string => JSON.stringify({ version: 1, timestamp: String(timestamp) })

const nameOf = ({ is, text }: Entry): string => `${hashHex(text)}.${is}.json`

/** BA22. `timestamp`: seconds since 1970. */
export const archiveBytes = (timestamp: number, entries: readonly Entry[]): Uint8Array =>
  concatBytes(
    recordBytes({ name: HEADER, body: utf8ToBytes(headerText(timestamp)) }, timestamp),
    ...entries.map((entry) => recordBytes({ name: nameOf(entry), body: utf8ToBytes(entry.text) }, timestamp)),
  )

/** When an archive was begun, seconds since 1970. Throws a Flaw for what is no archive. */
export function timestampOf(bytes: Uint8Array): number {
  try {
    const { record } = recordAt(bytes, 0)
    insist(record.name === HEADER, 'not-an-archive')
    const text = textIn(record.body)
    const timestamp = textOf(fieldsOf(parseJson(text), ['version', 'timestamp']).timestamp)
    insist(TIMESTAMP.test(timestamp) && headerText(Number(timestamp)) === text, 'not-an-archive')
    insistExact(bytes, 0, record, Number(timestamp))
    return Number(timestamp)
  } catch (error) {
    if (error instanceof Flaw) throw new Flaw('not-an-archive')
    throw error
  }
}

export interface ReadEntry extends Entry {
  readonly hash: string
  /** where it ends in the file */
  readonly end: number
}

const NAME = /^([0-9a-f]{64})\.(data|event)\.json$/

/** BA22. The records after the header, one after the other. Throws a Flaw at the first that is not as it must be. */
export function* readEntries(bytes: Uint8Array): Generator<ReadEntry> {
  const timestamp = timestampOf(bytes)
  let from = recordAt(bytes, 0).next
  while (from < bytes.length) {
    const { record, next } = recordAt(bytes, from)
    insistExact(bytes, from, record, timestamp)
    const [, hash, is] = NAME.exec(record.name) ?? []
    insist(hash !== undefined, 'archive-altered')
    insist(bytesToHex(sha256(record.body)) === hash, 'wrong-hash')
    yield { is: is as Entry['is'], text: textIn(record.body), hash, end: next }
    from = next
  }
}

function textIn(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    throw new Flaw('malformed')
  }
}
