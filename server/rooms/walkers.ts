// Everyone who walks in one hall: who comes, sits, is brought somewhere, and what everybody is told in a tick. Knows neither sockets
// nor Colyseus; a room hands in bytes and times, and sends what it gets back.
import type { Facing } from '../../shared/hall/polar.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { STEP_MS } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeIntent, encodeStepped } from '../../shared/protocol/intents.ts'
import { encodePoses } from '../../shared/protocol/pose-bytes.ts'
import { GAIT, type Pose } from '../../shared/protocol/poses.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { PlaceRow } from '../store/store.ts'
import { spend } from './allowance.ts'
import { createPoseNews, type PoseNews } from './pose-news.ts'
import { type Ear, type LineOf, tellRound } from './pose-rounds.ts'
import { putAt, takeIntent } from './walker.ts'
import {
  bring,
  catchUp,
  comeBack,
  comeToRest,
  type Entry,
  free,
  INTENT_RULE,
  type KeptPlace,
  look,
  makeEntry,
  note,
  placeOf,
  rouse,
  sendBack,
  sit,
} from './walker-entry.ts'

/** 'stale' harms nobody; a room counts 'malformed' and 'too-frequent' as strikes. */
export type IntentVerdict = 'taken' | 'stale' | 'malformed' | 'too-frequent' | 'unknown-person'

/** To each of these alone. */
export type Acks = readonly (readonly [PersonId, Uint8Array])[]

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
  /**
   * Puts somebody somewhere for a while by the will of the hall. Their seat or place is kept, and is what `places` tells: should the
   * house fall, they are where they were. Harmless twice, and for somebody who is not there.
   */
  bringTo(person: PersonId, at: Facing): void
  /** Back from there; answers the seat one has. Harmless for somebody who was not brought, or has sat down elsewhere since. */
  bringBack(person: PersonId): number | null
  /** Keeps somebody still whatever they want, or no longer. Harmless twice, and for somebody who is not there. */
  hold(person: PersonId, isHeld: boolean): void
  /** The steps that are due; every STEP_MS or a multiple of it. */
  tick(nowMs: number): Acks
  /** After each tick: tells everybody where the others went, in so many messages. */
  tell(lineOf: LineOf): number
  /** Where everyone is. */
  snapshot(): Uint8Array
  /** What is kept of one for the next start, or of everybody. */
  place(person: PersonId, hand: number): PlaceRow | null
  places(handOf: (person: PersonId) => number): PlaceRow[]
  /** Where somebody is seen at this moment: metres, index of the seat. Null: nowhere. */
  whereIs(person: PersonId): Pick<PlaceRow, 'x' | 'z' | 'seat'> | null
}

/** Who is where their client knows them to be is told so this seldom: it saves a message for each intent. */
const ANSWERED_EVERY_MS = 5000
/** After a longer pause of the process the time is lost rather than walked at once. */
const MOST_STEPS_A_TICK = 10

function answer(entry: Entry, nowMs: number): readonly [PersonId, Uint8Array] {
  entry.needsAck = false
  entry.answeredAt = nowMs
  const { person, number, steps, confirmed } = entry.walker
  return [person, encodeStepped({ number: number ?? 0, steps, x: confirmed.x, z: confirmed.z })]
}

