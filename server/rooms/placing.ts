// Where a person stands who comes in: where they were, when that place is still free of walls, otherwise at the entrance.
import { isClear } from '../../shared/hall/collide.ts'
import { SPAWNS } from '../../shared/hall/layout.ts'
import { type Facing, toGrid } from '../../shared/hall/polar.ts'

/** A place as it was kept: metres, heading in radians. */
export type KeptPlace = Facing

const ENTRANCE: Facing = { x: 0, z: 0, heading: Math.PI }

/** Who stands nearer to a place than this stands on it, metres. */
const ON_IT = 0.9

interface Place {
  readonly x: number
  readonly z: number
}

/** `slot` spreads newcomers over the places at the entrance; nobody comes in where somebody stands (`taken`), while there is room. */
export function placeFor(kept: KeptPlace | null, slot: number, taken: Iterable<Place>): Facing {
  if (kept) {
    const place = { x: toGrid(kept.x), z: toGrid(kept.z), heading: kept.heading }
    if (isClear(place.x, place.z) && Number.isFinite(place.heading)) return place
  }
  const others = [...taken]
  const isFree = ({ x, z }: Place): boolean =>
    others.every((one) => Math.hypot(one.x - x, one.z - z) >= ON_IT)
  const inTurn = SPAWNS.map((_, index) => SPAWNS[(slot + index) % SPAWNS.length] ?? ENTRANCE)
  return inTurn.find(isFree) ?? inTurn[0] ?? ENTRANCE
}
