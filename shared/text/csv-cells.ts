// Tables as people bring them: RFC 4180 with comma, semicolon or tab, with or without a byte order mark.

export interface CsvRow {
  /** the line on which it begins, from 1, as an editor counts */
  readonly line: number
  readonly cells: readonly string[]
}

/** The sign that stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0]!.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((sign) => [sign, first.split(sign).length] as const)
  return counts.toSorted((one, other) => other[1] - one[1])[0]![0]
}

/** a sheet program's sign before what it would take for a formula: it was put there on the way out (csv.ts) */
const GUARD = /^'(?=[=+\-@|%\t\r\n\u2212])/

/** Rows with at least one cell that says something. An unclosed quotation mark runs to the end. Linear in the text. */
export function readCsv(raw: string): readonly CsvRow[] {
  const text = raw.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let line = 1
  let beganAt = 1
  const endCell = () => {
    cells.push(cell.trim().replace(GUARD, ''))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((each) => each !== '')) rows.push({ line: beganAt, cells })
    cells = []
    beganAt = line
  }
  for (let place = 0; place < text.length; place++) {
    const sign = text[place]!
    if (sign === '\n') line++
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[place + 1] === '"') {
        cell += sign
        place++
      } else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}
