// Keys and sticks become a heading in the hall, as the camera sees it; whoever steers leaves a route, and a seat.
import type { Frame, World } from '../world.ts'

/** a stick pulled beyond this walks briskly */
const BRISK = 0.92
const IDLE = 0.12
/** how fast the view follows one's own turning, radians per second at a full sideways pull */
const FOLLOW = 0.75
/** a request to stand up is not sent again sooner, ms */
const STAND_AGAIN_MS = 1500

let standAskedMs = Number.NEGATIVE_INFINITY

/** The heading for a pull relative to the camera: straight ahead is `yaw`, to the right is less. */
export const headingOf = (yaw: number, ahead: number, aside: number): number => yaw - Math.atan2(aside, ahead)

export function steer(world: World, { dt, nowMs }: Frame): void {
  const { input, view, route, sitting } = world
  const { keys, stick, pad } = input
  const down = (code: string, arrow: string): number => (keys.has(code) || keys.has(arrow) ? 1 : 0)
  const ahead = down('KeyW', 'ArrowUp') - down('KeyS', 'ArrowDown') + stick.ahead + pad.ahead
  const aside = down('KeyD', 'ArrowRight') - down('KeyA', 'ArrowLeft') + stick.aside + pad.aside
  const pull = Math.hypot(ahead, aside)
  if (pull < IDLE) {
    if (route.next * 2 >= route.points.length) sitting.walk.intend(null, 1)
    return
  }
  route.points.length = 0
  route.next = 0
  if (view.isSeated && nowMs - standAskedMs > STAND_AGAIN_MS) {
    standAskedMs = nowMs
    void sitting.ask('seat.leave', {})
  }
  const isBrisk =
    keys.has('ShiftLeft') || keys.has('ShiftRight') || Math.hypot(stick.ahead, stick.aside) > BRISK
  sitting.walk.intend(headingOf(view.yaw, ahead, aside), isBrisk ? 2 : 1)
  if (!world.settings.reducedMotion) view.yaw -= Math.max(-1, Math.min(1, aside)) * FOLLOW * dt
}
