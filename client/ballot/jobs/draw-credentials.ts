// The registrar's credentials: drawn in its browser, one for each delegation; only the public parts are registered.
import { isCredential } from '../../../shared/ballot/election/credential-text.ts'
import { drawCredential, publicPartOf } from '../../../shared/ballot/election/credentials.ts'
import { insist } from '../../../shared/ballot/faults.ts'
import type { DelegationId } from '../../../shared/ids.ts'
import type { Job } from './job.ts'
import { groupNamed } from './office-texts.ts'

export interface CredentialsToDraw {
  readonly group: string
  /** of the office */
  readonly uuid: string
  readonly delegations: readonly DelegationId[]
  /** secrets that were drawn before, as a kept file has them: only their public parts are computed */
  readonly known?: readonly string[]
}

export interface DrawnCredential {
  readonly delegation: DelegationId
  /** what reaches the delegation alone */
  readonly secret: string
  /** what is registered */
  readonly credential: string
}

/** Throws a Flaw: 'malformed' when a known one is not of the form of a credential. */
export const drawCredentials: Job<CredentialsToDraw, readonly DrawnCredential[]> = (
  { group: name, uuid, delegations, known },
  { chance, progress },
) => {
  const group = groupNamed(name)
  return delegations.map((delegation, index) => {
    progress(index / delegations.length)
    const secret = known?.[index] ?? drawCredential(chance)
    insist(isCredential(secret), 'malformed')
    return { delegation, secret, credential: publicPartOf(group, uuid, secret) }
  })
}
