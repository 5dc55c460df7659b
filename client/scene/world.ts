// Everything that the systems of one mounted hall share. Mutated in place, frame by frame; React only makes and unmakes it.
import type { Object3D, PerspectiveCamera, WebGLRenderer } from 'three'
import type { PersonId } from '../../shared/ids.ts'
import type { Gesture } from '../../shared/protocol/messages.ts'
import type { Sitting } from '../net/sitting.ts'
import type { WalkRoute } from '../net/walk-route.ts'
import type { Aim } from './camera/gaze.ts'
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
  /** how far the picture is still behind a leap to a seat or from one, and the floor it stands on, eased; metres */
  slipX: number
  slipZ: number
  floor: number
  /** how far behind the head the camera is, eased */
  reach: number
  /** the camera is behind oneself, and not so near that one's own head would fill the picture */
  seesSelf: boolean
  /** where one turns to by oneself, until one turns otherwise */
  gaze: Aim | null
  /** of `settings.looksAsked`, what was answered */
  looksAsked: number
  /** of `settings.walkAsked`, what was answered */
  walkAnswered: HallSettings['walkAsked']
  /** a turn in steps is held: the next step waits until it is let go */
  isSnapped: boolean
}

/** Looks along `yaw`, from behind or through one's own eyes. */
export const newView = (mode: View['mode'], yaw: number, looksAsked = 0): View => ({
  yaw,
  pitch: -0.06,
  distance: 3.8,
  mode,
  eye: 1.62,
  isSeated: false,
  ...{ x: Number.NaN, z: Number.NaN, slipX: 0, slipZ: 0, floor: 0 },
  ...{ reach: 0, seesSelf: mode === 'third', gaze: null, looksAsked, walkAnswered: null, isSnapped: false },
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
  /** of the tour: seconds from its start, and the stop that was told to the page; -1 without one */
  readonly flight: { seconds: number; stop: number }
  settings: HallSettings
  words: HallWords
  calls: HallCalls
  /** while a headset is on, it has the camera */
  headset: Headset | null
  /** of `settings.headset`, what was answered */
  isHeadsetCalled: boolean
  /** where a measurement looks from, instead of the visitor */
  lookout: Lookout | null
  /** when one asked to stand up last, so that a held key asks once */
  standAskedMs: number
  /** of the tier's resolution, 0.5…1 (systems/watch-pace.ts) */
  share: number
  frames: number
  /** ms that systems and drawing commands have taken so far */
  spentMs: number
}

/** What a headset shows and asks for, in a frame; made by xr/headset.ts, which is fetched when one is put on. */
export interface Headset {
  readonly object: Object3D
  readonly camera: PerspectiveCamera
  /** Before one walks: what the hands ask for. */
  steer(frame: Frame): void
  /** After it: where the head is, and what is shown. The frame has its camera from then on. */
  place(frame: Frame): void
  /** for those who ask the probe */
  report(): HeadsetReport
  end(): void
  dispose(): void
}

export interface HeadsetReport {
  readonly x: number
  readonly z: number
  readonly yaw: number
  /** over the floor of the carpet, metres */
  readonly eye: number
  readonly aim: 'none' | 'free' | 'blocked'
  readonly isHopping: boolean
  readonly dark: number
  readonly wrist: string
  readonly board: {
    readonly question: string
    readonly status: string
    /** places in the headset's room */
    readonly buttons: readonly {
      readonly press: string
      readonly word: string
      readonly x: number
      readonly y: number
      readonly z: number
    }[]
  } | null
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
