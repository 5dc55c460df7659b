// Names of a host's own: one a line, or a column (the first of several) pasted from a spreadsheet.
export const MOST_DELEGATIONS = 196

/** In the order given, without empty lines and repetitions. */
export function parseNames(text: string): readonly string[] {
  const names = text.split(/[\r\n\u2028\u2029]+/).map(firstCell)
  return [...new Set(names.filter((name) => name !== ''))]
}

// spreadsheets copy cells with line breaks or quotes in them within quotes
const firstCell = (line: string): string =>
  (line.split('\t')[0] ?? '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/""/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
