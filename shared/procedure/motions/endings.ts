// MO12, MO13, MO22: the speech and the caucus that are on end before what ends them.
import type { MotionId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'

/** `at`: ms since 1970. */
export function endings(sitting: Sitting, at: number): readonly Event[] {
  const caucus: readonly Event[] = sitting.speakers.caucus === null ? [] : [{ type: 'caucus.ended' }]
  return [...speechEnding(sitting, at), ...caucus]
}

/** The speech that is made for or against this motion, which is no longer before the body. */
export function endingOn(sitting: Sitting, motion: MotionId, at: number): readonly Event[] {
  const kind = sitting.speakers.floor?.kind
  const isOnIt = sitting.motions.current === motion && (kind === 'for' || kind === 'against')
  return isOnIt ? speechEnding(sitting, at) : []
}

/** Its time counts without its pauses. */
function speechEnding({ speakers: { floor } }: Sitting, at: number): readonly Event[] {
  if (floor === null) return []
  const until = floor.pausedAt ?? at
  return [{ type: 'floor.ended', usedMs: Math.max(0, until - floor.givenAt - floor.pausedMs) }]
}
