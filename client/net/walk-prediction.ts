// Oneself: walked at once by the same step that the server takes, and set right when the server's answer differs.
import { heightAt } from '../../shared/hall/heights.ts'
import { SPAWNS } from '../../shared/hall/layout.ts'
import type { Spot } from '../../shared/hall/polar.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { headingOf, PACE, type Pace, radiansOf, STEP_MS, takeStep } from '../../shared/hall/walk.ts'
import { encodeIntent, isNewer, MOST_HELD, nextNumber, type Stepped } from '../../shared/protocol/intents.ts'
import { GAIT, type Gait } from '../../shared/protocol/poses.ts'
import { INTENTS_PER_SECOND } from '../../shared/protocol/rooms.ts'
import { easing, turn } from './walk-ease.ts'
import { WalkHistory } from './walk-history.ts'
import type { DrawnPose } from './walk-sync.ts'

const SEND_EVERY_MS = 1000 / INTENTS_PER_SECOND
/** While one walks on unchanged, the server is told once a second. */
const REFRESH_STEPS = 1000 / STEP_MS
/** Time in which the page did not draw is not walked after, beyond this. */
const MOST_LATE_MS = 500
/** How long one waits to be told where one is before asking. */
const ASK_WHERE_MS = 1000
/** A correction is nearly gone after three times this: 150 ms. */
const CORRECT_MS = 50
/** What is corrected by more than this is a new place, not an error. */
const NEW_PLACE_METRES = 4
const UNSEEN_METRES = 0.001
const TURN_MS = 60

export class WalkPrediction {
  readonly drawn: DrawnPose
  /** how often the server's answer differed */
  corrections = 0
  readonly #send: (bytes: Uint8Array) => void
  readonly #history = new WalkHistory()
  readonly #body = { x: 0, z: 0 }
  readonly #before = { x: 0, z: 0 }
  /** what is drawn minus what is predicted */
  #errorX = 0
  #errorZ = 0
  #isPlaced = false
  #seat: number | null = null
  #wantedHeading = 0
  #wantedPace: Pace = PACE.stand
  #hasMoved = false
  /** ms since the last step: how far the drawing is on its way from `before` to `body` */
  #phaseMs = 0
  #sentAt = Number.NEGATIVE_INFINITY
  #drawnAt = Number.NaN
  /** since when one waits to be told where one is */
  #unplacedAt = Number.NaN
  #yaw: number
  /** how one looks by what everybody was told last */
  #toldYaw: number

  constructor(send: (bytes: Uint8Array) => void) {
    this.#send = send
    const { x, z, heading } = SPAWNS[0] ?? { x: 0, z: 0, heading: 0 }
    this.#yaw = this.#toldYaw = heading
    this.drawn = { x, y: heightAt(x, z), z, yaw: heading, gait: GAIT.stand }
  }

  /** A new line: one stands still until the server says where. */
  restart(): void {
    this.#isPlaced = false
    this.#unplacedAt = Number.NaN
    this.#sentAt = Number.NEGATIVE_INFINITY
  }

  intend(heading: number | null, pace: 1 | 2): void {
    this.#wantedPace = heading === null ? PACE.stand : pace
    if (heading !== null) this.#wantedHeading = headingOf(heading)
  }

