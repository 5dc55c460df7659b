// How well clusters are told apart: of each person, how much nearer their own are than the next ones (Rousseeuw 1987).
import { type Clusters, sizesOf } from './clusters.ts'

/** The mean over all people of (b - a) / max(a, b), -1…1; whoever is alone has 0. Takes time with the square of people. */
export function silhouetteOf(places: Float64Array, clusters: Clusters): number {
  const { of, centres } = clusters
  const sizes = sizesOf(clusters)
  const count = centres.length / 2
  const people = of.length
  const sums = new Float64Array(people * count)
  for (let one = 0; one < people; one++)
    for (let other = one + 1; other < people; other++) {
      const [dx, dy] = [places[one * 2]! - places[other * 2]!, places[one * 2 + 1]! - places[other * 2 + 1]!]
      const far = Math.sqrt(dx * dx + dy * dy)
      sums[one * count + of[other]!]! += far
      sums[other * count + of[one]!]! += far
    }
  let total = 0
  for (let person = 0; person < people; person++) {
    const own = of[person]!
    if (sizes[own]! < 2) continue
    const within = sums[person * count + own]! / (sizes[own]! - 1)
    let next = Number.POSITIVE_INFINITY
    for (let at = 0; at < count; at++)
      if (at !== own && sizes[at]! > 0) next = Math.min(next, sums[person * count + at]! / sizes[at]!)
    const most = Math.max(within, next)
    if (most > 0 && next < Number.POSITIVE_INFINITY) total += (next - within) / most
  }
  return people > 0 ? total / people : 0
}
