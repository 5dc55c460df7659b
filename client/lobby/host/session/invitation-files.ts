// The invitation links in the two forms in which hosts hand them on: plain text and a spreadsheet.
import { csvOf } from '../../../../shared/text/csv.ts'

export interface Invitation {
  readonly name: string
  readonly link: string
}

export const invitationText = (title: string, invitations: readonly Invitation[]): string =>
  [title, '', ...invitations.map(({ name, link }) => `${name}\n${link}\n`)].join('\n')

export const invitationCsv = (
  head: readonly [name: string, link: string],
  invitations: readonly Invitation[],
): string => csvOf([head, ...invitations.map(({ name, link }) => [name, link])])
