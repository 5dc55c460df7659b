// What may be asked about secret ballots. Proofs have been checked before the law is asked: it knows texts, not what they prove.
import type { OfficeId, PersonId, VoteId } from '../../ids.ts'
import type { Registered } from './secret-event.ts'
import type { BallotGroup, TrusteeStep } from './secret-state.ts'

export type OfficeCommand =
  /** By who presides. `trustees`: beside the house, which is always one; none: the house alone. */
  | {
      readonly type: 'office.open'
      readonly group: BallotGroup
      readonly registrar: PersonId
      readonly trustees: readonly PersonId[]
      readonly threshold: number | null
      readonly uuid: string
      readonly houseKey: string
    }
  | {
      readonly type: 'trustee.give'
      readonly office: OfficeId
      readonly step: TrusteeStep
      readonly text: string
    }
  | {
      readonly type: 'credentials.register'
      readonly office: OfficeId
      readonly credentials: readonly Registered[]
    }

export type SecretVoteCommand =
  /** By the house: what every ballot refers to. Harmless twice. */
  | {
      readonly type: 'secret.open'
      readonly vote: VoteId
      readonly hash: string
      readonly election: string
      readonly salt: string
    }
  /** The same ballot twice is harmless: its first receipt holds (SB11). */
  | {
      readonly type: 'secret.cast'
      readonly vote: VoteId
      readonly ballot: string
      /** SHA-256 of it, base 64 */
      readonly tracker: string
      /** of its ciphertexts: the first 64 bits of the SHA-256 of each, hex */
      readonly marks: readonly string[]
      /** the one that signed it */
      readonly credential: string
      readonly salt: string
    }
  | { readonly type: 'secret.end'; readonly vote: VoteId }
  /** By the house. Harmless twice. */
  | {
      readonly type: 'secret.tally'
      readonly vote: VoteId
      readonly hash: string
      readonly ballots: number
    }
  | { readonly type: 'secret.decrypt'; readonly vote: VoteId; readonly text: string }
  /** By the house, when enough have decrypted: its own part, and the result. */
  | {
      readonly type: 'secret.close'
      readonly vote: VoteId
      readonly text: string
      readonly sums: readonly number[]
    }
  | {
      readonly type: 'secret.annul'
      readonly vote: VoteId
      readonly reason: string
      readonly salt: string
    }

export type SecretCommand = OfficeCommand | SecretVoteCommand
