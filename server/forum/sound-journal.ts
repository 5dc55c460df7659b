// A journal that was changed from outside is shown to nobody and goes on with nothing: whoever reads on in it would build on sand.
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { chainFault } from '../../shared/journal/verify.ts'

/** Names the first entry that does not hold. */
export class BrokenJournal extends Error {
  readonly session: SessionId
  readonly seq: number

  constructor(session: SessionId, seq: number, reason: string) {
    super(
      `The journal of ${session} does not hold from entry ${seq} on (${reason}): restore it from a backup. ` +
        `Until then this session stays closed; npm run majlis -- journal verify ${session} says whether it holds again.`,
    )
    this.session = session
    this.seq = seq
  }
}

/** Throws BrokenJournal unless the chain and the commitments hold from the first line to the last. */
export function requireSound(session: SessionId, lines: readonly JournalLine[]): void {
  const fault = chainFault(lines)
  if (fault !== null) throw new BrokenJournal(session, fault.seq, fault.reason)
}
