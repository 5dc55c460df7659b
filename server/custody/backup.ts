// Putting a backup back: looked at first, beside what is there, which stays under another name.
import { chmodSync, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { SessionId } from '../../shared/ids.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { PLACES } from '../../shared/lab/place.ts'
import { placeFault } from '../lab/place-fault.ts'
import type { Store } from '../store/store.ts'

const DATABASE = 'majlis.db'
/** the database, and what SQLite keeps beside it */
const PARTS = ['', '-wal', '-shm']

export interface BackedUp {
  readonly id: SessionId
  readonly entries: number
}

/** Opens a store in a folder that holds `majlis.db`. */
export type OpenStore = (dataDir: string) => Promise<Store>

/** A copy of a backup in a folder of its own within the data folder, opened, brought up to date, and every journal recomputed. */
export interface Tried {
  readonly folder: string
  readonly sittings: readonly BackedUp[]
}

/** Rejects with a sentence when the backup cannot be used; then nothing of it is left. */
export async function tryBackup(file: string, dataDir: string, open: OpenStore): Promise<Tried> {
  const folder = mkdtempSync(path.join(dataDir, 'restoring-'))
  try {
    copyFileSync(file, path.join(folder, DATABASE))
    chmodSync(path.join(folder, DATABASE), 0o600)
    const store = await open(folder)
    try {
      return { folder, sittings: await verified(store) }
    } finally {
      await store.close()
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function verified(store: Store): Promise<readonly BackedUp[]> {
  const sittings: BackedUp[] = []
  for (const { id } of await store.sessions()) {
    const verdict = verifyJournal(await store.journal(id))
    if (!verdict.ok)
      throw new Error(`The journal of ${id} in it does not hold: entry ${verdict.seq} (${verdict.reason}).`)
    for (const place of PLACES) {
      const fault = placeFault(id, place, await store.placeJournal(id, place))
      if (fault !== null)
        throw new Error(
          `The journal of ${place} of ${id} in it does not hold: entry ${fault.seq} (${fault.reason}).`,
        )
    }
    sittings.push({ id, entries: verdict.entries })
  }
  return sittings
}

/** Puts a backup that was tried in the place of what is there. Answers the name under which that stays; null: there was nothing. */
export function putInPlace({ folder }: Tried, dataDir: string, now: Date): string | null {
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  const before = path.join(dataDir, `${DATABASE}.before-${stamp}`)
  const wasThere = existsSync(path.join(dataDir, DATABASE))
  for (const part of PARTS) {
    const standing = path.join(dataDir, `${DATABASE}${part}`)
    if (existsSync(standing)) renameSync(standing, `${before}${part}`)
  }
  for (const part of PARTS) {
    const restored = path.join(folder, `${DATABASE}${part}`)
    if (existsSync(restored)) renameSync(restored, path.join(dataDir, `${DATABASE}${part}`))
  }
  rmSync(folder, { recursive: true, force: true })
  return wasThere ? before : null
}
