// Whose a credential is, found out in this browser before anything is cast: its public part is what is registered.
import type { DelegationId } from '../../../shared/ids.ts'
import type { SecretTexts } from '../../../shared/protocol/messages.ts'
import type { BallotJobs } from '../call.ts'
import type { CredentialLink } from '../credential-link.ts'
import type { CredentialState } from './booth-state.ts'

type Office = NonNullable<SecretTexts['office']>

export async function checkCredential(
  jobs: BallotJobs,
  { group, uuid, credentials }: Pick<Office, 'group' | 'uuid' | 'credentials'>,
  { credential, office }: CredentialLink,
  own: DelegationId | null,
): Promise<CredentialState> {
  if (office !== null && office !== uuid) return { is: 'other-office' }
  const part = await jobs.run('publicPart', { group, uuid, credential })
  if (!part.ok) return { is: part.refusal.fault === 'malformed' ? 'malformed' : 'broken' }
  const registered = credentials.find((each) => each.credential === part.value)
  if (!registered) return { is: 'unregistered' }
  const { delegation } = registered
  return delegation === own ? { is: 'held' } : { is: 'other-delegation', delegation }
}
