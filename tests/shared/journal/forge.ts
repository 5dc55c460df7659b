// Journals as they should be, and as someone might want them: with a line changed, alone or with all hashes after it made anew.
import { EMPTY_HEAD, type Head, headOf, type JournalLine, link } from '../../../shared/journal/chain.ts'
import { entryHash } from '../../../shared/journal/digest.ts'
import type { Entry } from '../../../shared/journal/entry.ts'
import type { Secret } from '../../../shared/journal/seal.ts'
import { happened, type Past } from '../procedure/given.ts'
import { SESSION } from '../procedure/play.ts'

export function linesOf(...past: readonly Past[]): JournalLine[] {
  let head: Head = EMPTY_HEAD
  return happened(past).map((now) => {
    const line = link(SESSION, head, now)
    head = headOf(line.entry)
    return line
  })
}

/** The whole journal as the store keeps it, choices and their salts included. */
export const keptText = (lines: readonly JournalLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** Changes fields of one entry and nothing else: a clumsy hand. */
export const edited = (lines: readonly JournalLine[], seq: number, change: object): JournalLine[] =>
  lines.map((line) => (line.entry.seq === seq ? { ...line, entry: { ...line.entry, ...change } } : line))

/** Changes fields of one entry and makes its hash and all after it anew: a hand that owns the server. */
export function forged(
  lines: readonly JournalLine[],
  seq: number,
  change: (entry: Entry) => object,
): JournalLine[] {
  let prev: string | null = null
  return lines.map(({ entry, secret }) => {
    if (entry.seq < seq) return { entry, secret }
    const changed: Entry = { ...entry, prev: prev ?? entry.prev, ...(entry.seq === seq ? change(entry) : {}) }
    prev = entryHash(changed)
    return { entry: { ...changed, hash: prev }, secret }
  })
}

/** The same, for fields of the body. */
export const forgedBody = (lines: readonly JournalLine[], seq: number, change: object): JournalLine[] =>
  forged(lines, seq, ({ body }) => ({ body: { ...body, ...change } }))

export const withSecret = (
  lines: readonly JournalLine[],
  seq: number,
  secret: Secret | null | undefined,
): JournalLine[] => lines.map((line) => (line.entry.seq === seq ? { ...line, secret } : line))
