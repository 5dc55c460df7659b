// Acts that stand in the audit log together with what they did: one transaction, so that neither is ever there without the other.
import type { AuditRow } from '../../shared/protocol/custody.ts'
import type { AuditedCall, Store } from '../store/store.ts'

const AUDITED_CALLS: readonly AuditedCall[] = [
  ...(['createSession', 'endSession', 'planSession', 'takeInSitting', 'settleReport'] as const),
  ...(['addBadges', 'reissueBadge', 'limitBadge', 'revokeBadge', 'savePerson', 'forgetPerson'] as const),
]

export interface Audited {
  /** The same store; the first of its calls that may be audited and does something takes the line along. */
  readonly store: Store
  /** Writes the line by itself where nothing has taken it along. */
  write(): Promise<void>
}

export function audited(store: Store, row: AuditRow): Audited {
  /** whether it is written, once that is known of all who had it so far */
  let line: Promise<boolean> = Promise.resolve(false)
  const take = (name: AuditedCall, args: readonly unknown[]): Promise<unknown> => {
    const call = store[name] as (...args: readonly unknown[]) => Promise<unknown>
    const asked = line.then((isWritten) => (isWritten ? call(...args) : store.audited(row, name, args)))
    const before = line
    line = before.then((isWritten) =>
      isWritten
        ? true
        : asked.then(
            (answer) => answer !== false,
            () => false,
          ),
    )
    return asked
  }
  const calls = AUDITED_CALLS.map((name) => [name, (...args: unknown[]) => take(name, args)] as const)
  return {
    store: { ...store, ...(Object.fromEntries(calls) as Partial<Store>) },
    async write() {
      if (!(await line)) await store.addAudit(row)
    },
  }
}
