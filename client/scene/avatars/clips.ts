// What people do with their bodies, each a function of its turn 0…1: standing, sitting, walking, and the gestures of a hall.
import type { Vec3 } from '../../../assets/figures/skeleton.ts'
import { RUN_STRIDE, running, WALK_STRIDE, walking } from './gait.ts'
import { both, type Pose, wave } from './pose.ts'
import { ROLL_STRIDE, rolling } from './rolling.ts'
import { speaking } from './speaking.ts'

export interface Clip {
  readonly pose: (t: number) => Pose
  readonly seconds: number
  /** a gait turns with the way: metres a turn */
  readonly stride?: number
}

/** From the arms' place at rest to hanging beside the body. */
const HANG = 0.26
/** The hips of who sits on a seat of 0.46 m. */
const SEATED: Vec3 = [0, -0.375, -0.03]

const standing = (t: number): Pose => ({
  root: [0, -0.002 + 0.002 * wave(t), 0],
  spine: [0.008 * wave(t), 0.015 * wave(t, 1, 0.15), 0],
  chest: [-0.014 * wave(t), 0, 0],
  head: [0.012 * wave(t, 1, 0.1), 0.05 * wave(t, 1, 0.3), 0],
  ...both('arm', [0.02, 0, -HANG + 0.012 * wave(t)]),
  ...both('fore', [-0.2, 0, -0.06]),
  ...both('hand', [-0.06, 0, 0]),
})

/** The weight goes from one leg to the other; the feet stay. */
const shifting = (t: number): Pose => {
  const aside = 0.016 * wave(t)
  // a leg of 0.84 m that leans so far under hips that moved
  const lean = aside / 0.84
  return {
    ...standing((t * 3) % 1),
    root: [aside, -0.003 + 0.002 * wave(t, 2), 0],
    hips: [0, 0.05 * wave(t, 1, 0.2), 0],
    ...Object.fromEntries(['L', 'R'].map((side) => [`thigh${side}`, [0, 0, -lean]])),
    spine: [0.008 * wave(t, 3), -0.04 * wave(t, 1, 0.2), lean],
    head: [0.02, 0.14 * wave(t, 1, 0.35), 0],
  }
}

const sitting = (t: number): Pose => ({
  root: SEATED,
  spine: [0.03 + 0.008 * wave(t), 0, 0],
  chest: [-0.012 * wave(t), 0, 0],
  head: [0.02 + 0.014 * wave(t, 1, 0.15), 0.07 * wave(t, 1, 0.3), 0],
  ...both('thigh', [-1.47, -0.09, 0]),
  ...both('shin', [1.46, 0, 0]),
  ...both('arm', [-0.01, -0.7, -0.11]),
  ...both('fore', [-0.82, -0.6, 0.17]),
  ...both('hand', [0.2, -0.43, 0.59]),
})

/** Hands one over the other before the body: how many people stand who wait their turn. */
const handsFolded = (): Pose => ({
  ...both('arm', [-0.14, -0.38, -0.24]),
  ...both('fore', [-0.53, -0.21, -0.45]),
  ...both('hand', [0.04, -0.3, -0.23]),
  foreR: [-0.6, 0.21, 0.42],
})

/** Hands folded in the lap, the head turned to a neighbour now and then. */
const listening = (t: number): Pose => ({
  ...both('arm', [-0.2, -0.08, -0.07]),
  ...both('fore', [-1.13, -0.37, -0.99]),
  ...both('hand', [0, -0.23, -0.04]),
  foreR: [-1.2, 0.37, 0.95],
  spine: [0.01 + 0.008 * wave(t), 0.03, 0],
  head: [0.03 + 0.016 * wave(t, 2), 0.16 * wave(t, 1, 0.6) + 0.06 * wave(t, 2), 0.015],
})

/** One hand in the lap, one on the thigh, leaning back a little. */
const atEase = (t: number): Pose => ({
  armL: [-0.2, -0.08, -0.07],
  foreL: [-1.13, -0.37, -0.99],
  handL: [0, -0.23, -0.04],
  spine: [-0.05 + 0.008 * wave(t), -0.03, 0],
  chest: [-0.012 * wave(t), -0.03, 0],
  head: [0.05 + 0.012 * wave(t, 2, 0.2), 0.12 * wave(t, 1, 0.1), -0.02],
  thighL: [-1.47, -0.03, 0],
  thighR: [-1.47, 0.15, 0],
})

