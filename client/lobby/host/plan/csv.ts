// Tables as people have them: a column pasted from a spreadsheet, a file with commas, semicolons or tabs, or plain lines.
// RFC 4180, and what spreadsheets make of it; a quotation mark that is never closed spoils its own row alone.
export interface CsvRow {
  /** as a spreadsheet numbers it, from 1 */
  readonly row: number
  /** where it stands in the text */
  readonly start: number
  readonly end: number
  readonly cells: readonly string[]
  /** a quotation mark is opened and not closed */
  readonly isUnclosed: boolean
}

const SEPARATORS = ['\t', ';', ','] as const
type Separator = (typeof SEPARATORS)[number]

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/y

/** Every row that is not blank. */
export function readCsv(text: string): readonly CsvRow[] {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (let row = 1; at < text.length; row++) {
    const read = readRow(text, at, separator)
    if (read.isUnclosed || read.cells.some((cell) => cell !== '')) rows.push({ row, start: at, ...read })
    at = read.end + breakAt(text, read.end)
  }
  return rows
}

/** The first row that has separators tells which one it is: the one it has most of. */
function separatorOf(text: string): Separator {
  for (const line of text.split(/[\n\r\u2028\u2029]+/)) {
    const bare = line.replace(/"[^"]*"/g, '')
    const counts = SEPARATORS.map((sign) => bare.split(sign).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return SEPARATORS[counts.indexOf(most)]!
  }
  return ','
}

const breakAt = (text: string, at: number): number => {
  LINE_BREAK.lastIndex = at
  return LINE_BREAK.exec(text)?.[0].length ?? 0
}

function readRow(
  text: string,
  from: number,
  separator: Separator,
): Pick<CsvRow, 'end' | 'cells' | 'isUnclosed'> {
  const cells: string[] = []
  let isUnclosed = false
  let at = from
  for (;;) {
    const quoted = quotedCell(text, at)
    if (quoted === 'unclosed') isUnclosed = true
    const { value, end: begin } = quoted === 'unclosed' || quoted === null ? { value: '', end: at } : quoted
    const end = plainEnd(text, begin, separator)
    cells.push(tidy(value + text.slice(begin, end)))
    if (text[end] !== separator) return { end, cells, isUnclosed }
    at = end + 1
  }
}

interface Quoted {
  readonly value: string
  readonly end: number
}

/** A cell in quotation marks at this place; null where none begins. */
function quotedCell(text: string, at: number): Quoted | 'unclosed' | null {
  let open = at
  while (text[open] === ' ') open += 1
  if (text[open] !== '"') return null
  let close = text.indexOf('"', open + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return 'unclosed'
  return { value: text.slice(open + 1, close).replaceAll('""', '"'), end: close + 1 }
}

function plainEnd(text: string, from: number, separator: Separator): number {
  let end = from
  while (end < text.length && text[end] !== separator && breakAt(text, end) === 0) end += 1
  return end
}

const tidy = (cell: string): string => cell.replace(/\s+/g, ' ').trim()
