// How loud each slot is let through: all as they come, but for the floor, the chair and a film while somebody interprets them to me.
import type { PersonId } from '../../shared/ids.ts'
import { CHAIR_SLOT, CHANNEL_SLOT, FILM_SLOT, FLOOR_SLOT } from '../../shared/voice/hearing.ts'

/** as interpreters' listeners know it: one notices that it goes on, and who speaks, and is not disturbed */
const FAINT = 0.15
/** what is interpreted */
const ORIGINAL: ReadonlySet<number> = new Set([FLOOR_SLOT, CHAIR_SLOT, FILM_SLOT])

/**
 * 0 … 1. Whoever is silenced here is not let through; an interpreter who is, interprets nothing, so that one is never left in silence.
 * `isFaint`: the floor is heard faintly below.
 */
export function slotGain(
  slot: number,
  heard: readonly (PersonId | null)[],
  silenced: ReadonlySet<PersonId>,
  isFaint: boolean,
): number {
  const isHeard = (index: number): boolean => {
    const person = heard[index] ?? null
    return person !== null && !silenced.has(person)
  }
  if (!isHeard(slot)) return 0
  const isBelow = ORIGINAL.has(slot) && isHeard(CHANNEL_SLOT)
  if (!isBelow) return 1
  return isFaint ? FAINT : 0
}
