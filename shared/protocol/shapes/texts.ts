// Shapes of what is asked of shared texts.
import { z } from 'zod'
import { PLACES } from '../../lab/place.ts'
import { LARGEST_UPDATE, LONGEST_TEXT } from '../../lab/shared-text.ts'

const name = {
  place: z.enum(PLACES),
  text: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
}
/** four signs for three bytes */
const bytes = z
  .string()
  .regex(/^[A-Za-z0-9+/]+$/)
  .max(Math.ceil(LARGEST_UPDATE / 3) * 4)

export const TEXT_SHAPES = {
  'text.open': z.strictObject(name),
  'text.close': z.strictObject(name),
  'text.add': z.strictObject({ ...name, bytes }),
  'text.here': z.strictObject({ ...name, at: z.int().min(0).max(LONGEST_TEXT).nullable() }),
  'text.history': z.strictObject(name),
}
