// What this browser has seen of a journal, and whether what it is shown now goes on from there. Trusts no server: it recomputes.
import { EMPTY_HEAD, headOf, type JournalLine } from '../../shared/journal/chain.ts'
import { entryHash } from '../../shared/journal/digest.ts'

export interface SeenHead {
  readonly seq: number
  /** SHA-256, hex */
  readonly head: string
  /** ms since 1970 */
  readonly at: number
}

export type Extension = 'extends' | 'shorter' | 'other'

/**
 * Whether a journal that is shown at `now` goes on from `seen`. `lines`: its entries after `seen`, as the server gives them, which
 * may have risen beyond `now` meanwhile.
 */
export function extensionOf(
  seen: Pick<SeenHead, 'seq' | 'head'>,
  now: Pick<SeenHead, 'seq' | 'head'>,
  lines: readonly JournalLine[],
): Extension {
  if (now.seq < seen.seq) return 'shorter'
  let { seq, hash } = { seq: seen.seq, hash: seen.head }
  if (now.seq === seq) return now.head === hash ? 'extends' : 'other'
  for (const { entry } of lines) {
    if (entry.seq !== seq + 1 || entry.prev !== hash || entryHash(entry) !== entry.hash) return 'other'
    seq = entry.seq
    hash = entry.hash
    if (seq === now.seq) return hash === now.head ? 'extends' : 'other'
  }
  return 'shorter'
}

/** The hash at a height, of a journal that was recomputed from its first entry on; null: it does not hold, or ends before. */
export function provenHashAt(seq: number, lines: readonly JournalLine[]): string | null {
  let head = EMPTY_HEAD
  for (const { entry } of lines) {
    if (entry.seq !== head.seq + 1 || entry.prev !== head.hash || entryHash(entry) !== entry.hash) return null
    head = headOf(entry)
    if (head.seq === seq) return head.hash
  }
  return null
}
