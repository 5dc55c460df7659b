// What follows from a vote on a motion: its effect when it is carried, as events of other chapters.
import type { MotionId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { carriedEvents } from './carried.ts'

/** `sitting`: as it was before the close of the vote; `at`: ms since 1970. */
export function motionDecided(
  sitting: Sitting,
  id: MotionId,
  isCarried: boolean,
  at: number,
): readonly Event[] {
  const motion = sitting.motions.pending.find((each) => each.id === id)
  if (!motion) return []
  if (isCarried) return carriedEvents(sitting, motion, at)
  // MO20: it is for a vote then
  return isObjectedTo(sitting) ? [] : [{ type: 'motion.failed', motion: id }]
}

const isObjectedTo = ({ vote }: Sitting): boolean =>
  vote?.method === 'no-objection' && vote.objections.length > 0
