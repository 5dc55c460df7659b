// Rolling in a wheelchair: the hands take the rims behind, push them forward, and swing back.
import { both, ease, type Pose } from './pose.ts'

/** Metres from push to push: a third of a turn of the wheels. */
export const ROLL_STRIDE = 1.1
/** Share of the way during which the hands hold the rims. */
const PUSH = 0.55

export function rolling(seated: Pose, t: number): Pose {
  const isPushing = t < PUSH
  const forward = isPushing ? ease(t / PUSH) : 1 - ease((t - PUSH) / (1 - PUSH))
  const lifted = isPushing ? 0 : Math.sin((Math.PI * (t - PUSH)) / (1 - PUSH))
  return {
    ...seated,
    spine: [0.06 + 0.09 * forward, 0, 0],
    chest: [0.03, 0, 0],
    head: [-0.08 - 0.06 * forward, 0, 0],
    ...both('arm', [0.36 - 0.66 * forward, 0, -0.02 + 0.12 * lifted]),
    ...both('fore', [-0.72 + 0.22 * forward - 0.2 * lifted, -0.12, -0.06]),
    ...both('hand', [0.1, 0, 0.05]),
  }
}
