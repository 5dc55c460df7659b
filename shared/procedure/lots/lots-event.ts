// What happens to lots.
import type { LotId } from '../../ids.ts'
import type { LotPurpose } from './lots-state.ts'

export type LotsEvent =
  /** The seed does not enter the chain in clear, only its commitment (LO). */
  | {
      readonly type: 'lot.committed'
      readonly lot: LotId
      readonly purpose: LotPurpose
      readonly of: number
      /** null: not revealed here */
      readonly seed: string | null
      readonly salt: string
    }
  | { readonly type: 'lot.contributed'; readonly lot: LotId; readonly nonce: string }
  /** Opens the commitment. `drawn`: what follows from the seed and all contributions. */
  | {
      readonly type: 'lot.drawn'
      readonly lot: LotId
      readonly seed: string
      readonly salt: string
      readonly drawn: number
    }
