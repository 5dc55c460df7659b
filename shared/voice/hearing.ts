// Who is heard by whom: the floor by everyone, the interpreter by who chose the channel, people near each other in the court and its rooms,
// a corner inside alone; and whose pictures are seen. Pure: the house carries it out (server/voice), and screens say it in words.
import { cornerOfSeat } from '../hall/corners.ts'
import { type Zone, zoneAt } from '../hall/zones.ts'
import type { PersonId } from '../ids.ts'
import { crowdOf, nearestIn } from './crowd.ts'

/** What comes to one listener at the same time: first voices, then moving pictures. */
export const SLOTS = 11
/** of a listener: who has the floor, who presides, the interpreter of the chosen channel, then those near by */
export const FLOOR_SLOT = 0
export const CHAIR_SLOT = 1
export const CHANNEL_SLOT = 2
export const FIRST_NEAR = 3
/** the sound of a film on the wall: beside the voices, so that it takes nobody's place */
export const FILM_SLOT = 8
/** pictures: what is shown on the wall (a screen, a film), and who interprets in sign language */
export const WALL_SLOT = 9
export const SIGN_SLOT = 10
/** zones in which a sitting is held: there it is silent but for the floor */
const HALL_ZONES: ReadonlySet<Zone> = new Set(['floor', 'tiers', 'rostrum', 'gallery'])

export interface Standing {
  readonly person: PersonId
  /** metres */
  readonly x: number
  readonly z: number
  /** index, or null when standing */
  readonly seat: number | null
  /** in a gallery, or behind a screen to vote in secret: hears the floor and what goes on beside it, and is near nobody */
  readonly isApart?: boolean
}

/** What one may have a line to send on for: one's voice, what one shows on the wall, the sound of it when it is a film, one's signs. */
export const LINE_KINDS = ['voice', 'wall', 'film', 'sign'] as const
export type LineKind = (typeof LINE_KINDS)[number]

const OTHER_KINDS: Readonly<Record<number, LineKind>> = {
  [FILM_SLOT]: 'film',
  [WALL_SLOT]: 'wall',
  [SIGN_SLOT]: 'sign',
}

/** Of which kind is what comes on a slot. */
export const kindOfSlot = (slot: number): LineKind => OTHER_KINDS[slot] ?? 'voice'

/** Whether it is somebody near by, who is heard from where they stand. */
export const isNear = (slot: number): boolean => slot >= FIRST_NEAR && slot < FILM_SLOT

/** Whether it is seen; everything else is heard. */
export const isPicture = (slot: number): boolean => slot >= WALL_SLOT

/** What goes on beside the floor. */
export interface Stage {
  /** by channel (the tag of its language), who speaks on it at this moment */
  readonly interpreting: ReadonlyMap<string, PersonId>
  /** who shows a moving picture on the wall; null: nobody */
  readonly showing: PersonId | null
  /** who interprets in sign language; null: nobody */
  readonly signing: PersonId | null
}

export const EMPTY_STAGE: Stage = { interpreting: new Map(), showing: null, signing: null }

export interface Lines {
  /** who has a line to send on, by kind: others are no candidates */
  readonly sending: Readonly<Record<LineKind, ReadonlySet<PersonId>>>
  /** listeners who chose a channel */
  readonly channels: ReadonlyMap<PersonId, string>
}

export interface FloorRules {
  /** who is heard on the floor; null: nobody. Who interrupts by a point of order is heard instead of who has it. */
  readonly speaker: PersonId | null
  readonly presiding: PersonId | null
  /** a meeting is going on: in the hall one hears the floor alone */
  readonly isInSession: boolean
  /** whom the chair has muted, and who votes in secret at this moment: heard nowhere */
  readonly muted: ReadonlySet<PersonId>
  readonly stage: Stage
}

/** Where somebody talks with those near by: a corner, the court, a room, the hall between meetings; null: nowhere. */
function placeOf({ x, z, seat, isApart = false }: Standing, isInSession: boolean): string | null {
  if (isApart) return null
  const corner = seat === null ? null : cornerOfSeat(seat)
  if (corner !== null) return `corner ${corner}`
  const zone = zoneAt(x, z)
  if (zone === null || !HALL_ZONES.has(zone)) return zone
  return isInSession ? null : 'hall'
}

