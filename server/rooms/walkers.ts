// Everyone who walks in one hall: who comes, sits, wants something, and what everybody is told in a tick. Knows neither sockets nor
// Colyseus; a room hands in bytes and times, and sends what it gets back.
import { SEATS, type Seat } from '../../shared/hall/seats.ts'
import { STEP_MS } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeIntent, encodeStepped } from '../../shared/protocol/intents.ts'
import { encodePoses, GAIT, type Pose, poseHeadingOf, radiansOfPose } from '../../shared/protocol/poses.ts'
import { INTENTS_PER_SECOND } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { PlaceRow } from '../store/store.ts'
import { type Allowance, fullAllowance, spend } from './allowance.ts'
import { placeFor } from './placing.ts'
import { makeWalker, putAt, stepAhead, takeIntent, type Walker } from './walker.ts'

/** 'stale' harms nobody; a room counts 'malformed' and 'too-frequent' as strikes. */
export type IntentVerdict = 'taken' | 'stale' | 'malformed' | 'too-frequent' | 'unknown-person'

export interface TickNews {
  /** to everybody, or null when nobody moved */
  readonly poses: Uint8Array | null
  /** to each of these alone */
  readonly acks: readonly (readonly [PersonId, Uint8Array])[]
}

export type KeptPlace = Pick<PlaceRow, 'x' | 'z' | 'heading' | 'seat'>

export interface Walkers {
  /**
   * Comes in, where they were before (`place`, its seat if that is free) or at the entrance. Comes back, while the walker is still
   * there: what was wanted ends where everybody saw it. The client is told where it is. Answers the seat one has.
   */
  admit(person: PersonId, slot: number, place: KeptPlace | null, nowMs: number): number | null
  leave(person: PersonId): void
  intent(person: PersonId, bytes: unknown, nowMs: number): IntentVerdict
  /** Sits down from wherever one is; sitting on one's own seat again is harmless. */
  sitDown(person: PersonId, seat: number): Result<null, Refusal>
  /** Stands up beside the seat. */
  standUp(person: PersonId): Result<null, Refusal>
  /** Every STEP_MS or a multiple of it. */
  tick(nowMs: number): TickNews
  /** Where everyone is, for someone who comes in. */
  snapshot(): Uint8Array
  /** What is kept for the next start. */
  places(handOf: (person: PersonId) => number): PlaceRow[]
}

/** Twenty messages may come at once after a stalled line; a fast clock on the other side is forgiven by a fifth. */
const INTENT_RULE = { cap: 2 * INTENTS_PER_SECOND, everyMs: 1000 / (1.2 * INTENTS_PER_SECOND) }
/** After a longer pause of the process the time is lost rather than walked at once. */
const MOST_STEPS_A_TICK = 10

interface Entry {
  readonly walker: Walker
  readonly rate: Allowance
  /** what everybody was told last, null for a newcomer */
  told: Pose | null
  needsAck: boolean
}

/** Poses are told in whole centimetres; rounding alone is no movement. */
const HALF_CENTIMETRE = 0.0051

const poseOf = ({ slot, shown, facing, gait }: Walker): Pose => ({
  slot,
  x: Math.round(shown.x * 100) / 100,
  z: Math.round(shown.z * 100) / 100,
  heading: facing,
  gait,
})

function hasMoved({ shown, facing, gait }: Walker, told: Pose): boolean {
  const far = Math.max(Math.abs(shown.x - told.x), Math.abs(shown.z - told.z))
  return facing !== told.heading || gait !== told.gait || far > HALF_CENTIMETRE
}

function free(seated: Map<number, PersonId>, { walker }: Entry): void {
  if (walker.seat !== null) seated.delete(walker.seat)
  walker.seat = null
}

function sit(seated: Map<number, PersonId>, entry: Entry, seat: Seat): void {
  free(seated, entry)
  seated.set(seat.index, entry.walker.person)
  entry.walker.seat = seat.index
  putAt(entry.walker, seat.exit, seat, poseHeadingOf(seat.heading), GAIT.sit)
  entry.needsAck = true
}

function makeEntry(person: PersonId, slot: number, place: KeptPlace | null, nowMs: number): Entry {
  const at = placeFor(place, slot)
  const walker = makeWalker(person, slot, at, poseHeadingOf(at.heading), nowMs)
  return { walker, rate: fullAllowance(INTENT_RULE, nowMs), told: null, needsAck: true }
}

