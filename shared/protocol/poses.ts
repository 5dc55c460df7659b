// Where the walkers are that moved in one tick, as bytes: version, tick (u16, steps of 50 ms, wraps), then 8 bytes a walker.
// Poses are absolute: a message that is dropped is healed by the next one. Little endian.

const VERSION = 1
const HEADER_BYTES = 3
const WALKER_BYTES = 8

export const GAIT = { stand: 0, walk: 1, run: 2, sit: 3 } as const
export type Gait = (typeof GAIT)[keyof typeof GAIT]

/** Directions on the wire; finer than those one walks in, since seats look to the centre. */
export const POSE_HEADINGS = 256

export interface Pose {
  /** number of the walker in this hall */
  readonly slot: number
  /** metres; on the wire whole centimetres, at most 327 m from the centre */
  readonly x: number
  readonly z: number
  /** 0 … 255, as for yaw: 0 looks to +z, 64 to +x */
  readonly heading: number
  readonly gait: Gait
}

const TURN = 2 * Math.PI
export const poseHeadingOf = (radians: number): number =>
  Math.round((radians / TURN) * POSE_HEADINGS) & (POSE_HEADINGS - 1)
/** -π … π */
export const radiansOfPose = (heading: number): number =>
  ((heading > POSE_HEADINGS / 2 ? heading - POSE_HEADINGS : heading) / POSE_HEADINGS) * TURN

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A fresh buffer, which all sockets of a room may share. */
export function encodePoses(tick: number, poses: readonly Pose[]): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + poses.length * WALKER_BYTES)
  const view = viewOf(bytes)
  view.setUint8(0, VERSION)
  view.setUint16(1, tick & 0xffff, true)
  let at = HEADER_BYTES
  for (const { slot, x, z, heading, gait } of poses) {
    view.setUint16(at, slot, true)
    view.setInt16(at + 2, Math.round(x * 100), true)
    view.setInt16(at + 4, Math.round(z * 100), true)
    view.setUint8(at + 6, heading)
    view.setUint8(at + 7, gait)
    at += WALKER_BYTES
  }
  return bytes
}

/** The tick of a message of poses, or null when the bytes are none; never throws. */
export function tickOf(bytes: Uint8Array): number | null {
  if (!(bytes instanceof Uint8Array) || bytes.byteLength < HEADER_BYTES) return null
  if ((bytes.byteLength - HEADER_BYTES) % WALKER_BYTES !== 0) return null
  const view = viewOf(bytes)
  if (view.getUint8(0) !== VERSION) return null
  for (let at = HEADER_BYTES; at < bytes.byteLength; at += WALKER_BYTES)
    if (view.getUint8(at + 7) > GAIT.sit) return null
  return view.getUint16(1, true)
}

export type VisitPose = (slot: number, x: number, z: number, heading: number, gait: Gait) => void

/** Calls `visit` for each walker; false, and nothing visited, when the bytes are not a message of poses. */
export function decodePoses(bytes: Uint8Array, visit: VisitPose): boolean {
  if (tickOf(bytes) === null) return false
  const view = viewOf(bytes)
  for (let at = HEADER_BYTES; at < bytes.byteLength; at += WALKER_BYTES)
    visit(
      view.getUint16(at, true),
      view.getInt16(at + 2, true) / 100,
      view.getInt16(at + 4, true) / 100,
      view.getUint8(at + 6),
      view.getUint8(at + 7) as Gait,
    )
  return true
}
