// The other half of poses.ts: what the server tells, as bytes. A square is written once, however many messages it goes into.
import { GAIT, POSE_GRID, POSES_HEADER_BYTES, POSES_VERSION, type Pose } from './poses.ts'

const MOST_IN_GROUP = 255
/** of one person at most: three for the number, three for the rest */
const PERSON_BYTES = 6

const stepsOf = (metres: number): number => Math.round(metres / POSE_GRID)
/** As it is read at the other end, where there is one zero. */
export const asTold = (metres: number): number => stepsOf(metres) * POSE_GRID + 0

const squareBytes = (x: number, z: number): number =>
  (((stepsOf(x) >> 8) & 0xff) << 8) | ((stepsOf(z) >> 8) & 0xff)

/** The square of the floor in which a place is: two signed bytes, x before z. */
export const squareOf = ({ x, z }: { readonly x: number; readonly z: number }): number => squareBytes(x, z)

/** The square so many squares away. */
export const squareBeside = (square: number, dx: number, dz: number): number =>
  ((((square >> 8) + dx) & 0xff) << 8) | ((square + dz) & 0xff)

/** Whether two squares are one, or touch. */
export const areBeside = (one: number, other: number): boolean =>
  ((one - other + 1) & 0xff) < 3 && (((one >> 8) - (other >> 8) + 1) & 0xff) < 3

/** People of one square, by rising slots. */
export function encodeSquare(square: number, people: readonly Pose[]): Uint8Array {
  const groups = Math.ceil(people.length / MOST_IN_GROUP)
  const bytes = new Uint8Array(groups * 3 + people.length * PERSON_BYTES)
  let at = 0
  let before = 0
  for (let index = 0; index < people.length; index++) {
    const { slot, x, z, heading, gait, seat } = people[index]!
    if (index % MOST_IN_GROUP === 0) {
      bytes[at++] = square >> 8
      bytes[at++] = square & 0xff
      bytes[at++] = Math.min(MOST_IN_GROUP, people.length - index)
      before = 0
    }
    let ahead = slot - before
    before = slot
    for (; ahead > 0x7f; ahead >>= 7) bytes[at++] = (ahead & 0x7f) | 0x80
    bytes[at++] = ahead
    bytes[at++] = seat === null ? stepsOf(x) & 0xff : seat & 0xff
    bytes[at++] = seat === null ? stepsOf(z) & 0xff : seat >> 8
    bytes[at++] = gait === GAIT.sit ? gait : (heading << 2) | gait
  }
  return bytes.subarray(0, at)
}

/** A message of written squares, in a fresh buffer that all sockets of a room may share. */
export function joinSquares(tick: number, squares: readonly Uint8Array[]): Uint8Array {
  const length = squares.reduce((sum, { length }) => sum + length, POSES_HEADER_BYTES)
  const bytes = new Uint8Array(length)
  bytes[0] = POSES_VERSION
  bytes[1] = tick & 0xff
  bytes[2] = (tick >> 8) & 0xff
  let at = POSES_HEADER_BYTES
  for (const square of squares) {
    bytes.set(square, at)
    at += square.length
  }
  return bytes
}

/** People by the squares in which they are. */
function bySquare(people: Iterable<Pose>): Map<number, Pose[]> {
  const squares = new Map<number, Pose[]>()
  for (const pose of people) putInto(squares, squareOf(pose), pose)
  return squares
}

export function putInto(squares: Map<number, Pose[]>, square: number, pose: Pose): void {
  const others = squares.get(square)
  if (others) others.push(pose)
  else squares.set(square, [pose])
}

/** One message of these people, by rising slots. */
export const encodePoses = (tick: number, people: Iterable<Pose>): Uint8Array =>
  joinSquares(
    tick,
    Array.from(bySquare(people), ([square, poses]) => encodeSquare(square, poses)),
  )
