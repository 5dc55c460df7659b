// The link by which a voting credential reaches its delegation: /s/SESSION#credential=…&office=…. It stands in the fragment, which
// no browser sends, is taken out of the address bar when it is read, and no server ever has it. Loads nothing of the arithmetic.
import { isCredential } from '../../shared/ballot/election/credential-text.ts'
import type { SessionId } from '../../shared/ids.ts'
import { takeFromFragment } from '../fragment.ts'

export interface CredentialLink {
  /** the secret: XXXXX-XXXXXX-XXXXX-XXXXXX */
  readonly credential: string
  /** uuid of the office that it was drawn for; null: it was typed without its link */
  readonly office: string | null
}

/** `origin`: where the registrar's browser is, as https://forum.example. */
export const credentialLink = (
  origin: string,
  session: SessionId,
  { credential, office }: CredentialLink & { readonly office: string },
): string => `${origin}/s/${session}#${new URLSearchParams({ credential, office })}`

function linkOf(params: URLSearchParams): CredentialLink | null {
  const credential = params.get('credential') ?? ''
  return isCredential(credential) ? { credential, office: params.get('office') } : null
}

/** Of what a delegate pasted: the whole link, or the credential alone; null: it is neither. */
export function readCredentialLink(pasted: string): CredentialLink | null {
  const text = pasted.trim()
  if (isCredential(text)) return { credential: text, office: null }
  return linkOf(new URLSearchParams(text.slice(text.indexOf('#') + 1)))
}

/** Once, when the page has come by such a link: it is gone from the address bar then. */
export const takeCredentialLink = (): CredentialLink | null =>
  linkOf(takeFromFragment(['credential', 'office']))

const LINK_OR_CREDENTIAL =
  /[^\s"'<>,;]*#[^\s"'<>,;]+|[1-9A-Za-z]{5}-[1-9A-Za-z]{6}-[1-9A-Za-z]{5}-[1-9A-Za-z]{6}/g

/** All that stand in a text: a letter, a table, a link, or the credential alone. */
export const credentialsIn = (text: string): readonly CredentialLink[] =>
  [...text.matchAll(LINK_OR_CREDENTIAL)].flatMap(([found]) => readCredentialLink(found) ?? [])
