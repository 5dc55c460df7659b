// What is registered of a credential: so it shows before anything is cast whether it is the delegation's own.
import { isCredential } from '../../../shared/ballot/election/credential-text.ts'
import { publicPartOf } from '../../../shared/ballot/election/credentials.ts'
import { insist } from '../../../shared/ballot/faults.ts'
import { groupOf } from '../../../shared/ballot/group/group.ts'
import type { Job } from './job.ts'

export interface CredentialToCheck {
  readonly group: string
  /** of the office */
  readonly uuid: string
  /** the secret text */
  readonly credential: string
}

/** Throws a Flaw: 'malformed' when it is not of the form of a credential. */
export const publicPart: Job<CredentialToCheck, string> = ({ group: name, uuid, credential }) => {
  const group = groupOf(name)
  insist(group !== null, 'unknown-group')
  insist(isCredential(credential), 'malformed')
  return publicPartOf(group, uuid, credential)
}
