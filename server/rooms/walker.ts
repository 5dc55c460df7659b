// One walker as the server knows it: a pose confirmed by all intents that are fully told, and a shown one that runs ahead of it by
// the steps of the intent that is still held. Bytes, rooms and other walkers are not known here.

import { takeQuickStep } from '../../shared/hall/open-floor.ts'
import { type Body, PACE, type Pace, STEP_MS } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { type Intent, isNewer, nextNumber } from '../../shared/protocol/intents.ts'
import { GAIT, type Gait } from '../../shared/protocol/poses.ts'
import { type Allowance, type AllowanceRule, fullAllowance, spend } from './allowance.ts'

/** Steps are earned by elapsed time, so claiming more of them moves nobody; 2 s may be told at once after a stalled line. */
const STEP_RULE: AllowanceRule = { cap: 40, everyMs: STEP_MS }
/** Without news an intent is held for 1.5 s, then one stands. */
export const MOST_AHEAD = 30
/** An intent that came late has been walked for a while already: at most 300 ms of that are shown at once. */
const MOST_CARRIED = 6

export interface Walker {
  readonly person: PersonId
  readonly slot: number
  seat: number | null
  /** number of the intent that is held, null before the first */
  number: number | null
  heading: number
  pace: Pace
  readonly confirmed: Body
  /** steps ever confirmed */
  steps: number
  readonly shown: Body
  /** steps of the held intent that are in `shown` */
  ahead: number
  /** direction and gait as they go into pose messages */
  facing: number
  gait: Gait
  readonly allowance: Allowance
}

export function makeWalker(person: PersonId, slot: number, at: Body, facing: number, nowMs: number): Walker {
  return {
    person,
    slot,
    seat: null,
    number: null,
    heading: 0,
    pace: PACE.stand,
    confirmed: { x: at.x, z: at.z },
    steps: 0,
    shown: { x: at.x, z: at.z },
    ahead: 0,
    facing,
    gait: GAIT.stand,
    allowance: fullAllowance(STEP_RULE, nowMs),
  }
}

function show(walker: Walker, { x, z }: Body): void {
  walker.shown.x = x
  walker.shown.z = z
}

/** Walks what the intent that ends now was held, as far as time allows; answers how many steps that were. */
function confirm(walker: Walker, heldSteps: number, nowMs: number): number {
  if (walker.pace === PACE.stand) return 0
  const steps = spend(walker.allowance, STEP_RULE, heldSteps, nowMs)
  const { confirmed, shown, ahead } = walker
  // what is shown has gone the same steps already, or the first of them
  const isShown = ahead <= steps && ahead < MOST_AHEAD
  if (isShown) {
    confirmed.x = shown.x
    confirmed.z = shown.z
  }
  for (let step = isShown ? ahead : 0; step < steps; step++)
    takeQuickStep(confirmed, walker.heading, walker.pace)
  walker.steps += steps
  return steps
}

/** 'as-told': a client that walks by the same steps is where the server has it. */
export type IntentOutcome = 'stale' | 'as-told' | 'otherwise'

/** Ends the held intent and begins this one; 'stale' when it is old or a repetition, and nothing has changed. */
export function takeIntent(walker: Walker, intent: Intent, nowMs: number): IntentOutcome {
  const { number } = walker
  if (number !== null && !isNewer(intent.number, number)) return 'stale'
  // Across a gap nobody knows how long which intent was held: nothing is walked, and the acknowledgement corrects the client.
  const isNext = number !== null && intent.number === nextNumber(number)
  const wasStanding = walker.pace === PACE.stand
  const steps = isNext ? confirm(walker, intent.heldSteps, nowMs) : 0
  const carried = isNext && !wasStanding ? Math.min(MOST_CARRIED, Math.max(0, walker.ahead - steps)) : 0
  walker.number = intent.number
  if (walker.seat !== null) return 'otherwise'
  walker.heading = intent.heading
  walker.pace = intent.pace
  walker.facing = intent.heading
  walker.ahead = 0
  show(walker, walker.confirmed)
  if (intent.pace === PACE.stand) walker.gait = GAIT.stand
  else for (let step = 0; step < carried; step++) stepAhead(walker)
  return isNext && (wasStanding || steps === intent.heldSteps) ? 'as-told' : 'otherwise'
}

/** Shows one more step of the held intent; one tick of STEP_MS. */
export function stepAhead(walker: Walker): void {
  if (walker.pace === PACE.stand || walker.seat !== null) return
  const hasMoved = walker.ahead < MOST_AHEAD && takeQuickStep(walker.shown, walker.heading, walker.pace)
  walker.ahead = Math.min(MOST_AHEAD, walker.ahead + 1)
  walker.gait = !hasMoved ? GAIT.stand : walker.pace === PACE.brisk ? GAIT.run : GAIT.walk
}

/** Puts a walker somewhere by the server's will; what was held ends there, and was not walked. */
export function putAt(walker: Walker, at: Body, shownAt: Body, facing: number, gait: Gait): void {
  walker.confirmed.x = at.x
  walker.confirmed.z = at.z
  show(walker, shownAt)
  walker.pace = PACE.stand
  walker.ahead = 0
  walker.facing = facing
  walker.gait = gait
}
