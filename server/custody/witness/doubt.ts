// Whether a journal in the store is the one that was seen before: it holds in itself, and it goes on from what was witnessed.
import type { SessionId } from '../../../shared/ids.ts'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import type { Checkpoint } from '../../../shared/journal/checkpoint.ts'
import { chainFault } from '../../../shared/journal/verify.ts'
import type { Fault } from '../../../shared/journal/verify-procedure.ts'
import { checkpointIn, isSignedBy, type Verifier } from './note.ts'

export type Doubt =
  /** an entry was changed by hand */
  | { readonly is: 'broken'; readonly seq: number; readonly reason: Fault }
  /** an older journal, or another one, than what was witnessed */
  | { readonly is: 'regressed'; readonly seen: Checkpoint; readonly height: number }
  /** the last note of the sitting was not signed by this forum */
  | { readonly is: 'forged'; readonly seen: Checkpoint }

/** The last note of each sitting, unchecked. What an operator has accepted stands in the place of all before. */
export function lastNotes(notes: readonly string[]): ReadonlyMap<SessionId, string> {
  const last = new Map<SessionId, { readonly note: string; readonly seq: number }>()
  for (const note of notes) {
    const seen = checkpointIn(note)
    if (seen === null) continue
    const before = last.get(seen.session)
    if (before === undefined || seen.isAccepted || seen.seq >= before.seq)
      last.set(seen.session, { note, seq: seen.seq })
  }
  return new Map(Array.from(last, ([session, { note }]) => [session, note]))
}

/** null: there is no doubt. `note`: the last one of the sitting, if any. */
export function doubtOf(
  lines: readonly JournalLine[],
  note: string | undefined,
  key: Verifier,
): Doubt | null {
  const fault = chainFault(lines)
  if (fault !== null) return { is: 'broken', ...fault }
  const seen = note === undefined ? null : checkpointIn(note)
  if (note === undefined || seen === null || seen.seq === 0) return null
  if (!isSignedBy(key, note)) return { is: 'forged', seen }
  if (lines[seen.seq - 1]?.entry.hash === seen.hash) return null
  return { is: 'regressed', seen, height: lines.length }
}

/** One sentence without its end, for logs and terminals. */
export function sentenceOf(doubt: Doubt): string {
  if (doubt.is === 'broken') return `entry ${doubt.seq} does not hold (${doubt.reason})`
  if (doubt.is === 'forged')
    return `the checkpoint of height ${doubt.seen.seq} in the witness file was not signed by the key of this forum`
  const when = new Date(doubt.seen.at).toISOString()
  return doubt.height < doubt.seen.seq
    ? `it ends at height ${doubt.height}, but height ${doubt.seen.seq} was witnessed at ${when}`
    : `height ${doubt.seen.seq} is not the entry that was witnessed at ${when}`
}
