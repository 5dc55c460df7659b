// Click-to-walk: heads for the next place of the route until it is reached.
import type { World } from '../world.ts'

/** near enough to turn to the next place; to the last one a little nearer, metres */
const PASSED = 0.5
const ARRIVED = 0.28

export function followRoute(world: World): void {
  const { route, sitting } = world
  const { own } = sitting.walk
  while (route.next * 2 < route.points.length) {
    const dx = route.points[route.next * 2]! - own.x
    const dz = route.points[route.next * 2 + 1]! - own.z
    const isLast = (route.next + 1) * 2 >= route.points.length
    if (dx * dx + dz * dz > (isLast ? ARRIVED : PASSED) ** 2) {
      sitting.walk.intend(Math.atan2(dx, dz), 1)
      return
    }
    route.next += 1
    if (!isLast) continue
    sitting.walk.intend(null, 1)
    route.points.length = 0
    route.next = 0
    if (route.seat >= 0) world.calls.onSeatClick?.(route.seat)
    route.seat = -1
  }
}
