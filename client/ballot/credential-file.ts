// The registrar's file: a table with the link of each delegation, to be handed on and to be read again after the page was closed.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import { csvOf } from '../../shared/text/csv.ts'
import { readCsv } from '../lobby/host/plan/csv.ts'
import { credentialLink, readCredentialLink } from './credential-link.ts'

export interface CredentialOf {
  readonly delegation: DelegationId
  readonly secret: string
}

export interface CredentialFile {
  /** uuid of the office */
  readonly office: string
  readonly credentials: readonly CredentialOf[]
}

/** enough to tell the files of several offices apart */
const SHORT = 6

export const credentialFileName = (office: string): string =>
  `majlis-credentials-${office.slice(0, SHORT)}.csv`

export interface Page {
  /** as https://forum.example */
  readonly origin: string
  readonly session: SessionId
}

export const linkOf = ({ origin, session }: Page, office: string, secret: string): string =>
  credentialLink(origin, session, { credential: secret, office })

/** `nameOf`: in the reader's language; `head`: of the three columns. */
export const credentialCsv = (
  page: Page,
  { office, credentials }: CredentialFile,
  nameOf: (delegation: DelegationId) => string,
  head: readonly [id: string, name: string, link: string],
): string =>
  csvOf([
    head,
    ...credentials.map(({ delegation, secret }) => [
      delegation,
      nameOf(delegation),
      linkOf(page, office, secret),
    ]),
  ])

/** null: no row has a link in it, or they are of several offices. */
export function readCredentialCsv(text: string): CredentialFile | null {
  const rows = readCsv(text).flatMap(({ cells }) => {
    const link = cells.map(readCredentialLink).find((each) => each !== null)
    return link?.office
      ? [{ ...link, office: link.office, delegation: (cells[0] ?? '') as DelegationId }]
      : []
  })
  const [first] = rows
  if (first === undefined || rows.some(({ office }) => office !== first.office)) return null
  return {
    office: first.office,
    credentials: rows.map(({ delegation, credential }) => ({ delegation, secret: credential })),
  }
}
