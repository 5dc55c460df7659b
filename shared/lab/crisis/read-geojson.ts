// Reports out of GeoJSON (RFC 7946): a FeatureCollection of points, longitude first, with our fields as properties.
import {
  failedFile,
  type GoodRow,
  MOST_FILE,
  MOST_ROWS,
  type ReadFile,
  ROW_FIELDS,
  type RowFault,
  type RowField,
  readRow,
  sortRows,
} from './read-rows.ts'

export function readGeoJson(text: string): ReadFile {
  if (text.length > MOST_FILE) return failedFile('too-large')
  const parsed = parse(text)
  if (parsed === undefined) return failedFile('not-json')
  const features = featuresOf(parsed)
  if (features === null) return failedFile('not-geojson')
  if (features.length > MOST_ROWS) return failedFile('too-large')
  return sortRows(features.map((feature, place) => readFeature(feature, place + 1)))
}

/** undefined: it is no JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

type Loose = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function featuresOf(parsed: unknown): readonly unknown[] | null {
  if (!isObject(parsed)) return null
  if (parsed.type === 'Feature') return [parsed]
  return parsed.type === 'FeatureCollection' && Array.isArray(parsed.features) ? parsed.features : null
}

function readFeature(feature: unknown, row: number): GoodRow | RowFault {
  const { geometry, properties } = isObject(feature) ? feature : ({} as Loose)
  const place = isObject(geometry) && geometry.type === 'Point' ? geometry.coordinates : null
  const [lon, lat] = Array.isArray(place) ? (place as unknown[]) : []
  if (typeof lon !== 'number' || typeof lat !== 'number') {
    return { row, field: null, is: 'no-point', found: '' }
  }
  const said = isObject(properties) ? properties : ({} as Loose)
  const texts = ROW_FIELDS.map((field) => [field, textOf(said[field])])
  // up to 15 decimals: what is smaller than an atom is no place
  return readRow(row, {
    ...(Object.fromEntries(texts) as Record<RowField, string>),
    ...{ title: textOf(said.title ?? said.name), lat: degreesText(lat), lon: degreesText(lon) },
  })
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

const degreesText = (value: number): string => (Math.abs(value) < 1e-6 ? '0' : String(value))
