// A credential that arrives by its link is taken out of the address when it is seen, and kept as kept-credential.ts says. Hardly anybody
// comes this way, so that no more than this is loaded before the hall.
import type { SessionId } from '../../../shared/ids.ts'
import { takeFromFragment } from '../../fragment.ts'
import { writeStored } from '../../stored.ts'

export const keyOfCredential = (session: SessionId): string => `credential.${session}`

export function keepCredentialText(session: SessionId, text: string | null): void {
  writeStored(keyOfCredential(session), text, 'tab')
  writeStored(keyOfCredential(session), text)
}

/** True when there was one. */
export function takeArrivedCredential(session: SessionId): boolean {
  const link = takeFromFragment(['credential', 'office'])
  if (link.size > 0) keepCredentialText(session, `#${link}`)
  return link.size > 0
}
