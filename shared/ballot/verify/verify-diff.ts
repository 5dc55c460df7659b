// Whether a newer board only adds to an older one: what was seen on the wall yesterday must still be there today.
import { readEntries } from '../board/archive.ts'
import { readBoard } from '../board/board.ts'
import { type Fault, faultIn } from '../faults.ts'
import type { Fails } from './open-board.ts'
import { type Judging, type Verdict, verifyArchive } from './verify.ts'

export type DiffVerdict = Verdict & { readonly of: 'old' | 'new' }

/**
 * BA28. The older archive must be in form, every record of it must stand in the newer one at its place, and the newer one must hold.
 * A difference is named by the number of the first event in which they differ.
 */
export async function verifyDiff(
  older: Uint8Array,
  newer: Uint8Array,
  judging: Judging = {},
): Promise<DiffVerdict> {
  return differenceOf(older, newer) ?? { ...(await verifyArchive(newer, judging)), of: 'new' }
}

/** BA28. Null: the older archive is in form, and the beginning of the newer one, of which nothing else is said. */
export function differenceOf(older: Uint8Array, newer: Uint8Array): (Fails & Pick<DiffVerdict, 'of'>) | null {
  const old = formOf(older)
  if (old.fault !== null) return { ok: false, fault: old.fault, event: old.ends.length, of: 'old' }
  const differs = older.findIndex((byte, index) => newer[index] !== byte)
  if (differs < 0) return null
  const event = old.ends.filter((end) => end <= differs).length
  return { ok: false, fault: 'not-an-extension', event, of: 'new' }
}

/** Where each event of an archive ends, and what is wrong with its form. */
function formOf(bytes: Uint8Array): { readonly ends: readonly number[]; readonly fault: Fault | null } {
  const ends: number[] = []
  let end = 0
  function* noted() {
    for (const entry of readEntries(bytes)) {
      end = entry.end
      yield entry
    }
  }
  const fault = faultIn(() => {
    for (const _ of readBoard(noted())) ends.push(end)
  })
  return { ends, fault }
}
