// Tables that a spreadsheet opens as they are: every cell stays text, whatever it begins with and in whichever script.

// what a program takes for the start of a formula (OWASP: CSV injection), looked at without what is drawn as nothing before it;
// NFKC makes one sign of its full-width, small and raised forms
const FORMULA_START = /^[=+\-@|%\u2212]/
const NOTHING = /^[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+/u
/** these alone make some programs begin a formula or another cell */
const SEPARATOR = /^[\t\r\n]/

const isFormula = (text: string): boolean =>
  SEPARATOR.test(text) || FORMULA_START.test(text.replace(NOTHING, '').slice(0, 4).normalize('NFKC'))

const cell = (text: string): string => `"${(isFormula(text) ? `'${text}` : text).replace(/"/g, '""')}"`

/** RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets misread every script but Latin. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
