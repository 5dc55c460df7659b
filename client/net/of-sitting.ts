// What there is once for each sitting, whatever screens come and go: made when it is first asked for, and gone with its sitting.
import type { Sitting } from './sitting.ts'

export function ofSitting<T>(make: (sitting: Sitting) => T): (sitting: Sitting) => T {
  const all = new WeakMap<Sitting, { readonly made: T }>()
  return (sitting) => {
    const known = all.get(sitting) ?? { made: make(sitting) }
    all.set(sitting, known)
    return known.made
  }
}
