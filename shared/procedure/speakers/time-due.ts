// When the time of a guest or of a caucus is over.
import type { Sitting } from '../sitting.ts'

/**
 * ms since 1970 at which `time.check` has something to end; null: as things stand it has nothing (SP22, SP26). In a caucus there
 * are no guests (SP25).
 */
export function timeDueAt({ vote, speakers: { floor, caucus, heldAt } }: Sitting): number | null {
  if (vote !== null) return null
  // SP28
  if (floor?.kind !== 'guest') return heldAt === undefined ? (caucus?.endsAt ?? null) : null
  // a clock that stands still ends nothing
  return floor.pausedAt === null && floor.limitMs !== null
    ? floor.givenAt + floor.pausedMs + floor.limitMs
    : null
}