/** What is said in a corner stays there: whoever sits in one is heard inside alone, whatever else they are. */
export const isInCorner = ({ seat, isApart = false }: Standing): boolean =>
  !isApart && cornerOfSeat(seat) !== null

/** Who may speak at this moment, and is heard by somebody when others are there. */
export function mayBeHeard(standing: Standing, rules: FloorRules): boolean {
  const { person } = standing
  if (rules.muted.has(person)) return false
  if (person === rules.speaker || person === rules.presiding) return true
  if (isInterpreting(person, rules.stage)) return true
  return placeOf(standing, rules.isInSession) !== null
}

const isInterpreting = (person: PersonId, { interpreting }: Stage): boolean =>
  [...interpreting.values()].includes(person)

const NOBODY: readonly (PersonId | null)[] = Array.from({ length: SLOTS }, () => null)

/**
 * For each person present whom they hear and see, by slot (SLOTS long): first who has the floor, then who presides, the interpreter of
 * their channel, then the nearest of those who talk in the same place within EARSHOT; then the film and the pictures. Who interprets is heard on the
 * channel and by nobody near by. Who sits in a corner is heard, and their signs are seen, by nobody outside.
 */
export function hearing(
  present: readonly Standing[],
  { sending, channels }: Lines,
  rules: FloorRules,
): ReadonlyMap<PersonId, readonly (PersonId | null)[]> {
  const { stage } = rules
  const inCorners = new Set(present.filter(isInCorner).map(({ person }) => person))
  const sent = (kind: LineKind, person: PersonId | null): PersonId | null =>
    person !== null && sending[kind].has(person) && !rules.muted.has(person) ? person : null
  const heard = (person: PersonId | null): PersonId | null => sent('voice', person)
  const outside = (person: PersonId | null): PersonId | null =>
    person === null || inCorners.has(person) ? null : person
  const showing = sent('wall', stage.showing)
  // it sounds wherever its picture comes, and no longer
  const film = showing && sent('film', showing)
  const signing = sent('sign', outside(stage.signing))
  const speaker = heard(outside(rules.speaker))
  const chair = heard(rules.presiding === rules.speaker ? null : outside(rules.presiding))
  const onChannel = new Map(
    [...stage.interpreting].map(([channel, person]) => [channel, heard(outside(person))]),
  )
  const places = present.map((standing) => placeOf(standing, rules.isInSession))
  const elsewhere = new Set([speaker, chair, ...[...stage.interpreting.values()].map(outside)])
  const talkers = crowdOf(present, places, ({ person }) => heard(person) !== null && !elsewhere.has(person))
  return new Map(
    present.map((standing, index) => {
      const own = standing.person
      const slots = NOBODY.slice()
      slots[FLOOR_SLOT] = speaker
      slots[CHAIR_SLOT] = chair
      slots[CHANNEL_SLOT] = onChannel.get(channels.get(own) ?? '') ?? null
      slots[FILM_SLOT] = film
      slots[WALL_SLOT] = showing
      slots[SIGN_SLOT] = signing
      // nobody hears or sees themselves
      for (let slot = 0; slot < SLOTS; slot += 1) if (slots[slot] === own) slots[slot] = null
      const place = places[index]!
      const near = place === null ? [] : nearestIn(talkers, place, standing, FILM_SLOT - FIRST_NEAR)
      for (let nth = 0; nth < near.length; nth += 1) slots[FIRST_NEAR + nth] = near[nth]!
      return [own, slots] as const
    }),
  )
}

/** The same people keep their slots, so that a voice does not jump from one to another when somebody comes or goes. */
export function steady(
  before: readonly (PersonId | null)[],
  now: readonly (PersonId | null)[],
): readonly (PersonId | null)[] {
  // nothing has changed for most, most of the time
  if (now.every((person, slot) => person === before[slot])) return before
  const slots = now.map((person, slot) => (isNear(slot) ? null : person))
  const coming = new Set(now.filter((person, slot) => person !== null && isNear(slot)))
  for (let slot = FIRST_NEAR; slot < FILM_SLOT; slot += 1) {
    const person = before[slot] ?? null
    if (person === null || !coming.has(person)) continue
    slots[slot] = person
    coming.delete(person)
  }
  for (const person of coming) slots[slots.indexOf(null, FIRST_NEAR)] = person
  return slots
}
