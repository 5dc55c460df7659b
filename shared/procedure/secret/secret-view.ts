// What everyone may know of secret ballots at a glance: how far all is, and no long texts. Those, credentials and ballots stand on the board.
import type { DelegationId } from '../../ids.ts'
import type { Sitting } from '../sitting.ts'
import type { OpenVote } from '../votes/votes-state.ts'
import { isAmongFew } from './may-be-secret.ts'
import { votersOf } from './office.ts'
import type { BallotOffice, SecretBallots, SecretVote, Trustee, TrusteeStep } from './secret-state.ts'

export interface OfficeView extends Omit<BallotOffice, 'trustees' | 'credentials' | 'houseKey'> {
  readonly trustees: readonly { readonly person: Trustee['person']; readonly gave: readonly TrusteeStep[] }[]
  /** delegations with a credential */
  readonly registered: number
}

export interface SecretBallotsView {
  readonly office: OfficeView | null
  readonly offices: number
}

export interface SecretVoteView extends Omit<SecretVote, 'cast' | 'marks' | 'standing'> {
  /** SB17: so few may take part that the result may tell what each chose */
  readonly isAmongFew: boolean
}

export function secretBallotsView({ office, offices }: SecretBallots): SecretBallotsView {
  if (office === null) return { office, offices }
  const { trustees, credentials, houseKey: _, ...rest } = office
  return {
    offices,
    office: {
      ...rest,
      trustees: trustees.map(({ person, gave }) => ({ person, gave: Object.keys(gave) as TrusteeStep[] })),
      registered: credentials.size,
    },
  }
}

/** The office again, with blank texts, and credentials of as many delegations as have one. */
export function secretBallotsOf({ office, offices }: SecretBallotsView, sitting: Sitting): SecretBallots {
  if (office === null) return { office, offices }
  const { trustees, registered, ...rest } = office
  return {
    offices,
    office: {
      ...rest,
      houseKey: '',
      trustees: trustees.map(({ person, gave }) => ({
        person,
        gave: Object.fromEntries(gave.map((step) => [step, ''])),
      })),
      credentials: new Map(
        votersOf(sitting)
          .slice(0, registered)
          .map((delegation) => [delegation, '']),
      ),
    },
  }
}

export function secretVoteView(
  sitting: Sitting,
  vote: Pick<OpenVote, 'decision'>,
  secret: SecretVote,
): SecretVoteView {
  const { cast: _, marks: __, standing: ___, ...rest } = secret
  return { ...rest, isAmongFew: isAmongFew(sitting, vote) }
}

/** The vote again: that a ballot stands is known, and no tracker. */
export const secretVoteOf = (
  { isAmongFew: _, ...rest }: SecretVoteView,
  hasVoted: Iterable<DelegationId>,
): SecretVote => ({
  ...rest,
  cast: new Map(),
  marks: new Set(),
  standing: new Map([...hasVoted].map((delegation) => [delegation, ''])),
})
