// A credential that arrives by its link is taken out of the address at once, on whatever screen of the sitting one is. What keeps it is
// fetched then: hardly anybody comes this way.
import { useEffect } from 'react'
import type { SessionId } from '../../../shared/ids.ts'

export function useArrivingCredential(session: SessionId): void {
  useEffect(() => {
    const take = async () => {
      if (!location.hash.includes('credential=')) return
      const { takeArrivedCredential } = await import('./kept-credential.ts')
      takeArrivedCredential(session)
    }
    void take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [session])
}
