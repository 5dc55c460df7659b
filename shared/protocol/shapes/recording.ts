// Shapes of what people ask of the recording: to begin and to end. All else the house does itself.
import { z } from 'zod'

export const RECORDING_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('start') }),
  z.strictObject({ is: z.literal('stop') }),
])
