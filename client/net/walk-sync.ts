// Where everyone is, for the scene: oneself predicted by the very step the server takes, others a little in the past.
import type { PersonId } from '../../shared/ids.ts'

export const GAIT = { stand: 0, walk: 1, run: 2, sit: 3 } as const
export type Gait = (typeof GAIT)[keyof typeof GAIT]

/** Metres in the hall's frame, `yaw` in radians (0 looks to +z, grows to +x). Mutated in place, frame by frame. */
export interface DrawnPose {
  x: number
  y: number
  z: number
  yaw: number
  gait: Gait
}

export interface WalkSync {
  /** Advances prediction and interpolation to `nowMs` (performance.now()); once a frame, before drawing. */
  frame(nowMs: number): void
  /** What one wants: heading in radians as for yaw, or null to stand; pace 1 walks, 2 runs. */
  intend(heading: number | null, pace: 1 | 2): void
  readonly own: DrawnPose
  /** everyone else with a known place */
  readonly others: ReadonlyMap<PersonId, DrawnPose>
}
