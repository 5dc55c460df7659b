// Anyone can check a journal: the chain, the commitments, and that each result follows from the ballots revealed.
import { EMPTY_HEAD, happenedOf, headOf, type JournalLine } from './chain.ts'
import { commitmentOf, entryHash } from './digest.ts'
import type { Entry } from './entry.ts'
import { evolveProgress, type Fault, type Progress, procedureFault, START } from './verify-procedure.ts'

export type Verdict =
  | { readonly ok: true; readonly entries: number; readonly votes: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly reason: Fault }

/** Recomputes a journal from its lines and names the first entry that does not hold. Reads nothing else, trusts nothing. */
export function verifyJournal(lines: Iterable<JournalLine>): Verdict {
  let progress: Progress = START
  let head = EMPTY_HEAD
  let session: string | null = null
  for (const line of lines) {
    session ??= line.entry.session
    const checked = checkedLine(line, { head, session }, progress)
    if (typeof checked === 'string') return { ok: false, seq: head.seq + 1, reason: checked }
    progress = checked
    head = headOf(line.entry)
  }
  if (progress.due.length > 0) return { ok: false, seq: head.seq + 1, reason: 'wrong-consequence' }
  return { ok: true, entries: head.seq, votes: progress.votes, head: head.hash }
}

interface Link {
  readonly head: typeof EMPTY_HEAD
  readonly session: string
}

function checkedLine(line: JournalLine, link: Link, progress: Progress): Progress | Fault {
  try {
    const fault = linkFault(line.entry, link) ?? commitmentFault(line)
    if (fault !== null) return fault
    const happened = happenedOf(line)
    return procedureFault(line, happened, progress) ?? evolveProgress(line, happened, progress)
  } catch {
    return 'malformed'
  }
}

function linkFault(entry: Entry, { head, session }: Link): Fault | null {
  if (typeof entry.at !== 'number' || typeof entry.body !== 'object' || entry.body === null)
    return 'malformed'
  if (entry.seq !== head.seq + 1) return 'gap'
  if (entry.session !== session) return 'other-session'
  if (entry.prev !== head.hash) return 'broken-link'
  if (entryHash(entry) !== entry.hash) return 'wrong-hash'
  return entry.at < head.at ? 'time-runs-back' : null
}

const commitmentFault = ({ entry, secret }: JournalLine): Fault | null =>
  secret && commitmentOf(secret) !== entry.body.commitment ? 'wrong-commitment' : null
