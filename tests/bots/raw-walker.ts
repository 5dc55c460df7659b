// Somebody of a crowd who walks on and on: a new direction whenever told to, never into a wall, and never standing.
import { isClear } from '../../shared/hall/collide.ts'
import { type Body, HEADINGS, PACE, STEP_MS, takeStep } from '../../shared/hall/walk.ts'
import { decodeStepped, encodeIntent, MOST_HELD, nextNumber } from '../../shared/protocol/intents.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type RawVisitor, rawVisitor } from './raw-visitor.ts'

/** A rectangle of the floor, metres. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface RawWalker {
  readonly visitor: RawVisitor
  readonly at: Readonly<Body>
  /** Turns to a direction that leads on, within `area` if one is within it. */
  turn(nowMs: number, area?: Area): void
  /** Stands still. */
  stand(nowMs: number): void
}

const LOOK_AHEAD_STEPS = 11
const TRIES = 10

const isWithin = ({ x, z }: Body, area: Area | undefined): boolean =>
  !area || (x >= area.left && x <= area.right && z >= area.top && z <= area.bottom)

/** `random`: 0 … 1, so that a crowd walks the same ways in every run. */
export async function rawWalker(url: string, name: string, random: () => number): Promise<RawWalker> {
  const body = { x: 0, z: 0 }
  const trial = { x: 0, z: 0 }
  const held = { number: 0, heading: 0, pace: PACE.stand as 0 | 1 | 2, since: 0 }

  const visitor = await rawVisitor(url, 'open-forum', { name }, (type, bytes) => {
    if (type !== MESSAGE.stepped) return
    const stepped = decodeStepped(new Uint8Array(bytes))
    // put somewhere by the hall, or told where one is at the start of what one holds now
    if (stepped === null || (stepped.number !== held.number && held.number !== 0)) return
    body.x = stepped.x
    body.z = stepped.z
  })

  function leadsOn(heading: number, area: Area | undefined): boolean {
    trial.x = body.x
    trial.z = body.z
    for (let step = 0; step < LOOK_AHEAD_STEPS; step++) if (!takeStep(trial, heading, PACE.walk)) return false
    return isWithin(trial, area) && isClear(trial.x, trial.z)
  }

  function begin(nowMs: number, heading: number, pace: 0 | 1 | 2): void {
    const steps =
      held.pace === PACE.stand ? 0 : Math.min(MOST_HELD, Math.round((nowMs - held.since) / STEP_MS))
    for (let step = 0; step < steps; step++) takeStep(body, held.heading, held.pace)
    held.since = held.pace === PACE.stand ? nowMs : held.since + steps * STEP_MS
    held.number = nextNumber(held.number)
    held.heading = heading
    held.pace = pace
    const { number } = held
    visitor.sendBytes(MESSAGE.intent, encodeIntent({ number, heading, pace, heldSteps: steps }))
  }

  return {
    visitor,
    at: body,
    turn(nowMs, area) {
      let heading = held.heading
      for (let attempt = 0; attempt < TRIES; attempt++) {
        heading = Math.floor(random() * HEADINGS)
        if (heading !== held.heading && leadsOn(heading, area)) break
      }
      begin(nowMs, heading, PACE.walk)
    },
    stand: (nowMs) => begin(nowMs, held.heading, PACE.stand),
  }
}
