// The delegation's credential in this browser. It is kept as the seat's token is, for this sitting alone, in the tab and beside it: who
// loads the page again, or comes back after the browser was closed, votes as they came in; and who has the token may vote with it anyway.
// It is forgotten when asked to. No request ever carries it.
import type { SessionId } from '../../../shared/ids.ts'
import { readStored, writeStored } from '../../stored.ts'
import { type CredentialLink, readCredentialLink, takeCredentialLink } from '../credential-link.ts'

const keyOf = (session: SessionId): string => `credential.${session}`

export function keptCredential(session: SessionId): CredentialLink | null {
  // two tabs may speak for two delegations: a tab's own comes first
  const text = readStored(keyOf(session), 'tab') ?? readStored(keyOf(session))
  return text === null ? null : readCredentialLink(text)
}

export function keepCredential(session: SessionId, link: CredentialLink | null): void {
  const text = link && textOf(link)
  writeStored(keyOf(session), text, 'tab')
  writeStored(keyOf(session), text)
}

/** In the form of the fragment of its link. */
const textOf = ({ credential, office }: CredentialLink): string =>
  office === null ? credential : `#${new URLSearchParams({ credential, office })}`

/** The page has come by the registrar's link: its secret is out of the address from then on. */
export function takeArrivedCredential(session: SessionId): void {
  const link = takeCredentialLink()
  if (link === null) return
  keepCredential(session, link)
  for (const listener of LISTENERS) listener()
}

const LISTENERS = new Set<() => void>()

/** Calls `listener` when one has arrived by its link; returns how to stop. */
export function onCredentialArrived(listener: () => void): () => void {
  LISTENERS.add(listener)
  return () => LISTENERS.delete(listener)
}
