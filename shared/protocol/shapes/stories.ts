// Shapes of what is asked of the gallery of stories.
import { z } from 'zod'
import { STORY_LIMITS, TOLD_STORIES } from '../../lab/stories/stories-state.ts'
import { longText, text } from './common.ts'

const made = z.string().regex(/^[a-z0-9]{16}$/)
const stand = z.union([z.enum(TOLD_STORIES), made])
const told = z.strictObject({ title: text, body: longText })
const link = z.strictObject({ href: text, en: text, ar: text })
/** four signs for three bytes */
const MOST_SIGNS = Math.ceil((STORY_LIMITS.bytes * 4) / 3)

export const STORIES_ACTS = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('write'),
    stand: stand.nullable(),
    seen: z.int().min(0),
    texts: z.strictObject({ en: told, ar: told, links: z.array(link).max(STORY_LIMITS.links) }),
  }),
  z.strictObject({ is: z.literal('restore'), stand }),
  z.strictObject({ is: z.literal('remove'), stand }),
  z.strictObject({ is: z.literal('move'), stand, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.strictObject({ is: z.literal('hang'), stand, data: z.string().max(MOST_SIGNS), en: text, ar: text }),
  z.strictObject({ is: z.literal('take-down'), stand, picture: made }),
])