  /** Whether one sits, and on which seat. On standing up one is beside it, as on the server. */
  sit(seat: number | null): void {
    if (seat === this.#seat) return
    const exit = SEATS[seat ?? this.#seat ?? -1]?.exit
    this.#seat = seat
    this.#wantedPace = PACE.stand
    if (exit) this.#putAt(exit)
  }

  /** Where one is for the time being; the server's exact answer follows. */
  placeRoughly(x: number, z: number, yaw: number): void {
    this.#toldYaw = yaw
    if (this.#isPlaced || this.#seat !== null) return
    this.drawn.x = x
    this.drawn.z = z
    this.#yaw = yaw
  }

  onStepped({ number, x, z }: Stepped): void {
    const history = this.#history
    const isKnown = this.#isPlaced && history.knows(number)
    const isOld = this.#isPlaced && isNewer(history.held.number, number)
    if (isKnown ? history.agrees(number, x, z) : isOld) return
    const wasX = this.#isPlaced ? this.#baseX() : this.drawn.x
    const wasZ = this.#isPlaced ? this.#baseZ() : this.drawn.z
    if (isKnown) this.corrections += 1
    else history.restart(number, x, z)
    history.replay(number, x, z, this.#body)
    this.#isPlaced = true
    this.#keepDrawn(wasX, wasZ)
  }

  /** Every intent is answered: where the first answer was lost, standing asks for another. */
  #askWhere(nowMs: number): void {
    if (Number.isNaN(this.#unplacedAt)) this.#unplacedAt = nowMs
    if (nowMs - this.#unplacedAt < ASK_WHERE_MS) return
    this.#unplacedAt = nowMs
    const { number, heading } = this.#history.held
    this.#send(encodeIntent({ number, heading, pace: PACE.stand, heldSteps: 0 }))
  }

  frame(nowMs: number): void {
    const dtMs = Math.max(0, nowMs - this.#drawnAt) || 0
    this.#drawnAt = nowMs
    if (!this.#isPlaced) this.#askWhere(nowMs)
    else if (this.#seat === null) this.#walk(nowMs, Math.min(dtMs, MOST_LATE_MS))
    this.#draw(dtMs)
  }

  #walk(nowMs: number, dtMs: number): void {
    const isStanding = this.#history.held.pace === PACE.stand
    this.#phaseMs += dtMs
    // Whoever stood begins with this very frame, not with the next beat.
    if (isStanding) this.#phaseMs = this.#wantedPace !== PACE.stand && this.#maySend(nowMs) ? STEP_MS : 0
    while (this.#phaseMs >= STEP_MS) {
      this.#phaseMs -= STEP_MS
      this.#step(nowMs)
    }
  }

  #maySend(nowMs: number): boolean {
    return nowMs - this.#sentAt >= SEND_EVERY_MS
  }

  #step(nowMs: number): void {
    const { held } = this.#history
    const isChanged =
      held.pace !== this.#wantedPace || (held.pace !== PACE.stand && held.heading !== this.#wantedHeading)
    if ((isChanged || held.held >= REFRESH_STEPS) && this.#maySend(nowMs)) this.#begin(nowMs)
    const { heading, pace } = this.#history.held
    this.#before.x = this.#body.x
    this.#before.z = this.#body.z
    this.#hasMoved = takeStep(this.#body, heading, pace)
    if (pace !== PACE.stand) this.#history.hold()
  }

  #begin(nowMs: number): void {
    const history = this.#history
    const heldSteps = Math.min(MOST_HELD, history.held.held)
    const number = nextNumber(history.held.number)
    const [heading, pace] = [this.#wantedHeading, this.#wantedPace]
    history.begin(number, this.#body.x, this.#body.z, heading, pace)
    this.#sentAt = nowMs
    this.#send(encodeIntent({ number, heading, pace, heldSteps }))
  }

  #baseX(): number {
    return this.#before.x + ((this.#body.x - this.#before.x) * this.#phaseMs) / STEP_MS
  }

  #baseZ(): number {
    return this.#before.z + ((this.#body.z - this.#before.z) * this.#phaseMs) / STEP_MS
  }

  #putAt({ x, z }: Spot): void {
    this.#history.restart(this.#history.held.number, x, z)
    this.#history.replay(this.#history.held.number, x, z, this.#body)
    this.#keepDrawn(this.drawn.x, this.drawn.z)
  }

  /** After `body` was set anew: the drawing stays where it was and comes along softly. */
  #keepDrawn(wasX: number, wasZ: number): void {
    this.#before.x = this.#body.x
    this.#before.z = this.#body.z
    this.#errorX += wasX - this.#body.x
    this.#errorZ += wasZ - this.#body.z
    if (Math.hypot(this.#errorX, this.#errorZ) <= NEW_PLACE_METRES) return
    this.#errorX = 0
    this.#errorZ = 0
    // put there by the hall, one looks as everybody sees it
    this.#yaw = this.drawn.yaw = this.#toldYaw
  }

  #correct(left: number): void {
    const isGone = Math.hypot(this.#errorX, this.#errorZ) < UNSEEN_METRES
    this.#errorX *= isGone ? 0 : left
    this.#errorZ *= isGone ? 0 : left
  }

  #draw(dtMs: number): void {
    const { drawn } = this
    const seat = this.#seat === null ? undefined : SEATS[this.#seat]
    this.#correct(1 - easing(dtMs, CORRECT_MS))
    const isWalking = this.#hasMoved && this.#history.held.pace !== PACE.stand
    if (isWalking) this.#yaw = radiansOf(this.#wantedHeading)
    drawn.x = seat ? seat.x : this.#isPlaced ? this.#baseX() + this.#errorX : drawn.x
    drawn.z = seat ? seat.z : this.#isPlaced ? this.#baseZ() + this.#errorZ : drawn.z
    drawn.y = seat ? seat.y : heightAt(drawn.x, drawn.z)
    drawn.yaw = seat ? seat.heading : turn(drawn.yaw, this.#yaw, easing(dtMs, TURN_MS))
    drawn.gait = seat ? GAIT.sit : gaitOf(isWalking ? this.#history.held.pace : PACE.stand)
    if (seat) this.#yaw = seat.heading
  }
}

const gaitOf = (pace: Pace): Gait =>
  pace === PACE.brisk ? GAIT.run : pace === PACE.walk ? GAIT.walk : GAIT.stand
