// Points raised, the ruling on the last one, and whether it is appealed against.
import type { DelegationId, PersonId, PointId } from '../../ids.ts'
import type { PointKind } from '../rulebooks/procedure.ts'

export const RULINGS = ['well-taken', 'not-well-taken', 'answered'] as const
export type Ruling = (typeof RULINGS)[number]

export interface Point {
  readonly id: PointId
  readonly kind: PointKind
  readonly delegation: DelegationId
  readonly person: PersonId
  /** null: erased or not said */
  readonly text: string | null
  readonly at: number
  readonly ruling: Ruling | null
  /** the words of the chair; null: none, or erased */
  readonly answer: string | null
  /** a ruling is being appealed against, was upheld or overruled */
  readonly appeal: 'open' | 'upheld' | 'overruled' | null
}

export interface Points {
  /** not settled, oldest first, and after them the one settled last, which may still be appealed against */
  readonly raised: readonly Point[]
  readonly count: number
}

export const EMPTY_POINTS: Points = { raised: [], count: 0 }