const raisedHand = (t: number): Pose => ({
  armR: [0.06, 0.29, -2.09 + 0.02 * wave(t)],
  foreR: [-1.13, -0.31, -1.06],
  handR: [0.08, -0.25 + 0.05 * wave(t), -0.11],
  chest: [0, 0, 0.03],
})

const waving = (t: number): Pose => ({
  armR: [0.18, 0.31, -1.28 + 0.06 * wave(t)],
  foreR: [-1.46, 0.17, -1.09 + 0.26 * wave(t)],
  handR: [-0.06, 0.13, -0.39 + 0.14 * wave(t)],
  head: [-0.03, -0.06, 0],
})

const applauding = (t: number): Pose => {
  const open = 0.5 + 0.5 * wave(t)
  return {
    ...both('arm', [-0.35, -0.07, -0.3 + 0.05 * open]),
    ...both('fore', [-1.14, -0.19, -0.85 + 0.2 * open]),
    ...both('hand', [-0.23, -0.47, 0.61]),
    head: [0.02, 0, 0],
  }
}

/** The right hand on the heart, with a slight bow: a greeting. */
const handOnHeart = (t: number): Pose => ({
  armR: [-0.49, -0.07, 0.03],
  foreR: [-1.04, -0.21, 1.7],
  handR: [-0.03, 0.03, 0.17],
  spine: [0.05 + 0.006 * wave(t), 0, 0],
  chest: [0.06, 0, 0],
  head: [0.12, 0, 0],
})

/** The left hand stays where it is: on a cane. */
const oneHanded = (pose: Pose, { armL, foreL, handL }: Pose): Pose => ({
  ...pose,
  ...{ armL: armL!, foreL: foreL!, handL: handL! },
})

const withArms =
  (body: (t: number) => Pose, arms: (t: number) => Pose, turns = 1) =>
  (t: number): Pose => ({ ...body(t), ...arms((t * turns) % 1) })

export const CLIPS = {
  idle: { pose: standing, seconds: 5 },
  idleFolded: { pose: withArms(standing, handsFolded), seconds: 5 },
  idleShift: { pose: shifting, seconds: 11 },
  walk: { pose: walking, seconds: 1, stride: WALK_STRIDE },
  run: { pose: running, seconds: 0.7, stride: RUN_STRIDE },
  sit: { pose: sitting, seconds: 5 },
  sitListening: { pose: withArms(sitting, listening), seconds: 8 },
  sitAtEase: { pose: withArms(sitting, atEase), seconds: 7 },
  standHand: { pose: withArms(standing, raisedHand), seconds: 4 },
  sitHand: { pose: withArms(sitting, raisedHand), seconds: 4 },
  walkHand: { pose: withArms(walking, raisedHand), seconds: 1, stride: WALK_STRIDE },
  standWave: { pose: withArms(standing, waving, 2), seconds: 2 },
  sitWave: { pose: withArms(sitting, waving, 2), seconds: 2 },
  standApplaud: { pose: withArms(standing, applauding, 4), seconds: 1.9 },
  sitApplaud: { pose: withArms(sitting, applauding, 4), seconds: 1.9 },
  standHeart: { pose: withArms(standing, handOnHeart), seconds: 4 },
  sitHeart: { pose: withArms(sitting, handOnHeart), seconds: 4 },
  standSpeak: { pose: (t) => speaking(standing((t * 2) % 1), t), seconds: 12 },
  standSpeakCane: {
    pose: (t) => oneHanded(speaking(standing((t * 2) % 1), t), standing((t * 2) % 1)),
    seconds: 12,
  },
  sitSpeak: { pose: (t) => speaking({ ...sitting((t * 2) % 1), ...listening(0) }, t), seconds: 12 },
  roll: { pose: (t) => rolling(sitting(0), t), seconds: 1, stride: ROLL_STRIDE },
} as const satisfies Record<string, Clip>

export type ClipName = keyof typeof CLIPS
