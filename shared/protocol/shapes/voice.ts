// Shapes of what is asked about voices. Descriptions are read by the engine; here only what no browser exceeds.
import { z } from 'zod'
import { nothing } from './common.ts'

const sdp = z.strictObject({ sdp: z.string().min(10).max(20_000) })

export const VOICE_SHAPES = {
  'voice.listen': nothing,
  'voice.accept': sdp,
  'voice.speak': sdp,
  'voice.hush': nothing,
  'voice.leave': nothing,
}
