// What is typed over a value that others at the desk may change meanwhile: nothing typed is lost, and nobody is overwritten unseen.
import { useState } from 'react'

/** What was typed, and the height of the journal at which what it replaces was read (RO15). */
export interface Typed<T> {
  readonly value: T
  readonly seen: number
}

interface Reading<T> extends Typed<T> {
  readonly isTouched: boolean
  /** somebody else changed it after one began to type */
  readonly isStale: boolean
}

export interface SharedDraft<T> extends Reading<T> {
  edit(value: T): void
  /** what is there now takes the place of what was typed */
  drop(): void
}

/** `changedAt`: height of the journal at which `current` was set; `typed`: null when nothing was. */
export function readDraft<T>(current: T, changedAt: number, typed: Typed<T> | null): Reading<T> {
  const seen = typed?.seen ?? changedAt
  return {
    value: typed === null ? current : typed.value,
    seen,
    isTouched: typed !== null,
    isStale: changedAt > seen,
  }
}

export function useSharedDraft<T>(current: T, changedAt: number): SharedDraft<T> {
  const [typed, setTyped] = useState<Typed<T> | null>(null)
  const reading = readDraft(current, changedAt, typed)
  return {
    ...reading,
    edit: (value) => setTyped({ value, seen: reading.seen }),
    drop: () => setTyped(null),
  }
}
