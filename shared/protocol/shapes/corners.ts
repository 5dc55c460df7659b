// Shapes of what is asked in the corners of the hall.
import { z } from 'zod'
import { CORNER_COUNT } from '../../hall/corners.ts'
import { delegation, person, text } from './common.ts'

const corner = z
  .int()
  .min(0)
  .max(CORNER_COUNT - 1)

export const CORNER_SHAPES = {
  'corner.enter': z.strictObject({ corner }),
  'corner.close': z.strictObject({ isPrivate: z.boolean() }),
  'corner.say': z.strictObject({ text, isPrivate: z.boolean() }),
  'corner.invite': z.strictObject({ to: z.union([person, delegation]) }),
  'corner.decline': z.strictObject({ corner }),
  'corner.knock': z.strictObject({ corner }),
  'corner.answer': z.strictObject({ person, mayEnter: z.boolean() }),
}
