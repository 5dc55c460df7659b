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
  readonly pose: Pose
  /** in which that is */
  readonly square: number
  /** round in which it was last news */
  readonly changedIn: number
  /** whom everybody follows, however far away: who was brought to speak */
  readonly isFollowed: boolean
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

const NEAR = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dz) => [dx, dz] as const))

/** `seen`: everybody, by rising slots. */
export function createPoseNews(tick: number, round: number, seen: readonly Seen[]): PoseNews {
  const written = new Map<number, ReadonlyMap<number, Uint8Array>>()
  const messages = new Map<number, SharedPoses | null>()

  const followed = seen.filter(({ isFollowed }) => isFollowed)
  const isNews = ({ changedIn }: Seen, rounds: number): boolean => changedIn > round - rounds

  function squaresOf(rounds: number): ReadonlyMap<number, Uint8Array> {
    const known = written.get(rounds)
    if (known) return known
    const people = new Map<number, Pose[]>()
    const since = round - rounds
    for (const { changedIn, square, pose } of seen) if (changedIn > since) putInto(people, square, pose)
    const squares = new Map(Array.from(people, ([square, poses]) => [square, encodeSquare(square, poses)]))
    written.set(rounds, squares)
    return squares
  }

  /** Of those whom all follow, who is too far away to be told of as near. */
  const followedFrom = (square: number, rounds: number): Uint8Array[] =>
    followed.flatMap((each) => {
      const isFar = isNews(each, rounds) && !areBeside(square, each.square)
      return isFar ? [encodeSquare(each.square, [each.pose])] : []
    })

  function keep(key: number, squares: readonly Uint8Array[]): SharedPoses | null {
    const message = squares.length === 0 ? null : { bytes: joinSquares(tick, squares), wire: null }
    messages.set(key, message)
    return message
  }

  function squaresAround(square: number, rounds: number): readonly Uint8Array[] {
    const squares = squaresOf(rounds)
    const near = NEAR.flatMap(([dx, dz]) => squares.get(squareBeside(square, dx, dz)) ?? [])
    return [...near, ...followedFrom(square, rounds)]
  }

  const encodeAll = (): Uint8Array =>
    encodePoses(
      tick,
      seen.map(({ pose }) => pose),
    )

  let whole: SharedPoses | null = null
  return {
    round,
    everyone() {
      whole ??= { bytes: encodeAll(), wire: null }
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
