// What follows from a motion that is carried or not: its effect, as events of other chapters.
import type { MotionId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'

export const motionDecided = (
  _sitting: Sitting,
  _motion: MotionId,
  _isCarried: boolean,
  _at: number,
): readonly Event[] => []
