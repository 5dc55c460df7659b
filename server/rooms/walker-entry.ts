// A walker with what the hall keeps about it: what others were told, whether an answer is due, where it was before it was brought away.
import { type Facing, toGrid } from '../../shared/hall/polar.ts'
import { SEATS, type Seat } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { GAIT, type Pose, poseHeadingOf, radiansOfPose } from '../../shared/protocol/poses.ts'
import { INTENTS_PER_SECOND } from '../../shared/protocol/rooms.ts'
import type { PlaceRow } from '../store/store.ts'
import { type Allowance, fullAllowance } from './allowance.ts'
import { placeFor } from './placing.ts'
import { makeWalker, putAt, type Walker } from './walker.ts'

export type KeptPlace = Pick<PlaceRow, 'x' | 'z' | 'heading' | 'seat'>

/** Twenty messages may come at once after a stalled line; a fast clock on the other side is forgiven by a fifth. */
export const INTENT_RULE = { cap: 2 * INTENTS_PER_SECOND, everyMs: 1000 / (1.2 * INTENTS_PER_SECOND) }

export interface Entry {
  readonly walker: Walker
  readonly rate: Allowance
  /** what everybody was told last, null for a newcomer */
  told: Pose | null
  needsAck: boolean
  /** where one was before one was brought away, with the seat that is held meanwhile; null: one was not */
  origin: KeptPlace | null
}

/** Poses are told in whole centimetres; rounding alone is no movement. */
const HALF_CENTIMETRE = 0.0051

export const poseOf = ({ slot, shown, facing, gait }: Walker): Pose => ({
  slot,
  x: Math.round(shown.x * 100) / 100,
  z: Math.round(shown.z * 100) / 100,
  heading: facing,
  gait,
})

export function hasMoved({ shown, facing, gait }: Walker, told: Pose): boolean {
  const far = Math.max(Math.abs(shown.x - told.x), Math.abs(shown.z - told.z))
  return facing !== told.heading || gait !== told.gait || far > HALF_CENTIMETRE
}

/** Gives up the seat one has, or the one that is held. */
export function free(seated: Map<number, PersonId>, { walker, origin }: Entry): void {
  const seat = walker.seat ?? origin?.seat ?? null
  if (seat !== null) seated.delete(seat)
  walker.seat = null
}

export function sit(seated: Map<number, PersonId>, entry: Entry, seat: Seat): void {
  free(seated, entry)
  seated.set(seat.index, entry.walker.person)
  entry.origin = null
  entry.walker.seat = seat.index
  putAt(entry.walker, seat.exit, seat, poseHeadingOf(seat.heading), GAIT.sit)
  entry.needsAck = true
}

function stand(entry: Entry, { x, z, heading }: Facing): void {
  const at = { x: toGrid(x), z: toGrid(z) }
  putAt(entry.walker, at, at, poseHeadingOf(heading), GAIT.stand)
  entry.needsAck = true
}

export function bring(entry: Entry, at: Facing): void {
  if (entry.origin !== null) return
  entry.origin = placeOf(entry, 0)
  entry.walker.seat = null
  stand(entry, at)
}

export function sendBack(seated: Map<number, PersonId>, entry: Entry): void {
  const { origin } = entry
  if (origin === null) return
  const seat = origin.seat === null ? undefined : SEATS[origin.seat]
  if (seat) {
    sit(seated, entry, seat)
    return
  }
  entry.origin = null
  stand(entry, origin)
}

export interface Newcomer {
  readonly person: PersonId
  readonly slot: number
  readonly place: KeptPlace | null
}

/** `others`: those who are there. */
export function makeEntry({ person, slot, place }: Newcomer, others: Iterable<Entry>, nowMs: number): Entry {
  const taken = Array.from(others, ({ walker }) => walker.shown)
  const at = placeFor(place, slot, taken)
  const walker = makeWalker(person, slot, at, poseHeadingOf(at.heading), nowMs)
  return { walker, rate: fullAllowance(INTENT_RULE, nowMs), told: null, needsAck: true, origin: null }
}

export function comeBack(entry: Entry): void {
  const { walker } = entry
  if (walker.seat === null) putAt(walker, walker.shown, walker.shown, walker.facing, GAIT.stand)
  entry.needsAck = true
}

/** What is kept for the next start: where one is, or where one was before one was brought away. */
export function placeOf({ walker, origin }: Entry, hand: number): PlaceRow {
  const { person, seat, shown, confirmed, facing } = walker
  if (origin !== null) return { ...origin, person, hand }
  const { x, z } = seat === null ? shown : confirmed
  return { person, x, z, heading: radiansOfPose(facing), seat, hand }
}
