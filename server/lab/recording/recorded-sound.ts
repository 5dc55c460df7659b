// The sound of a recording, read from the store part by part; and the host's word that there may be any.

import type { SessionId } from '../../../shared/ids.ts'
import { RECORDING_LAW } from '../../../shared/lab/recording/recording-law.ts'
import type { RecordingState } from '../../../shared/lab/recording/recording-state.ts'
import type { KeptRecording, RecordingAct } from '../../../shared/lab/recording/recording-types.ts'
import type { House } from '../../house.ts'
import type { Store } from '../../store/store.ts'
import { SYSTEM } from '../open-place.ts'
import { PlaceHost } from '../place-host.ts'
import { PART_BYTES } from './recording-file.ts'

/** One that is there, and was not erased. */
export const recordingIn = (state: RecordingState, file: string): KeptRecording | null =>
  state.kept.find((each) => each.file === file && each.name !== null) ?? null

/** Its bytes from `from` to before `until`. Throws when a part is missing: it was erased meanwhile. */
export async function* recordedSound(
  store: Pick<Store, 'filePart'>,
  session: SessionId,
  file: string,
  from: number,
  until: number,
): AsyncGenerator<Uint8Array> {
  for (let nr = Math.floor(from / PART_BYTES); nr * PART_BYTES < until; nr++) {
    const part = await store.filePart(session, file, nr + 1)
    if (part === null) throw new Error(`part ${nr + 1} of ${file} is gone`)
    yield part.subarray(Math.max(0, from - nr * PART_BYTES), until - nr * PART_BYTES)
  }
}

/** Written before anybody can be in the hall. Rejects when the store fails; harmless twice. */
export async function allowRecording(house: House, session: SessionId): Promise<void> {
  const host = await PlaceHost.load(house, session, 'recording', RECORDING_LAW)
  const act: RecordingAct = { is: 'allow' }
  const done = await host.request(act, SYSTEM)
  if (!done.ok) throw new Error(`that ${session} may be recorded could not be written: ${done.refusal.code}`)
}
