// Walkers of a hall without a hall: bytes in, news out, and a clock that ticks by hand.
import { createWalkers, type Walkers } from '../../server/rooms/walkers.ts'
import { STEP_MS, takeStep } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeStepped, encodeIntent, type Intent, type Stepped } from '../../shared/protocol/intents.ts'
import { decodePoses, type Pose } from '../../shared/protocol/poses.ts'

export const ada = 'p_ada' as PersonId
export const bo = 'p_bo' as PersonId
export const middle = { x: 0, z: 0, heading: 0, seat: null }
export const intent = (number: number, pace: Intent['pace'], heldSteps: number, heading = 16): Uint8Array =>
  encodeIntent({ number, heading, pace, heldSteps })

export function posesIn(bytes: Uint8Array | null): Pose[] {
  const poses: Pose[] = []
  if (bytes) decodePoses(bytes, (slot, x, z, heading, gait) => poses.push({ slot, x, z, heading, gait }))
  return poses
}

/** Walkers, of whom Ada stands in the middle of the carpet, and a clock. */
export function hallWithAda() {
  const walkers = createWalkers(0)
  walkers.admit(ada, 1, middle, 0)
  walkers.tick(0)
  let nowMs = 0
  /** The last poses and all acknowledgements of so many ticks. */
  const tick = (count = 1) => {
    const news = Array.from({ length: count }, () => {
      nowMs += STEP_MS
      return walkers.tick(nowMs)
    })
    return { poses: news.at(-1)?.poses ?? null, acks: news.flatMap(({ acks }) => acks) }
  }
  const ackOf = (news: { acks: readonly (readonly [PersonId, Uint8Array])[] }): Stepped | null | undefined =>
    news.acks.map(([, bytes]) => decodeStepped(bytes)).at(-1)
  return {
    walkers,
    tick,
    ackOf,
    now: () => nowMs,
    say: (bytes: unknown) => walkers.intent(ada, bytes, nowMs),
  }
}

export const placeOf = (walkers: Walkers, person = ada) =>
  walkers.places(() => 0).find((place) => place.person === person)

export function walked(steps: number, heading = 16, pace: 1 | 2 = 1): { x: number; z: number } {
  const body = { x: 0, z: 0 }
  for (let step = 0; step < steps; step++) takeStep(body, heading, pace)
  return body
}
