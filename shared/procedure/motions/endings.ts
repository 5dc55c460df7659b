// MO12, MO13: the speech on a motion ends when the motion is no longer before the body.
import type { MotionId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { endingOf } from '../speakers/floor-time.ts'

/** The end of the speech that is made for or against this motion; `at`: ms since 1970. */
export function endingOn(sitting: Sitting, motion: MotionId, at: number): readonly Event[] {
  const kind = sitting.speakers.floor?.kind
  const isOnIt = sitting.motions.current === motion && (kind === 'for' || kind === 'against')
  return isOnIt ? endingOf(sitting, at) : []
}
