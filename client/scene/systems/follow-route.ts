// Click-to-walk, frame by frame; at the end one takes the seat that was pointed at.
import { SEATS } from '../../../shared/hall/seats.ts'
import type { Frame, World } from '../world.ts'

/** a way that ends farther from the seat than this did not lead there, metres */
const SEAT_REACH = 1.6

export function followRoute({ route, sitting, calls }: World, { nowMs }: Pick<Frame, 'nowMs'>): void {
  const wasOn = route.isOn
  route.isOn = route.way.frame(nowMs)
  if (!wasOn || route.isOn || route.seat < 0) return
  const seat = SEATS[route.seat]!
  const { own } = sitting.walk
  if (Math.hypot(seat.x - own.x, seat.z - own.z) < SEAT_REACH) calls.onSeatClick?.(route.seat)
  route.seat = -1
}
