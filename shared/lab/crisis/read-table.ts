// Reports out of a CSV file. The first row names the columns, in English or in Arabic and in any order; unknown columns are passed over.
import { type CsvRow, readCsv } from '../../text/csv-cells.ts'
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

/** What people call the columns, beside what we call them ourselves. */
const COLUMNS: Readonly<Record<RowField, readonly string[]>> = {
  time: ['time', 'date', 'datetime', 'timestamp', 'الوقت', 'التاريخ'],
  title: ['title', 'name', 'headline', 'العنوان'],
  description: ['description', 'text', 'details', 'الوصف'],
  place: ['place', 'location', 'المكان', 'الموقع'],
  lat: ['latitude', 'lat', 'y', 'خط العرض'],
  lon: ['longitude', 'lon', 'lng', 'long', 'x', 'خط الطول'],
  confidence: ['confidence', 'درجة الثقة', 'الثقة'],
  category: ['category', 'type', 'الفئة'],
  source: ['source', 'link', 'url', 'المصدر', 'الرابط'],
}

const NEEDED_COLUMNS: readonly RowField[] = ['time', 'title', 'lat', 'lon']

export function readTable(text: string): ReadFile {
  if (text.length > MOST_FILE) return failedFile('too-large')
  const [head, ...rows] = readCsv(text)
  if (!head) return failedFile('empty')
  const places = columnsOf(head)
  if (NEEDED_COLUMNS.some((field) => places[field] === -1)) return failedFile('no-header')
  if (rows.length > MOST_ROWS) return failedFile('too-large')
  return sortRows(rows.map((row) => readCells(row, places)))
}

function columnsOf({ cells }: CsvRow): Readonly<Record<RowField, number>> {
  const names = cells.map((cell) => cell.toLowerCase())
  const entries = ROW_FIELDS.map((field) => [
    field,
    names.findIndex((name) => COLUMNS[field as RowField].includes(name)),
  ])
  return Object.fromEntries(entries) as Record<RowField, number>
}

function readCells({ line, cells }: CsvRow, places: Readonly<Record<RowField, number>>): GoodRow | RowFault {
  const entries = ROW_FIELDS.map((field) => [field, cells[places[field as RowField]] ?? ''])
  return readRow(line, Object.fromEntries(entries) as Record<RowField, string>)
}
