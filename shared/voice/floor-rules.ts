// What the law of a sitting says about its voices at a moment: who is heard on the floor, until when, and whether the hall is silent but
// for it. Rules are those of shared/procedure/SPEC.md.
import type { PersonId } from '../ids.ts'
import { waitingPoints } from '../procedure/points/point-order.ts'
import type { Sitting } from '../procedure/sitting.ts'
import { remainingMs } from '../procedure/speakers/floor-time.ts'
import type { FloorRules, Stage } from './hearing.ts'

/** `at`: ms since 1970. */
export const floorRulesOf = (sitting: Sitting, stage: Stage, at: number): FloorRules => ({
  speaker: heardOnFloor(sitting, at),
  presiding: sitting.presiding,
  isInSession: isHallSilent(sitting),
  // RO17
  muted: new Set(sitting.conduct.muted),
  stage,
})

/** Whose words are those of the floor at this moment, for microphones and captions alike; null: nobody's. */
export function heardOnFloor(sitting: Sitting, at: number): PersonId | null {
  // PO2, PO7: who raised the point that is settled first is heard, and the speaker is not while the clock stands still for it
  const [point] = waitingPoints(sitting)
  if (point) return point.person
  // PO12: an appeal is put to the vote without debate
  if (sitting.vote?.subject.of === 'ruling') return null
  const { floor } = sitting.speakers
  // SP22: a guest has the floor as others have it
  return floor === null || (remainingMs(floor, at) ?? 1) <= 0 ? null : floor.person
}

interface Meeting extends Pick<Sitting, 'presiding'> {
  readonly agenda: Pick<Sitting['agenda'], 'meeting'>
  readonly speakers: Pick<Sitting['speakers'], 'caucus'>
}

/** Where nobody presides there is no floor to be silent for, and in an unmoderated caucus nobody has it (SP25). */
export const isHallSilent = ({ agenda, presiding, speakers }: Meeting): boolean =>
  agenda.meeting.phase === 'open' && presiding !== null && speakers.caucus?.kind !== 'unmoderated'

/**
 * When the time of who has the floor runs out, ms since 1970, and with it the microphone closes. Null: nobody has the floor, it has no
 * limit, or its clock stands still (SP16, SP21). What prolongs a speech (SP20) moves it.
 */
export function floorClosesAt({ speakers: { floor } }: Pick<Sitting, 'speakers'>): number | null {
  if (floor === null || floor.limitMs === null || floor.pausedAt !== null) return null
  return floor.givenAt + floor.pausedMs + floor.limitMs
}
