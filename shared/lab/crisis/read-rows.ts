// From the fields of a row, as text, to a report or to what is wrong with it: one list of good rows, one of faults, nothing lost.
import { momentOf } from '../../text/moment.ts'
import type { ReportAsk } from './crisis-acts.ts'
import { CATEGORIES, type Category, CONFIDENCES, type Confidence } from './crisis-state.ts'
import { checkReport } from './report-check.ts'

export const ROW_FIELDS = [
  ...['time', 'title', 'description', 'place', 'lat', 'lon', 'confidence', 'category', 'source'],
] as const
export type RowField =
  | 'time'
  | 'title'
  | 'description'
  | 'place'
  | 'lat'
  | 'lon'
  | 'confidence'
  | 'category'
  | 'source'

export interface RowFault {
  /** of the file: the line of a table, the number of a feature, from 1 */
  readonly row: number
  /** null: the row as a whole */
  readonly field: RowField | null
  readonly is:
    | 'missing'
    | 'too-long'
    | 'bad-text'
    | 'bad-figure'
    | 'bad-time'
    | 'bad-word'
    | 'bad-link'
    | 'no-point'
  /** what stands there, shortened */
  readonly found: string
}

export interface GoodRow {
  readonly row: number
  readonly report: ReportAsk
}

/** `whole`: why nothing of the file could be read */
export interface ReadFile {
  readonly good: readonly GoodRow[]
  readonly faults: readonly RowFault[]
  readonly whole: 'not-json' | 'not-geojson' | 'no-header' | 'too-large' | 'empty' | null
}

export const failedFile = (whole: NonNullable<ReadFile['whole']>): ReadFile => ({
  good: [],
  faults: [],
  whole,
})

/** Characters of a file, and its rows: more is a mistake, or an attack on the reader. */
export const MOST_FILE = 2_000_000
export const MOST_ROWS = 2000

const SHOWN = 40
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

const NEEDED: readonly RowField[] = ['time', 'title', 'place', 'lat', 'lon']

/** `raw`: by field, '' where nothing stands. Without a word for it a report is unverified, and of another kind. */
export function readRow(row: number, raw: Readonly<Record<RowField, string>>): GoodRow | RowFault {
  const fault = (field: RowField, is: RowFault['is']): RowFault => ({
    ...{ row, field, is, found: shorten(raw[field]) },
  })
  const missing = NEEDED.find((field) => raw[field] === '')
  if (missing) return fault(missing, 'missing')
  const time = momentOf(raw.time)
  if (time === null) return fault('time', 'bad-time')
  const confidence = (raw.confidence.toLowerCase() || 'unverified') as Confidence
  if (!CONFIDENCES.includes(confidence)) return fault('confidence', 'bad-word')
  const category = (raw.category.toLowerCase() || 'other') as Category
  if (!CATEGORIES.includes(category)) return fault('category', 'bad-word')
  const { title, description, place, source } = raw
  const lat = degreesOf(raw.lat)
  const lon = degreesOf(raw.lon)
  const checked = checkReport({ title, description, place, source, lat, lon, time, confidence, category })
  if (checked.ok) return { row, report: checked.value }
  const field = (checked.refusal.field ?? 'title') as RowField
  return fault(field, faultOf(field, checked.refusal.code))
}

/** `25,2` is how half of the world writes it; what is no number becomes none. */
function degreesOf(text: string): number {
  const plain = text.replace(',', '.').replace('\u2212', '-')
  return /^[+-]?\d{1,3}(\.\d{1,15})?$/.test(plain) ? Number(plain) : Number.NaN
}

function faultOf(field: RowField, code: string): RowFault['is'] {
  if (code === 'bad-link') return 'bad-link'
  if (code === 'too-large') return 'too-long'
  if (code === 'bad-figure') return field === 'time' ? 'bad-time' : 'bad-figure'
  return 'bad-text'
}

export function sortRows(rows: readonly (GoodRow | RowFault)[]): ReadFile {
  const good = rows.filter((row): row is GoodRow => 'report' in row)
  const faults = rows.filter((row): row is RowFault => !('report' in row))
  return { good, faults, whole: rows.length === 0 ? 'empty' : null }
}
