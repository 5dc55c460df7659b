// Everything that the systems of one mounted hall share. Mutated in place, frame by frame; React only makes and unmakes it.
import type { PerspectiveCamera, WebGLRenderer } from 'three'
import type { PersonId } from '../../shared/ids.ts'
import type { Gesture } from '../../shared/protocol/messages.ts'
import type { Sitting } from '../net/sitting.ts'
import type { WalkRoute } from '../net/walk-route.ts'
import type { HallCalls, HallSettings } from './hall-settings.ts'
import type { HallWords } from './hall-words.ts'
import type { Input } from './input/input.ts'
import type { Tier } from './quality.ts'
import type { Lookout } from './systems/hold-lookout.ts'

/** Where the visitor looks: `yaw` as for poses, `pitch` up, `distance` of the camera behind the head in metres. */
export interface View {
  yaw: number
  pitch: number
  distance: number
  mode: HallSettings['view']
  /** eye height above the pose, eased between standing and sitting */
  eye: number
  isSeated: boolean
  /** where one was in the last frame */
  x: number
  z: number
}

/** Looks along `yaw`, from behind or through one's own eyes. */
export const newView = (mode: View['mode'], yaw: number): View => ({
  yaw,
  pitch: -0.06,
  distance: 3.8,
  mode,
  eye: 1.62,
  isSeated: false,
  x: Number.NaN,
  z: Number.NaN,
})

/** A way that a click set out on. */
export interface Route {
  readonly way: WalkRoute
  isOn: boolean
  /** a seat to take on arrival, or -1 */
  seat: number
}

export interface World {
  readonly sitting: Sitting
  readonly tier: Tier
  readonly input: Input
  readonly view: View
  readonly route: Route
  readonly viewport: HTMLElement
  /** who is doing what just now, until performance.now() */
  readonly gestures: Map<PersonId, { readonly gesture: Gesture; readonly untilMs: number }>
  /** since the scene began, shared with the shaders */
  readonly seconds: { value: number }
  settings: HallSettings
  words: HallWords
  calls: HallCalls
  /** where a measurement looks from, instead of the visitor */
  lookout: Lookout | null
  /** when one asked to stand up last, so that a held key asks once */
  standAskedMs: number
  frames: number
  /** ms that systems and drawing commands have taken so far */
  spentMs: number
}

/** One frame's surroundings. */
export interface Frame {
  /** since the last frame, seconds, at most a tenth */
  dt: number
  /** performance.now() */
  nowMs: number
  camera: PerspectiveCamera
  gl: WebGLRenderer
  /** CSS pixels */
  width: number
  height: number
}
