// Which clusters are the groups: of 2 to 5 those that are told apart best; one group where none are.
import { LEAST_GROUP, LEAST_SILHOUETTE, MOST_GROUPS } from '../limits.ts'
import { asOne, type Clusters, sizesOf, withOneMore, withoutSmall } from './clusters.ts'
import { silhouetteOf } from './silhouette.ts'

export interface Groups extends Clusters {
  /** null: one group */
  readonly silhouette: number | null
}

/** `places`: x and y in turn. The groups are in the order of their middles from minus to plus. */
export function groupsOf(places: Float64Array): Groups {
  let clusters = asOne(places)
  let best: Groups = { ...clusters, silhouette: null }
  for (let count = 2; count <= MOST_GROUPS; count++) {
    clusters = withOneMore(places, clusters)
    const large = withoutSmall(places, clusters, LEAST_GROUP)
    if (sizesOf(large).length < 2) continue
    const silhouette = silhouetteOf(places, large)
    // rounding does not prefer more groups
    if (silhouette >= LEAST_SILHOUETTE && silhouette > (best.silhouette ?? 0) + 1e-9)
      best = { ...large, silhouette }
  }
  return inOrder(best)
}

function inOrder(groups: Groups): Groups {
  const { of, centres } = groups
  const order = Array.from({ length: centres.length / 2 }, (_, at) => at).toSorted(
    (one, other) =>
      centres[one * 2]! - centres[other * 2]! ||
      centres[one * 2 + 1]! - centres[other * 2 + 1]! ||
      one - other,
  )
  return {
    ...groups,
    of: of.map((at) => order.indexOf(at)),
    centres: Float64Array.from(order.flatMap((at) => [centres[at * 2]!, centres[at * 2 + 1]!])),
  }
}
