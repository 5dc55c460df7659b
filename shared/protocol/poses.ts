// Where people are that moved, as bytes: version, tick (u16, steps of 50 ms, wraps), then group by group those in one square of the
// floor. Whoever walks goes on the way that was told, so that only a change is told. What is told is absolute: a message that is
// lost makes nobody wrong for longer than RETOLD_STEPS who moves on. The bytes are written in pose-bytes.ts. Little endian.

export const POSES_VERSION = 2
export const POSES_HEADER_BYTES = 3

/** A place on the wire is a whole number of these, metres; so it is at most half of one off. */
export const POSE_GRID = 0.025
/** A square is 256 of them wide: 6.4 m. Squares are counted from the centre by a signed byte each way: 819 m. */
const SQUARE_STEPS = 256

export const GAIT = { stand: 0, walk: 1, run: 2, sit: 3 } as const
export type Gait = (typeof GAIT)[keyof typeof GAIT]

/** Whoever walks on is told anew after so many steps of 50 ms, and is believed to walk on for so many without a word. */
export const RETOLD_STEPS = 30
export const BELIEVED_STEPS = 50

export interface Pose {
  /** number of the walker in this hall, 0 … 65535 */
  readonly slot: number
  /** metres; the seat's own for who sits, which are not on the wire */
  readonly x: number
  readonly z: number
  /** 0 … 63 as in shared/hall/walk.ts; 0 on the wire for who sits */
  readonly heading: number
  readonly gait: Gait
  /** index of the seat for who sits, otherwise null */
  readonly seat: number | null
}

/** `seat` is null for who does not sit; for who does, x, z and heading say nothing. */
export type VisitPose = (
  slot: number,
  x: number,
  z: number,
  heading: number,
  gait: Gait,
  seat: number | null,
) => void

/** Goes through all groups; false when they are none. `visit` is called on the way. */
function scan(bytes: Uint8Array, visit: VisitPose | null): boolean {
  for (let at = POSES_HEADER_BYTES; at < bytes.length; ) {
    const left = ((bytes[at]! << 24) >> 24) * SQUARE_STEPS
    const top = ((bytes[at + 1]! << 24) >> 24) * SQUARE_STEPS
    let people = bytes[at + 2]
    if (!people) return false
    at += 3
    for (let slot = 0; people > 0; people--) {
      // how far the number is from the one before, in sevens of bits
      let byte = 0x80
      for (let shift = 0; byte > 0x7f; shift += 7) {
        if (at >= bytes.length || shift > 14) return false
        byte = bytes[at++]!
        slot += (byte & 0x7f) << shift
      }
      if (slot > 0xffff || at + 3 > bytes.length) return false
      const [x, z, turn] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!]
      at += 3
      const gait = (turn & 3) as Gait
      if (gait === GAIT.sit) visit?.(slot, 0, 0, 0, gait, x | (z << 8))
      else visit?.(slot, (left + x) * POSE_GRID, (top + z) * POSE_GRID, turn >> 2, gait, null)
    }
  }
  return true
}

/** The tick of a message of poses, or null when the bytes are none; never throws. */
export function tickOf(bytes: Uint8Array): number | null {
  if (!(bytes instanceof Uint8Array) || bytes.length < POSES_HEADER_BYTES) return null
  if (bytes[0] !== POSES_VERSION || !scan(bytes, null)) return null
  return bytes[1]! | (bytes[2]! << 8)
}

/** Calls `visit` for each; false, and nothing visited, when the bytes are not a message of poses. */
export function decodePoses(bytes: Uint8Array, visit: VisitPose): boolean {
  return tickOf(bytes) !== null && scan(bytes, visit)
}
