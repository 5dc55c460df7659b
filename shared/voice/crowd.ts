// Who talks near whom, found without asking everybody about everybody: those who talk stand in squares, and one looks outwards from one's
// own until nobody farther away can be nearer.
import type { PersonId } from '../ids.ts'

/** people farther away than this do not hear each other, metres */
export const EARSHOT = 12
/** side of a square: few stand in one, and few are looked through */
const SIDE = 2
const RINGS = Math.ceil(EARSHOT / SIDE)
/** more squares than the house is wide */
const ACROSS = 1024

interface Point {
  readonly person: PersonId
  /** metres */
  readonly x: number
  readonly z: number
}

/** Those who talk, by place and square. */
export type Crowd = ReadonlyMap<string, ReadonlyMap<number, readonly Point[]>>

const squareOf = (across: number, along: number): number => across * ACROSS + along

/** `places`: by index where each of `present` is; null: they are near nobody. */
export function crowdOf<P extends Point>(
  present: readonly P[],
  places: readonly (string | null)[],
  isTalking: (point: P) => boolean,
): Crowd {
  const crowd = new Map<string, Map<number, P[]>>()
  for (let index = 0; index < present.length; index += 1) {
    const place = places[index] ?? null
    const point = present[index]!
    if (place === null || !isTalking(point)) continue
    const squares = crowd.get(place) ?? new Map<number, P[]>()
    const square = squareOf(Math.floor(point.x / SIDE), Math.floor(point.z / SIDE))
    const there = squares.get(square)
    if (there) there.push(point)
    else squares.set(square, [point])
    crowd.set(place, squares)
  }
  return crowd
}

interface Near {
  readonly person: PersonId
  /** metres, squared */
  readonly off: number
}

/** Those within EARSHOT in the same place, the nearest first and of the same distance in the order of their ids, `most` at most. */
export function nearestIn(crowd: Crowd, place: string, one: Point, most: number): readonly PersonId[] {
  const squares = crowd.get(place)
  if (squares === undefined) return []
  const [across, along] = [Math.floor(one.x / SIDE), Math.floor(one.z / SIDE)]
  const [dx, dz] = [one.x - across * SIDE, one.z - along * SIDE]
  const toEdge = Math.min(dx, SIDE - dx, dz, SIDE - dz)
  const near: Near[] = []
  for (let ring = 0; ring <= RINGS; ring += 1) {
    // so far away is everybody in this ring and beyond
    const least = ring === 0 ? 0 : (ring - 1) * SIDE + toEdge
    if (near.length === most && near[most - 1]!.off < least * least) break
    for (let i = -ring; i <= ring; i += 1) {
      const step = Math.abs(i) === ring ? 1 : 2 * ring
      for (let j = -ring; j <= ring; j += step)
        lookAt(squares.get(squareOf(across + i, along + j)), one, near, most)
    }
  }
  return near.map(({ person }) => person)
}

/** Puts those of a square who are near enough among the nearest, which stay in order. */
function lookAt(there: readonly Point[] | undefined, one: Point, near: Near[], most: number): void {
  if (there === undefined) return
  for (const { person, x, z } of there) {
    const off = (x - one.x) * (x - one.x) + (z - one.z) * (z - one.z)
    if (off > EARSHOT * EARSHOT || person === one.person) continue
    let at = near.length
    while (at > 0 && isNearer(person, off, near[at - 1]!)) at -= 1
    if (at === most) continue
    if (near.length === most) near.pop()
    near.splice(at, 0, { person, off })
  }
}

const isNearer = (person: PersonId, off: number, than: Near): boolean =>
  off < than.off || (off === than.off && person < than.person)
