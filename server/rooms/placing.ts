// Where a person stands who comes in: where they were, when that place is still free of walls, otherwise at the entrance.
import { isClear } from '../../shared/hall/collide.ts'
import { SPAWNS } from '../../shared/hall/layout.ts'
import { type Facing, toGrid } from '../../shared/hall/polar.ts'

/** A place as it was kept: metres, heading in radians. */
export type KeptPlace = Facing

const ENTRANCE: Facing = { x: 0, z: 0, heading: Math.PI }

/** `slot` spreads newcomers over the places at the entrance. */
export function placeFor(kept: KeptPlace | null, slot: number): Facing {
  if (kept) {
    const place = { x: toGrid(kept.x), z: toGrid(kept.z), heading: kept.heading }
    if (isClear(place.x, place.z) && Number.isFinite(place.heading)) return place
  }
  return SPAWNS[slot % SPAWNS.length] ?? ENTRANCE
}
