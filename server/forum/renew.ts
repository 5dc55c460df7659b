// What was erased beside the chain is to be gone from memory, too: the sitting is made anew from its lines, while acts go on.
import type { JournalLine } from '../../shared/journal/chain.ts'
import type { Store } from '../store/store.ts'
import type { Replica } from './replica.ts'

/** Rejects when the store fails; then all is as it was. */
export async function renewFrom(store: Pick<Store, 'journal'>, replica: Replica): Promise<void> {
  const lines: JournalLine[] = [...(await store.journal(replica.session))]
  // what has become known while it was read
  while (lines.length < replica.standing.head.seq) {
    const more = await store.journal(replica.session, lines.length)
    if (more.length === 0) throw new Error(`the journal of ${replica.session} is shorter than it was`)
    lines.push(...more)
  }
  replica.renew(lines)
}
