// What there is once for each sitting, whatever screens come and go: made when it is first asked for, and gone with its sitting.
import type { Sitting } from './sitting.ts'

/** `S`: as much of a sitting as is needed. */
export function ofSitting<T, S extends object = Sitting>(make: (sitting: S) => T): (sitting: S) => T {
  const all = new WeakMap<S, { readonly made: T }>()
  return (sitting) => {
    const known = all.get(sitting) ?? { made: make(sitting) }
    all.set(sitting, known)
    return known.made
  }
}
