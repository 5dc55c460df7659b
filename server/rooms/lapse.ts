// In the open forum nobody keeps the chair or a delegation by being away (RO11); elsewhere the succession presides (RO14).
import type { PersonId } from '../../shared/ids.ts'
import type { Hall } from './hall.ts'
import { interpretingOf } from './interpreting.ts'

/** How long the chair waits for who presides, and a delegation for its people. */
export const CHAIR_LAPSES_MS = 60_000
export const DELEGATION_LAPSES_MS = 600_000
/** How long a sitting waits for who presides before the succession does: a reload takes seconds. */
export const CHAIR_SUCCEEDED_MS = 90_000

export async function lapseAbsent(hall: Hall, now: number): Promise<void> {
  const { sitting } = hall.host.standing
  interpretingOf(hall).tidy(now)
  // the hall knows who is in the galleries
  if (sitting.endedAt !== null || hall.around.gallery > 0) return
  if (!sitting.isOpenForum) return succeedAbsent(hall, now)
  const { presiding } = sitting
  if (presiding !== null && absenceOf(hall, presiding, now) >= CHAIR_LAPSES_MS)
    await hall.host.request({ type: 'person.lapse', person: presiding, from: 'presiding' }, 'system')
  for (const person of sitting.people.keys())
    if (absenceOf(hall, person, now) >= DELEGATION_LAPSES_MS)
      await hall.host.request({ type: 'person.lapse', person, from: 'everything' }, 'system')
}

// RO14
async function succeedAbsent(hall: Hall, now: number): Promise<void> {
  const { presiding } = hall.host.standing.sitting
  if (presiding === null || absenceOf(hall, presiding, now) < CHAIR_SUCCEEDED_MS) return
  const there = [...hall.attendance.people.values()]
    .filter(({ awaySince }) => awaySince === null)
    .map(({ person }) => person)
  await hall.host.request({ type: 'presiding.succeed', gone: presiding, there }, 'system')
}

/** ms since a person's line broke; 0 while connected. */
function absenceOf(hall: Hall, person: PersonId, now: number): number {
  const since = hall.absentSince(person)
  return since === null ? 0 : now - since
}
