// A walker with what the hall keeps about it: what others were told, whether an answer is due, where it was before it was brought away.
import { type Facing, toGrid } from '../../shared/hall/polar.ts'
import { SEATS, type Seat } from '../../shared/hall/seats.ts'
import { headingOf, radiansOf } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { squareOf } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, type Gait } from '../../shared/protocol/poses.ts'
import { INTENTS_PER_SECOND } from '../../shared/protocol/rooms.ts'
import type { PlaceRow } from '../store/store.ts'
import { type Allowance, fullAllowance } from './allowance.ts'
import { placeFor } from './placing.ts'
import { deafen, type Ear, newEar } from './pose-rounds.ts'
import { isNews, noteTold, nothingTold, type ToldPose } from './told-pose.ts'
import { makeWalker, putAt, type Walker } from './walker.ts'
import { endRest, goSteps, newRest, planRest, type Rest } from './walker-rest.ts'

export type KeptPlace = Pick<PlaceRow, 'x' | 'z' | 'heading' | 'seat'>

/** Twenty messages may come at once after a stalled line; a fast clock on the other side is forgiven by a fifth. */
export const INTENT_RULE = { cap: 2 * INTENTS_PER_SECOND, everyMs: 1000 / (1.2 * INTENTS_PER_SECOND) }

/** How one is seen now; written in place, step by step. */
interface SeenPose {
  readonly slot: number
  x: number
  z: number
  heading: number
  gait: Gait
  seat: number | null
}

export interface Entry {
  readonly walker: Walker
  readonly person: PersonId
  readonly rate: Allowance
  readonly pose: SeenPose
  /** of the floor, in which that is */
  square: number
  /** steps of the hall that one has gone */
  walked: number
  readonly rest: Rest
  /** tick before which nobody need look */
  restsUntil: number
  /** what everybody was told last */
  readonly told: ToldPose
  /** round in which that was */
  changedIn: number
  readonly ear: Ear
  needsAck: boolean
  /** kept still, whatever is wanted */
  isHeld: boolean
  answeredAt: number
  /** where one was before one was brought away, with the seat that is held meanwhile; null: one was not */
  origin: KeptPlace | null
}

/** Notes how one is seen now. */
export function look(entry: Entry): void {
  const { pose, walker } = entry
  pose.x = walker.shown.x
  pose.z = walker.shown.z
  pose.heading = walker.facing
  pose.gait = walker.gait
  pose.seat = walker.seat
  entry.square = squareOf(pose)
  const isResting = pose.gait === GAIT.stand || pose.gait === GAIT.sit
  const { ear } = entry
  if (ear.square !== entry.square) ear.square = entry.square
  if (ear.isResting !== isResting) ear.isResting = isResting
}

/** Goes all the steps that the hall has gone; who rests has some to make up for. */
export function catchUp(entry: Entry, walked: number): void {
  if (entry.walked === walked) return
  goSteps(entry.rest, entry.walker, walked - entry.walked)
  entry.walked = walked
  look(entry)
}

/** Somebody who is about to change: where they are by now, and looked at in the next tick. */
export function rouse(entry: Entry, walked: number): void {
  catchUp(entry, walked)
  endRest(entry.rest)
  entry.restsUntil = 0
}

/** Notes how one is seen at `tick`, and how long one may rest; whether it is news in this round. */
export function note(entry: Entry, tick: number, round: number): boolean {
  look(entry)
  const { pose, told, rest } = entry
  const hasNews = isNews(pose, told, tick)
  if (hasNews) {
    noteTold(told, pose, tick)
    entry.changedIn = round
  }
  planRest(rest, entry.walker, told, entry.square, tick)
  entry.restsUntil = tick + 1 + rest.steps
  return hasNews
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
  putAt(entry.walker, seat.exit, seat, headingOf(seat.heading), GAIT.sit)
  entry.needsAck = true
}

function stand(entry: Entry, { x, z, heading }: Facing): void {
  const at = { x: toGrid(x), z: toGrid(z) }
  putAt(entry.walker, at, at, headingOf(heading), GAIT.stand)
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

/** `others`: those who are there; `walked`: steps of the hall so far. */
export function makeEntry(
  { person, slot, place }: Newcomer,
  others: Iterable<Entry>,
  walked: number,
  nowMs: number,
): Entry {
  const taken = Array.from(others, ({ walker }) => walker.shown)
  const at = placeFor(place, slot, taken)
  const walker = makeWalker(person, slot, at, headingOf(at.heading), nowMs)
  return {
    walker,
    person,
    rate: fullAllowance(INTENT_RULE, nowMs),
    pose: { slot, x: at.x, z: at.z, heading: walker.facing, gait: walker.gait, seat: null },
    square: squareOf(at),
    walked,
    rest: newRest(),
    restsUntil: 0,
    told: nothingTold(),
    changedIn: 0,
    ear: newEar(person, slot, squareOf(at)),
    needsAck: true,
    isHeld: false,
    answeredAt: nowMs,
    origin: null,
  }
}

/** On a new line one has been told nothing yet. */
export function comeBack(entry: Entry): void {
  deafen(entry.ear)
  comeToRest(entry)
}

/** What was wanted ends where everybody saw it. */
export function comeToRest(entry: Entry): void {
  const { walker } = entry
  if (walker.seat === null) putAt(walker, walker.shown, walker.shown, walker.facing, GAIT.stand)
  entry.needsAck = true
}

/** What is kept for the next start: where one is, or where one was before one was brought away. */
export function placeOf({ walker, origin }: Entry, hand: number): PlaceRow {
  const { person, seat, shown, confirmed, facing } = walker
  if (origin !== null) return { ...origin, person, hand }
  const { x, z } = seat === null ? shown : confirmed
  return { person, x, z, heading: SEATS[seat ?? -1]?.heading ?? radiansOf(facing), seat, hand }
}