export function createWalkers(startedAtMs: number): Walkers {
  const entries = new Map<PersonId, Entry>()
  const seated = new Map<number, PersonId>()
  let ticks = 0
  /** steps so far: fewer than ticks where time was lost */
  let walked = 0
  let round = 0
  /** everybody, by rising slots, once `order` has been called */
  let inOrder: readonly Entry[] = []
  let ears: readonly Ear[] = []
  /** somebody has come or gone since: a crowd is put in order once a step */
  let isInOrder = true
  /** up to which step everybody has been walked for who comes in */
  let caughtUpTo = -1
  let news: PoseNews = createPoseNews(0, 0, { everybody: [], fresh: [], followed: [] }, poseNow)

  function order(): void {
    if (isInOrder) return
    isInOrder = true
    inOrder = [...entries.values()].sort((one, other) => one.walker.slot - other.walker.slot)
    ears = inOrder.map(({ ear }) => ear)
  }

  /** Somebody who is about to change. */
  function changing(person: PersonId): Entry | undefined {
    const entry = entries.get(person)
    if (entry) rouse(entry, walked)
    return entry
  }

  function poseNow(entry: Entry): Pose {
    catchUp(entry, walked)
    return entry.pose
  }

  return {
    admit(person, slot, place, nowMs) {
      const known = changing(person)
      if (known?.walker.slot === slot) {
        comeBack(known)
        return known.walker.seat
      }
      if (known) free(seated, known)
      entries.delete(person)
      if (caughtUpTo !== walked) for (const other of entries.values()) catchUp(other, walked)
      caughtUpTo = walked
      const entry = makeEntry({ person, slot, place }, entries.values(), walked, nowMs)
      entries.set(person, entry)
      isInOrder = false
      const seat = place?.seat == null ? undefined : SEATS[place.seat]
      if (seat && !seated.has(seat.index)) sit(seated, entry, seat)
      return entry.walker.seat
    },
    leave(person) {
      const entry = entries.get(person)
      if (entry) free(seated, entry)
      if (entries.delete(person)) isInOrder = false
    },
    intent(person, bytes, nowMs) {
      const entry = changing(person)
      if (!entry) return 'unknown-person'
      const intent = decodeIntent(bytes)
      if (!intent) return 'malformed'
      if (spend(entry.rate, INTENT_RULE, 1, nowMs) === 0) return 'too-frequent'
      const outcome = entry.isHeld ? 'stale' : takeIntent(entry.walker, intent, nowMs)
      // A stale one is answered too: a client that lost count learns from the answer how far the numbers have come.
      if (outcome !== 'as-told' || nowMs - entry.answeredAt >= ANSWERED_EVERY_MS) entry.needsAck = true
      return outcome === 'stale' ? 'stale' : 'taken'
    },
    sitDown(person, index) {
      const entry = changing(person)
      if (!entry) return refuse('person-unknown')
      const seat = SEATS[index]
      if (!seat) return refuse('seat-unknown')
      const holder = seated.get(index)
      if (holder !== undefined && holder !== person) return refuse('seat-occupied')
      if (entry.walker.seat !== index) sit(seated, entry, seat)
      return ok(null)
    },
    standUp(person) {
      const entry = changing(person)
      if (!entry) return refuse('person-unknown')
      const { walker } = entry
      if (walker.seat === null) return refuse('not-seated')
      free(seated, entry)
      putAt(walker, walker.confirmed, walker.confirmed, walker.facing, GAIT.stand)
      entry.needsAck = true
      return ok(null)
    },
    hold(person, isHeld) {
      const entry = changing(person)
      if (!entry) return
      if (isHeld) comeToRest(entry)
      entry.isHeld = isHeld
    },
    bringTo(person, at) {
      const entry = changing(person)
      if (entry) bring(entry, at)
    },
    bringBack(person) {
      const entry = changing(person)
      if (!entry) return null
      sendBack(seated, entry)
      return entry.walker.seat
    },
    tick(nowMs) {
      const due = Math.floor((nowMs - startedAtMs) / STEP_MS)
      const steps = Math.max(0, Math.min(MOST_STEPS_A_TICK, due - ticks))
      // where time was lost nobody is where they were believed to be
      const isLate = ticks + steps !== due
      ticks = due
      walked += steps
      round += 1
      order()
      const acks: (readonly [PersonId, Uint8Array])[] = []
      const fresh: Entry[] = []
      const followed: Entry[] = []
      for (const entry of inOrder) {
        if (entry.origin !== null) followed.push(entry)
        if (entry.restsUntil > ticks && !isLate) continue
        catchUp(entry, walked)
        if (note(entry, ticks, round)) fresh.push(entry)
        if (entry.needsAck) acks.push(answer(entry, nowMs))
      }
      news = createPoseNews(ticks, round, { everybody: inOrder, fresh, followed }, poseNow)
      return acks
    },
    tell: (lineOf) => tellRound(news, ears, lineOf),
    snapshot() {
      order()
      for (const entry of inOrder) {
        catchUp(entry, walked)
        look(entry)
      }
      return encodePoses(
        ticks,
        inOrder.map(({ pose }) => pose),
      )
    },
    place(person, hand) {
      const entry = changing(person)
      return entry ? placeOf(entry, hand) : null
    },
    whereIs(person) {
      const entry = entries.get(person)
      if (!entry) return null
      catchUp(entry, walked)
      const { shown, seat } = entry.walker
      return { x: shown.x, z: shown.z, seat }
    },
    places(handOf) {
      order()
      return inOrder.map((entry) => {
        catchUp(entry, walked)
        return placeOf(entry, handOf(entry.walker.person))
      })
    },
  }
}
