// Shapes of what is asked of the wall, and of the pictures that are brought to it, part by part.
import { z } from 'zod'
import { BROUGHT_KINDS, LIVE_KINDS, PARTS, WALL_LIMITS } from '../../lab/wall/wall-types.ts'
import { MOST_PARTS, PART_SIGNS } from '../wall.ts'
import { documentId, longText, proposal, text } from './common.ts'

const made = z.string().regex(/^[a-z0-9]{16}$/)
const page = z
  .int()
  .min(0)
  .max(WALL_LIMITS.pages - 1)

export const WALL_ACTS = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('begin'),
    kind: z.enum(BROUGHT_KINDS),
    title: text,
    pages: z.int().min(1).max(WALL_LIMITS.pages),
  }),
  z.strictObject({ is: z.literal('bring'), exhibit: made, page, picture: made, text: longText }),
  z.strictObject({
    is: z.literal('refer'),
    text: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('proposal'), id: proposal }),
      z.strictObject({ of: z.literal('document'), id: documentId }),
    ]),
  }),
  z.strictObject({ is: z.literal('go-live'), kind: z.enum(LIVE_KINDS), title: text }),
  z.strictObject({ is: z.literal('show'), exhibit: made, page, part: z.literal(PARTS).nullable() }),
  z.strictObject({ is: z.literal('clear') }),
  z.strictObject({ is: z.literal('withdraw'), exhibit: made }),
])

export const WALL_SHAPES = {
  'wall.part': z.strictObject({
    picture: made,
    part: z
      .int()
      .min(0)
      .max(MOST_PARTS - 1),
    of: z.int().min(1).max(MOST_PARTS),
    data: z
      .string()
      .min(1)
      .max(PART_SIGNS)
      .regex(/^[A-Za-z0-9+/]+$/),
  }),
}
