// Shapes of what is asked about voices. Descriptions are read by the engine; here only what no browser exceeds.
import { z } from 'zod'
import { LANGUAGE_TAG } from '../../text/language-tag.ts'
import { LINE_KINDS } from '../../voice/hearing.ts'
import { nothing } from './common.ts'

const sdp = z.string().min(10).max(20_000)
const as = z.enum(LINE_KINDS)
/** tag of a language (BCP 47) */
export const channel = z.string().regex(LANGUAGE_TAG)

export const VOICE_SHAPES = {
  'voice.listen': z.strictObject({ sees: z.boolean() }),
  'voice.accept': z.strictObject({ sdp }),
  'voice.speak': z.strictObject({ sdp, as }),
  'voice.hush': z.strictObject({ as }),
  'voice.channel': z.strictObject({ channel: channel.nullable() }),
  'voice.leave': nothing,
}
