// The clock of the floor: what has been used, what is left, what is counted when a speech ends. All in ms; `at`: ms since 1970.
import type { DelegationId } from '../../ids.ts'
import type { EventOf } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import type { Caucus, Floor, Speakers } from './speakers-state.ts'

type Clock = Pick<Floor, 'givenAt' | 'pausedAt' | 'pausedMs'>

/** Without the pauses, never less than 0 (SP16). */
export function usedMs({ givenAt, pausedAt, pausedMs }: Clock, at: number): number {
  const until = pausedAt === null ? at : Math.min(at, pausedAt)
  return Math.max(0, until - givenAt - pausedMs)
}

/** Below 0: so much too long; null: no limit. */
export const remainingMs = (floor: Clock & Pick<Floor, 'limitMs'>, at: number): number | null =>
  floor.limitMs === null ? null : floor.limitMs - usedMs(floor, at)

/** What a delegation may still speak on the item; null: no limit (SP7). */
export function leftOnItemMs({ totalSeconds, onItem }: Speakers, delegation: DelegationId): number | null {
  if (totalSeconds === null) return null
  return Math.max(0, totalSeconds * 1000 - (onItem[delegation] ?? 0))
}

/** The lesser of two limits, where null is none. */
export function tighter(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.min(a, b)
}

/** The end of the speech that is being made, or nothing when nobody has the floor. */
export function endingOf({ speakers }: Sitting, at: number): readonly EventOf<'floor.ended'>[] {
  const { floor, caucus } = speakers
  return floor === null ? [] : [{ type: 'floor.ended', usedMs: countedMs(floor, caucus, at) }]
}

// SP22, SP26: the time of a guest and of a caucus is over when it is over, however late that is noticed
function countedMs(floor: Floor, caucus: Caucus | null, at: number): number {
  if (floor.kind === 'guest') return Math.min(usedMs(floor, at), floor.limitMs ?? Number.POSITIVE_INFINITY)
  if (floor.kind === 'caucus' && caucus !== null) return usedMs(floor, Math.min(at, caucus.endsAt))
  return usedMs(floor, at)
}
