// Points raised, the ruling on the last one, and whether it is appealed against.
import type { DelegationId, ItemId, MotionId, PersonId, PointId } from '../../ids.ts'
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

/** What the body is at. As long as none of it changes, nothing was done since. */
export interface Business {
  readonly voteCount: number
  readonly isVoting: boolean
  readonly motionCount: number
  readonly motion: MotionId | null
  /** when the floor and the caucus were given */
  readonly floor: number | null
  readonly caucus: number | null
  readonly item: ItemId | null
}

export interface Points {
  /** not settled, oldest first, and after them the one settled last, which may still be appealed against */
  readonly raised: readonly Point[]
  /** what the body was at when the chair ruled last; null: no ruling that could be appealed against */
  readonly ruledDuring: Business | null
  readonly count: number
}

export const EMPTY_POINTS: Points = { raised: [], ruledDuring: null, count: 0 }
