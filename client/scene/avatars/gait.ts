// Walking and running: feet that stand still on the ground while the body passes over them, legs that follow.
import { joint } from '../../../assets/figures/skeleton.ts'
import { both, ease, type Pose, wave } from './pose.ts'

interface Gait {
  /** where a foot comes down and where it leaves, before and behind the hips, metres */
  readonly front: number
  readonly back: number
  /** share of a cycle that a foot stands */
  readonly stance: number
  /** how high the ankle rises: when the heel leaves, and in swing */
  readonly heel: number
  readonly lift: number
  /** the hips sink by `sink` on average; over a standing leg they rise by `bob` in walking, and fall in running */
  readonly sink: number
  readonly bob: number
  readonly lean: number
  /** swing of the arms, and bend of the elbows, radians */
  readonly arms: number
  readonly elbow: number
}

const WALK: Gait = {
  front: 0.31,
  back: -0.42,
  stance: 0.6,
  heel: 0.085,
  lift: 0.1,
  sink: 0.028,
  bob: 0.02,
  lean: 0.02,
  arms: 0.36,
  elbow: 0.26,
}

const RUN: Gait = {
  front: 0.32,
  back: -0.5,
  stance: 0.36,
  heel: 0.13,
  lift: 0.22,
  sink: 0.035,
  bob: -0.025,
  lean: 0.11,
  arms: 0.55,
  elbow: 1.15,
}

/** Metres that one cycle (two steps) covers without sliding. */
const stride = ({ front, back, stance }: Gait): number => (front - back) / stance
export const WALK_STRIDE = stride(WALK)
export const RUN_STRIDE = stride(RUN)

const HIP = joint('thighL')[1]
const ANKLE = joint('footL')[1]
const THIGH = HIP - joint('shinL')[1]
const SHIN = joint('shinL')[1] - ANKLE

const acos = (cosine: number): number => Math.acos(Math.min(Math.max(cosine, -1), 1))

/** Turns of thigh, shin and foot that bring the ankle to `z` before the hips and `y` above its rest, the foot pitched by `pitch`. */
function legTo(side: 'L' | 'R', z: number, y: number, root: number, pitch: number): Pose {
  const drop = HIP + root - ANKLE - y
  const reach = Math.min(Math.hypot(z, drop), THIGH + SHIN - 0.003)
  const knee = Math.PI - acos((THIGH ** 2 + SHIN ** 2 - reach ** 2) / (2 * THIGH * SHIN))
  const thigh = -Math.atan2(z, drop) - acos((THIGH ** 2 + reach ** 2 - SHIN ** 2) / (2 * THIGH * reach))
  return {
    [`thigh${side}`]: [thigh, 0, 0],
    [`shin${side}`]: [knee, 0, 0],
    [`foot${side}`]: [-thigh - knee + pitch, 0, 0],
  }
}

function leg(gait: Gait, side: 'L' | 'R', phase: number, root: number): Pose {
  const { front, back, stance, heel, lift } = gait
  if (phase < stance) {
    const t = phase / stance
    const rise = ease((t - 0.55) / 0.45)
    const landing = 1 - ease(t / 0.16)
    return legTo(
      side,
      front + (back - front) * t,
      heel * rise + 0.012 * landing,
      root,
      0.62 * rise - 0.24 * landing,
    )
  }
  const t = (phase - stance) / (1 - stance)
  const height =
    heel * (1 - ease(t / 0.7)) + lift * Math.sin(Math.PI * t) ** 1.5 + 0.012 * ease((t - 0.7) / 0.3)
  const pitch = 0.62 * (1 - ease(t / 0.55)) - 0.24 * ease((t - 0.5) / 0.5)
  return legTo(side, back + (front - back) * ease(t * 0.94 + 0.06 * t * t), height, root, pitch)
}

function stepping(gait: Gait, t: number): Pose {
  // the left foot comes down at 0, the right one half a cycle later
  const root = -gait.sink - gait.bob * Math.cos(4 * Math.PI * (t - (gait.stance - 0.5) / 2))
  const swing = Math.cos(2 * Math.PI * t)
  return {
    root: [0, root, 0],
    ...leg(gait, 'L', t, root),
    ...leg(gait, 'R', (t + 0.5) % 1, root),
    armL: [gait.arms * swing, 0, -0.23],
    armR: [-gait.arms * swing, 0, 0.23],
    foreL: [-gait.elbow - 0.16 * Math.max(0, -swing), 0, -0.06],
    foreR: [-gait.elbow - 0.16 * Math.max(0, swing), 0, 0.06],
    spine: [gait.lean, -0.045 * swing, 0.012 * wave(t)],
    chest: [gait.lean * 0.5, -0.07 * swing, 0],
    head: [-gait.lean * 0.9, 0.09 * swing, 0],
  }
}

export const walking = (t: number): Pose => stepping(WALK, t)
export const running = (t: number): Pose => ({ ...stepping(RUN, t), ...both('hand', [-0.1, 0, 0]) })
