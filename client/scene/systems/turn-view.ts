// Drags, sticks and keys turn the view.
import type { Frame, World } from '../world.ts'

/** radians per second by key, and by a gamepad's stick */
const KEY_TURN = 1.6
const PAD_TURN = 2.2
const LOWEST = -0.6
const HIGHEST = 1.05
/** of the camera behind the head, metres */
const NEAREST = 1.5
const FARTHEST = 9

export function turnView({ input, view, calls }: World, { dt }: Frame): void {
  const { keys, look, pad } = input
  const byKey = (keys.has('KeyE') ? 1 : 0) - (keys.has('KeyQ') ? 1 : 0)
  // to the right is toward smaller yaw
  view.yaw -= look.turn + (byKey * KEY_TURN + pad.turn * PAD_TURN) * dt
  view.pitch = Math.min(HIGHEST, Math.max(LOWEST, view.pitch + look.tilt + pad.tilt * PAD_TURN * dt))
  view.distance = Math.min(FARTHEST, Math.max(NEAREST, view.distance * input.zoom))
  look.turn = look.tilt = 0
  input.zoom = 1
  if (!input.switchView) return
  input.switchView = false
  view.mode = view.mode === 'third' ? 'first' : 'third'
  calls.onViewChange?.(view.mode)
}
