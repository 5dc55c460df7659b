// What may be asked about lots.
import type { LotId } from '../../ids.ts'

export type LotsCommand =
  /** Anyone of the sitting adds chance of their own before the draw. Harmless twice: the first stands. */
  | { readonly type: 'lot.contribute'; readonly lot: LotId; readonly nonce: string }
  /** The desk draws, adding chance of its own. */
  | { readonly type: 'lot.draw'; readonly lot: LotId; readonly nonce: string }
