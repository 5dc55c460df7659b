// Who is heard by whom: the floor by everyone, people near each other in the court and its rooms, a corner inside alone. Pure: the house
// carries it out (server/voice), and screens say it in words.
import { cornerOfSeat } from '../hall/corners.ts'
import { type Zone, zoneAt } from '../hall/zones.ts'
import type { PersonId } from '../ids.ts'

/** Voices that one listener may hear at the same time. */
export const VOICE_SLOTS = 8
/** slots of a listener: who has the floor, who presides, and those near by in the others */
const FLOOR_SLOT = 0
const CHAIR_SLOT = 1
const FIRST_NEAR = 2
/** people farther away than this do not hear each other, metres */
export const EARSHOT = 12
/** zones in which a sitting is held: there it is silent but for the floor */
const HALL_ZONES: ReadonlySet<Zone> = new Set(['floor', 'tiers', 'rostrum', 'gallery'])

export interface Standing {
  readonly person: PersonId
  /** metres */
  readonly x: number
  readonly z: number
  /** index, or null when standing */
  readonly seat: number | null
}

export interface FloorRules {
  /** who has the floor; null: nobody. Who interrupts by a point of order is heard instead. */
  readonly speaker: PersonId | null
  readonly presiding: PersonId | null
  /** a meeting is going on: in the hall one hears the floor alone */
  readonly isInSession: boolean
  /** whom the chair has muted: heard nowhere */
  readonly muted: ReadonlySet<PersonId>
}

/** Where somebody talks with those near by: a corner, the court, a room, the hall between meetings; null: nowhere. */
function placeOf({ x, z, seat }: Standing, isInSession: boolean): string | null {
  const corner = seat === null ? null : cornerOfSeat(seat)
  if (corner !== null) return `corner ${corner}`
  const zone = zoneAt(x, z)
  if (zone === null || !HALL_ZONES.has(zone)) return zone
  return isInSession ? null : 'hall'
}

/** Who may speak at this moment, and is heard by somebody when others are there. */
export function mayBeHeard(standing: Standing, rules: FloorRules): boolean {
  const { person } = standing
  if (rules.muted.has(person)) return false
  if (person === rules.speaker || person === rules.presiding) return true
  return placeOf(standing, rules.isInSession) !== null
}

/**
 * For each person present whom they hear, by slot (VOICE_SLOTS long): first who has the floor, then who presides, then the nearest of
 * those who talk in the same place within EARSHOT. Of `speaking` are those with a line to speak on: others are no candidates.
 */
export function hearing(
  present: readonly Standing[],
  speaking: ReadonlySet<PersonId>,
  rules: FloorRules,
): ReadonlyMap<PersonId, readonly (PersonId | null)[]> {
  const heard = (person: PersonId | null): PersonId | null =>
    person !== null && speaking.has(person) && !rules.muted.has(person) ? person : null
  const speaker = heard(rules.speaker)
  const chair = heard(rules.presiding === rules.speaker ? null : rules.presiding)
  const talkers = new Map<string, Standing[]>()
  for (const standing of present) {
    if (heard(standing.person) === null) continue
    const place = placeOf(standing, rules.isInSession)
    if (place !== null) talkers.set(place, [...(talkers.get(place) ?? []), standing])
  }
  return new Map(
    present.map((standing) => {
      const place = placeOf(standing, rules.isInSession)
      const near = place === null ? [] : nearest(standing, talkers.get(place) ?? [], [speaker, chair])
      const slots: (PersonId | null)[] = Array.from({ length: VOICE_SLOTS }, () => null)
      slots[FLOOR_SLOT] = speaker === standing.person ? null : speaker
      slots[CHAIR_SLOT] = chair === standing.person ? null : chair
      near.forEach((person, index) => {
        slots[FIRST_NEAR + index] = person
      })
      return [standing.person, slots] as const
    }),
  )
}

function nearest(
  listener: Standing,
  talkers: readonly Standing[],
  others: readonly (PersonId | null)[],
): readonly PersonId[] {
  return talkers
    .filter(({ person }) => person !== listener.person && !others.includes(person))
    .map(({ person, x, z }) => ({ person, metres: Math.hypot(x - listener.x, z - listener.z) }))
    .filter(({ metres }) => metres <= EARSHOT)
    .toSorted((one, other) => one.metres - other.metres || (one.person < other.person ? -1 : 1))
    .slice(0, VOICE_SLOTS - FIRST_NEAR)
    .map(({ person }) => person)
}

/** The same people keep their slots, so that a voice does not jump from one to another when somebody comes or goes. */
export function steady(
  before: readonly (PersonId | null)[],
  now: readonly (PersonId | null)[],
): readonly (PersonId | null)[] {
  const slots = now.map((person, slot) => (slot < FIRST_NEAR ? person : null))
  const coming = new Set(now.slice(FIRST_NEAR).filter((person) => person !== null))
  for (let slot = FIRST_NEAR; slot < VOICE_SLOTS; slot += 1) {
    const person = before[slot] ?? null
    if (person === null || !coming.has(person)) continue
    slots[slot] = person
    coming.delete(person)
  }
  for (const person of coming) slots[slots.indexOf(null, FIRST_NEAR)] = person
  return slots
}
