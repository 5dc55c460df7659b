// The sound of a sitting as files in a folder beside its exported journal: each named by its time, where it was said and its id. They come
// back when their hashes are those that the journal names.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import { placedOf } from '../../../shared/lab/place-chain.ts'
import { RECORDING_LAW } from '../../../shared/lab/recording/recording-law.ts'
import type { KeptRecording } from '../../../shared/lab/recording/recording-types.ts'
import { PART_BYTES } from '../../lab/recording/recording-file.ts'
import type { Store, WholeSitting } from '../../store/store.ts'
import { soundName } from './recording-shape.ts'

const NAME = /-([a-z0-9]{16})\.ogg$/

/** `waters.json` → `waters.recordings` */
export const folderBeside = (file: string): string =>
  path.join(path.dirname(file), `${path.basename(file).replace(/\.json$/, '')}.recordings`)

/** Those that its journal names and that were not erased. */
export function recordingsOf({ places }: Pick<WholeSitting, 'places'>): readonly KeptRecording[] {
  const lines = places.find(({ place }) => place === 'recording')?.lines ?? []
  const state = lines.reduce(
    (before, line) => RECORDING_LAW.evolve(before, placedOf(line)),
    RECORDING_LAW.empty,
  )
  return state.kept.filter(({ name }) => name !== null)
}

export interface WrittenRecordings {
  readonly count: number
  /** ids of those that the journal names and of which the store has not everything */
  readonly missing: readonly string[]
}

/** Writes them for their owner alone, in a new folder. `of`: one person's; null: all. Throws when the folder is there. */
export async function writeRecordings(
  store: Pick<Store, 'filePart'>,
  whole: WholeSitting,
  folder: string,
  of: PersonId | null,
): Promise<WrittenRecordings> {
  const missing: string[] = []
  let count = 0
  for (const recording of recordingsOf(whole)) {
    if (of !== null && recording.person !== of) continue
    const name = soundName(recording)
    const sound = name === null ? null : await wholeSound(store, whole.row.id, recording)
    if (name === null || sound === null) {
      missing.push(recording.file)
      continue
    }
    if (count === 0) mkdirSync(folder, { mode: 0o700 })
    writeFileSync(path.join(folder, name), sound, { mode: 0o600, flag: 'wx' })
    count += 1
  }
  return { count, missing }
}

/** null: a part is missing. Half of a sound is not what the journal names. Rejects when the store fails. */
async function wholeSound(
  store: Pick<Store, 'filePart'>,
  session: SessionId,
  { file, bytes }: KeptRecording,
): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  for (let nr = 1; nr <= Math.ceil(bytes / PART_BYTES); nr++) {
    const part = await store.filePart(session, file, nr)
    if (part === null) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export interface FoundRecordings {
  /** by their place in the folder */
  readonly found: ReadonlyMap<string, KeptRecording>
  /** that the journal names and the folder has not */
  readonly missing: number
  /** names of files that are not what the journal says */
  readonly wrong: readonly string[]
}

/** What of a sitting's sound lies in a folder. Nothing is kept yet. */
export function findRecordings(whole: Pick<WholeSitting, 'places'>, folder: string): FoundRecordings {
  const named = new Map(recordingsOf(whole).map((each) => [each.file, each]))
  const all = named.size
  const found = new Map<string, KeptRecording>()
  const wrong: string[] = []
  for (const name of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
    const recording = named.get(NAME.exec(name)?.[1] ?? '')
    const file = path.join(folder, name)
    if (recording !== undefined && named.delete(recording.file) && hasHash(file, recording.sha256))
      found.set(file, recording)
    else wrong.push(name)
  }
  return { found, missing: all - found.size, wrong }
}

const hasHash = (file: string, sha256: string): boolean =>
  statSync(file).isFile() && createHash('sha256').update(readFileSync(file)).digest('hex') === sha256

/** Those of which the store has not everything: parts are kept in their order. */
export async function lackingOf(
  store: Pick<Store, 'filePart'>,
  session: SessionId,
  found: FoundRecordings['found'],
): Promise<FoundRecordings['found']> {
  const lacking = new Map<string, KeptRecording>()
  for (const [at, recording] of found) {
    const last = Math.ceil(recording.bytes / PART_BYTES)
    if ((await store.filePart(session, recording.file, last)) === null) lacking.set(at, recording)
  }
  return lacking
}

/** Into a sitting that was taken in. Harmless twice. */
export async function takeInRecordings(
  store: Store,
  session: SessionId,
  found: FoundRecordings['found'],
): Promise<void> {
  for (const [file, { file: id, person }] of found) {
    const whole = readFileSync(file)
    for (let nr = 0; nr * PART_BYTES < whole.length; nr++)
      await store.keepFilePart(
        session,
        id,
        nr + 1,
        person,
        whole.subarray(nr * PART_BYTES, (nr + 1) * PART_BYTES),
      )
  }
}
