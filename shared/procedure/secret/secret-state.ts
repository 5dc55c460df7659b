// Secret ballots: the office that holds their keys and credentials, and how far a secret vote has come.
import type { DelegationId, OfficeId, PersonId } from '../../ids.ts'

export const BALLOT_GROUPS = ['Ed25519', 'BELENIOS-2048'] as const
/** The group in which ballots are encrypted: elliptic and quick, or such as older tools verify too. */
export type BallotGroup = (typeof BALLOT_GROUPS)[number]

export const TRUSTEE_STEPS = ['key', 'certificate', 'polynomial', 'share'] as const
/** What a trustee gives: a key where all are needed; where fewer are, the three others one after the other. */
export type TrusteeStep = (typeof TRUSTEE_STEPS)[number]

export interface Trustee {
  readonly person: PersonId
  /** what they gave, as text that the law does not read */
  readonly gave: Readonly<Partial<Record<TrusteeStep, string>>>
}

export interface BallotOffice {
  readonly id: OfficeId
  /** of all its elections: credentials are made for it */
  readonly uuid: string
  readonly group: BallotGroup
  /** makes the credentials, and registers their public parts */
  readonly registrar: PersonId
  /** the house is one more, before all of these; empty: the house alone */
  readonly trustees: readonly Trustee[]
  /** so many of these are needed; null: all of them */
  readonly threshold: number | null
  /** public key of the house with its proof */
  readonly houseKey: string
  /** public credentials, as they are written in ballots */
  readonly credentials: ReadonlyMap<DelegationId, string>
}

/** A vote by secret ballot while it is open. */
export interface SecretVote {
  readonly office: OfficeId
  /** SHA-256 of the election as the house wrote it, hex; null: not written yet */
  readonly election: string | null
  /** every ballot that was cast, by its tracker: SHA-256 in base 64 */
  readonly cast: ReadonlyMap<string, { readonly delegation: DelegationId; readonly seq: number }>
  /** of every ciphertext of those ballots: none is cast twice */
  readonly marks: ReadonlySet<string>
  /** tracker of the ballot that counts */
  readonly standing: ReadonlyMap<DelegationId, string>
  /** ms since 1970; null: ballots are still cast */
  readonly endedAt: number | null
  /** SHA-256 of the encrypted tally, hex; null: not made yet */
  readonly tally: string | null
  /** trustees that have decrypted, by number: the house is 1, the first of the others 2 */
  readonly decrypted: readonly number[]
}

/** What is known of a secret vote that was decided. */
export interface SecretCount {
  /** who took part, in seating order */
  readonly cast: readonly DelegationId[]
  /** how often each answer was given (SB9) */
  readonly sums: readonly number[]
}

export interface SecretBallots {
  /** null: none was set up */
  readonly office: BallotOffice | null
  /** offices so far */
  readonly offices: number
}

export const NO_SECRETS: SecretBallots = { office: null, offices: 0 }

export const newSecretVote = (office: OfficeId): SecretVote => ({
  office,
  ...{
    election: null,
    cast: new Map(),
    marks: new Set(),
    standing: new Map(),
    endedAt: null,
    tally: null,
    decrypted: [],
  },
})
