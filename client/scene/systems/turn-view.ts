// Drags, sticks and keys turn the view: smoothly, or in steps for those whom turning makes unwell. Whoever turns gives up a look that
// was asked for.
import { closing, turnBetween } from '../camera/ease.ts'
import { aimAt, worthALook } from '../camera/gaze.ts'
import type { Frame, World } from '../world.ts'

/** radians per second by key, and by a gamepad's stick */
const KEY_TURN = 1.6
const PAD_TURN = 2.2
/** one step of a turn in steps, radians; a stick has to come back before the next one */
const SNAP = Math.PI / 6
const SNAP_AT = 0.6
const SNAP_AGAIN = 0.3
const LOWEST = -0.6
const HIGHEST = 1.05
/** of the camera behind the head, metres */
const NEAREST = 1.5
const FARTHEST = 9
/** per second: how fast a look that was asked for is reached; near enough, radians */
const GAZE = 4.5
const REACHED = 0.004

/** -1, 0 or 1 for a pull from -1 to 1, once for each time that it is made. */
export function snapOf(held: { isSnapped: boolean }, pull: number): number {
  if (Math.abs(pull) < SNAP_AGAIN) held.isSnapped = false
  if (held.isSnapped || Math.abs(pull) < SNAP_AT) return 0
  held.isSnapped = true
  return Math.sign(pull)
}

export function turnView(world: World, frame: Frame): void {
  const { input, view, calls, settings } = world
  const { keys, look, pad } = input
  const byKey = (keys.has('KeyE') ? 1 : 0) - (keys.has('KeyQ') ? 1 : 0)
  const turn =
    settings.turning === 'snap'
      ? SNAP * snapOf(view, byKey || pad.turn)
      : (byKey * KEY_TURN + pad.turn * PAD_TURN) * frame.dt
  const tilt = look.tilt + pad.tilt * PAD_TURN * frame.dt
  if (turn !== 0 || tilt !== 0 || look.turn !== 0) view.gaze = null
  // to the right is toward smaller yaw
  view.yaw -= look.turn + turn
  view.pitch = Math.min(HIGHEST, Math.max(LOWEST, view.pitch + tilt))
  view.distance = Math.min(FARTHEST, Math.max(NEAREST, view.distance * input.zoom))
  look.turn = look.tilt = 0
  input.zoom = 1
  answerLook(world)
  followGaze(world, frame)
  if (!input.switchView) return
  input.switchView = false
  view.mode = view.mode === 'third' ? 'first' : 'third'
  calls.onViewChange?.(view.mode)
}

/** A key or a button asked to look at who has the floor. */
function answerLook({ input, view, settings, sitting }: World): void {
  if (!input.lookUp && view.looksAsked === settings.looksAsked) return
  input.lookUp = false
  view.looksAsked = settings.looksAsked
  const { own } = sitting.walk
  const at = worthALook(sitting.store.getState(), sitting.walk)
  view.gaze = aimAt(own.x, own.y + view.eye, own.z, at)
}

function followGaze({ view, settings }: World, { dt }: Pick<Frame, 'dt'>): void {
  const { gaze } = view
  if (!gaze) return
  const part = settings.reducedMotion ? 1 : closing(GAZE, dt)
  const turn = turnBetween(view.yaw, gaze.yaw)
  view.yaw += turn * part
  view.pitch += (gaze.pitch - view.pitch) * part
  if (Math.abs(turn) < REACHED && Math.abs(gaze.pitch - view.pitch) < REACHED) view.gaze = null
}
