// The first gamepad, read once a frame: left stick walks, right stick looks.
import type { Input } from './input.ts'

/** sticks rest near the middle, not in it */
const DEAD = 0.18

const live = (value: number | undefined): number =>
  value === undefined || Math.abs(value) < DEAD ? 0 : value

export function readGamepad(input: Input): void {
  const { pad } = input
  pad.ahead = pad.aside = pad.turn = pad.tilt = 0
  const pads = navigator.getGamepads?.()
  if (!pads) return
  for (const each of pads) {
    if (!each?.connected) continue
    pad.aside = live(each.axes[0])
    pad.ahead = -live(each.axes[1])
    pad.turn = live(each.axes[2])
    pad.tilt = -live(each.axes[3])
    return
  }
}
