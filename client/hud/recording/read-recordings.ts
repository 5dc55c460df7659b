// What was recorded of a sitting, asked for when somebody wants to see or hear it: live, in a gallery and in the replay.
import type { RecordingShown } from '../../../shared/lab/recording/recording-types.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Sitting } from '../../net/sitting.ts'

/** 'not-saved' stands for an answer that is not in our words. */
export async function readRecordings({
  file,
}: Pick<Sitting, 'file'>): Promise<Result<RecordingShown, Refusal>> {
  const read = await file('places/recording')
  if (!read.ok) return read
  try {
    const { shown } = JSON.parse(await read.value.text()) as { readonly shown: RecordingShown }
    return ok(shown)
  } catch {
    return refuse('not-saved')
  }
}

export const pathOf = (file: string): string => `recordings/${file}.ogg`
