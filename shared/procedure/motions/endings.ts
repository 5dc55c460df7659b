// MO12, MO13, MO22: the speech and the caucus that are on end before what ends them.
import type { MotionId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { caucusEnding } from '../speakers/caucus-acts.ts'
import { endingOf } from '../speakers/floor-time.ts'

/** `at`: ms since 1970. */
export function endings(sitting: Sitting, at: number): readonly Event[] {
  const speech = sitting.speakers.floor?.kind === 'caucus' ? [] : endingOf(sitting, at)
  return [...speech, ...caucusEnding(sitting, at)]
}

/** The speech that is made for or against this motion, which is no longer before the body. */
export function endingOn(sitting: Sitting, motion: MotionId, at: number): readonly Event[] {
  const kind = sitting.speakers.floor?.kind
  const isOnIt = sitting.motions.current === motion && (kind === 'for' || kind === 'against')
  return isOnIt ? endingOf(sitting, at) : []
}
