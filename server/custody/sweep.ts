// Once a day the house erases what it no longer keeps, and says in the audit log how much that was.
import { PURGE_KINDS, type PurgeKind, type Retention } from '../../shared/protocol/custody.ts'
import type { House } from '../house.ts'
import { eraseOldCopies } from './old-copies.ts'

export const DAY_MS = 86_400_000

/**
 * What was erased of each kind, and of old copies of the database, which go with the first kind that does; kinds that are kept always,
 * or of which there was nothing, are not among them. Harmless twice.
 */
export async function sweep(
  { store, now, settings }: Pick<House, 'store' | 'now' | 'settings'>,
  keep: Retention,
): Promise<ReadonlyMap<PurgeKind | 'copies', number>> {
  const swept = new Map<PurgeKind | 'copies', number>()
  for (const kind of PURGE_KINDS) {
    const days = keep[kind]
    if (days === null) continue
    const count = await store.purge(kind, now() - days * DAY_MS, now(), false)
    if (count > 0) swept.set(kind, count)
  }
  const shortest = Math.min(...PURGE_KINDS.map((kind) => keep[kind] ?? Number.POSITIVE_INFINITY))
  const copies = eraseOldCopies(settings, now() - shortest * DAY_MS, false)
  if (copies > 0) swept.set('copies', copies)
  for (const [kind, count] of swept)
    await store.addAudit({ at: now(), who: 'house', act: 'purge', session: null, detail: `${kind} ${count}` })
  return swept
}

/** Sweeps now and every day from now on; returns how to stop. */
export function sweepDaily(house: House): () => void {
  const turn = () =>
    sweep(house, house.settings.keep).catch((error: unknown) =>
      house.log.error({ err: error }, 'what is no longer kept could not be erased'),
    )
  void turn()
  const timer = setInterval(turn, DAY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
