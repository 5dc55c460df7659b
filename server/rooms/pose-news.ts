// What may be told in one round: each square of the floor is written once, however many are told of it, and only when somebody is.
import {
  areBeside,
  encodePoses,
  encodeSquare,
  joinSquares,
  putInto,
  squareBeside,
} from '../../shared/protocol/pose-bytes.ts'
import type { Pose } from '../../shared/protocol/poses.ts'

export interface Seen {
  /** in which they are */
  readonly square: number
  /** round in which they were last news */
  readonly changedIn: number
}

/** Who is seen in a round, by rising slots. */
export interface Sight<S extends Seen> {
  readonly everybody: readonly S[]
  /** of them, who is news in this round */
  readonly fresh: readonly S[]
  /** whom everybody follows, however far away: who was brought to speak */
  readonly followed: readonly S[]
}

/** A message that goes to many. */
export interface SharedPoses {
  /** never written to again */
  readonly bytes: Uint8Array
  /** what a line made of it for the first who got it; at first null */
  wire: unknown
}

/** Messages that many may share; the same question in the same round is answered with the same bytes. */
export interface PoseNews {
  readonly round: number
  /** the whole picture */
  everyone(): SharedPoses
  /** those whose pose was news in the last so many rounds, this one included; null when nobody's was */
  everywhere(rounds: number): SharedPoses | null
  /** of them, those in this square and the eight around it, and whom everybody follows */
  around(square: number, rounds: number): SharedPoses | null
}

/** `poseOf` answers how somebody is seen now. */
export function createPoseNews<S extends Seen>(
  tick: number,
  round: number,
  { everybody, fresh, followed }: Sight<S>,
  poseOf: (seen: S) => Pose,
): PoseNews {
  const written = new Map<number, ReadonlyMap<number, Uint8Array>>()
  const messages = new Map<number, SharedPoses | null>()

  function squaresOf(rounds: number): ReadonlyMap<number, Uint8Array> {
    const known = written.get(rounds)
    if (known) return known
    const people = new Map<number, Pose[]>()
    const since = round - rounds
    // most are told every round, and then few are news
    for (const seen of rounds === 1 ? fresh : everybody)
      if (seen.changedIn > since) putInto(people, seen.square, poseOf(seen))
    const squares = new Map<number, Uint8Array>()
    for (const [square, poses] of people) squares.set(square, encodeSquare(square, poses))
    written.set(rounds, squares)
    return squares
  }

  function keep(key: number, squares: readonly Uint8Array[]): SharedPoses | null {
    const message = squares.length === 0 ? null : { bytes: joinSquares(tick, squares), wire: null }
    messages.set(key, message)
    return message
  }

  function squaresAround(square: number, rounds: number): readonly Uint8Array[] {
    const squares = squaresOf(rounds)
    const near: Uint8Array[] = []
    for (let dx = -1; dx <= 1; dx++) {
      for (let dz = -1; dz <= 1; dz++) {
        const bytes = squares.get(squareBeside(square, dx, dz))
        if (bytes) near.push(bytes)
      }
    }
    // of those whom all follow, who is too far away to be told of as near
    for (const seen of followed)
      if (seen.changedIn > round - rounds && !areBeside(square, seen.square))
        near.push(encodeSquare(seen.square, [poseOf(seen)]))
    return near
  }

  let whole: SharedPoses | null = null
  return {
    round,
    everyone() {
      whole ??= { bytes: encodePoses(tick, everybody.map(poseOf)), wire: null }
      return whole
    },
    everywhere(rounds) {
      const known = messages.get(-rounds)
      return known !== undefined ? known : keep(-rounds, [...squaresOf(rounds).values()])
    },
    around(square, rounds) {
      const key = rounds * 0x10000 + square
      const known = messages.get(key)
      return known !== undefined ? known : keep(key, squaresAround(square, rounds))
    },
  }
}
