// What is typed over a value that others at the desk may change meanwhile: nothing typed is lost, and nobody is overwritten unseen.
import { useState } from 'react'

export interface SharedDraft<T> {
  readonly value: T
  /** the height of the journal at which what is replaced was read (RO15) */
  readonly seen: number
  readonly isTouched: boolean
  /** somebody else changed it after one began to type */
  readonly isStale: boolean
  edit(value: T): void
  /** one has looked at theirs, and sends one's own all the same */
  keepMine(): void
  /** what is there now takes the place of what was typed */
  drop(): void
}

/** `changedAt`: height of the journal at which `current` was set. */
export function useSharedDraft<T>(current: T, changedAt: number): SharedDraft<T> {
  const [typed, setTyped] = useState<{ readonly value: T; readonly seen: number } | null>(null)
  const seen = typed?.seen ?? changedAt
  return {
    value: typed === null ? current : typed.value,
    seen,
    isTouched: typed !== null,
    isStale: changedAt > seen,
    edit: (value) => setTyped({ value, seen }),
    keepMine: () => setTyped((now) => now && { ...now, seen: changedAt }),
    drop: () => setTyped(null),
  }
}
