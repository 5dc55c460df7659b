// What the house looks at before it records: whether there is room, and turns whose end was not written down, because the process was
// killed: what the store has of each is kept.
import { createHash } from 'node:crypto'
import type { SessionId } from '../../../shared/ids.ts'
import { MOST_RECORDED_BYTES, type RecordingState } from '../../../shared/lab/recording/recording-state.ts'
import type { RecordingAct } from '../../../shared/lab/recording/recording-types.ts'
import type { House } from '../../house.ts'
import { soundMs } from '../../voice/recorder/sound-ms.ts'
import type { Places } from '../places.ts'

/** Whether there is as much as may be kept, with so many bytes of turns that go on. */
export const isFullWith = ({ bytes }: RecordingState, growing: number): boolean =>
  bytes + growing >= MOST_RECORDED_BYTES

/** Before anything is recorded anew. Rejects when the store fails. Harmless twice. */
export async function settleRecordings(
  { store }: Pick<House, 'store'>,
  session: SessionId,
  places: Places,
): Promise<void> {
  const state = (await places.stateOf('recording')) as RecordingState | null
  for (const { file } of state?.begun ?? []) {
    const parts: Uint8Array[] = []
    for (let nr = 1; ; nr++) {
      const part = await store.filePart(session, file, nr)
      if (part === null) break
      parts.push(part)
    }
    const whole = Buffer.concat(parts)
    const sha256 = createHash('sha256').update(whole).digest('hex')
    const kept = { ms: soundMs(whole), bytes: whole.length, sha256 }
    const act: RecordingAct = whole.length > 0 ? { is: 'keep', file, ...kept } : { is: 'drop', file }
    await places.actAsSystem('recording', act)
  }
}