function comeBack(entry: Entry): void {
  const { walker } = entry
  if (walker.seat === null) putAt(walker, walker.shown, walker.shown, walker.facing, GAIT.stand)
  entry.needsAck = true
}

/** Steps everyone; answers the poses that everybody must be told. */
function stepAll(entries: Iterable<Entry>, steps: number): Pose[] {
  const moved: Pose[] = []
  for (const entry of entries) {
    for (let step = 0; step < steps; step++) stepAhead(entry.walker)
    if (entry.told && !hasMoved(entry.walker, entry.told)) continue
    entry.told = poseOf(entry.walker)
    moved.push(entry.told)
  }
  return moved
}

function takeAcks(entries: Iterable<Entry>): [PersonId, Uint8Array][] {
  const acks: [PersonId, Uint8Array][] = []
  for (const entry of entries) {
    if (!entry.needsAck) continue
    entry.needsAck = false
    const { person, number, steps, confirmed } = entry.walker
    acks.push([person, encodeStepped({ number: number ?? 0, steps, x: confirmed.x, z: confirmed.z })])
  }
  return acks
}

function placeOf({ walker }: Entry, hand: number): PlaceRow {
  const { person, seat, shown, confirmed, facing } = walker
  const { x, z } = seat === null ? shown : confirmed
  return { person, x, z, heading: radiansOfPose(facing), seat, hand }
}

export function createWalkers(startedAtMs: number): Walkers {
  const entries = new Map<PersonId, Entry>()
  const seated = new Map<number, PersonId>()
  let ticks = 0

  return {
    admit(person, slot, place, nowMs) {
      const known = entries.get(person)
      if (known?.walker.slot === slot) {
        comeBack(known)
        return known.walker.seat
      }
      if (known) free(seated, known)
      const entry = makeEntry(person, slot, place, nowMs)
      entries.set(person, entry)
      const seat = place?.seat == null ? undefined : SEATS[place.seat]
      if (seat && !seated.has(seat.index)) sit(seated, entry, seat)
      return entry.walker.seat
    },
    leave(person) {
      const entry = entries.get(person)
      if (entry) free(seated, entry)
      entries.delete(person)
    },
    intent(person, bytes, nowMs) {
      const entry = entries.get(person)
      if (!entry) return 'unknown-person'
      const intent = decodeIntent(bytes)
      if (!intent) return 'malformed'
      if (spend(entry.rate, INTENT_RULE, 1, nowMs) === 0) return 'too-frequent'
      // A stale one is answered too: a client that lost count learns from the answer how far the numbers have come.
      entry.needsAck = true
      return takeIntent(entry.walker, intent, nowMs) ? 'taken' : 'stale'
    },
    sitDown(person, index) {
      const entry = entries.get(person)
      if (!entry) return refuse('person-unknown')
      const seat = SEATS[index]
      if (!seat) return refuse('seat-unknown')
      const holder = seated.get(index)
      if (holder !== undefined && holder !== person) return refuse('seat-occupied')
      if (holder === undefined) sit(seated, entry, seat)
      return ok(null)
    },
    standUp(person) {
      const entry = entries.get(person)
      if (!entry) return refuse('person-unknown')
      const { walker } = entry
      if (walker.seat === null) return refuse('not-seated')
      free(seated, entry)
      putAt(walker, walker.confirmed, walker.confirmed, walker.facing, GAIT.stand)
      entry.needsAck = true
      return ok(null)
    },
    tick(nowMs) {
      const due = Math.floor((nowMs - startedAtMs) / STEP_MS)
      const steps = Math.max(0, Math.min(MOST_STEPS_A_TICK, due - ticks))
      ticks = due
      const moved = stepAll(entries.values(), steps)
      return {
        poses: moved.length > 0 ? encodePoses(ticks, moved) : null,
        acks: takeAcks(entries.values()),
      }
    },
    snapshot: () =>
      encodePoses(
        ticks,
        Array.from(entries.values(), ({ walker }) => poseOf(walker)),
      ),
    places: (handOf) => Array.from(entries.values(), (entry) => placeOf(entry, handOf(entry.walker.person))),
  }
}
