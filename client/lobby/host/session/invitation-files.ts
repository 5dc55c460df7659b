// The invitation links in the two forms in which hosts hand them on: plain text and a spreadsheet.
export interface Invitation {
  readonly name: string
  readonly link: string
}

export const invitationText = (title: string, invitations: readonly Invitation[]): string =>
  [title, '', ...invitations.map(({ name, link }) => `${name}\n${link}\n`)].join('\n')

// A cell that begins like a formula would be one to a spreadsheet (OWASP: CSV injection); full-width signs count as well.
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠|%]/

const cell = (text: string): string =>
  `"${(FORMULA_START.test(text.trimStart()) ? `'${text}` : text).replace(/"/g, '""')}"`

/** RFC 4180 with a byte order mark, without which spreadsheets misread every script but Latin. */
export const invitationCsv = (
  head: readonly [name: string, link: string],
  invitations: readonly Invitation[],
): string =>
  `\uFEFF${[head, ...invitations.map(({ name, link }) => [name, link])]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')}`
