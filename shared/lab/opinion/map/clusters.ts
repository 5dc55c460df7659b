// People who stand close together: k-means from starts that are worked out and not drawn by lot, so that the same places always
// give the same clusters (Likas, Vlassis, Verbeek: The global k-means clustering algorithm, 2003, in its fast form).

export interface Clusters {
  /** for each person, the index of a centre */
  readonly of: Int32Array
  /** x and y in turn */
  readonly centres: Float64Array
}

const MOST_ROUNDS = 100

const squared = (places: Float64Array, person: number, x: number, y: number): number =>
  (places[person * 2]! - x) ** 2 + (places[person * 2 + 1]! - y) ** 2

/** Each to the nearest centre, the first of equals; then each centre to the middle of its people, until nobody changes. */
export function settle(places: Float64Array, start: Float64Array): Clusters {
  const people = places.length / 2
  const centres = start.slice()
  const of = new Int32Array(people).fill(-1)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0
    for (let person = 0; person < people; person++) {
      let [nearest, least] = [0, Number.POSITIVE_INFINITY]
      for (let at = 0; at < centres.length / 2; at++) {
        const far = squared(places, person, centres[at * 2]!, centres[at * 2 + 1]!)
        if (far < least) [nearest, least] = [at, far]
      }
      if (of[person] !== nearest) moved += 1
      of[person] = nearest
    }
    if (moved === 0) break
    toMiddles(places, of, centres)
  }
  return { of, centres }
}

/** A centre that nobody is near stays where it is. */
function toMiddles(places: Float64Array, of: Int32Array, centres: Float64Array): void {
  const sums = new Float64Array(centres.length)
  const counts = new Float64Array(centres.length / 2)
  for (let person = 0; person < of.length; person++) {
    const at = of[person]!
    sums[at * 2]! += places[person * 2]!
    sums[at * 2 + 1]! += places[person * 2 + 1]!
    counts[at]! += 1
  }
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] === 0) continue
    centres[at * 2] = sums[at * 2]! / counts[at]!
    centres[at * 2 + 1] = sums[at * 2 + 1]! / counts[at]!
  }
}

/** One more centre where it shortens the ways most: at one of the people. */
export function withOneMore(places: Float64Array, { of, centres }: Clusters): Clusters {
  const people = places.length / 2
  const ways = new Float64Array(people)
  for (let person = 0; person < people; person++) {
    const at = of[person]!
    ways[person] = squared(places, person, centres[at * 2]!, centres[at * 2 + 1]!)
  }
  let [best, most] = [0, -1]
  for (let one = 0; one < people; one++) {
    const [x, y] = [places[one * 2]!, places[one * 2 + 1]!]
    let saved = 0
    for (let person = 0; person < people; person++) {
      const less = ways[person]! - squared(places, person, x, y)
      if (less > 0) saved += less
    }
    if (saved > most) [best, most] = [one, saved]
  }
  const start = new Float64Array(centres.length + 2)
  start.set(centres)
  start.set([places[best * 2]!, places[best * 2 + 1]!], centres.length)
  return settle(places, start)
}

/** All in one. */
export const asOne = (places: Float64Array): Clusters => settle(places, new Float64Array(2))

export function sizesOf({ of, centres }: Clusters): Int32Array {
  const sizes = new Int32Array(centres.length / 2)
  for (const at of of) sizes[at]! += 1
  return sizes
}

/** Clusters below `least` are given up, the smallest first; their people go to whoever is nearest. */
export function withoutSmall(places: Float64Array, clusters: Clusters, least: number): Clusters {
  const sizes = sizesOf(clusters)
  const smallest = sizes.indexOf(Math.min(...sizes))
  if (sizes.length < 2 || sizes[smallest]! >= least) return clusters
  const left = clusters.centres.filter((_, at) => at >> 1 !== smallest)
  return withoutSmall(places, settle(places, left), least)
}
