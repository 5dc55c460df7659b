// Lots that were promised and drawn. The seed is committed to before anybody adds to it, and revealed with the draw.
import type { ElectionId, LotId, PersonId, VoteId } from '../../ids.ts'

export interface Contribution {
  readonly person: PersonId
  /** 128 bits, hex, chosen by that person's browser */
  readonly nonce: string
}

/** Where a roll-call starts, or who of the candidates that may stand is elected. */
export type LotPurpose =
  | { readonly of: 'roll-call'; readonly vote: VoteId }
  | { readonly of: 'election'; readonly election: ElectionId }

export interface Lot {
  readonly id: LotId
  readonly purpose: LotPurpose
  /** among how many is drawn */
  readonly of: number
  /** 256 bits, hex; null: not known here, as before the draw for everyone but the house */
  readonly seed: string | null
  readonly salt: string
  readonly contributions: readonly Contribution[]
  /** 0 … of - 1; null: not drawn yet */
  readonly drawn: number | null
}

export type Lots = readonly Lot[]
