// What may be asked about points.
import type { PointId } from '../../ids.ts'
import type { PointKind } from '../rulebooks/procedure.ts'
import type { Ruling } from './points-state.ts'

export type PointsCommand =
  | { readonly type: 'point.raise'; readonly kind: PointKind; readonly text: string; readonly salt: string }
  | { readonly type: 'point.withdraw'; readonly point: PointId }
  /** The presiding officer alone. */
  | {
      readonly type: 'point.rule'
      readonly point: PointId
      readonly ruling: Ruling
      readonly text: string
      readonly salt: string
    }
  /** Any delegation, at once after the ruling: it is put to the vote immediately. */
  | {
      readonly type: 'ruling.appeal'
      readonly point: PointId
      readonly salt: string
      /** for the lot of a roll-call: 256 bits and their salt */
      readonly seed: string
      readonly seedSalt: string
    }
