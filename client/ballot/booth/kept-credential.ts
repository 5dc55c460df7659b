// The delegation's credential in this browser. It is kept as the seat's token is, for this sitting alone, in the tab and beside it: who
// loads the page again, or comes back after the browser was closed, votes as they came in; and who has the token may vote with it anyway.
// It is forgotten when asked to. No request ever carries it.
import type { SessionId } from '../../../shared/ids.ts'
import { readStored, writeStored } from '../../stored.ts'
import { type CredentialLink, readCredentialLink } from '../credential-link.ts'

/** as arriving.ts has it, which the door loads */
const keyOf = (session: SessionId): string => `credential.${session}`

/** null: there is none; 'malformed': what arrived is none. */
export function keptCredential(session: SessionId): CredentialLink | 'malformed' | null {
  const key = keyOf(session)
  // two tabs may speak for two delegations: a tab's own comes first
  const text = readStored(key, 'tab') ?? readStored(key)
  return text === null ? null : (readCredentialLink(text) ?? 'malformed')
}

export function keepCredential(session: SessionId, link: CredentialLink | null): void {
  const text = link && textOf(link)
  writeStored(keyOf(session), text, 'tab')
  writeStored(keyOf(session), text)
}

/** In the form of the fragment of its link. */
const textOf = ({ credential, office }: CredentialLink): string =>
  office === null ? credential : `#${new URLSearchParams({ credential, office })}`
