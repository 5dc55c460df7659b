// Lots that were promised and drawn. The seed is committed to before anybody adds to it, and revealed with the draw.
import type { LotId, PersonId, VoteId } from '../../ids.ts'

export interface Contribution {
  readonly person: PersonId
  /** 128 bits, hex, chosen by that person's browser */
  readonly nonce: string
}

export interface Lot {
  readonly id: LotId
  /** the roll-call whose start it draws, or the ballot of an election that it decides */
  readonly vote: VoteId
  /** among how many is drawn */
  readonly of: number
  /** 256 bits, hex; '' when it is not known here, as before the draw for everyone but the house */
  readonly seed: string
  readonly salt: string
  readonly contributions: readonly Contribution[]
  /** 0 … of - 1; null: not drawn yet */
  readonly drawn: number | null
}

export type Lots = readonly Lot[]
