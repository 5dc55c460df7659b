// What the journal says of a recording becomes the name of a file when it leaves: a journal from elsewhere is read with that in mind.
import { z } from 'zod'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import type { KeptRecording } from '../../../shared/lab/recording/recording-types.ts'
import { channel } from '../../../shared/protocol/shapes/voice.ts'

/** the last moment of which there is a date, ms since 1970 */
const LAST_MOMENT = 8_640_000_000_000_000

const file = z.string().regex(/^[a-z0-9]{16}$/)
const named = {
  file,
  on: z.enum(['floor', 'chair', 'channel']),
  channel: channel.nullable(),
  from: z.int().min(0).max(LAST_MOMENT),
}
const NAMED = z.object(named)
/** by their types, the events that name a file */
const EVENTS: Readonly<Record<string, z.ZodType>> = {
  'recording.began': NAMED,
  'recording.kept': z.object({
    file,
    ms: z.number().min(0).max(LAST_MOMENT),
    bytes: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  'recording.dropped': z.object({ file }),
}

/** The first entry that no house has written, by its number; null: all are what a house writes. */
export function unfitRecording(lines: readonly JournalLine[]): number | null {
  const unfit = lines.find(({ entry }) => EVENTS[entry.type]?.safeParse(entry.body).success === false)
  return unfit?.entry.seq ?? null
}

/** The name under which its sound leaves; null: none can be made of what the journal says. */
export function soundName(recording: KeptRecording): string | null {
  const read = NAMED.safeParse(recording)
  if (!read.success) return null
  const { from, on, channel: tag, file: id } = read.data
  return `${new Date(from).toISOString().replaceAll(':', '-')}-${tag ?? on}-${id}.ogg`
}
