// One other walker: the last poses that were told, and the pose drawn between two of them. Only changes are told: whoever walks goes
// on in between, by the strides of the server.
import { heightAt } from '../../shared/hall/heights.ts'
import type { Seat } from '../../shared/hall/seats.ts'
import { type Pace, radiansOf, STEP_MS, strideX, strideZ } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { BELIEVED_STEPS, GAIT, type Gait } from '../../shared/protocol/poses.ts'
import { easing, turn } from './walk-ease.ts'
import type { DrawnPose } from './walk-sync.ts'

/** More than a second of poses at 20 a second. */
const LENGTH = 32
/** Where somebody is told elsewhere than they walked on to, the drawing comes along in one step, or softly when it is farther. */
const SOFT_MS = 150
const SOFT_METRES = 0.25
/** Nobody walks so far between two poses: a new place. */
const NEW_PLACE_METRES = 3
const TURN_MS = 80

const ahead = { x: 0, z: 0 }

interface Sample {
  timeMs: number
  x: number
  y: number
  z: number
  yaw: number
  heading: number
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
    heading: 0,
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

  #push(timeMs: number, x: number, y: number, z: number, yaw: number, heading: number, gait: Gait): void {
    this.#count += 1
    const sample = this.#sample(0)
    sample.timeMs = timeMs
    sample.x = x
    sample.y = y
    sample.z = z
    sample.yaw = yaw
    sample.heading = heading
    sample.gait = gait
  }

  /** Where one has walked on to at `timeMs` since the newest sample: into `ahead`. Who stands or sits has no strides. */
  #reckon(timeMs: number): void {
    const { x, z, heading, gait, timeMs: since } = this.#sample(0)
    const steps = Math.min(BELIEVED_STEPS, Math.max(0, timeMs - since) / STEP_MS)
    ahead.x = x + steps * strideX(heading, gait as Pace)
    ahead.z = z + steps * strideZ(heading, gait as Pace)
  }

  /** What was told is of another time; the drawing stays until news comes. */
  restart(): void {
    this.#count = 0
  }

  /** Told at `timeMs` of the server; older than what is known is dropped. `seat`: of who sits. */
  add(timeMs: number, x: number, z: number, heading: number, gait: Gait, seat?: Seat): void {
    const isFirst = this.#count === 0
    const before = this.#sample(0)
    if (!isFirst && timeMs <= before.timeMs) return
    if (!isFirst && timeMs - STEP_MS > before.timeMs) {
      this.#reckon(timeMs)
      const isOff = Math.abs(x - ahead.x) + Math.abs(z - ahead.z) > SOFT_METRES
      const fromMs = isOff ? Math.max(before.timeMs, timeMs - SOFT_MS) : timeMs - STEP_MS
      this.#reckon(fromMs)
      this.#push(fromMs, ahead.x, before.y, ahead.z, before.yaw, before.heading, before.gait)
    }
    if (seat) this.#push(timeMs, seat.x, seat.y, seat.z, seat.heading, 0, gait)
    else this.#push(timeMs, x, Number.NaN, z, radiansOf(heading), heading, gait)
    if (isFirst) this.#show(this.#sample(0), x, z, this.#sample(0).yaw, true, 1)
  }

  /** Draws the moment `playedMs`; `dtMs` since the last drawing. */
  draw(playedMs: number, dtMs: number): void {
    if (this.#count === 0) return
    let back = 0
    const known = Math.min(this.#count, LENGTH)
    while (back < known - 1 && this.#sample(back).timeMs > playedMs) back += 1
    const from = this.#sample(back)
    const to = this.#sample(Math.max(0, back - 1))
    const turning = easing(dtMs, TURN_MS)
    if (to === from) {
      this.#reckon(playedMs)
      this.#show(to, ahead.x, ahead.z, to.yaw, true, turning)
      const isSilent = playedMs - to.timeMs > BELIEVED_STEPS * STEP_MS
      if (isSilent && to.gait !== GAIT.sit) this.drawn.gait = GAIT.stand
      return
    }
    const isJump = Math.abs(to.x - from.x) + Math.abs(to.z - from.z) > NEW_PLACE_METRES
    const spanMs = to.timeMs - from.timeMs
    const part = isJump || spanMs <= 0 ? 1 : Math.min(1, Math.max(0, (playedMs - from.timeMs) / spanMs))
    const x = from.x + (to.x - from.x) * part
    const z = from.z + (to.z - from.z) * part
    this.#show(to, x, z, turn(from.yaw, to.yaw, part), part === 1, turning)
  }

  #show(to: Sample, x: number, z: number, yaw: number, isThere: boolean, turning: number): void {
    const { drawn } = this
    const isSeated = to.gait === GAIT.sit && isThere
    drawn.x = isSeated ? to.x : x
    drawn.z = isSeated ? to.z : z
    drawn.gait = to.gait
    drawn.y = isSeated ? to.y : heightAt(drawn.x, drawn.z)
    drawn.yaw = isSeated ? to.yaw : turn(drawn.yaw, yaw, turning)
  }
}
