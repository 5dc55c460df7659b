// Shapes of what is asked of captions. Lengths here are of UTF-16 units, well over what the law allows of graphemes.
import { z } from 'zod'
import { MOST_LINES, MOST_PASSAGES, MOST_SCRIPT_PART } from '../../lab/captions/limits.ts'
import { LANGUAGE_TAG } from '../../text/language-tag.ts'
import { person } from './common.ts'

const id = z.string().regex(/^[a-z0-9]{16}$/)
const language = z.string().max(24).regex(LANGUAGE_TAG)
const line = z.string().max(2000)

/** Who speaks the house knows itself, and `close` is its own. */
export const CAPTIONS_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('switch'), isOn: z.boolean(), isKept: z.boolean() }),
  z.strictObject({ is: z.literal('name'), person, language }),
  z.strictObject({ is: z.literal('dismiss'), person, language }),
  z.strictObject({
    ...{ is: z.literal('say'), language, text: line },
    ...{ of: z.enum(['floor', 'chair']), source: z.enum(['typed', 'recognised']) },
  }),
  z.strictObject({ is: z.literal('correct'), line: id, text: line }),
  z.strictObject({
    ...{ is: z.literal('load'), language, isMore: z.boolean() },
    text: z.string().max(MOST_SCRIPT_PART),
  }),
  z.strictObject({ is: z.literal('unload'), script: id }),
  z.strictObject({
    ...{ is: z.literal('release'), script: id },
    passage: z.int().min(0).max(MOST_PASSAGES),
  }),
])

/** Of the address of the transcript: which language, and how many lines stand before the page. */
export const TRANSCRIPT_QUERY = z.strictObject({
  language: z.string().max(24).regex(LANGUAGE_TAG).nullable().default(null),
  from: z.coerce.number().int().min(0).max(MOST_LINES).default(0),
})
