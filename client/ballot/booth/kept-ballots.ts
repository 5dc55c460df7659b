// What outlasts the page: the choice that is not sealed yet, in this tab alone and until it is; a sealed ballot that was cast, until it is
// known that it was recorded; and the receipts. Nothing that opens a ballot is ever kept.

import type { Choice } from '../../../shared/ballot/election/question.ts'
import type { PersonId, SessionId, VoteId } from '../../../shared/ids.ts'
import type { SecretReceipt } from '../../../shared/protocol/messages.ts'
import { readStored, writeStored } from '../../stored.ts'

export interface PickedAnswers {
  readonly vote: VoteId
  readonly choice: Choice
}

/** Cast, and not known to be recorded: asked again as it is, it counts once. */
export interface PendingBallot {
  readonly vote: VoteId
  /** as it travels */
  readonly filled: string
  readonly tracker: string
}

/** one for each vote of a long day, several times over */
const MOST_RECEIPTS = 100

export interface KeptBallots {
  picked(): PickedAnswers | null
  keepPicked(picked: PickedAnswers | null): void
  pending(): PendingBallot | null
  keepPending(pending: PendingBallot | null): void
  /** the latest last */
  receipts(): readonly SecretReceipt[]
  addReceipt(receipt: SecretReceipt): void
}

export function keptBallots(session: SessionId, person: PersonId): KeptBallots {
  const keyOf = (what: string): string => `${what}.${session}.${person}`
  const [picked, pending, receipts] = [keyOf('picked'), keyOf('ballot'), keyOf('receipts')]
  const keep = (key: string, value: unknown, where?: 'tab') =>
    writeStored(key, value === null ? null : JSON.stringify(value), where)
  const list = (): readonly SecretReceipt[] => read(receipts) ?? []
  return {
    picked: () => read(picked, 'tab'),
    keepPicked: (value) => keep(picked, value, 'tab'),
    pending: () => read(pending),
    keepPending: (value) => keep(pending, value),
    receipts: list,
    addReceipt: (receipt) =>
      keep(
        receipts,
        [...list().filter(({ tracker }) => tracker !== receipt.tracker), receipt].slice(-MOST_RECEIPTS),
      ),
  }
}

/** What was written by this page; null: nothing, or it was tampered with. */
function read<T>(key: string, where?: 'tab'): T | null {
  try {
    return JSON.parse(readStored(key, where) ?? 'null') as T | null
  } catch {
    return null
  }
}
