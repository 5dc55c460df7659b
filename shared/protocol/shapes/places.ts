// Shapes of what is asked of the places around the hall: each place brings those of its acts.
import { z } from 'zod'
import { PLACES, type PlaceName } from '../../lab/place.ts'
import { MOST_PLACE_LINES } from '../place-journal.ts'
import { ACADEMY_ACTS } from './academy.ts'
import { CAPTIONS_ACTS } from './captions.ts'
import { CRISIS_ACTS } from './crisis.ts'
import { EXCHANGE_ACTS } from './exchange.ts'
import { INTERPRETATION_ACTS } from './interpretation.ts'
import { LAB_ACTS } from './lab.ts'
import { OPINION_ACTS } from './opinion.ts'
import { RECORD_ACTS } from './record.ts'
import { RECORDING_ACTS } from './recording.ts'
import { SIGNING_ACTS } from './signing.ts'
import { STORIES_ACTS } from './stories.ts'
import { WALL_ACTS } from './wall.ts'

/** Each place adds its line: a discriminated union by `is`. */
const ACTS: Partial<Record<PlaceName, z.ZodType>> = {
  academy: ACADEMY_ACTS,
  lab: LAB_ACTS,
  opinion: OPINION_ACTS,
  crisis: CRISIS_ACTS,
  exchange: EXCHANGE_ACTS,
  signing: SIGNING_ACTS,
  stories: STORIES_ACTS,
  record: RECORD_ACTS,
  wall: WALL_ACTS,
  interpretation: INTERPRETATION_ACTS,
  recording: RECORDING_ACTS,
  captions: CAPTIONS_ACTS,
}

const place = z.enum(PLACES)

const placeAct = z
  .strictObject({ place, act: z.looseObject({ is: z.string().max(40) }) })
  .superRefine((asked, found) => {
    const shape = ACTS[asked.place]
    const parsed = shape?.safeParse(asked.act)
    if (!parsed) found.addIssue({ code: 'custom', path: ['place'] })
    else
      for (const issue of parsed.error?.issues ?? [])
        found.addIssue({ code: 'custom', path: ['act', ...issue.path] })
  })

export const PLACE_SHAPES = {
  'place.open': z.strictObject({ place }),
  'place.close': z.strictObject({ place }),
  'place.past': z.strictObject({ place }),
  'place.act': placeAct,
}

/** Lines above a height, at most so many, and without the texts of one type of event; all of it unless said. */
export const PLACE_JOURNAL_QUERY = z.strictObject({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  most: z.coerce.number().int().min(1).max(MOST_PLACE_LINES).optional(),
  without: z
    .string()
    .regex(/^[a-z]{1,24}\.[a-z-]{1,24}$/)
    .optional(),
})
