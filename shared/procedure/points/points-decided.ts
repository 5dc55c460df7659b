// What follows from a vote on an appeal.
import type { PointId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { clockAfter } from './point-order.ts'

/** PO13, and the clock that stood still for it goes on (PO12). `sitting`: as it was before the close. */
export const rulingDecided = (sitting: Sitting, point: PointId, isOverruled: boolean): readonly Event[] => [
  { type: isOverruled ? 'ruling.overruled' : 'ruling.upheld', point },
  ...clockAfter({ ...sitting, vote: null }, point),
]
