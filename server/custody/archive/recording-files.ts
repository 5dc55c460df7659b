// The sound of a sitting as files in a folder beside its exported journal: each named by its time, where it was said and its id. They come
// back when their hashes are those that the journal names.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import { placedOf } from '../../../shared/lab/place-chain.ts'
import { RECORDING_LAW } from '../../../shared/lab/recording/recording-law.ts'
import type { KeptRecording } from '../../../shared/lab/recording/recording-types.ts'
import { recordedSound } from '../../lab/recording/recorded-sound.ts'
import { PART_BYTES } from '../../lab/recording/recording-file.ts'
import type { Store, WholeSitting } from '../../store/store.ts'

const NAME = /-([a-z0-9]{16})\.ogg$/

/** `waters.json` → `waters.recordings` */
export const folderBeside = (file: string): string =>
  path.join(path.dirname(file), `${path.basename(file).replace(/\.json$/, '')}.recordings`)

/** Those that its journal names and that were not erased. */
function recordingsOf({ places }: Pick<WholeSitting, 'places'>): readonly KeptRecording[] {
  const lines = places.find(({ place }) => place === 'recording')?.lines ?? []
  const state = lines.reduce(
    (before, line) => RECORDING_LAW.evolve(before, placedOf(line)),
    RECORDING_LAW.empty,
  )
  return state.kept.filter(({ name }) => name !== null)
}

/** Writes them for their owner alone, in a new folder; answers how many. `of`: one person's; null: all. Throws when the folder is there. */
export async function writeRecordings(
  store: Store,
  whole: WholeSitting,
  folder: string,
  of: PersonId | null,
): Promise<number> {
  const meant = recordingsOf(whole).filter(({ person }) => of === null || person === of)
  if (meant.length === 0) return 0
  mkdirSync(folder, { mode: 0o700 })
  for (const { file, from, on, channel, bytes } of meant) {
    const parts: Uint8Array[] = []
    for await (const part of recordedSound(store, whole.row.id, file, 0, bytes)) parts.push(part)
    const time = new Date(from).toISOString().replaceAll(':', '-')
    const name = `${time}-${channel ?? on}-${file}.ogg`
    writeFileSync(path.join(folder, name), Buffer.concat(parts), { mode: 0o600, flag: 'wx' })
  }
  return meant.length
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
  const found = new Map<string, KeptRecording>()
  const wrong: string[] = []
  for (const name of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
    const recording = named.get(NAME.exec(name)?.[1] ?? '')
    const file = path.join(folder, name)
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
    if (recording?.sha256 === hash) found.set(file, recording)
    else wrong.push(name)
  }
  return { found, missing: named.size - found.size, wrong }
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
