// Walkers of a hall without a hall: bytes in, news out, and a clock that ticks by hand.
import type { LineOf } from '../../server/rooms/pose-rounds.ts'
import { type Acks, createWalkers, type Walkers } from '../../server/rooms/walkers.ts'
import { STEP_MS, takeStep } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeStepped, encodeIntent, type Intent, type Stepped } from '../../shared/protocol/intents.ts'
import { decodePoses, type Pose } from '../../shared/protocol/poses.ts'

export const ada = 'p_ada' as PersonId
export const bo = 'p_bo' as PersonId
export const middle = { x: 0, z: 0, heading: 0, seat: null }
export const intent = (number: number, pace: Intent['pace'], heldSteps: number, heading = 16): Uint8Array =>
  encodeIntent({ number, heading, pace, heldSteps })

const toMillimetres = (metres: number): number => Math.round(metres * 1000) / 1000

export function posesIn(bytes: Uint8Array | null): Pose[] {
  const poses: Pose[] = []
  if (bytes)
    decodePoses(bytes, (slot, x, z, heading, gait, seat) =>
      poses.push({ slot, x: toMillimetres(x), z: toMillimetres(z), heading, gait, seat }),
    )
  return poses
}

/** Everything that is told goes to this list; `waiting`: bytes on the way to a person, null for nobody's line. */
export function listening(
  told: [PersonId, Uint8Array][],
  waiting: (person: PersonId) => number | null = () => 0,
): LineOf {
  return (person) => ({
    tell({ bytes }, mostWaiting) {
      const now = waiting(person)
      if (now === null || now > mostWaiting) return false
      told.push([person, bytes])
      return true
    },
  })
}

/** Walkers, of whom Ada stands in the middle of the carpet and knows so, and a clock. */
export function hallWithAda() {
  const walkers = createWalkers(0)
  walkers.admit(ada, 1, middle, 0)
  walkers.tick(0)
  const told: [PersonId, Uint8Array][] = []
  const lineOf = listening(told, (person) => (person === ada ? 0 : null))
  walkers.tell(lineOf)
  let nowMs = 0
  /** What Ada is told of poses in the last of so many ticks, and all acknowledgements. */
  const tick = (count = 1) => {
    const news = Array.from({ length: count }, () => {
      nowMs += STEP_MS
      const acks = walkers.tick(nowMs)
      told.length = 0
      walkers.tell(lineOf)
      return { acks, poses: told[0]?.[1] ?? null }
    })
    return { poses: news.at(-1)?.poses ?? null, acks: news.flatMap(({ acks }) => acks) }
  }
  const ackOf = (news: { acks: Acks }): Stepped | null | undefined =>
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
