// Keys and sticks become a heading in the hall, as the camera sees it; whoever steers leaves a route, and a seat.
import type { Frame, World } from '../world.ts'

/** a stick pulled beyond this walks briskly */
const BRISK = 0.92
const IDLE = 0.12
/** how fast the view follows one's own turning, radians per second at a full sideways pull */
const FOLLOW = 0.75
/** a request to stand up is not sent again sooner, ms */
const STAND_AGAIN_MS = 1500

/** The heading for a pull relative to the camera: straight ahead is `yaw`, to the right is less. */
export const headingOf = (yaw: number, ahead: number, aside: number): number => yaw - Math.atan2(aside, ahead)

export function steer(world: World, { dt, nowMs }: Pick<Frame, 'dt' | 'nowMs'>): void {
  const { input, view, route, sitting, settings } = world
  const { keys, stick, pad } = input
  const down = (code: string, arrow: string): number => (keys.has(code) || keys.has(arrow) ? 1 : 0)
  const ahead = down('KeyW', 'ArrowUp') - down('KeyS', 'ArrowDown') + stick.ahead + pad.ahead
  const aside = down('KeyD', 'ArrowRight') - down('KeyA', 'ArrowLeft') + stick.aside + pad.aside
  const pull = Math.hypot(ahead, aside)
  if (pull < IDLE) {
    if (!route.isOn) sitting.walk.intend(null, 1)
    return
  }
  route.way.cancel()
  route.isOn = false
  route.seat = -1
  if (aside !== 0) view.gaze = null
  if (view.isSeated && nowMs - world.standAskedMs > STAND_AGAIN_MS) {
    world.standAskedMs = nowMs
    void sitting.ask('seat.leave', {})
  }
  const isBrisk =
    keys.has('ShiftLeft') || keys.has('ShiftRight') || Math.hypot(stick.ahead, stick.aside) > BRISK
  sitting.walk.intend(headingOf(view.yaw, ahead, aside), isBrisk ? 2 : 1)
  if (!settings.reducedMotion && settings.turning === 'smooth')
    view.yaw -= Math.max(-1, Math.min(1, aside)) * FOLLOW * dt
}
