// One other walker: the last poses that were told, and the pose drawn between two of them.
import { heightAt } from '../../shared/hall/heights.ts'
import { SEATS, type Seat } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { GAIT, type Gait, radiansOfPose } from '../../shared/protocol/poses.ts'
import { easing, turn } from './walk-ease.ts'
import type { DrawnPose } from './walk-sync.ts'

/** More than a second of poses at 20 a second. */
const LENGTH = 32
/** Who stands is not told of; a pose that comes after a longer silence is not drawn as a slow walk through all of it. */
const LONGEST_GAP_MS = 150
const STEP_MS = 50
/** Nobody walks so far between two poses: a new place. */
const NEW_PLACE_METRES = 3
const TURN_MS = 80

/** Poses are whole centimetres; whoever sits is drawn exactly on the seat. */
const keyOf = (x: number, z: number): number => Math.round(x * 100) * 65536 + Math.round(z * 100)
const seats: ReadonlyMap<number, Seat> = new Map(SEATS.map((seat) => [keyOf(seat.x, seat.z), seat]))

interface Sample {
  timeMs: number
  x: number
  y: number
  z: number
  yaw: number
  gait: Gait
}

export class WalkTrack {
  readonly slot: number
  /** null until the roster tells who has the slot */
  person: PersonId | null = null
  readonly drawn: DrawnPose = { x: 0, y: 0, z: 0, yaw: 0, gait: GAIT.stand }
  readonly #samples: readonly Sample[] = Array.from({ length: LENGTH }, () => ({
    timeMs: Number.NEGATIVE_INFINITY,
    x: 0,
    y: 0,
    z: 0,
    yaw: 0,
    gait: GAIT.stand,
  }))
  #count = 0

  constructor(slot: number) {
    this.slot = slot
  }

  /** The `back`-th sample before the newest. */
  #sample(back: number): Sample {
    return this.#samples[(this.#count - 1 - back + LENGTH) % LENGTH]!
  }

  #push(timeMs: number, x: number, z: number, yaw: number, gait: Gait): void {
    this.#count += 1
    const seat = gait === GAIT.sit ? seats.get(keyOf(x, z)) : undefined
    const sample = this.#sample(0)
    sample.timeMs = timeMs
    sample.x = seat ? seat.x : x
    sample.y = seat ? seat.y : Number.NaN
    sample.z = seat ? seat.z : z
    sample.yaw = seat ? seat.heading : yaw
    sample.gait = gait
  }

  /** What was told is of another time; the drawing stays until news comes. */
  restart(): void {
    this.#count = 0
  }

  /** Told at `timeMs` of the server; older than what is known is dropped. */
  add(timeMs: number, x: number, z: number, heading: number, gait: Gait): void {
    const isFirst = this.#count === 0
    const newest = this.#sample(0)
    if (!isFirst && timeMs <= newest.timeMs) return
    if (!isFirst && timeMs - newest.timeMs > LONGEST_GAP_MS)
      this.#push(timeMs - STEP_MS, newest.x, newest.z, newest.yaw, newest.gait)
    this.#push(timeMs, x, z, radiansOfPose(heading), gait)
    if (isFirst) this.#show(this.#sample(0), this.#sample(0), 1, 1)
  }

  /** Draws the moment `playedMs`; `dtMs` since the last drawing. */
  draw(playedMs: number, dtMs: number): void {
    if (this.#count === 0) return
    let back = 0
    const known = Math.min(this.#count, LENGTH)
    while (back < known - 1 && this.#sample(back).timeMs > playedMs) back += 1
    const from = this.#sample(back)
    const to = this.#sample(Math.max(0, back - 1))
    const spanMs = to.timeMs - from.timeMs
    const part = spanMs > 0 ? Math.min(1, Math.max(0, (playedMs - from.timeMs) / spanMs)) : 1
    this.#show(from, to, part, easing(dtMs, TURN_MS))
  }

  #show(from: Sample, to: Sample, part: number, turning: number): void {
    const { drawn } = this
    const isJump = Math.abs(to.x - from.x) + Math.abs(to.z - from.z) > NEW_PLACE_METRES
    const at = isJump ? 1 : part
    drawn.x = from.x + (to.x - from.x) * at
    drawn.z = from.z + (to.z - from.z) * at
    drawn.gait = to.gait
    const isSeated = to.gait === GAIT.sit && at === 1
    drawn.y = isSeated && !Number.isNaN(to.y) ? to.y : heightAt(drawn.x, drawn.z)
    drawn.yaw = isSeated ? to.yaw : turn(drawn.yaw, turn(from.yaw, to.yaw, at), turning)
  }
}
