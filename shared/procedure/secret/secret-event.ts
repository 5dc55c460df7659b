// What happens in secret ballots. What a person chose is in no event; the ballot that hides it stands beside the chain.
import type { DelegationId, OfficeId, PersonId, VoteId } from '../../ids.ts'
import type { BallotGroup, TrusteeStep } from './secret-state.ts'

export type SecretEvent =
  | {
      readonly type: 'office.opened'
      readonly office: OfficeId
      readonly uuid: string
      readonly group: BallotGroup
      readonly registrar: PersonId
      readonly trustees: readonly PersonId[]
      readonly threshold: number | null
      readonly houseKey: string
    }
  | {
      readonly type: 'trustee.gave'
      readonly office: OfficeId
      readonly person: PersonId
      readonly step: TrusteeStep
      readonly text: string
    }
  | {
      readonly type: 'credentials.registered'
      readonly office: OfficeId
      readonly credentials: readonly Registered[]
    }
  /** The house has written the election: from now on ballots are cast. */
  | {
      readonly type: 'secret.opened'
      readonly vote: VoteId
      /** SHA-256 of the text, hex */
      readonly hash: string
      /** the election as every ballot refers to it; null: erased */
      readonly election: string | null
      readonly salt: string
    }
  | {
      readonly type: 'secret.cast'
      readonly vote: VoteId
      readonly delegation: DelegationId
      /** SHA-256 of the ballot, base 64 */
      readonly tracker: string
      /** of its ciphertexts: the first 64 bits of the SHA-256 of each, hex */
      readonly marks: readonly string[]
      /** encrypted, with its proofs; null: erased */
      readonly ballot: string | null
      readonly salt: string
    }
  | { readonly type: 'secret.ended'; readonly vote: VoteId }
  /** `hash`: SHA-256 of the encrypted tally, hex; `ballots`: those that count. */
  | {
      readonly type: 'secret.tallied'
      readonly vote: VoteId
      readonly hash: string
      readonly ballots: number
    }
  /** `trustee`: its number, the house is 1. */
  | {
      readonly type: 'secret.decrypted'
      readonly vote: VoteId
      readonly trustee: number
      readonly text: string
    }
  | {
      readonly type: 'secret.annulled'
      readonly vote: VoteId
      /** null: erased */
      readonly reason: string | null
      readonly salt: string
    }

export interface Registered {
  readonly delegation: DelegationId
  readonly credential: string
}
