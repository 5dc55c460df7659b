// A credential that arrives by its link is taken out of the address at once, on whatever screen of the sitting one is, and kept as
// kept-credential.ts says. Hardly anybody comes this way, so that no more than this is loaded before the hall.
import { useEffect } from 'react'
import type { SessionId } from '../../../shared/ids.ts'
import { takeFromFragment } from '../../fragment.ts'
import { writeStored } from '../../stored.ts'

export const keyOfCredential = (session: SessionId): string => `credential.${session}`

/** Told to the window when one has arrived. */
export const ARRIVED = 'majlis:credential'

export function keepCredentialText(session: SessionId, text: string | null): void {
  writeStored(keyOfCredential(session), text, 'tab')
  writeStored(keyOfCredential(session), text)
}

export function takeArrivedCredential(session: SessionId): void {
  const link = takeFromFragment(['credential', 'office'])
  if (link.size === 0) return
  keepCredentialText(session, `#${link}`)
  dispatchEvent(new Event(ARRIVED))
}

export function useArrivingCredential(session: SessionId): void {
  useEffect(() => {
    const take = () => takeArrivedCredential(session)
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [session])
}
