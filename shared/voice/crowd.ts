// Who talks near whom, found without asking everybody about everybody: those who talk stand in squares as wide as a voice carries.
import type { PersonId } from '../ids.ts'

/** people farther away than this do not hear each other, metres */
export const EARSHOT = 12

interface Point {
  readonly person: PersonId
  readonly x: number
  readonly z: number
}

/** Those who talk, by place and square. */
export type Crowd<P extends Point> = ReadonlyMap<string, ReadonlyMap<number, readonly P[]>>

/** more squares than the house is wide */
const ACROSS = 1024

const squareOf = (x: number, z: number): number => Math.floor(x / EARSHOT) * ACROSS + Math.floor(z / EARSHOT)

/** `places`: by index where each of `present` is; null: they are near nobody. */
export function crowdOf<P extends Point>(
  present: readonly P[],
  places: readonly (string | null)[],
  isTalking: (point: P) => boolean,
): Crowd<P> {
  const crowd = new Map<string, Map<number, P[]>>()
  for (let index = 0; index < present.length; index += 1) {
    const place = places[index] ?? null
    const point = present[index]!
    if (place === null || !isTalking(point)) continue
    const squares = crowd.get(place) ?? new Map<number, P[]>()
    const square = squareOf(point.x, point.z)
    const there = squares.get(square)
    if (there) there.push(point)
    else squares.set(square, [point])
    crowd.set(place, squares)
  }
  return crowd
}

/** Those within EARSHOT in the same place, the nearest first and of the same distance in the order of their ids, `most` at most. */
export function nearestIn<P extends Point>(
  crowd: Crowd<P>,
  place: string,
  { person, x, z }: Point,
  most: number,
): readonly PersonId[] {
  const squares = crowd.get(place)
  if (squares === undefined) return []
  const near: { readonly person: PersonId; readonly metres: number }[] = []
  for (let across = -1; across <= 1; across += 1)
    for (let along = -1; along <= 1; along += 1)
      for (const other of squares.get(squareOf(x + across * EARSHOT, z + along * EARSHOT)) ?? []) {
        if (other.person === person) continue
        const metres = Math.hypot(other.x - x, other.z - z)
        if (metres > EARSHOT) continue
        // kept in order: there are never more than `most`
        let at = near.length
        while (at > 0 && isNearer(other.person, metres, near[at - 1]!)) at -= 1
        if (at === most) continue
        near.splice(at, 0, { person: other.person, metres })
        if (near.length > most) near.pop()
      }
  return near.map((each) => each.person)
}

const isNearer = (
  person: PersonId,
  metres: number,
  than: { readonly person: PersonId; readonly metres: number },
): boolean => metres < than.metres || (metres === than.metres && person < than.person)
