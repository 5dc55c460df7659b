// The outline around the marks of a group: its convex hull (Andrew's monotone chain, 1979).
import type { Place } from './project.ts'

const turn = (a: Place, b: Place, c: Place): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

function chain(places: readonly Place[]): Place[] {
  const corners: Place[] = []
  for (const place of places) {
    while (corners.length > 1 && turn(corners[corners.length - 2]!, corners[corners.length - 1]!, place) <= 0)
      corners.pop()
    corners.push(place)
  }
  return corners.slice(0, -1)
}

/** Counter-clockwise corners; fewer than three where all stand on a line or in a point. */
export function hullOf(places: readonly Place[]): readonly Place[] {
  const sorted = places.toSorted((one, other) => one.x - other.x || one.y - other.y)
  if (sorted.length < 2) return sorted
  return [...chain(sorted), ...chain(sorted.toReversed())]
}
