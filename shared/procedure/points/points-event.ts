// What happens to points. A vote on an appeal is a vote like any other: `vote.opened` follows `ruling.appealed`.
import type { DelegationId, PointId } from '../../ids.ts'
import type { PointKind } from '../rulebooks/procedure.ts'
import type { Ruling } from './points-state.ts'

export type PointsEvent =
  | {
      readonly type: 'point.raised'
      readonly point: PointId
      readonly kind: PointKind
      readonly delegation: DelegationId
      /** null: erased */
      readonly text: string | null
      readonly salt: string
    }
  | { readonly type: 'point.withdrawn'; readonly point: PointId }
  | {
      readonly type: 'point.ruled'
      readonly point: PointId
      readonly ruling: Ruling
      /** null: erased */
      readonly answer: string | null
      readonly salt: string
    }
  | { readonly type: 'ruling.appealed'; readonly point: PointId; readonly delegation: DelegationId }
  | { readonly type: 'ruling.upheld'; readonly point: PointId }
  | { readonly type: 'ruling.overruled'; readonly point: PointId }
