// What a report must be, whoever brings it: the form, a file, or an inject. One law, so that a preview promises what the room keeps.
import type { Refusal } from '../../refusal.ts'
import { refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import { cleanLink } from '../../text/links.ts'
import { cleanText } from '../../text/texts.ts'
import type { ReportAsk } from './crisis-acts.ts'
import { CATEGORIES, CONFIDENCES, LIMITS } from './crisis-state.ts'

/** from 1900 to 2100: before and after it is a slip of the pen */
export const EARLIEST = -2_208_988_800_000
export const LATEST = 4_102_444_800_000

const PLACES = 10_000

/** Degrees with four decimals: some ten metres. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * PLACES) / PLACES + 0

/** The cleaned text; '' stays '' where nothing has to be said. `field` names what is wrong. */
export function cleanField(
  raw: string,
  most: number,
  field: string,
  { lines = false, mayBeEmpty = false } = {},
): Result<string, Refusal> {
  if (mayBeEmpty && raw.trim() === '') return ok('')
  const text = cleanText(raw, most, { lines })
  return text.ok ? text : refuse(text.refusal.code, undefined, field)
}

/** The report as it is kept, or the first field that is wrong. */
export function checkReport(ask: ReportAsk): Result<ReportAsk, Refusal> {
  const title = cleanField(ask.title, LIMITS.title, 'title')
  if (!title.ok) return title
  const description = cleanField(ask.description, LIMITS.description, 'description', {
    lines: true,
    mayBeEmpty: true,
  })
  if (!description.ok) return description
  const place = cleanField(ask.place, LIMITS.place, 'place')
  if (!place.ok) return place
  const source = cleanLink(ask.source, LIMITS.source, 'source')
  if (!source.ok) return source
  const figure = wrongFigure(ask)
  if (figure !== null) return refuse('bad-figure', undefined, figure)
  return ok({
    ...{ title: title.value, description: description.value, place: place.value, source: source.value },
    ...{ lat: roundDegrees(ask.lat), lon: roundDegrees(ask.lon), time: Math.round(ask.time) },
    ...{ confidence: ask.confidence, category: ask.category },
  })
}

function wrongFigure({ lat, lon, time, confidence, category }: ReportAsk): string | null {
  if (!(lat >= -90 && lat <= 90)) return 'lat'
  if (!(lon >= -180 && lon <= 180)) return 'lon'
  if (!(time >= EARLIEST && time <= LATEST)) return 'time'
  if (!CONFIDENCES.includes(confidence)) return 'confidence'
  return CATEGORIES.includes(category) ? null : 'category'
}
